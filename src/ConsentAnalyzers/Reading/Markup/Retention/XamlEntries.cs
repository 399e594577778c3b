using System.Collections.Immutable;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Retention;

/// <summary>The durations that the entries of a list offer, and which of them is selected.</summary>
internal static class XamlEntries
{
    /// <summary>The text that may be a duration in an element.</summary>
    public static (string Text, TextSpan Span)? TextIn(MarkupElement element)
    {
        foreach (var node in element.Children)
        {
            if (node.Kind == MarkupNodeKind.Text && !node.IsWhiteSpace)
            {
                var text = node.Text.Trim();
                return MarkupPeriods.MayBeLength(text) ? (text, MarkupText.Trim(element.Document.Text, node.Span)) : null;
            }
        }

        return null;
    }

    /// <summary>The duration of an entry, with its unit: in its tag, which the program reads, or in its caption.</summary>
    public static (string Text, TextSpan Span)? LengthIn(MarkupElement entry)
    {
        foreach (var name in (string[])["Tag", "Content"])
        {
            if (entry.Attribute(name) is { IsExpression: false } attribute && DurationText.TryParse(attribute.Value, out _))
            {
                return (attribute.Value.Trim(), MarkupText.Trim(entry.Document.Text, attribute.ValueSpan));
            }
        }

        return TextIn(entry) is { } text && DurationText.TryParse(text.Text, out _) ? text : null;
    }

    /// <summary>Moves the selection to the longest entry within the limit; no edits where there is none.</summary>
    public static ImmutableArray<TextChange> Selecting(MarkupElement entry, MarkupElement list, TimeSpan limit)
    {
        var best = list.Children.Elements()
            .Where(other => other.Index != entry.Index)
            .Select(other => (Entry: other, Length: LengthIn(other) is { } text ? MarkupPeriods.LengthOf(text.Text, null) : null))
            .Where(other => other.Length <= limit)
            .OrderByDescending(other => other.Length)
            .FirstOrDefault();
        if (best.Length is null || entry.Attribute("IsSelected") is not { } selected)
        {
            return ImmutableArray<TextChange>.Empty;
        }

        var blank = MarkupText.Trim(entry.Document.Text, TextSpan.FromBounds(entry.NameSpan.End, selected.Span.Start)).End;
        return ImmutableArray.Create(
            new TextChange(TextSpan.FromBounds(blank, selected.Span.End), ""),
            new TextChange(new TextSpan(best.Entry.NameSpan.End, 0), " IsSelected=\"True\""));
    }
}
