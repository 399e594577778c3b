using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.CSharp.Toggles;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Grants;

/// <summary>A record that grants everything because something failed is one defect, which is told at its first grant.</summary>
internal static class FirstOfRecord
{
    /// <summary>Whether another grant stands before a choice in the same new record.</summary>
    public static bool Precedes(Choice choice, ConsentSettings settings)
    {
        if (choice.Start.Syntax.Parent is not AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax record } own)
        {
            return false;
        }

        var surroundings = choice.Surroundings();
        foreach (var part in record.Expressions)
        {
            if (part == own)
            {
                return false;
            }

            if (part is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name }, Right: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } on }
                && settings.Choices.MeaningOf(name, surroundings) == Meaning.Grant
                && !NecessaryChoice.Is(name, on))
            {
                return true;
            }
        }

        return false;
    }
}
