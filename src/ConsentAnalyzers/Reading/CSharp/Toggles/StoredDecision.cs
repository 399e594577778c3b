using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>
/// Recognises reads of a decision that a person took earlier. Counting a missing one as yes is a grant without an
/// action, a different defect from a setting that starts on.
/// </summary>
internal static class StoredDecision
{
    public static bool IsRead(IOperation value)
    {
        for (IOperation? part = value; part is not null; part = Inner(part))
        {
            if (part.Type is { Name: var type } && NamesRecord(type))
            {
                return true;
            }

            if (part is IConditionalAccessOperation { Operation: var record } && (NamesRecord(record.Type?.Name ?? "") || NamesRecord(Names.InOperation(record) ?? "")))
            {
                return true;
            }

            if (part is IMemberReferenceOperation { Member: { ContainingType.Name: var container } })
            {
                return NamesRecord(container);
            }
        }

        return false;
    }

    private static IOperation? Inner(IOperation part) => part switch
    {
        IConversionOperation conversion => conversion.Operand,
        IConditionalAccessOperation access => access.WhenNotNull,
        IAwaitOperation wait => wait.Operation,
        IMemberReferenceOperation { Instance: { } instance } => instance,
        _ => null,
    };

    private static bool NamesRecord(string name)
    {
        var words = Words.In(name);
        return Role.DecisionRecords.IsIn(words) || Role.Consents.Ends(words);
    }
}
