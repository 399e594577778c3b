using ConsentAnalyzers.Reading.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Rules;

/// <summary>
/// What a finding is about, by all that it stands in: <c>SignUpForm.AllowMarketing</c>, <c>SignUpForm.Reset / _allow</c> for what is
/// set in another member, the component's name for C# in Razor. In a file a name or a key says it alone.
/// </summary>
internal static class QualifiedSubject
{
    private const string Inside = " / ";

    // What the compiler calls the type of statements on top.
    private const string OnTop = "Program";

    public static string Of(Location place, string subject) =>
        place.SourceTree is not { } tree ? Spaced(subject) : Of(tree.GetRoot().FindNode(place.SourceSpan, getInnermostNodeForTie: true), place, Spaced(subject));

    /// <summary>A text with one space between its words, so that it is the same however its lines break.</summary>
    public static string Spaced(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Of(SyntaxNode node, Location place, string subject)
    {
        var types = node.AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.ValueText).Reverse().ToArray();
        if (types.Length == 0)
        {
            types = [OnTop];
        }

        var member = NameOf(node);
        if (RazorCode.IsWritten(place))
        {
            types[0] = ComponentIn(place.GetMappedLineSpan().Path);
            member = RazorCode.IsDrawing(place) ? null : member;
        }

        var around = string.Join(".", member is null ? types : types.Append(member));
        return subject.Length == 0 || IsSame(subject, member ?? types[types.Length - 1]) ? around : around + Inside + subject;
    }

    private static string? NameOf(SyntaxNode node)
    {
        foreach (var around in node.AncestorsAndSelf())
        {
            switch (around)
            {
                case VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } field: return field.Identifier.ValueText;
                case ParameterSyntax { Parent.Parent: BaseTypeDeclarationSyntax } parameter: return parameter.Identifier.ValueText;
                case PropertyDeclarationSyntax property: return property.Identifier.ValueText;
                case MethodDeclarationSyntax method: return method.Identifier.ValueText;
                case ConstructorDeclarationSyntax made: return made.Identifier.ValueText;
                case EnumMemberDeclarationSyntax value: return value.Identifier.ValueText;
                case EventDeclarationSyntax raised: return raised.Identifier.ValueText;
                case DelegateDeclarationSyntax passed: return passed.Identifier.ValueText;
                case IndexerDeclarationSyntax: return "this[]";
                case OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax: return "operator";
                case FieldDeclarationSyntax { Declaration.Variables: { Count: > 0 } fields }: return fields[0].Identifier.ValueText;
                case BaseTypeDeclarationSyntax: return null;
            }
        }

        return null;
    }

    private static string ComponentIn(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return name.Substring(0, name.LastIndexOf('.'));
    }

    /// <summary>"Policy.Kept", "kept" and "_kept" are what "Kept" is.</summary>
    private static bool IsSame(string subject, string member) =>
        subject.Substring(subject.LastIndexOf('.') + 1).Trim('_').Equals(member.Trim('_'), StringComparison.OrdinalIgnoreCase);
}
