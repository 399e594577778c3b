namespace ConsentAnalyzers.Vocabulary;

/// <summary>Recognises the names of test projects, namespaces and files; folders do not count, as a clone may lie anywhere.</summary>
internal static class TestNames
{
    /// <summary>Whether a segment of a dotted name ends in a word for tests: <c>Shop.UITests.Pages</c>.</summary>
    public static bool IsInTests(string dottedName) =>
        dottedName.Split('.').Any(IsTest);

    /// <summary>Whether one name ends in a word for tests: <c>CookieServiceTests</c>.</summary>
    public static bool IsTest(string name)
    {
        var words = Words.Of(name);
        return words.Length > 0 && words[words.Length - 1] is "test" or "tests" or "specs" or "fixture" or "fixtures";
    }
}
