using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>What an attribute lets a person read: <c>[Display(Name = …)]</c>, <c>[Desc("…")]</c>, whoever wrote it.</summary>
internal static class AttributeTexts
{
    private const string Suffix = "Attribute";

    /// <summary>The texts of an attribute that is called after what it shows, and of arguments that are.</summary>
    public static IEnumerable<string> In(AttributeData attribute)
    {
        var shows = Shows(attribute.AttributeClass?.Name ?? "");
        if (shows && Argument(attribute) is { Length: > 0 } text)
        {
            yield return text;
        }

        foreach (var named in attribute.NamedArguments)
        {
            if (named.Value is { Kind: not TypedConstantKind.Array, Value: string { Length: > 0 } said } && (Shows(named.Key) || (shows && named.Key is "Name")))
            {
                yield return said;
            }
        }
    }

    private static bool Shows(string name) => Role.ShownTexts.Ends(Words.In(
        name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name));

    private static string? Argument(AttributeData attribute)
    {
        foreach (var argument in attribute.ConstructorArguments)
        {
            if (argument is { Kind: not TypedConstantKind.Array, Value: string text })
            {
                return text;
            }
        }

        return null;
    }
}
