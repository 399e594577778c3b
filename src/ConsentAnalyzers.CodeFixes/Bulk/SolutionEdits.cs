using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.CodeFixes.Bulk;

/// <summary>
/// The changes of a solution by file. A file that several projects or target frameworks share is one document in each;
/// all of them get the one merged text, because whoever saves them has no way to merge different ones.
/// </summary>
internal sealed class SolutionEdits(Solution solution)
{
    private readonly Dictionary<string, (TextDocument File, SourceText Text, MergedEdits Edits)> _files = new(StringComparer.Ordinal);

    /// <summary>False where a change would touch what another document of the file has changed in another way.</summary>
    public bool TryAdd(TextDocument file, SourceText text, IEnumerable<TextChange> together)
    {
        var key = file.FilePath ?? file.Id.ToString();
        if (!_files.TryGetValue(key, out var known))
        {
            _files.Add(key, known = (file, text, new MergedEdits()));
        }

        return (known.Text == text || known.Text.ContentEquals(text)) && known.Edits.TryAdd(together);
    }

    public Solution Applied() => _files.Values.Where(file => file.Edits.Changes.Count > 0 && !IsReadWithLoss(file.Text)).Aggregate(solution, Apply);

    /// <summary>A file in an encoding that nobody recognised: what could not be read would be lost with the rewrite.</summary>
    private static bool IsReadWithLoss(SourceText text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\uFFFD')
            {
                return true;
            }
        }

        return false;
    }

    private Solution Apply(Solution changed, (TextDocument File, SourceText Text, MergedEdits Edits) file)
    {
        var text = file.Text.WithChanges(file.Edits.Changes);
        return file.File is Document
            ? DocumentsOf(file.File).Where(solution.ContainsDocument).Aggregate(changed, (with, id) => with.WithDocumentText(id, text))
            : DocumentsOf(file.File).Where(solution.ContainsAdditionalDocument).Aggregate(changed, (with, id) => with.WithAdditionalDocumentText(id, text));
    }

    private IEnumerable<DocumentId> DocumentsOf(TextDocument file) =>
        file.FilePath is { } path ? solution.GetDocumentIdsWithFilePath(path) : Enumerable.Repeat(file.Id, 1);
}
