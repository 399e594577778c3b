using System.Text.RegularExpressions;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>The ready files for CI can be read, stand on versions that do not move by themselves, and run what the page says.</summary>
public sealed partial class CiFilesTests
{
    private const string Folder = "samples/ci";

    private static readonly string Page = DocumentationPages.Read("ci.md");

    private static readonly string[] Written = ["azure-pipelines.yml", "github-actions.yml", "gitlab-ci.yml"];

    public static TheoryData<string> Files() => [.. Written];

    [Fact]
    public void ThereIsOneForEachService() =>
        Assert.Equal(Written, Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, Folder)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void WhatItTakesFromOthersIsOfOneMajorVersion(string file)
    {
        var yaml = Yaml.Read($"{Folder}/{file}");

        Assert.All(yaml.Everywhere("uses"), action => Assert.Matches(@"^[\w-]+(/[\w-]+)+@v\d+$", action));
        Assert.All(yaml.Everywhere("task"), task => Assert.Matches(@"^\w+@\d+$", task));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void ItGoesWhereThePageSays(string file) =>
        Assert.Contains(Page.Split('\n'), row => row.Contains($"](../{Folder}/{file}) | `{Place.Match(Text(file)).Groups["place"].Value}` |"));

    [Theory]
    [MemberData(nameof(Files))]
    public void ItRunsWhatThePageSays(string file) => Assert.Equal(
        Commands(DocumentationPages.Section(Page, "Ready files")),
        Commands(Text(file)));

    [Fact]
    public void EveryFixThatABulkRunMakesIsAskedFor()
    {
        var made = Shipped.Fixes.SelectMany(fix => fix.GetFixAllProvider()!.GetSupportedFixAllDiagnosticIds(fix)).Where(id => id != "CONSENT900").Distinct().Order(StringComparer.Ordinal);

        Assert.Contains($"--diagnostics {string.Join(' ', made)} --severity warn", Page);
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(RepositoryFiles.Root, Folder, file)).ReplaceLineEndings("\n");

    /// <summary>What is run, each once; each service has its own name for the revision that a change starts from.</summary>
    private static IEnumerable<string> Commands(string text) =>
        Command.Matches(text).Select(command => Variable.Replace(command.Value, "\"$BASE\"")).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<!`)dotnet (tool restore|consent|format)\b[^\n`]*", RegexOptions.Multiline)]
    private static partial Regex Command { get; }

    [GeneratedRegex("\"\\$\\w+\"")]
    private static partial Regex Variable { get; }

    [GeneratedRegex("^# Goes to (?<place>[^ ,]+?)(?:\\.? |,)")]
    private static partial Regex Place { get; }
}
