using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Tests.Languages;

/// <summary>
/// The cases of every language but the house's, in text files of its folder, so that whoever speaks it can add one without
/// knowing C#: one to a line, under a heading in brackets that says what is expected.
/// </summary>
internal static class LanguageCases
{
    private static readonly string Folder = Path.Combine(RepositoryFiles.Root, "tests", "ConsentAnalyzers.Tests", "Languages");

    /// <summary>The cases of a file, in every language: what is expected, and the text.</summary>
    public static TheoryData<string, string> In(string file, params string[] expected)
    {
        var cases = new TheoryData<string, string>();
        foreach (var path in Language.Others.Select(language => Path.Combine(Folder, language.GetType().Name.Replace("Language", "", StringComparison.Ordinal), file)))
        {
            var heading = "";
            foreach (var line in File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
            {
                if (line[0] == '[')
                {
                    heading = line.Trim('[', ']');
                }
                else if (expected.Length == 0 || expected.Contains(heading))
                {
                    cases.Add(heading, line);
                }
            }
        }

        return cases;
    }
}
