using ConsentAnalyzers.Messages;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Options;

/// <summary>Options that can be read, and do nothing or something else beside the others of the same file.</summary>
internal static class IdleOptions
{
    private const string Limit = "retention_limit.";
    private const string LimitWords = "retention_words.";
    private const string GrantedLimit = "granted";

    /// <summary>The names of limits that mean something by themselves.</summary>
    private static readonly string[] BuiltIn = [RetentionLimits.Cookies, GrantedLimit, RetentionLimits.Personal];

    /// <param name="limits">What the options come to.</param>
    /// <param name="written">The options, without the prefix.</param>
    public static IEnumerable<OptionProblem> In(RetentionLimits limits, IReadOnlyList<KeyValuePair<string, string>> written)
    {
        foreach (var pair in written)
        {
            if (Fault(pair.Key, limits) is var (fault, instead))
            {
                yield return new OptionProblem(fault, ConsentOption.Prefix + pair.Key, pair.Value, instead);
            }
        }
    }

    /// <summary>The limits without what an option set that there is not, so that the default holds.</summary>
    public static RetentionLimits Without(string fullKey, RetentionLimits limits)
    {
        var key = fullKey.Substring(ConsentOption.Prefix.Length);
        return key.StartsWith(Limit, StringComparison.Ordinal)
            ? limits with { Categories = limits.Categories.Remove(key.Substring(Limit.Length)) }
            : limits with { Words = limits.Words.Remove(key.Substring(LimitWords.Length)) };
    }

    private static (OptionFault Fault, LocalizableString Instead)? Fault(string key, RetentionLimits limits)
    {
        if (key == Limit + GrantedLimit)
        {
            return limits.Granted < limits.Ordinary
                ? (OptionFault.Effect, Texts.Named("Idle.ShorterThanOrdinary", ConsentOption.Prefix + "retention_limit"))
                : null;
        }

        if (key.StartsWith(Limit, StringComparison.Ordinal))
        {
            var category = key.Substring(Limit.Length);
            return limits.Categories.ContainsKey(category) && !limits.Words.ContainsKey(category) ? FaultOfLimit(category) : null;
        }

        return key.StartsWith(LimitWords, StringComparison.Ordinal)
            && key.Substring(LimitWords.Length) is var named
            && limits.Words.ContainsKey(named)
            && named != RetentionLimits.Personal
            && !limits.Categories.ContainsKey(named)
                ? FaultOfWords(named)
                : null;
    }

    /// <summary>A category without words of its own is selected by its name.</summary>
    private static (OptionFault, LocalizableString)? FaultOfLimit(string category) =>
        Words.In(category).IsEmpty
            ? (OptionFault.Effect, Texts.Named("Idle.NoWord", ConsentOption.Prefix + LimitWords + category))
            : Slip(category) is { } meant ? (OptionFault.Key, ConsentOption.Prefix + Limit + meant)
            : null;

    private static (OptionFault, LocalizableString)? FaultOfWords(string category) =>
        category == GrantedLimit ? (OptionFault.Key, ConsentOption.Prefix + LimitWords + "<category>")
        : Slip(category) is { } meant and not GrantedLimit ? (OptionFault.Key, ConsentOption.Prefix + LimitWords + meant)
        : (OptionFault.Effect, Texts.Named("Idle.NoLimit", ConsentOption.Prefix + Limit + category));

    /// <summary>The built-in name that was missed by a letter: <c>cookie</c>.</summary>
    private static string? Slip(string category) =>
        Array.Find(BuiltIn, known => category.Length <= known.Length + 1 && EditDistance.Between(category, known) == 1);
}
