namespace ConsentAnalyzers.Reading.Settings;

/// <summary>
/// Where a setting stands: its key and the sections around it. A key such as <c>Privacy:Telemetry</c> counts as a section and
/// a key, as it does for .NET; the position in an array counts as nothing.
/// </summary>
internal sealed class SettingPlace
{
    // What says more than this in one breath says nothing about consent; it also bounds the work on hostile nesting.
    private const int MostSections = 12;
    private const int LongestKey = 120;

    private SettingPlace(JsonEntry entry, string key, IReadOnlyList<string> sections, bool isItem) =>
        (Entry, Key, Sections, IsItem) = (entry, key, sections, isItem);

    public JsonEntry Entry { get; }

    public string Key { get; }

    /// <summary>The sections around the key, the closest first.</summary>
    public IReadOnlyList<string> Sections { get; }

    /// <summary>Whether the key belongs to an item of an array.</summary>
    public bool IsItem { get; }

    /// <summary>The closest section, or nothing at the top of the file.</summary>
    public string Section => Sections.Count > 0 ? Sections[0] : "";

    /// <summary>The path as .NET configuration writes it: <c>Privacy:Telemetry:Enabled</c>.</summary>
    public string Name => string.Join(":", Sections.Reverse().Append(Key));

    /// <summary>The sections from <paramref name="start"/> outwards, as words.</summary>
    public string Beyond(int start) => string.Join(" ", Sections.Skip(start));

    /// <summary>The place of an entry, or null where it has no key that a person would read.</summary>
    public static SettingPlace? Find(JsonEntry entry)
    {
        if (!entry.HasKey || entry.KeySpan.Length > LongestKey)
        {
            return null;
        }

        var names = new List<string>();
        AddSegments(entry.Key, names);
        if (names.Count == 0)
        {
            return null;
        }

        for (var outer = entry.Parent; outer is { } section && names.Count <= MostSections; outer = section.Parent)
        {
            if (section.HasKey && section.KeySpan.Length <= LongestKey)
            {
                AddSegments(section.Key, names);
            }
        }

        return new SettingPlace(entry, names[0], names.GetRange(1, names.Count - 1), entry.Parent?.ArrayIndex is not null);
    }

    private static void AddSegments(string key, List<string> names)
    {
        var segments = key.Split([":", "__"], StringSplitOptions.RemoveEmptyEntries);
        for (var i = segments.Length - 1; i >= 0; i--)
        {
            names.Add(segments[i]);
        }
    }
}
