using ConsentAnalyzers.Reading.CSharp.Toggles;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>Recognises test projects, namespaces, files and classes.</summary>
internal static class TestCode
{
    /// <summary>Whether a segment of a dotted name ends in a word for tests: <c>Shop.UITests.Pages</c>.</summary>
    public static bool NamesTests(string dottedName) =>
        dottedName.Split('.').Any(segment => EndsInTestWord(segment));

    /// <summary>Whether a file is named for tests: <c>CookieServiceTests.cs</c>. Folders do not count; a clone may lie anywhere.</summary>
    public static bool IsTestFile(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        var dot = name.IndexOf('.');
        return dot > 0 && EndsInTestWord(name.Substring(0, dot));
    }

    /// <summary>Whether a class, or a method in it, carries a test framework's attribute.</summary>
    public static bool IsTestClass(TypeDeclarationSyntax type)
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

    private static bool HasTestAttribute(SyntaxList<AttributeListSyntax> lists)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (AttributeNames.Of(attribute) is "Fact" or "Theory" or "Test" or "TestCase" or "TestMethod" or "DataTestMethod"
                    or "TestClass" or "TestFixture" or "AvaloniaFact" or "AvaloniaTest" or "WpfFact" or "SkippableFact")
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool EndsInTestWord(string segment)
    {
        var words = Words.Of(segment);
        return words.Length > 0 && words[words.Length - 1] is "test" or "tests" or "specs" or "fixture" or "fixtures";
    }
}
