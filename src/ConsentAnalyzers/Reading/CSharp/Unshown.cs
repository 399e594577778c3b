using ConsentAnalyzers.Reading.CSharp.Toggles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>Code that no person ever meets, told by code: test classes, the pages of known galleries, what exists for a designer. Names prove nothing.</summary>
internal static class Unshown
{
    /// <summary>The same judge, who passes over what stands in such code.</summary>
    public static Judge<TSurface> LeftOut<TSurface>(Judge<TSurface> judge) => (surface, settings, report) =>
        judge(surface, settings, diagnostic =>
        {
            if (!Holds(diagnostic.Location))
            {
                report(diagnostic);
            }
        });

    public static bool Holds(Location place)
    {
        if (place.SourceTree is not { } tree)
        {
            return false;
        }

        for (var node = tree.GetRoot().FindNode(place.SourceSpan); node is not null; node = node.Parent)
        {
            if ((node is MemberDeclarationSyntax member && HasAttributeForShow(member.AttributeLists))
                || (node is TypeDeclarationSyntax type && TestClass.Is(type)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// What exists in a designer or a gallery alone. <c>[DesignTimeVisible(false)]</c> is none: templates write it on every page.
    /// </summary>
    private static bool HasAttributeForShow(SyntaxList<AttributeListSyntax> lists)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (AttributeNames.Of(attribute) is "Stories" or "ToolkitSample" or "SampleControlInfo"
                    || (AttributeNames.Of(attribute) is "DesignOnly" && attribute.ArgumentList?.Arguments.ToString() is "true"))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
