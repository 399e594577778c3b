using System.Collections.Concurrent;
using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Markup;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Analyzers;

/// <summary>
/// Every rule in markup and settings files, and CONSENT900, which stands on the first C# file where such findings have fixes.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConsentFileAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Bench.Toggles.Descriptors
        .Concat(Bench.AcceptActions.Descriptors)
        .Concat(Bench.Periods.Descriptors)
        .Append(RuleCatalogue.FixableFileFindings)
        .Append(RuleCatalogue.SuppressionWithoutReason)
        .ToImmutableArray();

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (!start.Options.AdditionalFiles.IsEmpty && !new ProjectFacts(start.Compilation, start.Options).IsTest)
            {
                var findings = new ProjectFiles(start);
                start.RegisterAdditionalFileAction(file => findings.Report(file));
                start.RegisterSyntaxTreeAction(tree => findings.ReportFixable(tree, start.Compilation));
            }
        });
    }

    /// <summary>The findings of a project's files; each file is read once, whichever action comes to it first.</summary>
    private sealed class ProjectFiles(CompilationStartAnalysisContext start)
    {
        private readonly SettingsReader _settings = new(start.Options.AnalyzerConfigOptionsProvider);
        private readonly MarkupFiles _markup = new(start);
        private readonly ConcurrentDictionary<AdditionalText, ImmutableArray<FileFinding>> _findings = new();

        public void Report(AdditionalFileAnalysisContext context)
        {
            foreach (var finding in FindingsOf(context.AdditionalFile, context.CancellationToken))
            {
                context.ReportDiagnostic(finding.Diagnostic);
            }
        }

        public void ReportFixable(SyntaxTreeAnalysisContext context, Compilation compilation)
        {
            if (context.Tree != FirstHandWritten(compilation))
            {
                return;
            }

            var fixable = start.Options.AdditionalFiles
                .Sum(file => FindingsOf(file, context.CancellationToken).Count(finding => !finding.Repair.IsEmpty));
            if (fixable > 0)
            {
                var location = Location.Create(context.Tree, default);
                context.ReportDiagnostic(new Finding(RuleCatalogue.FixableFileFindings, location, fixable).ToDiagnostic());
            }
        }

        private ImmutableArray<FileFinding> FindingsOf(AdditionalText file, CancellationToken cancellation)
        {
            if (_findings.TryGetValue(file, out var known))
            {
                return known;
            }

            var settings = _settings.SettingsOf(file);
            var findings = FileInspection.Reads(file.Path, settings) && file.GetText(cancellation) is { } text
                ? FileInspection.Inspect(file.Path, text, settings, cancellation, _markup.Of(file.Path, text)?.Document)
                : ImmutableArray<FileFinding>.Empty;
            return _findings.GetOrAdd(file, findings);
        }

        // Generated files come and go, and an editor shows none of their findings.
        private static SyntaxTree? FirstHandWritten(Compilation compilation) =>
            compilation.SyntaxTrees.FirstOrDefault(tree =>
                tree.FilePath.Length > 0 && !tree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase)
                && !tree.FilePath.EndsWith(".AssemblyInfo.cs", StringComparison.OrdinalIgnoreCase)
                && !tree.FilePath.EndsWith(".AssemblyAttributes.cs", StringComparison.OrdinalIgnoreCase)
                && !tree.FilePath.EndsWith(".designer.cs", StringComparison.OrdinalIgnoreCase));
    }
}
