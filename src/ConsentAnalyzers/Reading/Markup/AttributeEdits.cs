using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup;

/// <summary>Edits of single attributes that leave the rest of the tag as it is laid out.</summary>
internal static class AttributeEdits
{
    /// <summary>Takes an attribute out with the white space before it, so that no gap is left.</summary>
    public static TextChange Without(MarkupAttribute attribute)
    {
        var start = attribute.Span.Start;
        while (start > 0 && char.IsWhiteSpace(attribute.Document.Text[start - 1]))
        {
            start--;
        }

        return new TextChange(TextSpan.FromBounds(start, attribute.Span.End), "");
    }

    /// <summary>Adds an attribute behind those that the element has; behind the name where the last one is still being typed.</summary>
    public static TextChange With(MarkupElement element, string attribute)
    {
        var end = element.Attributes.Count > 0 && element.Attributes[element.Attributes.Count - 1] is var last && !IsOpen(last)
            ? last.Span.End
            : element.NameSpan.End;
        return new TextChange(new TextSpan(end, 0), " " + attribute);
    }

    private static bool IsOpen(MarkupAttribute attribute)
    {
        var (text, value) = (attribute.Document.Text, attribute.ValueSpan);
        return value.Start > attribute.NameSpan.End
            && (text[value.Start - 1] is '"' or '\'' ? value.End >= text.Length || text[value.End] != text[value.Start - 1] : value.IsEmpty);
    }

    /// <summary>The attribute as it is written.</summary>
    public static string Written(MarkupAttribute attribute) =>
        attribute.Document.Text.Substring(attribute.Span.Start, attribute.Span.Length);
}
