using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>Attribute names by their text.</summary>
internal static class AttributeNames
{
    /// <summary>Whether something carries an attribute of such a name.</summary>
    public static bool Any(SyntaxList<AttributeListSyntax> lists, Func<string, bool> isMeant)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (isMeant(Of(attribute)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The last name of an attribute without its <c>Attribute</c>.</summary>
    public static string Of(AttributeSyntax attribute)
    {
        var name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }
}
