using System.Collections.Immutable;
using ConsentAnalyzers.Benchmarks.Corpus;
using ConsentAnalyzers.Tests.Corpus;
using ConsentAnalyzers.SlowTests.Robustness;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.SlowTests.FixSafety;

/// <summary>Code, markup and settings that belong together, whose fixes are tried.</summary>
/// <param name="Platform">What the C# compiles against.</param>
/// <param name="EditorConfig">Options for every file, then sections if any.</param>
/// <param name="Files">The files, by absolute path.</param>
/// <param name="Support">C# that only helps the rest to compile.</param>
internal sealed record Piece(Platform Platform, string EditorConfig, ImmutableArray<(string Path, string Text)> Files, string Support = "")
{
    private static readonly string[] Extensions = [".razor", ".cshtml", ".xaml", ".axaml", ".json"];

    /// <summary>The C# of the tests of rules.</summary>
    public static Lazy<ImmutableArray<Piece>> TestCode { get; } = new(() =>
        [.. TestSources.CSharp.Select(source => new Piece(source.Platform, source.EditorConfig, [("/0/Source0.cs", source.Text)]))]);

    /// <summary>The markup and settings files of the tests of rules in which something can be repaired.</summary>
    public static Lazy<ImmutableArray<Piece>> TestMarkup { get; } = new(() =>
    [
        .. TestSources.Files
            .Where(file => VerifyFile.Inspect(file.Path, SourceText.From(file.Text), file.EditorConfig).Any(finding => !finding.Repair.IsEmpty))
            .Select(file => new Piece(Platform.Net, file.EditorConfig, [("/shop/" + file.Path, file.Text)])),
    ]);

    /// <summary>The samples, each with the library that they share; what the Razor compiler adds is missing.</summary>
    public static Lazy<ImmutableArray<Piece>> Samples { get; } = new(() =>
        [.. new[] { "DescribedPopup", "HonestPopup" }.Select(Sample)]);

    /// <summary>The pieces that precision and recall are measured on; the C# of Razor is generated, and no fix changes it.</summary>
    public static Lazy<ImmutableArray<Piece>> Snippets { get; } = new(() =>
    [
        .. SnippetFiles.Sets.SelectMany(SnippetFiles.Of).Select(snippet => new Piece(
            snippet.Platform, "", [("/shop/" + snippet.Path, snippet.Source)], SnippetAnalysis.SupportFor(snippet.Platform))),
    ]);

    /// <summary>The modules of the generated application that have to do with consent; nothing is found in the others, nor in services and controllers.</summary>
    public static Lazy<ImmutableArray<Piece>> Modules { get; } = new(() =>
    [
        .. Application.Files
            .Where(file => !file.Path.EndsWith("Controller.cs", StringComparison.Ordinal) && !file.Path.EndsWith("Service.cs", StringComparison.Ordinal))
            .GroupBy(file => file.Path.Split('/')[2], (_, files) => new Piece(Platform.AspNetCore, "", [.. files]))
            .Where(module => module.Files.Any(file => file.Path.EndsWith(".cshtml", StringComparison.Ordinal))),
    ]);

    /// <summary>The whole generated application.</summary>
    public static Piece Application => All.Value;

    private static Lazy<Piece> All { get; } = new(() =>
    {
        var application = GeneratedApplication.Create();
        return new(Platform.AspNetCore, "", [.. application.CSharp, .. application.Additional]);
    });

    public bool HasCode => Files.Any(file => IsCode(file.Path));

    public static bool IsCode(string path) => path.EndsWith(".cs", StringComparison.Ordinal);

    private static Piece Sample(string name) => new(
        Platform.Libraries,
        "",
        [.. new[] { name, "Heron" }
            .SelectMany(folder => RepositoryFiles.In("samples/" + folder, [".cs", .. Extensions]))
            .Select(path => ("/shop/" + Path.GetRelativePath(RepositoryFiles.Root, path).Replace('\\', '/'), File.ReadAllText(path)))],
        "global using System.IO; global using System.Net.Http; global using System.Threading; global using Microsoft.AspNetCore.Builder;");
}
