using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ConsentAnalyzers.Tests.CodeFixes.Bulk;

/// <summary>FixAll over whole solutions, as <c>dotnet format</c> and editors run it: every project is analyzed, then one action is applied.</summary>
internal static class BulkRun
{
    public static async Task<Solution> Of(Solution solution, CodeFixProvider fix, FixAllScope scope = FixAllScope.Solution, DocumentId? at = null)
    {
        var known = new Dictionary<ProjectId, ImmutableArray<Diagnostic>>();
        foreach (var project in solution.Projects)
        {
            known.Add(project.Id, await Findings(project, fix));
        }

        var document = solution.GetDocument(at ?? solution.Projects.First().DocumentIds[0])!;
        var context = new FixAllContext(
            document, fix, scope, KeyOf(fix), fix.FixableDiagnosticIds, new KnownFindings(id => known[id]), CancellationToken.None);
        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        return await FileWorkspace.Applied(action!);
    }

    /// <summary>Every fix of the package, one after the other.</summary>
    public static async Task<Solution> OfEverything(Solution solution)
    {
        foreach (var fix in Shipped.Fixes)
        {
            solution = await Of(solution, fix);
        }

        return solution;
    }

    /// <summary>The text of a file, which all documents of that path agree on.</summary>
    public static string TextOf(Solution solution, string path) => solution.GetDocumentIdsWithFilePath(path)
        .Select(id => ((TextDocument?)solution.GetDocument(id) ?? solution.GetAdditionalDocument(id))!.GetTextAsync().GetAwaiter().GetResult().ToString())
        .Distinct()
        .Single();

    public static async Task<ImmutableArray<Diagnostic>> Findings(Project project, CodeFixProvider fix)
    {
        var found = await (await project.GetCompilationAsync())!.Findings(project.AnalyzerOptions);
        return [.. found.Where(finding => fix.FixableDiagnosticIds.Contains(finding.Id))];
    }

    // An analyzer of settings files alone has this key; the others take any.
    private static string KeyOf(CodeFixProvider fix) =>
        fix is ConsentAnalyzers.CodeFixes.ConsentFileFix ? ConsentAnalyzers.CodeFixes.ConsentFileFix.Title.Key : fix.GetType().Name;
}
