namespace ConsentAnalyzers.Vocabulary;

/// <summary>
/// Recognises the names of test projects and test folders. Businesses are called Test as well (a speed test, a test drive,
/// blood tests), so a whole segment has to be one, and what stands before "tests" a kind of test that only software has.
/// </summary>
internal static class TestNames
{
    private static readonly string[] Endings = ["tests", "test", "specs", "spec"];

    private static readonly HashSet<string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "Unit", "Integration", "Functional", "Acceptance", "UI", "E2E", "EndToEnd", "Api", "Component", "Contract", "Regression",
        "Smoke", "Snapshot", "Architecture", "System", "Xunit", "NUnit", "MSTest", "BUnit", "Playwright", "Selenium",
    };

    /// <summary>Whether the last segment of a project's name says that it holds tests: <c>Shop.Tests</c>, <c>Shop.UITests</c>.</summary>
    public static bool IsProject(string dottedName) => IsWord(dottedName.Substring(dottedName.LastIndexOf('.') + 1));

    /// <summary>Whether a segment says so: <c>Tests</c>, <c>Integration-Tests</c>; never <c>SpeedTest</c>.</summary>
    public static bool IsWord(string segment)
    {
        var word = segment.Replace("-", "").Replace("_", "");
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return Kinds.Contains(word.Substring(0, word.Length - ending.Length));
            }
        }

        return false;
    }

    /// <summary>Whether a folder is where tests are kept.</summary>
    public static bool IsFolder(string folder, StringComparison comparison) => folder.Equals("tests", comparison) || folder.Equals("test", comparison);
}
