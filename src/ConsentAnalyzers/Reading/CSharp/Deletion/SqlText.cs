using System.Collections.Immutable;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.CSharp.Deletion;

/// <summary>Recognises statements of a database that delete.</summary>
internal static class SqlText
{
    // Cheap; asked of every text of a program.
    private static readonly string[] Verbs = ["delete", "truncate", "drop", "update", "exec", "call"];

    private static readonly PhraseSet Openings = new(["delete"]);
    private static readonly PhraseSet Losses = new(
        [
            "delete from", "truncate table", "drop table", "drop tables", "drop partition", "drop partitions", "drop chunk", "drop chunks",
            "drop collection",
        ]);

    private static readonly PhraseSet Procedures = new(["exec", "execute", "call"]);
    private static readonly PhraseSet Updates = new(["update"]);
    private static readonly PhraseSet Blanks = new(["null"]);
    private static readonly PhraseSet Assignments = new(["set"]);

    /// <summary>Whether a statement deletes rows, drops what holds them, blanks them or runs a procedure that does.</summary>
    public static bool Deletes(string text) => Array.Exists(Verbs, verb => text.IndexOf(verb, StringComparison.OrdinalIgnoreCase) >= 0) && Deletes(Words.In(text));

    private static bool Deletes(ImmutableArray<string> words) =>
        Openings.Starts(words) || Losses.IsIn(words)
            || (Updates.Starts(words) && Assignments.IsIn(words) && Blanks.IsIn(words))
            || (Procedures.Starts(words) && (PurgeWords.AreLoss(words) || Role.DeletionPolicy.IsIn(words)));
}
