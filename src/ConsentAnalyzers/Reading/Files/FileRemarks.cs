using ConsentAnalyzers.Reading.Settings;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>The comments on the line of a repaired value: what they say of the old one becomes what holds now.</summary>
/// <param name="file">The file.</param>
/// <param name="comments">Its comments.</param>
/// <param name="findings">What was found in it, in the order of the source.</param>
/// <param name="rules">The rules that bring the repairs.</param>
internal sealed class FileRemarks(FileSource file, IEnumerable<FileComment> comments, IEnumerable<FileFinding> findings, ConsentRules rules)
{
    private readonly Lazy<ILookup<TextSpan, TextSpan>> _remarks = new(() => ByValue(
        file,
        comments.Where(comment => comment.IsClosed && SuppressionDirective.Of(comment.Text) is null).Select(comment => comment.Span).OrderBy(span => span.Start),
        IsJson(file) ? ValuesIn(file) : findings.Select(finding => finding.Diagnostic.Location.SourceSpan).ToList()));

    /// <summary>A finding whose repair rewrites the comments about its value as well.</summary>
    public FileFinding With(FileFinding finding)
    {
        if (finding.Repair.IsEmpty || rules.RepairOf(finding.Diagnostic.Id)?.RemarkOn(finding.Finding) is not { } rewritten)
        {
            return finding;
        }

        var changes = _remarks.Value[finding.Diagnostic.Location.SourceSpan]
            .Select(comment => (Span: comment, Old: file.Source.ToString(comment)))
            .Select(said => (said.Span, said.Old, New: rewritten(said.Old)))
            .Where(said => said.New != said.Old)
            .Select(said => new TextChange(said.Span, said.New))
            .ToList();
        return changes.Count == 0 ? finding : finding with { Repair = finding.Repair.AddRange(changes) };
    }

    /// <summary>A comment is about the value before it on its line, else about the one that follows there.</summary>
    private static ILookup<TextSpan, TextSpan> ByValue(FileSource file, IEnumerable<TextSpan> comments, List<TextSpan> values)
    {
        var said = new List<(TextSpan Value, TextSpan Comment)>();
        var next = 0;
        foreach (var comment in comments)
        {
            while (next < values.Count && values[next].End <= comment.Start)
            {
                next++;
            }

            if (next > 0 && LineOf(file, values[next - 1].End) == LineOf(file, comment.Start))
            {
                said.Add((values[next - 1], comment));
            }
            else if (next < values.Count && LineOf(file, values[next].Start) == LineOf(file, comment.End))
            {
                said.Add((values[next], comment));
            }
        }

        return said.ToLookup(one => one.Value, one => one.Comment);
    }

    private static List<TextSpan> ValuesIn(FileSource file) => JsonDocumentReader.Parse(file.Text).Entries
        .Where(entry => entry.Kind is not (JsonValueKind.Object or JsonValueKind.Array))
        .Select(entry => entry.ValueSpan)
        .ToList();

    private static int LineOf(FileSource file, int position) => file.Source.Lines.GetLineFromPosition(position).LineNumber;

    private static bool IsJson(FileSource file) => file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
