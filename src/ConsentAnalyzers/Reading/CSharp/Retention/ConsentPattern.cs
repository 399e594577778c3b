using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Retention;

/// <summary>What it tells about consent that a value matches a pattern.</summary>
internal static class ConsentPattern
{
    /// <summary>True where only what has consent matches, false where only what has none does, null where it is about something else.</summary>
    public static bool? GrantsWhen(IOperation value, IPatternOperation pattern, ChoiceWords choices) => pattern switch
    {
        IConstantPatternOperation constant => ConsentCondition.Compared(value, constant.Value, choices),
        INegatedPatternOperation negated => !GrantsWhen(value, negated.Pattern, choices),
        IBinaryPatternOperation both => GrantsWhen(value, both.LeftPattern, choices) ?? GrantsWhen(value, both.RightPattern, choices),
        IRecursivePatternOperation parts => InParts(value, parts, choices) ?? ConsentCondition.OfKind(parts.MatchedType, value, choices),
        ITypePatternOperation type => ConsentCondition.OfKind(type.MatchedType, value, choices),
        IDeclarationPatternOperation { MatchedType: { } kind } => ConsentCondition.OfKind(kind, value, choices),
        _ => null,
    };

    private static bool? InParts(IOperation value, IRecursivePatternOperation parts, ChoiceWords choices)
    {
        foreach (var property in parts.PropertySubpatterns)
        {
            if (GrantsWhen(property.Member, property.Pattern, choices) is { } grants)
            {
                return grants;
            }
        }

        if (value.Unwrap() is ITupleOperation { Elements: var elements } && elements.Length == parts.DeconstructionSubpatterns.Length)
        {
            for (var i = 0; i < elements.Length; i++)
            {
                if (GrantsWhen(elements[i], parts.DeconstructionSubpatterns[i], choices) is { } grants)
                {
                    return grants;
                }
            }
        }

        return null;
    }
}
