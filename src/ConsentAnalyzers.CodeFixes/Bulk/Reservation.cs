using ConsentAnalyzers.Reading.CSharp.Deletion;
using ConsentAnalyzers.Repairs;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.CodeFixes.Bulk;

/// <summary>
/// What a bulk run leaves to a person, with what the fix would lead to: values that decide what is deleted, and migrations.
/// </summary>
internal sealed class Reservation
{
    private const string Changes = "(changes behaviour)";

    private static readonly Reservation OfMigration = new("(the database and the model snapshot keep the old value)");

    private static readonly Reservation OfGate = new("(code that deletes asks for this choice)");

    private readonly string _consequence;

    private Reservation(string consequence) => _consequence = consequence;

    /// <summary>A shorter period is data lost.</summary>
    public static Reservation OfDeletion { get; } = new("(the next purge deletes what is older)");

    /// <summary>A title that says what the fix leads to.</summary>
    public string In(string title) =>
        title.Contains(Changes) ? title.Replace(Changes, _consequence) : title + " " + _consequence;

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
