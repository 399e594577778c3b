using ConsentAnalyzers.Reading.CSharp.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace ConsentAnalyzers.CodeFixes.Uses;

/// <summary>CONSENT005: the member that uses the data says so, and its callers have to ask.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DutyOfCallerFix))]
public sealed class DutyOfCallerFix() : UseFix(FixTitles.Plain("DutyOfCaller"))
{
    private protected override bool CanFix(SyntaxNode node, SemanticModel model, Diagnostic diagnostic) => Annotated(node, model, diagnostic) is not null;

    private protected override void Apply(DocumentEditor editor, SyntaxNode node, Diagnostic diagnostic)
    {
        if (Annotated(node, editor.SemanticModel, diagnostic) is var (member, attribute))
        {
            var first = member.GetFirstToken();
            var list = attribute.WithLeadingTrivia(member.GetLeadingTrivia()).WithTrailingTrivia(Placement.BreakBefore(member));
            var rest = member.ReplaceToken(first, first.WithLeadingTrivia(Placement.IndentOf(member)));
            editor.ReplaceNode(member, rest.WithAttributeLists(rest.AttributeLists.Insert(0, list)));
        }
    }

    private static (MemberDeclarationSyntax Member, AttributeListSyntax Attribute)? Annotated(SyntaxNode node, SemanticModel model, Diagnostic diagnostic)
    {
        if (UseSite.Around(node) is not { } site
            || site.Use.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member
            || member is not (MethodDeclarationSyntax or ConstructorDeclarationSyntax or PropertyDeclarationSyntax)
            || model.GetDeclaredSymbol(member) is not { } caller
            || model.GetSymbolInfo(site.Use).Symbol is not { } used)
        {
            return null;
        }

        var purpose = PurposeOf(diagnostic);
        var attribute = Annotations.RequirementsOf(used).FirstOrDefault(one => Purposes.In(one).Contains(purpose));
        return attribute?.AttributeClass is { } type && Fits(type, caller)
            ? (member, Written(attribute, type.ToMinimalDisplayString(model, member.SpanStart)))
            : null;
    }

    // Parsed: what is built of parts is laid out anew by whoever applies the fix.
    private static AttributeListSyntax Written(AttributeData attribute, string name)
    {
        const string Suffix = "Attribute";
        var values = attribute.ConstructorArguments.SelectMany(Values).Concat(attribute.NamedArguments.Select(named => $"{named.Key} = {named.Value.ToCSharpString()}"));
        var arguments = string.Join(", ", values.Where(value => value != "\"\""));
        var written = name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
        return SyntaxFactory.ParseMemberDeclaration($"[{written}{(arguments.Length > 0 ? $"({arguments})" : "")}] void M();")!.AttributeLists[0];
    }

    private static IEnumerable<string> Values(TypedConstant constant) =>
        constant is { Kind: TypedConstantKind.Array, IsNull: false } ? constant.Values.SelectMany(Values) : [constant.ToCSharpString()];

    /// <summary>Whether the attribute may stand on a member that may have one like it already.</summary>
    private static bool Fits(INamedTypeSymbol attribute, ISymbol caller)
    {
        var target = caller switch
        {
            IPropertySymbol => AttributeTargets.Property,
            IMethodSymbol { MethodKind: MethodKind.Constructor } => AttributeTargets.Constructor,
            _ => AttributeTargets.Method,
        };
        var usage = attribute.GetAttributes().FirstOrDefault(one => one.AttributeClass?.Name == nameof(AttributeUsageAttribute));
        var allowed = usage?.ConstructorArguments is [{ Value: int targets }] ? (AttributeTargets)targets : AttributeTargets.All;
        var isRepeatable = usage?.NamedArguments.Any(named => named is { Key: nameof(AttributeUsageAttribute.AllowMultiple), Value.Value: true }) == true;
        return (allowed & target) != 0
            && (isRepeatable || !caller.GetAttributes().Any(one => SymbolEqualityComparer.Default.Equals(one.AttributeClass, attribute)));
    }
}
