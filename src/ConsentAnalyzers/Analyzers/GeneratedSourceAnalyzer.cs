using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading;
using ConsentAnalyzers.Reading.CSharp;
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
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Bench.Toggles.Descriptors
        .Concat(Bench.AcceptActions.Descriptors)
        .Concat(Bench.Periods.Descriptors)
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
                ReadRazorCode(start);
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

    private static void ReadRazorCode(CompilationStartAnalysisContext start)
    {
        var scope = new CSharpScope(start.Compilation, new RazorCode(start.Options, start.Compilation).SettingsOf) { Labels = MarkupLabels.Of(start) };
        var suppressions = new RazorSuppressions(start.Options);
        new ToggleReader().Register(start, scope, Written(Bench.Toggles, suppressions, place => !RazorCode.IsOfDrawnControl(place)));
        new RetentionReader().Register(start, scope, Written(Bench.Periods, suppressions, _ => true));
        new AcceptReader().Register(start, scope, Written(Bench.AcceptActions, suppressions, place => !RazorCode.IsDrawing(place)));
    }

    private static Judge<TSurface> Written<TSurface>(
        Bench<TSurface> bench, RazorSuppressions suppressions, Func<Location, bool> counts) =>
        (surface, settings, report) =>
        {
            foreach (var finding in bench.Findings(surface, settings))
            {
                // The compiler applies no section of an .editorconfig to a Razor file's findings.
                if (settings.SeverityOf(finding.Descriptor) is { } severity
                    && finding.ToDiagnostic(severity) is var diagnostic
                    && RazorCode.IsWritten(diagnostic.Location) && counts(diagnostic.Location) && !Unshown.Holds(diagnostic.Location))
                {
                    report(suppressions.ReasonAgainst(diagnostic) is { } reason ? finding.Suppressed(reason) : diagnostic);
                }
            }
        };
}
