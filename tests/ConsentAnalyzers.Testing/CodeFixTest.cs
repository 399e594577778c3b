using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// Fixes what analyzers report, one by one and by FixAll in document, project and solution. Each way has to end in the
/// fixed state, and there no further fix may be on offer.
/// </summary>
public abstract class CodeFixTest<TVerifier> : CodeActionTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    protected CodeFixTest()
    {
        FixedState = new(DefaultTestProjectName, Language, DefaultFilePathPrefix, DefaultFileExt);
        BatchFixedState = new(DefaultTestProjectName, Language, DefaultFilePathPrefix, DefaultFileExt);
    }

    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    public string BatchFixedCode
    {
        set => BatchFixedState.Sources.Add(value);
    }

    public SolutionState FixedState { get; }

    /// <summary>What FixAll ends in, where that is not the fixed state.</summary>
    public SolutionState BatchFixedState { get; }

    /// <summary>How many single fixes to apply; where nothing is said, until none is on offer.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    public int? NumberOfFixAllIterations { get; set; }

    public int? NumberOfFixAllInDocumentIterations { get; set; }

    public int? NumberOfFixAllInProjectIterations { get; set; }

    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    protected abstract IEnumerable<CodeFixProvider> GetCodeFixProviders();

    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        Verify.NotEmpty($"{nameof(TestState)}.{nameof(SolutionState.Sources)}", TestState.Sources);
        ImmutableArray<string> ids = [.. GetCodeFixProviders().SelectMany(provider => provider.FixableDiagnosticIds)];
        var start = await VerifyStateAsync(Expected(TestState, before: null, ids), Named("before the fix"), cancellationToken).ConfigureAwait(false);
        if (!IsGiven(FixedState))
        {
            return;
        }

        var singly = await GoalAsync(FixedState, "after the fix").ConfigureAwait(false);
        var all = IsGiven(BatchFixedState) ? await GoalAsync(BatchFixedState, "after FixAll").ConfigureAwait(false) : singly;
        var one = CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne) ? 1 : (int?)null;
        await VerifyRouteAsync(FixRoute.Singly(NumberOfIncrementalIterations ?? one), singly).ConfigureAwait(false);
        foreach (var route in FixAllRoutes())
        {
            await VerifyRouteAsync(route, all).ConfigureAwait(false);
        }

        async Task<(ExpectedState State, AnalyzedProject Project)> GoalAsync(SolutionState state, string context)
        {
            var expected = Expected(state, TestState, ids);
            return (expected, await VerifyStateAsync(expected, Named(context), cancellationToken).ConfigureAwait(false));
        }

        async Task VerifyRouteAsync(FixRoute route, (ExpectedState State, AnalyzedProject Project) goal)
        {
            var verifier = Named(route.ToString());
            var end = await FollowAsync(route, start, goal.Project, verifier, cancellationToken).ConfigureAwait(false);
            await ProjectFiles.VerifyAsync(end, goal.State, verifier, cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool IsGiven(SolutionState state) => state.Sources.Count > 0 || state.AdditionalFiles.Count > 0;

    private static IVerifier Named(string context) => Verify.PushContext(context);

    private IEnumerable<FixRoute> FixAllRoutes()
    {
        var inProject = NumberOfFixAllInProjectIterations ?? NumberOfFixAllIterations;
        (FixAllScope Scope, CodeFixTestBehaviors Skip, int? Rounds)[] scopes =
        [
            (FixAllScope.Document, CodeFixTestBehaviors.SkipFixAllInDocumentCheck, NumberOfFixAllInDocumentIterations ?? NumberOfFixAllIterations),
            (FixAllScope.Project, CodeFixTestBehaviors.SkipFixAllInProjectCheck, inProject),
            (FixAllScope.Solution, CodeFixTestBehaviors.SkipFixAllInSolutionCheck, NumberOfFixAllIterations),
        ];
        return CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne)
            ? []
            : scopes
                .Where(scope => !CodeFixTestBehaviors.HasFlag(scope.Skip) && GetCodeFixProviders().All(provider => FixRoute.Supports(provider, scope.Scope)))
                .Select(scope => FixRoute.All(scope.Scope, scope.Rounds));
    }

    private async Task<Project> FollowAsync(
        FixRoute route, AnalyzedProject start, AnalyzedProject goal, IVerifier verifier, CancellationToken cancellationToken)
    {
        var limit = route.Rounds ?? route.DefaultRounds(start.Diagnostics.Where(diagnostic => ProviderOf(diagnostic) is not null));
        var current = start;
        for (var round = 0; ; round++)
        {
            var offer = await FirstOfferAsync(route, current, verifier, cancellationToken).ConfigureAwait(false);
            if (offer is null || round == route.Rounds)
            {
                verifier.True(route.Rounds is null || round == route.Rounds, $"Expected {route.Rounds} rounds of fixing; it ends after {round}.");
                return current.Project;
            }

            verifier.True(round < limit, $"After {round} rounds of fixing a fix is still on offer: '{offer.Title}'.");
            var changed = await ApplyAsync(current.Project, offer, verifier, cancellationToken).ConfigureAwait(false);
            current = await ProjectFiles.AreSameAsync(changed, goal.Project, cancellationToken).ConfigureAwait(false)
                ? goal
                : await AnalyzeAsync(changed, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<CodeAction?> FirstOfferAsync(
        FixRoute route, AnalyzedProject current, IVerifier verifier, CancellationToken cancellationToken)
    {
        foreach (var diagnostic in current.Diagnostics)
        {
            if (ProviderOf(diagnostic) is { } provider
                && current.Project.GetDocument(diagnostic.Location.SourceTree) is { } document
                && await ActionAsync(document, provider).ConfigureAwait(false) is { } action)
            {
                return await route.ActionAsync(document, provider, action, current.Diagnostics, verifier, cancellationToken).ConfigureAwait(false);
            }

            async Task<CodeAction?> ActionAsync(Document document, CodeFixProvider provider)
            {
                var actions = ImmutableArray.CreateBuilder<CodeAction>();
                var context = new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), cancellationToken);
                await provider.RegisterCodeFixesAsync(context).ConfigureAwait(false);
                return Choose(actions.ToImmutable(), verifier);
            }
        }

        return null;
    }

    private CodeFixProvider? ProviderOf(Diagnostic diagnostic) => diagnostic.Location.IsInSource
        ? GetCodeFixProviders().FirstOrDefault(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id))
        : null;
}
