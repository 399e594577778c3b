using System.Collections.Immutable;
using ConsentAnalyzers.CodeFixes.Bulk;
using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>CONSENT900: repairs every markup and settings file of the project, from the C# file that the finding stands on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ProjectFilesFix : CodeFixProvider
{
    internal static readonly FixTitle Title = FixTitles.Changing("RepairFiles");

    internal ConsentRules Rules { get; init; } = ConsentRules.Shipped;

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleCatalogue.FixableFileFindings.Id);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => new ProjectFilesFixAll(Title, everyRule: true, Rules);

    /// <inheritdoc />
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.Document.Project;
        context.RegisterCodeFix(
            CodeAction.Create(
                Title.ToString(),
                cancellation => new ProjectRepairs(project.Solution, Rules, _ => true, andCode: true).Of([project.Id], cancellation),
                equivalenceKey: Title.Key),
            context.Diagnostics);
        return Task.CompletedTask;
    }
}
