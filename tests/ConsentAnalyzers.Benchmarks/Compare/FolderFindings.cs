using System.Diagnostics.CodeAnalysis;
using ConsentAnalyzers.Benchmarks.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Benchmarks.Compare;

/// <summary>
/// <c>findings FOLDER</c>: what the analyzers say of a folder of source, such as a clone of a repository, as one project and without
/// a build. Nothing is restored, so types of packages stay unresolved, as in an editor before the first restore.
/// </summary>
internal static class FolderFindings
{
    public static int Run(string folder)
    {
        var root = Path.GetFullPath(folder);
        var application = Application.Of(root);
        var compilation = CSharpCompilation.Create("Folder", application.Parse(), Framework.References, new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        var ours = Contender.All().Single(contender => contender.Name == Contender.Ours).Analyzers;
        var findings = compilation.WithAnalyzers(ours, new AnalyzerOptions(application.Texts(), new Root(root)))
            .GetAnalyzerDiagnosticsAsync().Result
            .Where(finding => finding.Severity >= DiagnosticSeverity.Warning)
            .OrderBy(finding => finding.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Location.GetLineSpan().StartLinePosition)
            .ToArray();
        foreach (var finding in findings)
        {
            var place = finding.Location.GetLineSpan();
            Console.WriteLine($"{Path.GetRelativePath(root, place.Path)}({place.StartLinePosition.Line + 1}): {finding.Id}: {finding.GetMessage()}");
        }

        Console.WriteLine($"{findings.Length} findings in {application.KiloLines:F0} thousand lines of C# and {application.Additional.Length} other files");
        return 0;
    }

    /// <summary>Tells the analyzers where the repository begins, so that they know which folders are tests.</summary>
    private sealed class Root(string folder) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new ProjectDirectory(folder + Path.DirectorySeparatorChar);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new ProjectDirectory(null);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new ProjectDirectory(null);
    }

    private sealed class ProjectDirectory(string? folder) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_property.ConsentAnalyzersRoot" ? folder : null;
            return value is not null;
        }
    }
}
