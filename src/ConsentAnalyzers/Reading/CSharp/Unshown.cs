using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>Code that no person ever meets, told by code: test classes, the pages of known galleries, what exists for a designer. Names prove nothing.</summary>
internal static class Unshown
{
    /// <summary>The same check, which passes over what stands in such code.</summary>
    public static Check<TSurface> LeftOut<TSurface>(Check<TSurface> check) => (surface, settings, report) =>
        check(surface, settings, diagnostic =>
        {
            if (!Holds(diagnostic.Location))
            {
                report(diagnostic);
            }
        });

    public static bool Holds(Location place) =>
        place.SourceTree is { } tree && OccasionOf(tree.GetRoot().FindNode(place.SourceSpan)) is not null;

    /// <summary>
    /// Whether code exists for a test, a gallery or a designer alone; null where people meet it.
    /// <c>[DesignTimeVisible(false)]</c> says nothing: templates write it on every page.
    /// </summary>
    public static Occasion? OccasionOf(SyntaxNode code)
    {
        for (var node = code; node is not null; node = node.Parent)
        {
            if (node is TypeDeclarationSyntax type && TestClass.Is(type))
            {
                return Occasion.Test;
            }

            if (node is MemberDeclarationSyntax { AttributeLists: { Count: > 0 } lists })
            {
                if (Names.AnyAttribute(lists, name => name is "Stories" or "ToolkitSample" or "SampleControlInfo"))
                {
                    return Occasion.Test;
                }

                if (IsForDesigner(lists))
                {
                    return Occasion.Design;
                }
            }
        }

        return null;
    }

    private static bool IsForDesigner(SyntaxList<AttributeListSyntax> lists) => lists.SelectMany(list => list.Attributes).Any(attribute =>
        Names.In(attribute) is "DesignOnly" && attribute.ArgumentList?.Arguments.ToString() is "true");
}
