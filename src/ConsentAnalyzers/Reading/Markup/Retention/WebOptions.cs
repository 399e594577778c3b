using System.Collections.Immutable;
using ConsentAnalyzers.Reading.Markup.Toggles;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Retention;

/// <summary>The durations that the options of a list offer, and which of them is selected.</summary>
internal static class WebOptions
{
    /// <summary>The text of an option, where it may be a duration.</summary>
    public static (string Text, TextSpan Span)? TextOf(MarkupElement option)
    {
        foreach (var node in option.Children)
        {
            if (node.Kind == MarkupNodeKind.Text && !node.IsWhiteSpace)
            {
                var text = node.Text.Trim();
                return MarkupPeriods.MayBeLength(text) ? (text, MarkupText.Trim(option.Document.Text, node.Span)) : null;
            }
        }

        return null;
    }

    /// <summary>Moves the selection to the longest option within the limit; no edits where there is none.</summary>
    public static ImmutableArray<TextChange> Selecting(MarkupElement option, MarkupElement list, DurationUnit? unit, TimeSpan limit)
    {
        var best = list.Descendants.Elements()
            .Where(other => other.Name is "option" && other.Index != option.Index)
            .Select(other => (Option: other, Length: LengthOf(other, unit)))
            .Where(other => other.Length > TimeSpan.Zero && other.Length <= limit)
            .OrderByDescending(other => other.Length)
            .FirstOrDefault();
        if (best.Length is null || option.Attribute("selected") is not { } selected)
        {
            return ImmutableArray<TextChange>.Empty;
        }

        var blank = MarkupText.Trim(option.Document.Text, TextSpan.FromBounds(option.NameSpan.End, selected.Span.Start)).End;
        var last = best.Option.Attributes.Count == 0
            ? best.Option.NameSpan.End
            : best.Option.Attributes[best.Option.Attributes.Count - 1].Span.End;
        return ImmutableArray.Create(
            new TextChange(TextSpan.FromBounds(blank, selected.Span.End), ""),
            new TextChange(new TextSpan(last, 0), " " + option.Document.Text.Substring(selected.Span.Start, selected.Span.Length)));
    }

    private static TimeSpan? LengthOf(MarkupElement option, DurationUnit? unit) =>
        MarkupPeriods.LengthOf(SpokenText.In(option), null)
        ?? (option.Attribute("value") is { IsExpression: false } value ? MarkupPeriods.LengthOf(value.Value, unit) : null);
}
