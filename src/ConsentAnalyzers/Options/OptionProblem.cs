using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Options;

/// <summary>What is wrong with an option.</summary>
internal enum OptionFault
{
    /// <summary>The value cannot be read.</summary>
    Value,

    /// <summary>There is no such option.</summary>
    Key,

    /// <summary>The value can be read and does not do what it says.</summary>
    Effect,
}

/// <summary>An option that cannot be used as it is written.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Key">The whole key.</param>
/// <param name="Value">The value.</param>
/// <param name="Instead">The accepted values, the nearest key that exists, or why there is no effect.</param>
internal sealed record OptionProblem(OptionFault Fault, string Key, string Value, LocalizableString Instead)
{
    private const int LongestShown = 60;

    public Finding Describe(Location location) => MessageAt(location)
        .With(Evidence.Subject, Shown(Key))
        .With(Evidence.Found, Shown(Value))
        .With(Evidence.Allowed, Instead);

    private Finding MessageAt(Location location) => Fault switch
    {
        OptionFault.Effect => new Finding(RuleCatalogue.IdleOption, location, Shown(Key), Shown(Value), Instead),
        OptionFault.Key => new Finding(RuleCatalogue.UnknownOption, location, Shown(Key), Instead),
        _ => new Finding(RuleCatalogue.UnreadableOption, location, Shown(Key), Shown(Value), Instead),
    };

    // A message is one line that fits a list; a value may be anything.
    private static string Shown(string text)
    {
        var cut = text.Length <= LongestShown ? text.Length
            : char.IsHighSurrogate(text[LongestShown - 1]) ? LongestShown - 1
            : LongestShown;
        var shown = new string(text.Take(cut).Select(c => char.IsControl(c) ? '\uFFFD' : c).ToArray());
        return cut < text.Length ? shown + "…" : shown;
    }
}
