namespace ConsentAnalyzers.Tool.Fixing;

/// <summary>The rules whose findings are to be fixed.</summary>
/// <param name="asked">Their ids; none for all.</param>
/// <param name="includesTexts">Whether those are among all that write what people read.</param>
internal sealed class FixSelection(IReadOnlyCollection<string> asked, bool includesTexts)
{
    /// <summary>The rule that stands for the findings in markup and settings files.</summary>
    private const string Files = "CONSENT900";

    private readonly ILookup<bool, string> _rules = FixableRule.All.ToLookup(
        rule => asked.Count > 0 ? asked.Contains(rule.Id) : includesTexts || !rule.WritesForPeople,
        rule => rule.Id);

    /// <summary>What <c>dotnet format</c> is asked to fix.</summary>
    public IReadOnlyList<string> Diagnostics => [.. _rules[true], Files];

    /// <summary>The rules that are kept silent, or the repair of files would take them along.</summary>
    public IReadOnlyList<string> Silenced => [.. _rules[false]];

    /// <summary>Whether a rule was named, or none was.</summary>
    public bool Asks(string id) => asked.Count == 0 || asked.Contains(id);

    /// <summary>Whether the findings of a rule may be fixed.</summary>
    public bool Takes(string id) => _rules[true].Contains(id);
}
