using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading;
using ConsentAnalyzers.Reading.Baselines;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Analyzers;

/// <summary>CONSENT901: options that cannot be read. CONSENT903: entries of a baseline that cannot be read, stand there twice or have ended.</summary>
/// <remarks>
/// A finding stands at the start of the first file that the option is for: an analyzer does not learn where the
/// <c>.editorconfig</c> is, and what is reported without a file, or when the compilation ends, never shows in an editor.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionsAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(
        RuleCatalogue.UnreadableOption, RuleCatalogue.UnknownOption, RuleCatalogue.IdleOption,
        RuleCatalogue.UnreadableEntry, RuleCatalogue.DuplicateEntry, RuleCatalogue.ExpiredEntry);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // The first file that an option is for may be a generated one.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            if (ConsentContext.In(start) is { IsTest: false } project)
            {
                var problems = new OptionProblems(project);
                start.RegisterSyntaxTreeAction(tree => problems.Report(tree.Tree, tree.ReportDiagnostic));
                start.RegisterAdditionalFileAction(file => problems.Report(file.AdditionalFile, file.ReportDiagnostic));
                var present = start.Options.PresentFiles();
                start.RegisterAdditionalFileAction(file => CutLists.Report(file, present));
                if (project.Baseline is { } baseline)
                {
                    var entries = new BaselineProblems(baseline, project);
                    start.RegisterAdditionalFileAction(file => entries.Report(file));
                }
            }
        });
    }
}
