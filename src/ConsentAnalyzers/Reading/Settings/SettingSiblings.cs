using System.Collections.Immutable;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Settings;

/// <summary>What stands beside the settings of one section.</summary>
internal sealed class SettingSiblings
{
    // A section of dozens of keys is a table; its rows tell nothing about each other.
    private const int MostSiblings = 32;
    private const int LongestText = 120;

    private readonly List<JsonEntry> _entries;

    private SettingSiblings(List<JsonEntry> entries) => _entries = entries;

    public static SettingSiblings In(JsonEntry section) => new([.. section.Children.Take(MostSiblings)]);

    /// <summary>The keys beside an entry.</summary>
    public ImmutableArray<string> Except(JsonEntry entry) =>
        _entries.Where(sibling => sibling != entry && sibling.HasKey).Select(sibling => sibling.Key).ToImmutableArray();

    /// <summary>What an item of a list is called by the keys beside the value: <c>"Name": "Newsletter", "Enabled": true</c>.</summary>
    public IEnumerable<string> Names => Texts(Role.NamingKeys);

    /// <summary>What a person reads beside it.</summary>
    public string Label => Texts(Role.LabelKeys).FirstOrDefault() ?? "";

    /// <summary>The unit that a key beside a number gives to it.</summary>
    public DurationUnit? Unit => Texts(Role.UnitKeys).Select(text => DurationText.UnitNamed(text)).FirstOrDefault();

    /// <summary>Whether they say that the category is strictly necessary.</summary>
    public bool SayNecessary => Flags(NecessaryWords.AreSaidBy);

    /// <summary>Whether nobody can turn the category off.</summary>
    public bool Lock => Flags(NecessaryWords.AreLockedBy);

    /// <summary>Whether they connect to a service: an operator fills them in, nobody chooses.</summary>
    public bool ConnectToAService => _entries.Exists(sibling => sibling.HasKey
        && Words.In(sibling.Key) is var words && (Role.ServiceKeys.Is(words) || (words.Length > 1 && Role.ServiceKeyEndings.Ends(words))));

    private bool Flags(Func<string, bool, bool> isMeant) => _entries.Exists(sibling =>
        sibling.Kind is JsonValueKind.True or JsonValueKind.False && isMeant(KeyOf(sibling), sibling.Kind == JsonValueKind.True));

    private IEnumerable<string> Texts(PhraseSet wanted) =>
        from sibling in _entries
        where sibling.Kind == JsonValueKind.String && sibling.ValueSpan.Length <= LongestText && wanted.Has(KeyOf(sibling))
        select sibling.Text;

    private static string KeyOf(JsonEntry entry) =>
        entry.HasKey && entry.KeySpan.Length < LongestText ? NecessaryWords.Bare(entry.Key) : "";
}
