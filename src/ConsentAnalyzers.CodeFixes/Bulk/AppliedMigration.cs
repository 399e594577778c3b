using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.CodeFixes.Bulk;

/// <summary>Recognises migrations of a database and snapshots of its model, Entity Framework's and FluentMigrator's.</summary>
internal static class AppliedMigration
{
    public static bool Holds(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var declaration in node.Ancestors().OfType<TypeDeclarationSyntax>())
        {
            if (model.GetDeclaredSymbol(declaration, cancellation) is INamedTypeSymbol type && (Is(type) || type.ContainingNamespace.Name is "Migrations" or "Migration"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(INamedTypeSymbol type)
    {
        for (var based = type; based is not null; based = based.BaseType)
        {
            if (based.Name is "ModelSnapshot" or "Migration" or "AutoReversingMigration" or "ForwardOnlyMigration")
            {
                return true;
            }
        }

        return type.Name.EndsWith("ModelSnapshot", StringComparison.Ordinal)
            || type.Interfaces.Any(contract => contract.Name == "IMigration")
            || type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "MigrationAttribute" or "DbContextAttribute" or "Migration" or "DbContext");
    }
}
