namespace ConsentAnalyzers.Vocabulary;

/// <summary>Words of code that deletes what is too old.</summary>
internal static class PurgeWords
{
    /// <summary>Whether a name holds the date or age beyond which things are deleted: <c>olderThan</c>, <c>purgeBefore</c>.</summary>
    public static bool NameCutOff(string name)
    {
        var words = Words.Of(name);
        return words.Contains("older") || words.Contains("cutoff")
            || (words.Contains("before") && words.Any(word => Deletes(word)));
    }

    /// <summary>Whether a method or type is named for deleting what is old.</summary>
    public static bool NameDeletion(string name) => Words.Of(name).Any(word => Deletes(word));

    /// <summary>Whether a name says that something is gone for good; a retention policy alone deletes nothing.</summary>
    public static bool NameLoss(string name)
    {
        var words = Words.Of(name);
        return words.Any(word => (word != "retention" && Deletes(word)) || Destroys(word)) && words[0] is not ("map" or "undo" or "is" or "can");
    }

    /// <summary>Whether a name is that of an expiry which a store of documents carries out itself: <c>DefaultTimeToLive</c>, <c>ExpireAfter</c>.</summary>
    public static bool NameStoreExpiry(string name) => Words.Of(name) is
        ["default", "time", "to", "live", ..] or ["default", "ttl", ..] or ["expire", "after", ..];

    /// <summary>Whether a name is that of a rule by which a store deletes what it holds already: <c>LifecycleRuleExpiration</c>, <c>KeyExpire</c>.</summary>
    public static bool NameStoreRule(string name)
    {
        var words = Words.Of(name);
        return words.Contains("lifecycle") || words is ["key", "expire", ..] or ["expire"] or ["expire", "async" or "in" or "at"] or ["set", "expiration" or "expiry", ..];
    }

    /// <summary>Whether a statement of a database deletes rows, drops what holds them, blanks them or runs a procedure that does.</summary>
    public static bool TextDeletes(string text)
    {
        var words = Words.Of(text);
        for (var i = 0; i < words.Length; i++)
        {
            if ((words[i] == "delete" && (i == 0 || Follows(i, "from")))
                || (words[i] == "truncate" && Follows(i, "table"))
                || (words[i] == "drop" && Follows(i, "table", "tables", "partition", "partitions", "chunk", "chunks", "collection")))
            {
                return true;
            }
        }

        return (words is ["update", ..] && words.Contains("set") && words.Contains("null"))
            || (words is ["exec" or "execute" or "call", ..] && words.Any(word => Deletes(word) || Destroys(word)));

        bool Follows(int i, params string[] next) => i + 1 < words.Length && next.Contains(words[i + 1]);
    }

    /// <summary>Whether a member says of a row that it is gone: <c>IsDeleted</c>, <c>ErasedAt</c>.</summary>
    public static bool NameGone(string name) =>
        Words.Of(name).Any(word => word is "deleted" or "erased" or "purged" or "removed" or "anonymized" or "anonymised");

    // Too weak to find a purge by, strong enough to leave one alone.
    private static bool Destroys(string word) => word is
        "destroy" or "destroys" or "destroyer" or "discard" or "discards" or "expunge" or "expunger" or "evict" or "evicts" or "evictor"
        or "eviction" or "reap" or "reaper" or "shred" or "shredder" or "obliterate" or "vacuum" or "unlink" or "janitor" or "forget";

    private static bool Deletes(string word) => word is
        "purge" or "purges" or "purger" or "purging" or "delete" or "deletes" or "deleted" or "deleting" or "deletion" or "deleter"
        or "remove" or "removes" or "removal" or "cleanup" or "clean" or "cleaner" or "cleaning" or "clear" or "prune" or "pruner"
        or "pruning" or "erase" or "eraser" or "erasure" or "wipe" or "scrub" or "retention" or "anonymize" or "anonymise"
        or "anonymizer" or "anonymiser" or "sweep" or "sweeper" or "housekeeping";
}
