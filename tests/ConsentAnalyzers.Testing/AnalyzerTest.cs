using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Runs analyzers over a project and compares what they report with what the test expects.</summary>
public abstract class AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    protected AnalyzerTest() =>
        TestState = new SolutionState(DefaultTestProjectName, Language, DefaultFilePathPrefix, DefaultFileExt);

    protected static TVerifier Verify { get; } = new();

    public abstract string Language { get; }

    public string TestCode
    {
        set => TestState.Sources.Add(value);
    }

    public SolutionState TestState { get; }

    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    public MarkupOptions MarkupOptions { get; set; }

    public TestBehaviors TestBehaviors { get; set; }

    public List<string> DisabledDiagnostics { get; } = [];

    public ReferenceAssemblies ReferenceAssemblies { get; set; } = ReferenceAssemblies.Default;

    public List<Func<Solution, ProjectId, Solution>> SolutionTransforms { get; } = [];

    /// <summary>Looks closer at each diagnostic than id, place and message.</summary>
    public Action<Diagnostic, DiagnosticResult, IVerifier>? DiagnosticVerifier { get; set; }

    protected virtual string DefaultFilePathPrefix => "/0/Test";

    protected virtual string DefaultTestProjectName => "TestProject";

    protected virtual string DefaultFilePath => DefaultFilePathPrefix + "0." + DefaultFileExt;

    protected abstract string DefaultFileExt { get; }

    public Task RunAsync(CancellationToken cancellationToken = default) => RunImplAsync(cancellationToken);

    protected virtual async Task RunImplAsync(CancellationToken cancellationToken)
    {
        Verify.NotEmpty($"{nameof(TestState)}.{nameof(SolutionState.Sources)}", TestState.Sources);
        await VerifyStateAsync(Expected(TestState, before: null, fixableIds: []), Verify, cancellationToken).ConfigureAwait(false);
    }

    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    protected abstract CompilationOptions CreateCompilationOptions();

    protected abstract ParseOptions CreateParseOptions();

    protected virtual DiagnosticDescriptor? GetDefaultDiagnostic(DiagnosticAnalyzer[] analyzers)
    {
        var descriptors = MarkupOptions.HasFlag(MarkupOptions.UseFirstDescriptor)
            ? analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics)
            : analyzers is [{ SupportedDiagnostics: [var only] }, ..] ? [only] : [];
        return descriptors.FirstOrDefault();
    }

    protected virtual bool IsCompilerDiagnosticIncluded(Diagnostic diagnostic, CompilerDiagnostics compilerDiagnostics) =>
        compilerDiagnostics switch
        {
            CompilerDiagnostics.None => false,
            CompilerDiagnostics.Errors => diagnostic.Severity >= DiagnosticSeverity.Error,
            CompilerDiagnostics.Warnings => diagnostic.Severity >= DiagnosticSeverity.Warning,
            CompilerDiagnostics.Suggestions => diagnostic.Severity >= DiagnosticSeverity.Info,
            _ => true,
        };

    private protected ExpectedState Expected(SolutionState state, SolutionState? before, ImmutableArray<string> fixableIds)
    {
        DiagnosticAnalyzer[] analyzers = [.. GetDiagnosticAnalyzers()];
        return ExpectedState.Of(
            state, before, new([.. analyzers], GetDefaultDiagnostic(analyzers), fixableIds, DefaultFilePath, Verify));
    }

    private protected async Task<AnalyzedProject> VerifyStateAsync(ExpectedState state, IVerifier verifier, CancellationToken cancellationToken)
    {
        var project = await CreateProjectAsync(state, cancellationToken).ConfigureAwait(false);
        var analyzed = await AnalyzeAsync(project, cancellationToken).ConfigureAwait(false);
        DiagnosticComparison.Verify(
            analyzed.Diagnostics, state.Diagnostics, [.. state.Sources, .. state.AdditionalFiles], DiagnosticVerifier, verifier);
        return analyzed;
    }

    private protected async Task<AnalyzedProject> AnalyzeAsync(Project project, CancellationToken cancellationToken)
    {
        var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        var withAnalyzers = compilation!.WithAnalyzers(
            [.. GetDiagnosticAnalyzers()],
            new CompilationWithAnalyzersOptions(
                project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var diagnostics = await withAnalyzers.GetAllDiagnosticsAsync(cancellationToken).ConfigureAwait(false);
        return new(
            project,
            [
                .. diagnostics
                    .Where(diagnostic => !IsOfCompiler(diagnostic) || IsCompilerDiagnosticIncluded(diagnostic, CompilerDiagnostics))
                    .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
                    .ThenBy(diagnostic => diagnostic.Location.SourceSpan)
                    .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal),
            ]);
    }

    private protected static bool IsOfCompiler(Diagnostic diagnostic) =>
        diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler);

    private async Task<Project> CreateProjectAsync(ExpectedState state, CancellationToken cancellationToken)
    {
        var given = state.Given;
        var framework = given.ReferenceAssemblies ?? TestState.ReferenceAssemblies ?? ReferenceAssemblies;
        var added = given.AdditionalReferences is [] ? TestState.AdditionalReferences : given.AdditionalReferences;
        var references = await framework.ResolveAsync(Language, cancellationToken).ConfigureAwait(false);
        var parse = CreateParseOptions();
        var kind = new TestProjects.Kind(
            given.Name,
            Language,
            Enabled(CreateCompilationOptions().WithOutputKind(given.OutputKind ?? TestState.OutputKind ?? OutputKind.DynamicallyLinkedLibrary)),
            given.DocumentationMode is { } mode ? parse.WithDocumentationMode(mode) : parse,
            references.AddRange(added));
        var project = await TestProjects.CreateAsync(kind, state, cancellationToken).ConfigureAwait(false);
        return SolutionTransforms
            .Aggregate(project.Solution, (solution, transform) => transform(solution, project.Id))
            .GetProject(project.Id)!;
    }

    /// <summary>An analyzer that is off by default still runs in its own test.</summary>
    private CompilationOptions Enabled(CompilationOptions options)
    {
        var off = GetDiagnosticAnalyzers()
            .SelectMany(analyzer => analyzer.SupportedDiagnostics)
            .Where(descriptor => !descriptor.IsEnabledByDefault)
            .Select(descriptor => KeyValuePair.Create(descriptor.Id, Reported(descriptor.DefaultSeverity)));
        var specific = options.SpecificDiagnosticOptions
            .SetItems(off)
            .SetItems(DisabledDiagnostics.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress)));
        return options.WithSpecificDiagnosticOptions(specific);
    }

    private static ReportDiagnostic Reported(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => ReportDiagnostic.Error,
        DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
        DiagnosticSeverity.Info => ReportDiagnostic.Info,
        _ => ReportDiagnostic.Hidden,
    };
}
