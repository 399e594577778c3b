using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Accepting;

/// <summary>Handlers of accept buttons in windows and dialogs that are made in code: the choices are controls of the same type, or its own flags.</summary>
internal static class CodeAccepts
{
    /// <summary>The choices of the type around a handler that accepts and reads none of them.</summary>
    public static IReadOnlyList<OfferedChoice> ChoicesUnreadIn(SyntaxNode handler, ConsentSettings settings)
    {
        if (NameOf(handler, settings) is not { Length: > 0 } name
            || settings.Actions.KindOf(name) != ActionKind.Accept || settings.Actions.TakesAll(name) || settings.Choices.TopicsIn(name) != Topic.None
            || handler.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type)
        {
            return [];
        }

        var choices = ChoicesOf(type, settings).ToList();
        if (choices.Count == 0)
        {
            return choices;
        }

        var read = handler.DescendantNodes().OfType<IdentifierNameSyntax>().Where(used => !HandlerReach.IsSet(used)).Select(used => OfferedChoice.Key(used.Identifier.ValueText)).ToImmutableHashSet();
        return CallsOwnMethod(handler, type) ? [] : choices.Where(choice => !choice.Keys.Any(read.Contains)).ToList();
    }

    /// <summary>What a handler is called, or the button that it is for.</summary>
    private static string NameOf(SyntaxNode handler, ConsentSettings settings) => string.Join(" ", Words.In(handler switch
    {
        MethodDeclarationSyntax method => Names.WithoutAsync(method.Identifier.ValueText),
        LambdaExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: var button } } } => Names.In(button),
        _ => "",
    }).Where(word => !Role.ButtonWords.Has(word) && (!Role.Acts.Has(word) || settings.Actions.MayAccept(word))));

    private static IEnumerable<OfferedChoice> ChoicesOf(TypeDeclarationSyntax type, ConsentSettings settings)
    {
        foreach (var node in type.DescendantNodes())
        {
            var (name, declared) = node switch
            {
                VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type: var of } } variable => (variable.Identifier.ValueText, TypeOf(of, variable.Initializer?.Value)),
                PropertyDeclarationSyntax property => (property.Identifier.ValueText, Names.In(property.Type) is { Length: > 0 } named ? named : property.Type.ToString()),
                _ => ("", ""),
            };
            if (declared.Length > 0 && (IsTick(declared, settings) || (node is PropertyDeclarationSyntax && declared == "bool" && IsOffered(type) && settings.Choices.MayConcern(name))))
            {
                yield return new OfferedChoice(CaptionOf(name, type) ?? name, IsTick(declared, settings) ? "" : name, ImmutableHashSet.Create(OfferedChoice.Key(name)));
            }
        }
    }

    private static string TypeOf(TypeSyntax type, ExpressionSyntax? made) =>
        type.IsVar && made is ObjectCreationExpressionSyntax { Type: var created } ? Names.In(created) : Names.In(type);

    private static bool IsTick(string type, ConsentSettings settings) => settings.Controls.KindOf(type, ControlHost.Code) == ControlKind.Choice;

    /// <summary>Whether what a type has is shown to a person.</summary>
    private static bool IsOffered(TypeDeclarationSyntax type) =>
        Role.PageEndings.EndsName(type.Identifier.ValueText) || Role.ModelEndings.EndsName(type.Identifier.ValueText);

    /// <summary>The words that a control is given anywhere in its type.</summary>
    private static string? CaptionOf(string control, TypeDeclarationSyntax type) =>
        type.DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Where(assignment => assignment is { Right: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } }
                && ControlCatalogue.BuiltIn.IsCaption(Names.In(assignment.Left))
                && (assignment.Left is MemberAccessExpressionSyntax { Expression: var owner } ? Names.In(owner) == control : Declares(assignment, control)))
            .Select(assignment => ((LiteralExpressionSyntax)assignment.Right).Token.ValueText)
            .FirstOrDefault();

    private static bool Declares(AssignmentExpressionSyntax inInitializer, string control) =>
        inInitializer.Parent?.Parent?.Parent is EqualsValueClauseSyntax { Parent: { } declared } && Declaration.NameOf(declared) == control;

    /// <summary>Another method of the same type may read the choices.</summary>
    private static bool CallsOwnMethod(SyntaxNode handler, TypeDeclarationSyntax type)
    {
        var own = type.Members.OfType<MethodDeclarationSyntax>().Select(method => method.Identifier.ValueText).ToImmutableHashSet();
        return handler.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
            call.Expression is IdentifierNameSyntax { Identifier.ValueText: var called } && own.Contains(called));
    }
}
