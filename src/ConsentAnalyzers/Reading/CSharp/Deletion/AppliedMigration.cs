using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Deletion;

/// <summary>Recognises migrations of a database and snapshots of its model: those of the known frameworks, and a team's own.</summary>
internal static class AppliedMigration
{
    public static bool Holds(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var around in node.AncestorsAndSelf())
        {
            if (around is TypeDeclarationSyntax type ? Is(type, model, cancellation) : around is MethodDeclarationSyntax method && IsOfSchema(method))
            {
                return true;
            }
        }

        return false;
    }

    public static bool Is(TypeDeclarationSyntax declaration, SemanticModel model, CancellationToken cancellation) =>
        model.GetDeclaredSymbol(declaration, cancellation) is INamedTypeSymbol type && (Is(type) || IsAmongMigrations(type));

    private static bool Is(INamedTypeSymbol type)
    {
        var kinds = KindsOf(type).ToList();
        return kinds.Exists(kind => kind.EndsWith("ModelSnapshot", StringComparison.Ordinal) || IsMigration(kind))
            || (IsNumbered(type.Name) && kinds.Exists(kind => Role.Schemas.IsIn(Words.In(kind))))
            || type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name is "MigrationAttribute" or "DbContextAttribute" or "Migration" or "DbContext");
    }

    /// <summary>What a type is and derives from, by name.</summary>
    private static IEnumerable<string> KindsOf(INamedTypeSymbol type)
    {
        for (var based = type; based is not null; based = based.BaseType)
        {
            yield return based.Name;
        }

        foreach (var contract in type.AllInterfaces)
        {
            yield return contract.Name;
        }
    }

    private static bool IsMigration(string name) => Role.Migrations.Ends(Words.In(name));

    private static bool IsAmongMigrations(INamedTypeSymbol type)
    {
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (IsMigration(space.Name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A step of a history has its number or date in its name: <c>V0042_Consents</c>.</summary>
    private static bool IsNumbered(string name)
    {
        var digits = 0;
        foreach (var letter in name)
        {
            digits = char.IsDigit(letter) ? digits + 1 : 0;
            if (digits == 3)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A helper of migrations is handed what they are built with.</summary>
    private static bool IsOfSchema(MethodDeclarationSyntax method) => method.Modifiers.Any(SyntaxKind.StaticKeyword) && method.ParameterList.Parameters.Any(parameter =>
        Role.SchemaBuilders.Ends(Words.In(parameter.Type?.ToString() ?? "")));
}
