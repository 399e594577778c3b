using ConsentAnalyzers.Reading.CSharp.Deletion;
using ConsentAnalyzers.Repairs;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.CodeFixes.Bulk;

/// <summary>
/// What a bulk run leaves to a person, with what the fix would lead to: values that decide what is deleted, and migrations.
/// </summary>
internal sealed class Reservation
{
    private static readonly Reservation OfMigration = new(FixTitles.Named("Outcome.Migration"));

    private static readonly Reservation OfGate = new(FixTitles.Named("Outcome.Gate"));

    private readonly LocalizableString _outcome;

    private Reservation(LocalizableString outcome) => _outcome = outcome;

    /// <summary>A shorter period is data lost.</summary>
    public static Reservation OfDeletion { get; } = new(FixTitles.Named("Outcome.Deletion"));

    /// <summary>A title that says what the fix leads to.</summary>
    public FixTitle In(FixTitle title) => title with { Outcome = _outcome };

    /// <summary>Null where a bulk run may fix the finding.</summary>
    public static async Task<Reservation?> Of(
        Diagnostic finding,
        Repair? repair,
        SyntaxNode node,
        SemanticModel model,
        Deletions deletions,
        Func<CancellationToken, Task<DeletionReach>> reach,
        CancellationToken cancellation)
    {
        if (AppliedMigration.Holds(node, model, cancellation)
            || (ValuePlaces.MayReachMigration(node, model, cancellation)
                && ValuePlaces.ReachMigration(node, model, await reach(cancellation).ConfigureAwait(false), cancellation)))
        {
            return OfMigration;
        }

        if (repair is { TurnsChoicesOff: true } && ValuePlaces.GateDeletion(node, model, deletions.GatesIn(model.Compilation, cancellation), cancellation))
        {
            return OfGate;
        }

        return repair is { ShortensPeriods: true }
            && (ValuePlaces.SayDeletion(node, finding)
                || ValuePlaces.ReachDeletion(node, model, await reach(cancellation).ConfigureAwait(false), cancellation))
            ? OfDeletion
            : null;
    }
}
