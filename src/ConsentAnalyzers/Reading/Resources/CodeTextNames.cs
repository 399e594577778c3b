using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.Resources;

/// <summary>How C# names texts that stand elsewhere: <c>Strings.K</c>, <c>localizer["K"]</c>, <c>GetString("K")</c>.</summary>
internal static class CodeTextNames
{
    private const string Manager = "ResourceManager";

    /// <summary>The text that a value names; null where it is anything else, a constant too, or cannot be known.</summary>
    public static string? Find(IOperation value) => value.Unwrap() switch
    {
        { ConstantValue.HasValue: true } => null,
        IPropertyReferenceOperation { Property: { IsStatic: true, Type.SpecialType: SpecialType.System_String } member } => TextsAt(value)?.TextOf(member),
        IFieldReferenceOperation { Field: { IsStatic: true, Type.SpecialType: SpecialType.System_String } member } => TextsAt(value)?.TextOf(member),
        IPropertyReferenceOperation { Arguments: [{ Value: var key }, ..], Instance: { } localizer } when IsLocalizer(localizer) => Lookup(value, key, localizer),
        IPropertyReferenceOperation { Property.Name: "Value", Instance: { } inner } when inner.Unwrap() is IPropertyReferenceOperation { Arguments.Length: > 0 } => Find(inner),
        IInvocationOperation { Arguments: [{ Value: var key }, ..] } call when key.Unwrap().ConstantValue is { HasValue: true, Value: string } && LooksUp(call.TargetMethod) =>
            Lookup(value, key, call.Instance),
        IInvocationOperation { TargetMethod.Name: "ToString", Instance: { } inner } when inner.Unwrap() is IPropertyReferenceOperation { Arguments.Length: > 0 } => Find(inner),
        _ => null,
    };

    public static string? Find(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) =>
        expression is MemberAccessExpressionSyntax or IdentifierNameSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax
        && model.GetOperation(expression, cancellation) is { } value
            ? Find(value)
            : null;

    /// <summary>The text of a key that an attribute of a member holds, where the project has one for it.</summary>
    public static string? Find(ISymbol member, AttributeData attribute, string key)
    {
        if (TextsOf(member) is not { } texts)
        {
            return null;
        }

        foreach (var argument in attribute.NamedArguments)
        {
            if (argument is { Key: "ResourceType" or "NameResourceType" or "DescriptionResourceType", Value.Value: INamedTypeSymbol type })
            {
                return texts.Find(new(TextNameKind.Member, key, type.Name));
            }
        }

        return texts.Find(new(TextNameKind.Key, key, member.ContainingType?.Name ?? ""));
    }

    /// <summary>The text that the value of a declared member names, as far as the words of the code alone tell.</summary>
    public static string? Find(ISymbol member, ExpressionSyntax value) => value switch
    {
        MemberAccessExpressionSyntax { Expression: var owner, Name.Identifier.ValueText: var name } =>
            TextsOf(member)?.Find(new(TextNameKind.Member, name, Names.In(owner))),
        ElementAccessExpressionSyntax { Expression: var localizer, ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string key } }, ..] }
            when TextNames.LooksUp(Names.In(localizer)) => TextOf(member, key),
        InvocationExpressionSyntax { Expression: var called, ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string key } }, ..] }
            when LooksUp(Names.In(called)) => TextOf(member, key),
        _ => null,
    };

    private static string? TextOf(ISymbol member, string key) => ByKey(TextsOf(member), key, member.ContainingType?.Name ?? "");

    /// <summary>The text of a key; the key itself where that is the text.</summary>
    private static string? ByKey(ResourceTexts? texts, string key, string owner) =>
        texts?.Find(new(TextNameKind.Key, key, owner)) ?? (TextNames.IsText(key) ? key : null);

    private static ResourceTexts? TextsOf(ISymbol member) =>
        member.ContainingAssembly is ISourceAssemblySymbol { Compilation: var compilation } ? ResourceTexts.In(compilation) : null;

    /// <summary>Whether a call gives a control of a form what the form's resources hold for it: <c>resources.ApplyResources(box, "box")</c>.</summary>
    public static bool Applies(IInvocationOperation call) => call is { TargetMethod.Name: "ApplyResources", Arguments.Length: > 1 };

    /// <summary>The text that such a call gives; null where the form's resources are not known.</summary>
    public static string? Applied(IInvocationOperation call) =>
        call.Arguments[1].Value.ConstantValue is { HasValue: true, Value: string key } && call.Instance is { } manager
            ? TextsAt(call)?.Find(new(TextNameKind.Key, key + ".Text", OwnerOf(manager, call)))
            : null;

    private static string? Lookup(IOperation value, IOperation keyed, IOperation? localizer) =>
        keyed.Unwrap().ConstantValue is { HasValue: true, Value: string { Length: > 0 } key }
            ? ByKey(TextsAt(value), key, OwnerOf(localizer, value))
            : null;

    /// <summary>The class that a localizer is made for, or that the manager of a form's texts stands in.</summary>
    private static string OwnerOf(IOperation? localizer, IOperation value) => localizer?.Unwrap() switch
    {
        { Type: INamedTypeSymbol { TypeArguments: [{ Name: var resource }] } } => resource,
        IPropertyReferenceOperation { Property: { Name: Manager, ContainingType.Name: var type } } => type,
        { Type.Name: var type } when type.EndsWith(Manager, StringComparison.Ordinal) =>
            value.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>()?.Identifier.ValueText ?? "",
        _ => "",
    };

    private static bool IsLocalizer(IOperation receiver) =>
        TextNames.LooksUp(Names.InOperation(receiver) ?? "") || (receiver.Type?.Name is { } type && TextNames.LooksUp(type));

    private static bool LooksUp(IMethodSymbol method) =>
        method.ReturnType is { SpecialType: SpecialType.System_String } or { Name: "LocalizedString" or "LocalizedHtmlString" }
        && LooksUp(method.Name);

    private static bool LooksUp(string method) =>
        Words.In(method) is var words && (Role.TextLookups.Is(words) || (words.Length == 1 && Role.Localizers.IsIn(words)));

    private static ResourceTexts? TextsAt(IOperation value) => value.SemanticModel is { Compilation: var compilation } ? ResourceTexts.In(compilation) : null;
}
