using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>One value of <c>ConsentAnalysisMode</c>, and the configuration that the package attaches for it.</summary>
internal sealed record Preset(string Name, string Severity, string Says)
{
    /// <summary>Below what anybody else writes, so that every other configuration goes before it.</summary>
    public const int Level = -1000;

    public const string Folder = "src/ConsentAnalyzers.Package/buildTransitive/config";

    public static IReadOnlyList<Preset> All { get; } =
    [
        new("None", "none", "no rule is on"),
        new("Strict", "error", "every rule is an error"),
        new("Audit", "suggestion", "every finding is a suggestion"),
    ];

    public string Path => $"{Folder}/{Name.ToLowerInvariant()}.globalconfig";

    public string Text =>
        $"""
        # ConsentAnalysisMode {Name}: {Says}. Made from the catalogue of rules. Your own configuration goes before it.
        is_global = true
        global_level = {Level}


        """.ReplaceLineEndings("\n") + string.Concat(Severity == "none" ? Rules.Select(Off) : Rules.GroupBy(rule => rule.Category).SelectMany(Alike));

    /// <summary>The rules that are on unless somebody says otherwise; what only lists is asked for by name.</summary>
    private static IEnumerable<DiagnosticDescriptor> Rules => RuleCatalogue.All.Where(rule => rule.IsEnabledByDefault).DistinctBy(rule => rule.Id);

    // Named one by one, the compiler does not even start the analyzers.
    private static string Off(DiagnosticDescriptor rule) => $"# {rule.Title}\ndotnet_diagnostic.{rule.Id}.severity = none\n";

    // By category, so that a section for files that are no C# goes before it in every compiler. What only carries fixes breaks no build.
    private IEnumerable<string> Alike(IGrouping<string, DiagnosticDescriptor> category)
    {
        var severity = category.All(rule => rule.DefaultSeverity == DiagnosticSeverity.Info) ? "suggestion" : Severity;
        return category.Select(rule => $"# {rule.Id} {rule.Title}\n").Append($"dotnet_analyzer_diagnostic.category-{category.Key}.severity = {severity}\n");
    }
}
