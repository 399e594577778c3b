namespace ConsentAnalyzers.Vocabulary;

/// <summary>Tells reports and undoing from requests: what follows "could not be saved" or "delete" is no consent.</summary>
internal static class ReportWords
{
    private static readonly HashSet<string> Told = new(StringComparer.Ordinal)
    {
        "error", "errors", "failed", "failure", "unable", "invalid", "saved", "deleted", "removed", "cleared", "reset",
        "successful", "successfully", "success", "thanks", "withdrawn", "revoked", "stored", "sent", "exported", "wrong",
    };

    private static readonly HashSet<string> Undone = new(StringComparer.Ordinal)
    {
        "delete", "remove", "clear", "erase", "withdraw", "revoke", "reset", "discard", "purge", "unsubscribe", "overwrite",
        "disable", "log", "quit", "exit", "cancel",
    };

    /// <summary>Whether a short text reports what happened or asks to undo something.</summary>
    public static bool TellOrUndo(string text)
    {
        // A whole paragraph may speak of deleting and still ask for consent.
        var words = Words.Of(text);
        return words.Length <= 12 && words.Any(word => Told.Contains(word) || Undone.Contains(word));
    }
}
