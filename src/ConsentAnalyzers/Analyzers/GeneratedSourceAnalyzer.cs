using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading;
using ConsentAnalyzers.Reading.Baselines;
using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Analyzers;

/// <summary>
/// What the compiler counts as generated although people wrote or drew it: the C# in Razor files, and the part of a
/// Windows Forms window that the designer writes, where a person's choices are drawn and ticked.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GeneratedSourceAnalyzer : DiagnosticAnalyzer
{
    internal ConsentRules Rules { get; init; } = ConsentRules.Shipped;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Rules.Descriptors
        .Append(RuleCatalogue.FixableCodeFindings)
        .Append(RuleCatalogue.StaleEntry)
        .ToImmutableArray();

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            var project = ConsentContext.In(start);
            if (project is { IsTest: false, HasWindowsForms: true })
            {
                ReadDesignerFiles(start, project.Judging(Rules), project);
            }

            if (!project.IsTest && RazorCode.IsIn(start.Compilation) && project.Files(project.Judging(Rules)).AreHeard)
            {
                ReadRazorCode(start, project.Judging(Rules), project);
            }
        });
    }

    private static void ReadDesignerFiles(CompilationStartAnalysisContext start, ConsentRules rules, ConsentContext project)
    {
        var provider = start.Options.AnalyzerConfigOptionsProvider;
        var scope = project.Scope(tree => IsRead(tree) ? project.Settings.SettingsOf(tree) : null);
        var seen = project.Baseline is { } baseline ? new SeenFindings(baseline) : null;
        if (rules.Over<ConsentToggle>().Any(start.Compilation.MayReport))
        {
            new ToggleReader(rules).Register(start, scope, SeenFindings.Watching<ConsentToggle>(seen, rules.Report));
        }

        if (rules.Over<AcceptSurface>().Any(start.Compilation.MayReport))
        {
            new AcceptReader().Register(start, scope, SeenFindings.Watching<AcceptSurface>(seen, rules.Report));
        }

        if (seen is not null)
        {
            start.RegisterCompilationEndAction(end => new StaleEntries(project, rules).InCode(end, seen, IsRead));
        }

        bool IsRead(SyntaxTree tree) => DesignerFile.IsDrawn(tree, provider.GetOptions(tree)) && !project.HoldsTests(tree.FilePath);
    }

    private static void ReadRazorCode(CompilationStartAnalysisContext start, ConsentRules rules, ConsentContext project)
    {
        var fixable = new FixableRazorCode(start.Compilation, start.Options);
        var scope = project.Scope(new RazorCode(project).SettingsOf);
        var suppressions = new RazorSuppressions(start.Options);
        var seen = project.Baseline is { } baseline ? new SeenFindings(baseline) : null;
        new ToggleReader(rules).Register(start, scope, Watched(Written<ConsentToggle>(rules, suppressions, fixable, place => !RazorCode.IsOfDrawnControl(place))));
        new RetentionReader().Register(start, scope, Watched(Written<RetentionPeriod>(rules, suppressions, fixable, _ => true)));
        new AcceptReader().Register(start, scope, Watched(Written<AcceptSurface>(rules, suppressions, fixable, place => !RazorCode.IsDrawing(place))));

        new DataUseReader().Register(start, scope, Watched(Written<DataUse>(rules, suppressions, fixable, _ => true)));

        start.RegisterCompilationEndAction(end => ReportFixable(end, fixable, project.Files(rules)));
        if (seen is not null)
        {
            start.RegisterCompilationEndAction(end => new StaleEntries(project, rules).InFiles(end, seen, RazorCode.IsRazorFile));
        }

        Check<TSurface> Watched<TSurface>(Check<TSurface> check) => SeenFindings.Watching(seen, check);
    }

    /// <summary>Where a markup or settings file has something to fix as well, the finding for those stands for all.</summary>
    private static void ReportFixable(CompilationAnalysisContext context, FixableRazorCode fixable, ProjectFiles files)
    {
        if (HandWrittenCode.FirstOf(context.Compilation, context.Options.AnalyzerConfigOptionsProvider, context.CancellationToken) is { } first
            && context.Compilation.Options.SeverityOf(RuleCatalogue.FixableCodeFindings, first) is { } severity
            && fixable.Count(context.CancellationToken) is > 0 and var count
            && files.Fixable(context.CancellationToken).Count == 0)
        {
            context.ReportDiagnostic(new Finding(RuleCatalogue.FixableCodeFindings, Location.Create(first, default), count).ToDiagnostic(severity));
        }
    }

    private static Check<TSurface> Written<TSurface>(
        ConsentRules rules, RazorSuppressions suppressions, FixableRazorCode fixable, Func<Location, bool> counts) =>
        (surface, settings, report) =>
        {
            foreach (var (finding, repair) in rules.Findings(surface, settings))
            {
                // The compiler applies no section of an .editorconfig to a Razor file's findings.
                if (settings.SeverityOf(finding.Descriptor) is { } severity
                    && finding.ToDiagnostic(severity) is var diagnostic
                    && RazorCode.IsWritten(diagnostic.Location) && counts(diagnostic.Location) && !Unshown.Holds(diagnostic.Location))
                {
                    if (suppressions.ReasonAgainst(diagnostic) is { } reason)
                    {
                        report(finding.Suppressed(reason));
                        continue;
                    }

                    report(diagnostic);
                    if (repair?.CanStartFrom(diagnostic) == true)
                    {
                        fixable.Add(diagnostic, repair);
                    }
                }
            }
        };
}
