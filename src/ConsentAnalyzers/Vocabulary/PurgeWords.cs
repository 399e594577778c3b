using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>Words of code that deletes what is too old.</summary>
internal static class PurgeWords
{
    /// <summary>Whether a name holds the date or age beyond which things are deleted: <c>olderThan</c>, <c>purgeBefore</c>.</summary>
    public static bool NameCutOff(string name)
    {
        var words = Words.In(name);
        return Role.CutOff.IsIn(words) || (Role.Before.IsIn(words) && Delete(words));
    }

    /// <summary>Whether a method or type is named for deleting what is old.</summary>
    public static bool NameDeletion(string name) => Delete(Words.In(name));

    /// <summary>Whether a name says that something is gone for good; a retention policy alone deletes nothing.</summary>
    public static bool NameLoss(string name)
    {
        var words = Words.In(name);
        return AreLoss(words) && !Role.NotDeleting.Starts(words);
    }

    /// <summary>Whether words say that something is gone for good.</summary>
    public static bool AreLoss(ImmutableArray<string> words) => Role.Deleting.IsIn(words) || Role.Destroying.IsIn(words);

    /// <summary>Whether a name is that of an expiry which a store of documents carries out itself: <c>DefaultTimeToLive</c>, <c>ExpireAfter</c>.</summary>
    public static bool NameStoreExpiry(string name) => Role.StoreExpiry.Starts(Words.In(name));

    /// <summary>Whether a name is that of a rule by which a store deletes what it holds already: <c>LifecycleRuleExpiration</c>, <c>KeyExpire</c>.</summary>
    public static bool NameStoreRule(string name)
    {
        var words = Words.In(name);
        return Role.StoreRules.IsIn(words) || Role.StoreRuleOpenings.Starts(words) || Role.StoreRuleNames.Is(words);
    }

    /// <summary>Whether a member says of a row that it is gone: <c>IsDeleted</c>, <c>ErasedAt</c>.</summary>
    public static bool NameGone(string name) => Role.Gone.IsIn(Words.In(name));

    private static bool Delete(ImmutableArray<string> words) => Role.Deleting.IsIn(words) || Role.DeletionPolicy.IsIn(words);
}
