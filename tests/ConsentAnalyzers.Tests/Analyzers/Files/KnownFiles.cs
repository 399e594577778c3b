using ConsentAnalyzers.Analyzers;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Tests.Analyzers.Files;

/// <summary>A project with a baseline, as the compiler runs all analyzers on it.</summary>
internal static class KnownFiles
{
    public const string Form = "/shop/src/SignUpForm.cs";

    public static AdditionalText Listing(params string[] lines) => AnalyzedFiles.File("/shop/consent.baseline", string.Concat(lines.Select(line => line + "\n")));

    public static AnalyzedFiles Project(string source, params string[] lines) =>
        new() { Analyzers = All, Sources = [(Form, "using System;\n" + source)], Files = [Listing(lines)] };

    public static Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer[] All =>
        [new ConsentCodeAnalyzer(), new ConsentFileAnalyzer(), new GeneratedSourceAnalyzer(), new OptionsAnalyzer()];

    /// <summary>Where what is reported stands: <c>CONSENT001 SignUpForm.cs:2</c>.</summary>
    public static async Task<string[]> Reported(this AnalyzedFiles files) => Places(await files.Findings());

    /// <summary>Where what is known stands.</summary>
    public static async Task<string[]> Quieted(this AnalyzedFiles files) => Places((await files.All()).Where(finding => finding.IsSuppressed));

    private static string[] Places(IEnumerable<Diagnostic> findings) =>
    [
        .. findings
            .Where(finding => finding.Id != "CONSENT900")
            .Select(finding => (finding.Id, Place: finding.Location.GetMappedLineSpan()))
            .Select(finding => $"{finding.Id} {Path.GetFileName(finding.Place.Path)}:{finding.Place.StartLinePosition.Line + 1}"),
    ];
}
