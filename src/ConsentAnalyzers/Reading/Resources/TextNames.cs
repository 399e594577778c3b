using ConsentAnalyzers.Reading.Markup;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Resources;

/// <summary>Finds the texts that markup names instead of saying them.</summary>
internal static class TextNames
{
    /// <summary>The text behind the expression in an attribute; null where it cannot be known.</summary>
    public static string? Find(MarkupAttribute attribute) => attribute.Document.Dialect == MarkupDialect.Xaml
        ? MarkupExtension.Parse(attribute) is { } extension ? XamlTextNames.Find(extension, attribute.Document.Texts) : null
        : RazorTextNames.Find(attribute.Value, attribute.Document);

    /// <summary>The text that Windows puts into a member of an element, whatever stands there: <c>x:Uid="ShareUsage"</c>.</summary>
    public static string? Find(MarkupElement element, string member) =>
        element.Document.Dialect == MarkupDialect.Xaml && element.Attribute("x:Uid") is { IsExpression: false, Value: { Length: > 0 } uid }
            ? element.Document.Texts.Find(new(TextNameKind.Uid, uid, member))
            : null;

    /// <summary>What a member of an element says; null where it has none or it cannot be known.</summary>
    public static string? Said(MarkupElement element, string member) => Find(element, member) ?? element.Attribute(member)?.Said;

    /// <summary>Whether a key is the text itself, as many projects have it in their first language.</summary>
    public static bool IsText(string key) => key.Trim().IndexOf(' ') > 0 && key.Any(char.IsLetter);

    /// <summary>Whether a key of one word may well be what a button says: <c>L["Accept"]</c>.</summary>
    public static bool IsCaption(string key) => IsText(key) || (key.All(char.IsLetter) && Words.In(key).Length == 1);

    /// <summary>Whether a name is that of what looks texts up: <c>Localizer</c>, <c>_loc</c>, <c>T</c>.</summary>
    public static bool LooksUp(string name) => Role.Localizers.IsIn(Words.In(name));
}
