using System.Collections.Immutable;
using System.Text;
using ConsentAnalyzers.CodeFixes;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Resources;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Tests.Options;
using ConsentAnalyzers.Tests.Recording;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests;

/// <summary>Checks what is found in one markup or settings file, by all rules at once, and how it is repaired.</summary>
internal static class VerifyFile
{
    /// <summary>
    /// Every <c>[|…|]</c> (of any rule) and <c>{|CONSENT001:…|}</c> is found and nothing else; without marks all rules are silent.
    /// </summary>
    /// <param name="path">The file, which decides how it is read: <c>Pages/SignUp.cshtml</c>.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="editorConfig">Options for every file, or whole sections where there is a <c>[</c> at the start.</param>
    /// <param name="texts">The texts that stand in other files of the project.</param>
    /// <param name="rules">The rules that judge; null for all.</param>
    public static void Finds(string path, string text, string editorConfig = "", INamedTexts? texts = null, ConsentRules? rules = null)
    {
        var (source, marks) = Marks(text);
        var found = Inspect(path, SourceText.From(source), editorConfig, texts, rules)
            .Where(finding => !finding.Diagnostic.Properties.ContainsKey("consent.suppressed"))
            .Select(finding => (finding.Diagnostic.Id, finding.Diagnostic.Location.SourceSpan))
            .ToList();
        var expected = marks
            .Select(mark => (Id: mark.Id ?? found.FirstOrDefault(one => one.SourceSpan == mark.Span).Id ?? "any rule", mark.Span));
        Assert.Equal(
            Listed(source, expected.OrderBy(one => one.Span.Start).ThenBy(one => one.Id)),
            Listed(source, found.OrderBy(one => one.SourceSpan.Start).ThenBy(one => one.Id)));
    }

    /// <summary>
    /// What is marked is found, and repairing all of it gives <paramref name="repaired"/>, where what is still marked has no repair.
    /// </summary>
    public static void Repairs(string path, string text, string repaired, string editorConfig = "", ConsentRules? rules = null)
    {
        Finds(path, text, editorConfig, rules: rules);
        var once = Repaired(path, SourceText.From(Marks(text).Source), editorConfig, rules);
        Assert.Equal(Marks(repaired).Source, once.ToString());
        Finds(path, repaired, editorConfig, rules: rules);
        Assert.All(Inspect(path, once, editorConfig, rules: rules), finding => Assert.Empty(finding.Repair));
    }

    /// <summary>What is marked is found, and nothing repairs it.</summary>
    public static void OffersNothing(string path, string text, string editorConfig = "", ConsentRules? rules = null) => Repairs(path, text, text, editorConfig, rules);

    /// <summary>What comments take out, with their reasons: <c>CONSENT001: a demo</c>.</summary>
    public static IEnumerable<string> Suppressed(string path, string text, string editorConfig = "") =>
        Inspect(path, SourceText.From(text), editorConfig)
            .Where(finding => finding.Diagnostic.Properties.ContainsKey("consent.suppressed"))
            .Select(finding => $"{finding.Diagnostic.Id}: {finding.Diagnostic.Properties["consent.suppressed"]}");

    /// <summary>What CONSENT902 says about a file, in the order of the source.</summary>
    public static IEnumerable<string> Doubts(string path, string text, string editorConfig = "") =>
        Inspect(path, SourceText.From(text), editorConfig)
            .Where(finding => finding.Diagnostic.Id == "CONSENT902")
            .Select(finding => finding.Diagnostic.GetMessage());

    /// <summary>The findings of a file as the analyzer and the fixes see them.</summary>
    public static ImmutableArray<FileFinding> Inspect(string path, SourceText text, string editorConfig = "", INamedTexts? texts = null, ConsentRules? rules = null)
    {
        SourceRecord.Add(new TestFile(path, text.ToString(), editorConfig));
        return FileInspection.Inspect(path, text, SettingsFor(path, editorConfig), CancellationToken.None, rules: rules, texts: texts);
    }

    /// <summary>A page is inspected without a failure wherever it ends, and whichever character is missing.</summary>
    public static void SurvivesTyping(string path, string page)
    {
        Inspect(path, SourceText.From(page));
        for (var index = 0; index < page.Length; index++)
        {
            FileInspection.Inspect(path, SourceText.From(page[..index]), ConsentSettings.Default, CancellationToken.None);
            FileInspection.Inspect(path, SourceText.From(page.Remove(index, 1)), ConsentSettings.Default, CancellationToken.None);
        }
    }

    private static SourceText Repaired(string path, SourceText text, string editorConfig, ConsentRules? rules) =>
        text.WithChanges(FileRepairs.Changes(Inspect(path, text, editorConfig, rules: rules)));

    private static ConsentSettings SettingsFor(string path, string editorConfig)
    {
        var config = editorConfig.TrimStart().StartsWith('[') ? editorConfig : "[*]\n" + editorConfig;
        return ConfiguredFiles.EditorConfig(config).At("/shop/" + path).Settings;
    }

    private static string Listed(string source, IEnumerable<(string Id, TextSpan Span)> findings) =>
        string.Join("\n", findings.Select(finding => $"{finding.Id} {finding.Span}: {source.Substring(finding.Span.Start, finding.Span.Length)}"));

    /// <summary>A text without its marks, and the marks; JSON and C# in a text may hold brackets and braces of their own.</summary>
    private static (string Source, List<(string? Id, TextSpan Span)> Marks) Marks(string marked)
    {
        var source = new StringBuilder(marked.Length);
        var marks = new List<(string?, TextSpan)>();
        var open = new Stack<(string? Id, int Start)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (At(i, "[|"))
            {
                open.Push((null, source.Length));
                i++;
            }
            else if (At(i, "{|CONSENT") && marked.IndexOf(':', i) is var colon and > 0)
            {
                open.Push((marked[(i + 2)..colon], source.Length));
                i = colon;
            }
            else if (open.Count > 0 && At(i, open.Peek().Id is null ? "|]" : "|}"))
            {
                var (id, start) = open.Pop();
                marks.Add((id, TextSpan.FromBounds(start, source.Length)));
                i++;
            }
            else
            {
                source.Append(marked[i]);
            }
        }

        Assert.Empty(open);
        return (source.ToString(), marks);

        bool At(int index, string token) => string.CompareOrdinal(marked, index, token, 0, token.Length) == 0;
    }
}
