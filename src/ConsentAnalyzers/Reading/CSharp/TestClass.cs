using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>Recognises classes of tests by the attributes of their framework.</summary>
internal static class TestClass
{
    private static readonly object Test = new();
    private static readonly object Other = new();

    // Asked for every finding in a class; an entry goes with its syntax.
    private static readonly ConditionalWeakTable<TypeDeclarationSyntax, object> Known = new();

    /// <summary>Whether a class, or a method in it, carries a test framework's attribute.</summary>
    public static bool Is(TypeDeclarationSyntax type) => ReferenceEquals(Known.GetValue(type, type => HasTest(type) ? Test : Other), Test);

    private static bool HasTest(TypeDeclarationSyntax type)
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
