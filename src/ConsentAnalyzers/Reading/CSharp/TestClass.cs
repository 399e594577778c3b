using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>Recognises classes of tests by the attributes of their framework.</summary>
internal static class TestClass
{
    /// <summary>Whether a class, or a method in it, carries a test framework's attribute.</summary>
    public static bool Is(TypeDeclarationSyntax type)
    {
        if (HasTestAttribute(type.AttributeLists))
        {
            return true;
        }

        foreach (var member in type.Members)
        {
            if (member is MethodDeclarationSyntax method && HasTestAttribute(method.AttributeLists))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasTestAttribute(SyntaxList<AttributeListSyntax> lists) => Names.AnyAttribute(
        lists,
        name => name is "Fact" or "Theory" or "Test" or "TestCase" or "TestMethod" or "DataTestMethod"
            or "TestClass" or "TestFixture" or "AvaloniaFact" or "AvaloniaTest" or "WpfFact" or "SkippableFact");
}
