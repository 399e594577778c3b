using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>Member and parameter names that say "on" and leave unsaid what.</summary>
internal static class BareState
{
    private static readonly char[] Prefixes = ['_', '@'];

    /// <summary>Whether a name is a state and nothing else; its type says what it is the state of.</summary>
    public static bool Is(string name) => Trim(name) is var state && (Role.BareStates.Has(state) || Role.Ticks.Has(state));

    /// <summary>Whether a parameter is the tick of a labelled choice.</summary>
    public static bool IsTickParameter(string name) => Role.Ticks.Has(Trim(name));

    /// <summary>Whether a parameter is what a lookup, question or registration falls back to.</summary>
    public static bool IsDefaultParameter(string name) =>
        Words.In(name) is var words && (Role.DefaultOpenings.Starts(words) || Role.DefaultParameters.Is(words));

    /// <summary>Whether a member, parameter or method takes the function that answers a default.</summary>
    public static bool IsDefaultFactory(string name) => Role.DefaultOpenings.IsIn(Words.In(name));

    /// <summary>Whether a member is the value of a row that another member names: <c>OptionValue</c>.</summary>
    public static bool IsRowValue(string name) => Words.In(name) is { Length: > 1 } words && Role.Values.Ends(words);

    private static string Trim(string name)
    {
        var trimmed = name.TrimStart(Prefixes).ToLowerInvariant();
        return trimmed.Length > 2 && trimmed.StartsWith(Role.FlagVerb.First, StringComparison.Ordinal) ? trimmed.Substring(Role.FlagVerb.First.Length) : trimmed;
    }
}
