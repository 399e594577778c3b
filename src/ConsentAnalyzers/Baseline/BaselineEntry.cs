namespace ConsentAnalyzers.Baseline;

/// <summary>A finding that is known.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Path">The file, relative to the folder of the baseline, with forward slashes.</param>
/// <param name="Subject">What is judged, with the member, component or setting that it belongs to.</param>
/// <param name="Value">What is found, in a form that is the same however it is written.</param>
internal sealed record BaselineEntry(string Rule, string Path, string Subject, string Value)
{
    private const string Bar = " | ";

    /// <summary>Which one it is among equals in one file, from 1.</summary>
    public int Ordinal { get; init; } = 1;

    /// <summary>Why it is left, as written, the date included; empty where nothing is said.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The last day on which it counts, as <c>yyyy-MM-dd</c>; null where it has none.</summary>
    public string? Until => UntilDate.In(Reason);

    /// <summary>The subject and the value, as a finding says them in <c>consent.key</c>.</summary>
    public string Key => KeyOf(Subject, Value);

    /// <summary>Subject and value in one text that takes no harm from a bar in either.</summary>
    public static string KeyOf(string subject, string value) => BaselineField.Write(subject) + Bar + BaselineField.Write(value);

    /// <summary>The entry for a finding; null where its key is none.</summary>
    public static BaselineEntry? Of(string rule, string path, string key) =>
        BaselineLine.FieldsOf(key) is [{ } subject, { } value] ? new(rule, path, subject, value) : null;

    /// <summary>Whether its date is past.</summary>
    /// <param name="today">The day, as <c>yyyy-MM-dd</c>.</param>
    public bool IsExpiredOn(string today) => Until is { } until && string.CompareOrdinal(until, today) < 0;

    /// <summary>The entry without its reason, which is the same for all entries for one finding.</summary>
    public BaselineEntry Finding => this with { Reason = "" };

    /// <summary>The order of entries in the file, the same on every machine.</summary>
    public static int Compare(BaselineEntry one, BaselineEntry other) =>
        string.CompareOrdinal(one.Rule, other.Rule) is not 0 and var rule ? rule
        : string.CompareOrdinal(one.Path, other.Path) is not 0 and var path ? path
        : string.CompareOrdinal(one.Subject, other.Subject) is not 0 and var subject ? subject
        : string.CompareOrdinal(one.Value, other.Value) is not 0 and var value ? value
        : one.Ordinal.CompareTo(other.Ordinal);

    /// <summary>The entry as it stands in the file.</summary>
    public override string ToString()
    {
        var line = string.Join(Bar, Rule, BaselineField.Write(Path), Key);
        var reason = string.Join(" ", Reason.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line + (Ordinal > 1 ? $"{Bar}#{Ordinal}" : "") + (reason.Length > 0 ? $" -- {reason}" : "");
    }
}
