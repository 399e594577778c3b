using System.Text.RegularExpressions;

namespace ConsentAnalyzers.Tests.Recording;

/// <summary>
/// Files, and parts of pages between two marks, that follow from the code. A failing test says what they should hold, and
/// <c>CONSENT_RECORD=1 dotnet test tests/ConsentAnalyzers.Tests --filter Tests.Design</c> writes it.
/// </summary>
internal static class GeneratedFile
{
    /// <summary>A whole file, by its path in the repository.</summary>
    public static void Holds(string path, string expected)
    {
        var file = Path.Combine(RepositoryFiles.Root, path);
        var written = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (SourceRecord.IsWanted && written != expected)
        {
            File.WriteAllText(file, written = expected);
        }

        Assert.True(expected == written, $"{path} should say:\n{expected}");
    }

    /// <summary>What stands between <c>&lt;!-- part --&gt;</c> and <c>&lt;!-- /part --&gt;</c> in a page.</summary>
    public static void Holds(string path, string part, string expected)
    {
        var page = File.ReadAllText(Path.Combine(RepositoryFiles.Root, path)).ReplaceLineEndings("\n");
        var (start, end) = ($"<!-- {part} -->\n", $"<!-- /{part} -->");
        Assert.True(page.Contains(start, StringComparison.Ordinal) && page.Contains(end, StringComparison.Ordinal), $"{path} has no place for {part}.");
        Holds(path, Regex.Replace(page, $"(?<={Regex.Escape(start)}).*?(?={Regex.Escape(end)})", _ => expected, RegexOptions.Singleline));
    }
}
