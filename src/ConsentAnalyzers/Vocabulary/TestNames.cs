namespace ConsentAnalyzers.Vocabulary;

/// <summary>Recognises the names of test projects, namespaces and files.</summary>
internal static class TestNames
{
    /// <summary>Whether a segment of a dotted name ends in a word for tests: <c>Shop.UITests.Pages</c>.</summary>
    public static bool IsInTests(string dottedName) =>
        dottedName.Split('.').Any(segment => EndsInTestWord(segment));

    /// <summary>Whether a file is named for tests: <c>CookieServiceTests.cs</c>. Folders do not count; a clone may lie anywhere.</summary>
    public static bool IsTestFile(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        var dot = name.IndexOf('.');
        return dot > 0 && EndsInTestWord(name.Substring(0, dot));
    }

    private static bool EndsInTestWord(string segment)
    {
        var words = Words.Of(segment);
        return words.Length > 0 && words[words.Length - 1] is "test" or "tests" or "specs" or "fixture" or "fixtures";
    }
}
