using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>What an option of a command line is called: by its creation, <c>new Option&lt;bool>("--share-usage-data")</c>, and by what holds it.</summary>
internal static class OptionNames
{
    /// <summary>Adds the names of an option that is created there, or held by what stands there; false where no creation is seen.</summary>
    public static bool AddTo(Labels names, SyntaxNode? option, SemanticModel model)
    {
        var declared = option is BaseObjectCreationExpressionSyntax ? HolderOf(option) : option is null ? null : DeclarationOf(option, model);
        if ((option as BaseObjectCreationExpressionSyntax ?? Declaration.InitializerOf(declared) as BaseObjectCreationExpressionSyntax) is not { } creation)
        {
            return false;
        }

        foreach (var argument in creation.ArgumentList?.Arguments ?? default)
        {
            names.Add(argument.Expression);
        }

        names.AddPartsOf(creation);
        names.Add(Declaration.NameOf(declared));
        return true;
    }

    private static SyntaxNode? HolderOf(SyntaxNode creation) => creation.Parent is EqualsValueClauseSyntax { Parent: var holder } ? holder : null;

    private static SyntaxNode? DeclarationOf(SyntaxNode option, SemanticModel model) =>
        model.GetSymbolInfo(option).Symbol is { DeclaringSyntaxReferences: [var declaration, ..] } && declaration.SyntaxTree == option.SyntaxTree
            ? declaration.GetSyntax()
            : null;
}
