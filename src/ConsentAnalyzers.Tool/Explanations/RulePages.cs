using System.Reflection;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Tool.Explanations;

/// <summary>The pages of all rules; they travel in the tool.</summary>
internal static class RulePages
{
    private const string Prefix = "rules/";

    private const string Word = "CONSENT";

    /// <summary>In the order of their ids.</summary>
    public static IReadOnlyList<RulePage> All { get; } = [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => Read(name))];

    /// <summary>The page of a rule, whose id may be in small letters or its number alone.</summary>
    public static RulePage? Find(string id) => All.FirstOrDefault(page =>
        page.Id.Equals(id.All(char.IsAsciiDigit) ? Word + id.PadLeft(3, '0') : id, StringComparison.OrdinalIgnoreCase));

    /// <summary>The id that was most likely meant.</summary>
    public static string Nearest(string id) => All.MinBy(page => EditDistance.Between(page.Id, id.ToUpperInvariant()))!.Id;

    private static RulePage Read(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        var markdown = reader.ReadToEnd();
        var heading = markdown[..markdown.IndexOf('\n')].TrimStart('#').Trim();
        var colon = heading.IndexOf(':');
        return new(heading[..colon], heading[(colon + 1)..].Trim(), markdown);
    }
}
