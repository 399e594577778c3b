using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>
/// What comments take out of judgement: <c>consent-analyzers disable CONSENT001: reason</c> up to <c>enable</c> or the end
/// of the file, <c>disable-next-line</c> for one line. Without a reason a suppression does not count.
/// </summary>
internal sealed class Suppressions
{
    private static readonly Regex Directive = new(
        @"^\s*consent-analyzers\s+(?<verb>disable-next-line|disable|enable)\b(?<ids>[\sA-Z0-9,]*)(:(?<reason>.*))?$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private readonly List<(string Id, TextSpan Span)> _ranges = [];
    private readonly List<(string Comment, Location Location)> _unreasoned = [];

    private Suppressions()
    {
    }

    public static Suppressions In(FileSource file, IReadOnlyList<FileComment> comments)
    {
        var suppressions = new Suppressions();
        var open = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var comment in comments)
        {
            // Cheaper than the expression, and most comments say other things.
            if (comment.Text.IndexOf("consent-analyzers", StringComparison.Ordinal) >= 0 && Directive.Match(comment.Text) is { Success: true } match)
            {
                suppressions.Apply(file, comment, match, open);
            }
        }

        foreach (var pair in open)
        {
            suppressions._ranges.Add((pair.Key, TextSpan.FromBounds(pair.Value, file.Source.Length)));
        }

        return suppressions;
    }

    public bool Cover(Diagnostic diagnostic) =>
        _ranges.Exists(range => range.Id == diagnostic.Id && range.Span.Contains(diagnostic.Location.SourceSpan.Start));

    /// <summary>CONSENT902 for each suppression that does not count.</summary>
    public IEnumerable<FileFinding> Unreasoned(ConsentSettings settings) =>
        settings.SeverityOf(RuleCatalogue.SuppressionWithoutReason) is { } severity
            ? _unreasoned.Select(entry => new FileFinding(
                new Finding(RuleCatalogue.SuppressionWithoutReason, entry.Location, entry.Comment).ToDiagnostic(severity),
                ImmutableArray<TextChange>.Empty))
            : [];

    private void Apply(FileSource file, FileComment comment, Match match, SortedDictionary<string, int> open)
    {
        var verb = match.Groups["verb"].Value;
        var ids = match.Groups["ids"].Value.Split([' ', ',', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (verb == "enable")
        {
            foreach (var id in ids.Length > 0 ? ids : [.. open.Keys])
            {
                Close(id, comment.Span.Start, open);
            }
        }
        else if (ids.Length == 0 || match.Groups["reason"].Value.Trim().Length == 0)
        {
            _unreasoned.Add((comment.Text.Trim(), file.Locate(comment.Span)));
        }
        else
        {
            foreach (var id in ids)
            {
                if (verb == "disable-next-line")
                {
                    _ranges.Add((id, NextLine(file, comment.Span.End)));
                }
                else if (!open.ContainsKey(id))
                {
                    open.Add(id, comment.Span.End);
                }
            }
        }
    }

    private void Close(string id, int end, SortedDictionary<string, int> open)
    {
        if (open.TryGetValue(id, out var start))
        {
            open.Remove(id);
            _ranges.Add((id, TextSpan.FromBounds(start, end)));
        }
    }

    private static TextSpan NextLine(FileSource file, int position)
    {
        var next = file.Source.Lines.GetLineFromPosition(position).LineNumber + 1;
        return next < file.Source.Lines.Count ? file.Source.Lines[next].Span : default;
    }
}
