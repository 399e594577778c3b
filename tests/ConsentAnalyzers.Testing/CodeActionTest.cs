using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Chooses and applies code actions.</summary>
public abstract class CodeActionTest<TVerifier> : AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    /// <summary>Which of several actions for one diagnostic to take; the first where nothing is said.</summary>
    public int? CodeActionIndex { get; set; }

    public string? CodeActionEquivalenceKey { get; set; }

    public Action<CodeAction, IVerifier>? CodeActionVerifier { get; set; }

    private protected CodeAction? Choose(ImmutableArray<CodeAction> actions, IVerifier verifier)
    {
        var chosen = (CodeActionIndex, CodeActionEquivalenceKey) switch
        {
            ({ } index, var key) => actions.ElementAtOrDefault(index) is { } action && (key is null || key == action.EquivalenceKey) ? action : null,
            (null, { } key) => actions.FirstOrDefault(action => action.EquivalenceKey == key),
            _ => actions.FirstOrDefault(),
        };
        if (chosen is not null)
        {
            CodeActionVerifier?.Invoke(chosen, verifier);
        }

        return chosen;
    }

    private protected static async Task<Project> ApplyAsync(
        Project project, CodeAction action, IVerifier verifier, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
        var changed = operations.OfType<ApplyChangesOperation>().FirstOrDefault()?.ChangedSolution.GetProject(project.Id);
        if (changed is null || await ProjectFiles.AreSameAsync(project, changed, cancellationToken).ConfigureAwait(false))
        {
            verifier.Fail($"The fix '{action.Title}' changes nothing.");
        }

        return changed;
    }
}
