using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>
/// What comments take out of judgement: <c>consent-analyzers disable CONSENT001: reason</c> up to <c>enable</c> or the end
/// of the file, <c>disable-next-line</c> for one line. Without a reason a suppression does not count.
/// </summary>
internal sealed class Suppressions
{
    private readonly SuppressedSpans _blocks = new();
    private readonly SuppressedSpans _lines = new();

    private Suppressions(IReadOnlyList<PlacedDirective> directives) => Directives = directives;

    /// <summary>Every comment that is a directive or was meant to be one, in the order of the source.</summary>
    public IReadOnlyList<PlacedDirective> Directives { get; }

    public static Suppressions In(FileSource file, IReadOnlyList<FileComment> comments)
    {
        var suppressions = new Suppressions(DirectivesIn(comments));
        suppressions.TakeLines(file);
        suppressions.TakeBlocks(file);
        return suppressions;
    }

    /// <summary>The directive that takes a finding out, the nearest first; null where none does.</summary>
    public PlacedDirective? Of(string id, int position) => _lines.At(id, position) ?? _blocks.At(id, position);

    private static List<PlacedDirective> DirectivesIn(IReadOnlyList<FileComment> comments)
    {
        var directives = new List<PlacedDirective>();
        foreach (var comment in comments.OrderBy(comment => comment.Span.Start))
        {
            // Somebody is still typing a comment that does not end.
            if (comment.IsClosed && SuppressionDirective.Of(comment.Text) is { } directive)
            {
                directives.Add(new PlacedDirective(directive, comment));
            }
        }

        return directives;
    }

    private void TakeLines(FileSource file)
    {
        // From below, because the upper of two directives means what the lower means.
        var below = new TextSpan[Directives.Count];
        for (var i = Directives.Count - 1; i >= 0; i--)
        {
            if (Directives[i].Directive.Verb == SuppressionVerb.DisableNextLine)
            {
                var next = i + 1 < Directives.Count ? Directives[i + 1].Span : (TextSpan?)null;
                below[i] = SuppressedLine.Below(file, Directives[i].Span, next, next is null ? default : below[i + 1]);
            }
        }

        for (var i = 0; i < Directives.Count; i++)
        {
            if (Directives[i].Directive is { Verb: SuppressionVerb.DisableNextLine, IsReasoned: true } directive)
            {
                foreach (var id in directive.Ids)
                {
                    _lines.Add(id, below[i], Directives[i]);
                }
            }
        }
    }

    private void TakeBlocks(FileSource file)
    {
        var open = new SortedDictionary<string, PlacedDirective>(StringComparer.Ordinal);
        foreach (var placed in Directives.Where(placed => !placed.Directive.IsMistyped))
        {
            if (placed.Directive.Verb == SuppressionVerb.Enable)
            {
                foreach (var id in placed.Directive.Ids.Count > 0 ? placed.Directive.Ids : [.. open.Keys])
                {
                    Close(id, placed.Span.Start, open);
                }
            }
            else if (placed.Directive is { Verb: SuppressionVerb.Disable, IsReasoned: true })
            {
                foreach (var id in placed.Directive.Ids.Distinct())
                {
                    // The reason that stands nearer holds from here.
                    Close(id, placed.Span.Start, open);
                    open.Add(id, placed);
                }
            }
        }

        foreach (var id in open.Keys.ToList())
        {
            open[id].NeverEnabled.Add(id);
            Close(id, file.Source.Length, open);
        }
    }

    private void Close(string id, int end, SortedDictionary<string, PlacedDirective> open)
    {
        if (open.TryGetValue(id, out var by))
        {
            open.Remove(id);
            _blocks.Add(id, TextSpan.FromBounds(by.Span.End, Math.Max(by.Span.End, end)), by);
        }
    }
}
