using System.Collections.Immutable;
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
    private const int LongestShown = 80;

    private readonly SuppressedSpans _blocks = new();
    private readonly SuppressedSpans _lines = new();
    private readonly List<(string Comment, Location Location)> _unreasoned = [];

    private Suppressions()
    {
    }

    public static Suppressions In(FileSource file, IReadOnlyList<FileComment> comments)
    {
        var suppressions = new Suppressions();
        var directives = DirectivesIn(comments);
        suppressions.TakeLines(file, directives);
        suppressions.TakeBlocks(file, directives);
        return suppressions;
    }

    public bool Cover(Diagnostic diagnostic) => Cover(diagnostic.Id, diagnostic.Location.SourceSpan.Start);

    public bool Cover(string id, int position) => _blocks.Cover(id, position) || _lines.Cover(id, position);

    /// <summary>CONSENT902 for each suppression that does not count.</summary>
    public IEnumerable<FileFinding> Unreasoned(ConsentSettings settings) =>
        _unreasoned.Count > 0 && settings.SeverityOf(RuleCatalogue.SuppressionWithoutReason) is { } severity
            ? _unreasoned.Select(entry => new FileFinding(
                new Finding(RuleCatalogue.SuppressionWithoutReason, entry.Location, entry.Comment).ToDiagnostic(severity),
                ImmutableArray<TextChange>.Empty))
            : [];

    private static List<(SuppressionDirective Directive, FileComment Comment)> DirectivesIn(IReadOnlyList<FileComment> comments)
    {
        var directives = new List<(SuppressionDirective, FileComment)>();
        foreach (var comment in comments.OrderBy(comment => comment.Span.Start))
        {
            if (SuppressionDirective.Of(comment.Text) is { } directive)
            {
                directives.Add((directive, comment));
            }
        }

        return directives;
    }

    private void TakeLines(FileSource file, List<(SuppressionDirective Directive, FileComment Comment)> directives)
    {
        // From below, because the upper of two directives means what the lower means.
        var below = new TextSpan[directives.Count];
        for (var i = directives.Count - 1; i >= 0; i--)
        {
            if (directives[i].Directive.Verb == SuppressionVerb.DisableNextLine)
            {
                var next = i + 1 < directives.Count ? directives[i + 1].Comment.Span : (TextSpan?)null;
                below[i] = SuppressedLine.Below(file, directives[i].Comment.Span, next, next is null ? default : below[i + 1]);
            }
        }

        for (var i = 0; i < directives.Count; i++)
        {
            if (directives[i].Directive is { Verb: SuppressionVerb.DisableNextLine, IsReasoned: true } directive)
            {
                foreach (var id in directive.Ids)
                {
                    _lines.Add(id, below[i]);
                }
            }
        }
    }

    private void TakeBlocks(FileSource file, List<(SuppressionDirective Directive, FileComment Comment)> directives)
    {
        var open = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (directive, comment) in directives)
        {
            if (directive.Verb == SuppressionVerb.Enable)
            {
                foreach (var id in directive.Ids.Count > 0 ? directive.Ids : [.. open.Keys])
                {
                    Close(id, comment.Span.Start, open);
                }
            }
            else if (!directive.IsReasoned)
            {
                _unreasoned.Add((Shown(comment.Text), file.Locate(comment.Span)));
            }
            else if (directive.Verb == SuppressionVerb.Disable)
            {
                foreach (var id in directive.Ids.Where(id => !open.ContainsKey(id)))
                {
                    open.Add(id, comment.Span.End);
                }
            }
        }

        foreach (var id in open.Keys.ToList())
        {
            Close(id, file.Source.Length, open);
        }
    }

    private void Close(string id, int end, SortedDictionary<string, int> open)
    {
        if (open.TryGetValue(id, out var start))
        {
            open.Remove(id);
            _blocks.Add(id, TextSpan.FromBounds(start, Math.Max(start, end)));
        }
    }

    private static string Shown(string comment)
    {
        var text = comment.Trim();
        var end = text.IndexOfAny(['\r', '\n']);
        text = end < 0 ? text : text.Substring(0, end);
        return text.Length <= LongestShown ? text : text.Substring(0, LongestShown) + "…";
    }
}
