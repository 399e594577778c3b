using System.Collections.Immutable;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Tests.Analyzers.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Corpus;

/// <summary>What everything in the package finds in a snippet, with the default options.</summary>
internal static class SnippetAnalysis
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>What the SDK adds in a web project.</summary>
    private const string WebUsings = """
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;
        """;

    // What a modern project adds to compile records and init accessors for an old framework.
    private const string InitAccessors = "namespace System.Runtime.CompilerServices { internal static class IsExternalInit { } }";

    /// <summary>Whether these tests run on a Roslyn that can read today's C#; older ones are measured on what they can read.</summary>
    public static bool ReadsTodaysCode { get; } = Enum.IsDefined((LanguageVersion)1300);

    /// <summary>What is found, or null where this Roslyn is too old to compile the snippet.</summary>
    public static async Task<IReadOnlyList<Mark>?> Findings(Snippet snippet)
    {
        if (snippet.Host == "cs" && !Compiles(Compile(snippet.Platform, Tree(snippet.Path, snippet.Source))))
        {
            return null;
        }

        var found = snippet.Host switch
        {
            "cs" => await InCode(Compile(snippet.Platform, Tree(snippet.Path, snippet.Source))),
            "razor" => await InCode(Compile(Platform.AspNetCore, Component.CodeOf(snippet)), AnalyzedFiles.File("/shop/" + snippet.Path, snippet.Source)),
            _ => InFile(snippet),
        };
        return
        [
            .. found
                .Where(finding => RuleCatalogue.BasisOf(finding.Id).Length > 0)
                .Select(finding => new Mark(finding.Location.GetLineSpan().StartLinePosition.Line + 1, finding.Id))
                .Order(),
        ];
    }

    public static SyntaxTree Tree(string path, string source) => Compilations.Tree("/shop/" + path, source);

    /// <summary>The C# that every snippet of a platform is compiled with.</summary>
    public static string SupportFor(Platform platform) => Usings + "\n" + (
        platform == Platform.NetFramework ? InitAccessors
        : platform == Platform.AspNetCore ? WebUsings
        : "");

    private static ImmutableArray<Diagnostic> InFile(Snippet snippet) =>
    [
        .. FileInspection.Inspect("/shop/" + snippet.Path, SourceText.From(snippet.Source), ConsentSettings.Default, CancellationToken.None)
            .Select(finding => finding.Diagnostic),
    ];

    private static bool Compiles(CSharpCompilation compilation)
    {
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        return errors.Count == 0 || (ReadsTodaysCode ? throw new FormatException(string.Join(Environment.NewLine, errors)) : false);
    }

    private static Task<ImmutableArray<Diagnostic>> InCode(CSharpCompilation compilation, params AdditionalText[] files) =>
        compilation.Findings(new AnalyzerOptions([.. files]));

    private static CSharpCompilation Compile(Platform platform, SyntaxTree tree) => Compilations.Of(platform, SupportFor(platform), tree);
}
