using System.Collections.Immutable;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>The rules that a comment or an option can name, and what somebody meant who named none of them.</summary>
internal static class KnownRules
{
    private const string Prefix = "CONSENT";
    private const int LongestId = 16;

    /// <summary>How far a mistyped id may be from the one that was meant, where nothing else says that it is an id.</summary>
    private const int Slip = 2;

    /// <summary>Every id, in order.</summary>
    public static ImmutableArray<string> Ids { get; } = RuleCatalogue.All.Select(rule => rule.Id).Distinct().ToImmutableArray();

    public static bool Exists(string id) => Ids.Contains(id);

    /// <summary>A rule by its id; its messages share everything that counts here.</summary>
    public static DiagnosticDescriptor Descriptor(string id) => RuleCatalogue.All.First(rule => rule.Id == id);

    /// <summary>Whether a word was meant as a rule's id, whether or not it is one.</summary>
    public static bool IsMeant(string word) =>
        word.Length <= LongestId
        && ((word.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && word.Any(char.IsDigit))
            || (word.Any(char.IsDigit) && EditDistance.Between(word, Nearest(word)) <= Slip));

    /// <summary>The rule that a word was meant as; null where it is a word of a sentence.</summary>
    public static string? Meant(string word) => IsMeant(word) ? Nearest(word) : null;

    /// <summary>The id that exists and is nearest; the first where several are as near.</summary>
    public static string Nearest(string id)
    {
        var written = (id.Length > LongestId ? id.Substring(0, LongestId) : id).ToUpperInvariant();
        return Ids.OrderBy(known => EditDistance.Between(written, known)).First();
    }
}
