using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>What consent is for. One that is not said stands for any.</summary>
internal static class Purposes
{
    public const string Any = "";

    /// <summary>What a name alone says: it counts for uses that are configured by name too, and for no other.</summary>
    public const string ByName = "~";

    /// <summary>No purposes but facts of a value, told like proofs: that it is not true, not false, not missing.</summary>
    public const string NotTrue = "!true", NotFalse = "!false", NotNull = "!null";

    /// <summary>Whether a check of one purpose is a check for a use of another.</summary>
    public static bool Cover(string check, string use, bool byName) =>
        check == ByName ? byName
        : check.StartsWith("!", StringComparison.Ordinal) ? false
        : check.Length == 0 || use.Length == 0 || string.Equals(check, use, StringComparison.OrdinalIgnoreCase);

    /// <summary>The purposes that an attribute names, as text or as members of an enum; the one that is any where it names none.</summary>
    public static ImmutableArray<string> In(AttributeData attribute)
    {
        var named = attribute.ConstructorArguments
            .Concat(attribute.NamedArguments.Select(argument => argument.Value))
            .SelectMany(Texts)
            .Where(text => text.Length > 0)
            .ToImmutableArray();
        return named.IsEmpty ? ImmutableArray.Create(Any) : named;
    }

    /// <summary>The member of an enum that a constant is.</summary>
    public static string? NameOf(ITypeSymbol? type, object? constant) =>
        type is { TypeKind: TypeKind.Enum }
            ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => member.HasConstantValue && Equals(member.ConstantValue, constant))?.Name
            : null;

    private static IEnumerable<string> Texts(TypedConstant constant) => constant.Kind switch
    {
        TypedConstantKind.Array when !constant.IsNull => constant.Values.SelectMany(Texts),
        TypedConstantKind.Enum => NameOf(constant.Type, constant.Value) is { } name ? [name] : [],
        TypedConstantKind.Primitive when constant.Value is string text => [text],
        _ => [],
    };
}
