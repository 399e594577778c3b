using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>Code that no person ever meets: tests, design-time data and galleries of controls.</summary>
internal static class Unshown
{
    public static bool Holds(SyntaxNode node)
    {
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case TypeDeclarationSyntax type when IsForShow(type.Identifier.ValueText) || TestClass.Is(type):
                case BaseNamespaceDeclarationSyntax space when TestNames.IsInTests(space.Name.ToString()) || IsGallery(space.Name.ToString()):
                    return true;
            }
        }

        return false;
    }

    private static bool IsForShow(string type)
    {
        foreach (var word in Words.Of(type))
        {
            if (word is "design" or "designer" or "designtime" or "sample" or "gallery" or "demo" or "mock" or "fake" or "dummy" or "stub" or "showcase")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGallery(string space)
    {
        foreach (var word in Words.Of(space))
        {
            if (word is "gallery" or "designtime" or "mocks" or "fakes")
            {
                return true;
            }
        }

        return false;
    }
}
