using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading;
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
    private readonly SourceTextValueProvider<InspectedText> _inspected = new(_ => new InspectedText());

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Bench.Toggles.Descriptors
        .Concat(Bench.AcceptActions.Descriptors)
        .Concat(Bench.Periods.Descriptors)
        .Append(RuleCatalogue.FixableCodeFindings)
        .ToImmutableArray();

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            var facts = new ProjectFacts(start.Compilation, start.Options);
            if (!facts.IsTest && facts.HasWindowsForms)
            {
                ReadDesignerFiles(start);
            }

            if (!facts.IsTest && RazorCode.IsIn(start.Compilation))
            {
                ReadRazorCode(start, _inspected);
            }
        });
    }

    private static void ReadDesignerFiles(CompilationStartAnalysisContext start)
    {
        var provider = start.Options.AnalyzerConfigOptionsProvider;
        var settings = new SettingsReader(provider);
        var tests = TestFolders.Of(start.Options);
        var scope = new CSharpScope(
            start.Compilation,
            tree => !tests.Hold(tree.FilePath) && DesignerFile.IsDrawn(tree, provider.GetOptions(tree)) ? settings.SettingsOf(tree) : null);
        new ToggleReader().Register(start, scope, Unshown.LeftOut<ConsentToggle>(Bench.Toggles.Judge));
    }

    private static void ReadRazorCode(CompilationStartAnalysisContext start, SourceTextValueProvider<InspectedText> inspected)
    {
        var fixable = new FixableRazorCode(start.Compilation, start.Options);
        var scope = new CSharpScope(start.Compilation, new RazorCode(start.Options, start.Compilation).SettingsOf) { Labels = MarkupLabels.Of(start) };
        var suppressions = new RazorSuppressions(start.Options);
        new ToggleReader().Register(start, scope, Written(Bench.Toggles, suppressions, fixable, place => !RazorCode.IsOfDrawnControl(place)));
        new RetentionReader().Register(start, scope, Written(Bench.Periods, suppressions, fixable, _ => true));
        new AcceptReader().Register(start, scope, Written(Bench.AcceptActions, suppressions, fixable, place => !RazorCode.IsDrawing(place)));

        var files = new ProjectFiles(start, inspected);
        start.RegisterCompilationEndAction(end => ReportFixable(end, fixable, files));
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

    private static Judge<TSurface> Written<TSurface>(
        Bench<TSurface> bench, RazorSuppressions suppressions, FixableRazorCode fixable, Func<Location, bool> counts) =>
        (surface, settings, report) =>
        {
            foreach (var finding in bench.Findings(surface, settings))
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
                    fixable.Add(diagnostic);
                }
            }
        };
}
