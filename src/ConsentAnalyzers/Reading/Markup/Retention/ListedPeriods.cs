using System.Collections.Immutable;
using ConsentAnalyzers.Reading.Markup.Web;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Retention;

/// <summary>The durations that the entries of a list offer, and which of them is selected.</summary>
internal static class ListedPeriods
{
    /// <summary>The text in an element, where it may be a duration.</summary>
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

    /// <summary>The duration of an entry of XAML, with its unit: in its tag, which the program reads, or in its caption.</summary>
    public static (string Text, TextSpan Span)? InEntry(MarkupElement entry)
    {
        foreach (var name in (string[])["Tag", "Content"])
        {
            if (entry.Attribute(name) is { IsExpression: false } attribute && DurationText.LengthOf(attribute.Value, null) is not null)
            {
                return (attribute.Value.Trim(), MarkupText.Trim(entry.Document.Text, attribute.ValueSpan));
            }
        }

        return TextIn(entry) is { } text && DurationText.LengthOf(text.Text, null) is not null ? text : null;
    }

    /// <summary>What else a list of XAML offers than its selected entry.</summary>
    public static ImmutableArray<OtherLength> BesideEntry(MarkupElement entry, MarkupElement list) => Beside(
        entry,
        "IsSelected",
        list.Children.Elements(),
        other => InEntry(other) is { } length ? DurationText.LengthOf(length.Text, null) : null);

    /// <summary>The same for an option of HTML; a unit in the names of the list is that of its bare numbers.</summary>
    public static ImmutableArray<OtherLength> BesideOption(MarkupElement option, MarkupElement list, DurationUnit? unit) => Beside(
        option,
        "selected",
        list.Descendants.Elements().Where(other => other.Name is "option"),
        other => DurationText.LengthOf(SpokenText.In(other), null)
            ?? (other.Attribute("value") is { IsExpression: false } value ? DurationText.LengthOf(value.Value, unit) : null));

    private static ImmutableArray<OtherLength> Beside(
        MarkupElement entry, string attribute, IEnumerable<MarkupElement> entries, Func<MarkupElement, TimeSpan?> lengthOf)
    {
        var selected = entry.Attribute(attribute)!.Value;
        var others = ImmutableArray.CreateBuilder<OtherLength>();
        foreach (var other in entries)
        {
            if (other.Index != entry.Index && other.Attribute(attribute) is null && lengthOf(other) is { } length && length > TimeSpan.Zero)
            {
                others.Add(new(length, ImmutableArray.Create(AttributeEdits.Without(selected), AttributeEdits.With(other, AttributeEdits.Written(selected)))));
            }
        }

        return others.ToImmutable();
    }
}
