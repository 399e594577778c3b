using ConsentAnalyzers.Options;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>Members of known libraries, which nobody who wrote the code has named: they count where they send away something of a person.</summary>
internal static class KnownUse
{
    public static bool Counts(IOperation use, ISymbol member, ConfiguredUses uses) =>
        !uses.IsOnlyKnown(member)
        || (use is IPropertyReferenceOperation ? IsSet(use) : uses.Reporting.PurposesOf(member).IsEmpty || use.ChildOperations.Any(SaysPerson));

    /// <summary>Whether a property, or something in it, is set.</summary>
    private static bool IsSet(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => ReferenceEquals(assignment.Target, reference),
        IMemberReferenceOperation member when ReferenceEquals(member.Instance, reference) => IsSet(member),
        _ => false,
    };

    private static bool SaysPerson(IOperation argument) => argument is IArgumentOperation && argument.DescendantsAndSelf().Any(part =>
        (part.ConstantValue is { HasValue: true, Value: string text } ? text : Names.InOperation(part)) is { } name && Role.People.IsIn(Words.In(name)));
}
