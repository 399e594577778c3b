using System.Reflection;
using System.Text.RegularExpressions;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.SlowTests.FixSafety;

/// <summary>A member or parameter that starts with a value, by names that hold in a program before and after its fix.</summary>
/// <param name="Type">The full name of its type.</param>
/// <param name="Member">The member, or the method.</param>
/// <param name="Parameter">The parameter of the method; empty for a member.</param>
internal sealed partial record StartingPlace(string Type, string Member, string Parameter = "")
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>
    /// Where the value of a finding starts something that can be looked at without doing more than initialising; null elsewhere.
    /// </summary>
    public static StartingPlace? Of(Diagnostic finding, Compilation compilation)
    {
        if (finding.Location.SourceTree is not { } tree || !compilation.ContainsSyntaxTree(tree))
        {
            return null;
        }

        var model = compilation.GetSemanticModel(tree);
        var value = tree.GetRoot().FindNode(finding.Location.SourceSpan, getInnermostNodeForTie: true);
        return SymbolOf(value, model) switch
        {
            IParameterSymbol { ContainingSymbol: IMethodSymbol { ContainingType: { IsGenericType: false } type, MethodKind: MethodKind.Ordinary or MethodKind.Constructor } method } parameter =>
                new(NameOf(type), method.MetadataName, parameter.Name),
            { Kind: SymbolKind.Field or SymbolKind.Property, ContainingType: { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false, IsGenericType: false } type } member
                when IsQuiet(type) => new(NameOf(type), member.Name),
            _ => null,
        };
    }

    /// <summary>Whether a value grants something; an enum's grants unless it is a member that does not.</summary>
    public static bool IsOn(object? value) => value switch
    {
        bool flag => flag,
        string text => ConsentStates.IsOn(text),
        Enum state => IsUnnamed(state) || !NamesOf(state).Any(IsNoGrant) || NamesOf(state).Any(ConsentStates.IsGrant),
        _ => false,
    };

    private static bool IsNoGrant(string member) =>
        ConsentStates.IsNoGrant(member) || NecessaryWords.AreIn(member) || Role.NecessaryFlags.Is(Words.In(member));

    /// <summary>Whether a value is no member of its enum.</summary>
    public static bool IsUnnamed(object? value) => value is Enum state && !Enum.IsDefined(state.GetType(), state);

    public IReadOnlyList<object?> ValuesIn(Assembly assembly)
    {
        var type = assembly.GetType(Type, throwOnError: true)!;
        if (Parameter.Length > 0)
        {
            return type.GetMembers(Any).OfType<MethodBase>().Where(method => method.Name == Member).SelectMany(method => method.GetParameters())
                .Where(parameter => parameter.Name == Parameter)
                .SelectMany(parameter => InAttributes(parameter.GetCustomAttributesData()).Concat(parameter.HasDefaultValue ? [parameter.DefaultValue] : [])).ToList();
        }

        object? instance = null;
        return type.GetMember(Member, Any) switch
        {
            [PropertyInfo { GetMethod: { } get } property] when get.IsStatic || (instance = Created(type)) is not null =>
                [property.GetValue(instance), .. InAttributes(property.GetCustomAttributesData())],
            [FieldInfo field] when field.IsStatic || (instance = Created(type)) is not null =>
                [field.GetValue(instance), .. InAttributes(field.GetCustomAttributesData())],
            _ => [],
        };
    }

    private static object? Created(Type type) =>
        type.IsValueType || type.GetConstructor(Any & ~BindingFlags.Static, []) is not null ? Activator.CreateInstance(type, nonPublic: true) : null;

    private static IEnumerable<object?> InAttributes(IEnumerable<CustomAttributeData> attributes) =>
        from attribute in attributes
        where attribute.AttributeType.Name is "DefaultValueAttribute" && attribute.ConstructorArguments.Count > 0
        let last = attribute.ConstructorArguments[^1]
        select last.ArgumentType.IsEnum ? Enum.ToObject(last.ArgumentType, last.Value!) : last.Value;

    private static IEnumerable<string> NamesOf(Enum state) =>
        Enum.GetNames(state.GetType()).Where(name => Enum.Parse(state.GetType(), name).Equals(state));

    private static ISymbol? SymbolOf(SyntaxNode value, SemanticModel model)
    {
        foreach (var node in value.AncestorsAndSelf())
        {
            switch (node)
            {
                case PropertyDeclarationSyntax or ParameterSyntax:
                case VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax }:
                    return model.GetDeclaredSymbol(node);
                case FieldDeclarationSyntax { Declaration.Variables: [var only] }:
                    return model.GetDeclaredSymbol(only);
                case AssignmentExpressionSyntax { Left: var left } assignment
                    when assignment.FirstAncestorOrSelf<ConstructorDeclarationSyntax>() is { ParameterList.Parameters.Count: 0 }:
                    return model.GetSymbolInfo(left).Symbol;
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or StatementSyntax and not BlockSyntax and not ExpressionStatementSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Whether making one does nothing but set its members.</summary>
    private static bool IsQuiet(INamedTypeSymbol type) =>
        type.BaseType is { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType }
        && type.DeclaringSyntaxReferences.Select(declaration => declaration.GetSyntax()).OfType<TypeDeclarationSyntax>()
            .SelectMany(declaration => declaration.Members)
            .SelectMany(member => member switch
            {
                PropertyDeclarationSyntax { Initializer: { } initializer } => [initializer],
                FieldDeclarationSyntax or ConstructorDeclarationSyntax => [member],
                _ => Array.Empty<SyntaxNode>(),
            })
            .All(made => !made.DescendantNodes().Any(node => node is InvocationExpressionSyntax or AwaitExpressionSyntax or CommonForEachStatementSyntax
                or WhileStatementSyntax or ForStatementSyntax or DoStatementSyntax or GotoStatementSyntax or StackAllocArrayCreationExpressionSyntax)
                && !Outside().IsMatch(made.ToString()));

    private static string NameOf(INamedTypeSymbol type) =>
        type.ContainingType is { } outer ? $"{NameOf(outer)}+{type.MetadataName}"
        : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName
        : $"{type.ContainingNamespace.ToDisplayString()}.{type.MetadataName}";

    [GeneratedRegex(@"\b(File|Directory|Process|Console|Environment|HttpClient|Thread|Socket|Timer|Stream|Window|Form)\b")]
    private static partial Regex Outside();
}
