using System.Globalization;
using ConsentAnalyzers.Reading.Settings;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>The comments on the line of a repaired value: what they say of the old one becomes what holds now.</summary>
/// <param name="file">The file.</param>
/// <param name="comments">Its comments.</param>
/// <param name="findings">What was found in it, in the order of the source.</param>
internal sealed class FileRemarks(FileSource file, IEnumerable<FileComment> comments, IEnumerable<FileFinding> findings)
{
    private readonly Lazy<ILookup<TextSpan, TextSpan>> _remarks = new(() => ByValue(
        file,
        comments.Where(comment => comment.IsClosed && SuppressionDirective.Of(comment.Text) is null).Select(comment => comment.Span).OrderBy(span => span.Start),
        IsJson(file) ? ValuesIn(file) : findings.Select(finding => finding.Diagnostic.Location.SourceSpan).ToList()));

    /// <summary>A finding whose repair rewrites the comments about its value as well.</summary>
    public FileFinding With(FileFinding finding)
    {
        if (finding.Repair.IsEmpty || RemarkOn(finding.Finding) is not { } rewritten)
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

    private static Func<string, string>? RemarkOn(Finding finding) =>
        finding.Descriptor.Id == RuleCatalogue.ConsentOnByDefault.Id ? ChoiceRemark.TurnedOff
        : finding.Descriptor.Id == RuleCatalogue.RetentionExceedsLimit.Id
            && finding[Evidence.Allowed] is { } allowed && DurationText.TryParseIso(allowed, out var limit)
            && UnitOf(finding) is var unit && LengthOf(finding[Evidence.Found] ?? "", unit) is { } old
                ? new RetentionRemark(old, limit, unit ?? DurationUnit.Days).Rewrite
                : null;

    private static DurationUnit? UnitOf(Finding finding) =>
        Enum.TryParse<DurationUnit>(finding[Evidence.Unit], out var unit) ? unit : null;

    private static TimeSpan? LengthOf(string found, DurationUnit? unit) =>
        found.Trim('"', '\'', ' ') is var written && DurationText.TryParse(written, out var length) ? length
        : unit is { } counted && double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var count) && Numbers.From(count) is { } number
            ? counted.Times(number)
        : null;

    private static int LineOf(FileSource file, int position) => file.Source.Lines.GetLineFromPosition(position).LineNumber;

    private static bool IsJson(FileSource file) => file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
