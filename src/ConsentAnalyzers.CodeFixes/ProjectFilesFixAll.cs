using ConsentAnalyzers.CodeFixes.Bulk;
using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>FixAll over the markup and settings files of a project or solution.</summary>
/// <param name="title">The title, with the key of the single fixes that this belongs to.</param>
/// <param name="everyRule">
/// Whether all rules of all files are repaired, as for CONSENT900, whose document is any C# file, or those of the findings at hand.
/// </param>
/// <param name="rules">The rules that bring the repairs.</param>
internal sealed class ProjectFilesFixAll(FixTitle title, bool everyRule, ConsentRules rules) : FixAllProvider
{
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <summary>A text for people is no matter of a bulk run; editors then offer none for it.</summary>
    public override IEnumerable<string> GetSupportedFixAllDiagnosticIds(CodeFixProvider originalCodeFixProvider) =>
        base.GetSupportedFixAllDiagnosticIds(originalCodeFixProvider).Where(id => !IsText(id));

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        // A host that knows nothing of kinds of documents asks for a rule's findings in C# too, and then has no single fix to go by.
        // It would complain about no action at all.
        if (!everyRule && context.CodeActionEquivalenceKey != title.Key)
        {
            return CodeAction.Create(title.ToString(), _ => Task.FromResult(context.Solution), equivalenceKey: title.Key);
        }

        var wanted = await WantedBy(context).ConfigureAwait(false);
        var projects = context.Scope == FixAllScope.Solution
            ? context.Solution.ProjectIds
            : [context.Project.Id];
        return CodeAction.Create(
            title.ToString(),
            cancellation => new ProjectRepairs(context.Solution, rules, wanted, andCode: everyRule).Of(projects, cancellation),
            equivalenceKey: title.Key);
    }

    private async Task<Func<Diagnostic, bool>> WantedBy(FixAllContext context)
    {
        if (everyRule)
        {
            return FormatRun.IsUnasked ? found => !IsText(found.Id) : _ => true;
        }

        var ids = context.DiagnosticIds;
        if (context.Scope != FixAllScope.Document)
        {
            return found => ids.Contains(found.Id) && !IsText(found.Id);
        }

        // The context has no word for a document that is not C#; its findings know where they are.
        var given = await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false);
        var paths = new HashSet<string>(given.Select(PathOf), StringComparer.Ordinal);
        return found => ids.Contains(found.Id) && !IsText(found.Id) && paths.Contains(PathOf(found));
    }

    private bool IsText(string id) => rules.RepairOf(id)?.WritesForPeople == true;

    private static string PathOf(Diagnostic finding) => finding.Location.GetLineSpan().Path ?? "";
}
