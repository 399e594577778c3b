using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>Several flags of an enum at once.</summary>
internal static class EnumFlags
{
    /// <summary>The first flag of an enum of which a value sets every one; null where one is missing, or there is but one.</summary>
    public static IFieldSymbol? HaveAll(INamedTypeSymbol type, object value)
    {
        if (BitsOf(value) is not { } set || !IsFlags(type))
        {
            return null;
        }

        IFieldSymbol? first = null;
        var flags = 0;
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { ConstantValue: { } constant } flag && BitsOf(constant) is > 0 and var bits)
            {
                if ((set & bits) != bits)
                {
                    return null;
                }

                first ??= flag;
                flags++;
            }
        }

        return flags > 1 ? first : null;
    }

    /// <summary>Whether an enum holds flags, each of which may be set or not.</summary>
    public static bool IsFlags(INamedTypeSymbol type) =>
        type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(FlagsAttribute));

    private static long? BitsOf(object value) => value switch
    {
        ulong large => unchecked((long)large),
        IConvertible number => number.ToInt64(null),
        _ => null,
    };
}
