using System.Collections.Immutable;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Web;

/// <summary>The state of a control before anybody has touched it.</summary>
/// <param name="Value">Where the value stands, or the name where there is none.</param>
/// <param name="Written">How the source says so.</param>
/// <param name="Repair">The edits that turn it off; none where nothing does.</param>
internal readonly record struct StartingState(TextSpan Value, LocalizableString Written, ImmutableArray<TextChange> Repair)
{
    public ToggleState State { get; init; } = ToggleState.On;

    public StartingState(TextSpan value, LocalizableString written, TextChange repair)
        : this(value, written, ImmutableArray.Create(repair))
    {
    }

    /// <summary>An attribute of HTML that turns on by being there: <c>checked</c>, <c>checked="checked"</c>, even <c>checked="false"</c>.</summary>
    public static StartingState? OfPresence(MarkupElement element, string name) =>
        element.Attribute(name) is { } attribute && !IsTemplated(element)
        && (attribute.IsExpression ? IsTrue(attribute) : !IsTemplate(attribute.Value))
            ? new(SpanOf(attribute), AttributeEdits.Written(attribute), TurnedOff.Without(element, name))
            : null;

    /// <summary>An attribute that takes a truth value: a component's parameter, <c>aria-checked</c>; alone it says true.</summary>
    public static StartingState? OfTruth(MarkupElement element, string name, bool mayStandAlone)
    {
        if (element.Attribute(name) is not { } attribute)
        {
            return null;
        }

        if (!attribute.HasValue || attribute.Value.Length == 0)
        {
            return mayStandAlone
                ? new(attribute.NameSpan, AttributeEdits.Written(attribute), TurnedOff.Without(element, name))
                : null;
        }

        return IsTrue(attribute)
            ? new(
                attribute.ValueSpan,
                AttributeEdits.Written(attribute),
                TurnedOff.With(element, name, new TextChange(attribute.ValueSpan, Off(Source(element, attribute.ValueSpan)))))
            : null;
    }

    /// <summary>Whether the value is <c>true</c>, be it a constant of C#.</summary>
    public static bool IsTrue(MarkupAttribute attribute) => attribute.Value.Trim().ToLowerInvariant() is "true" or "@true" or "@(true)";

    public static bool IsFalse(MarkupAttribute attribute) => attribute.Value.Trim().ToLowerInvariant() is "false" or "@false" or "@(false)";

    /// <summary>Whether the attribute is there and not false; what C# decides is not known and does not count.</summary>
    public static bool IsSet(MarkupElement element, string name) =>
        element.Attribute(name) is { } attribute
        && (attribute.IsExpression ? IsTrue(attribute) : !string.Equals(attribute.Value.Trim(), "false", StringComparison.OrdinalIgnoreCase));

    private static TextSpan SpanOf(MarkupAttribute attribute) => attribute.ValueSpan.IsEmpty ? attribute.NameSpan : attribute.ValueSpan;

    private static string Off(string value) => char.IsUpper(value.TrimStart('@', '(')[0]) ? value.Replace("True", "False") : value.ToLowerInvariant().Replace("true", "false");

    private static string Source(MarkupElement element, TextSpan span) => element.Document.Text.Substring(span.Start, span.Length);

    /// <summary>Whether another template language decides over the attributes: <c>{{#if x}} checked {{/if}}</c>.</summary>
    public static bool IsTemplated(MarkupElement element)
    {
        foreach (var attribute in element.Attributes)
        {
            if (IsTemplate(attribute.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTemplate(string text) =>
        text.IndexOf("{{", StringComparison.Ordinal) >= 0 || text.IndexOf("{%", StringComparison.Ordinal) >= 0
        || text.IndexOf("<%", StringComparison.Ordinal) >= 0 || text.IndexOf("<?", StringComparison.Ordinal) >= 0
        || text.IndexOf("${", StringComparison.Ordinal) >= 0;
}
