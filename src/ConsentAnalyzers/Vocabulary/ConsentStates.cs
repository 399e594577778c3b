namespace ConsentAnalyzers.Vocabulary;

/// <summary>The states of a consent, as members of an enum or values of a setting name them.</summary>
internal static class ConsentStates
{
    /// <summary>Whether a text stored as a setting means on.</summary>
    public static bool IsOn(string text) => text.Equals(bool.TrueString, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text stored as a setting means off.</summary>
    public static bool IsOff(string text) => text.Equals(bool.FalseString, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a member's name is one that a granted consent would have.</summary>
    public static bool IsGrant(string member) => Role.Granted.Is(Words.In(member));

    /// <summary>Whether a member's name is one that the highest level of something would have: it may hand everything over.</summary>
    public static bool IsFullest(string member) => Role.Fullest.Is(Words.In(member));

    /// <summary>Whether a member's name is one that an enum has for people who did not decide or said no.</summary>
    public static bool IsNoGrant(string member) =>
        IsUndecided(member) || IsRefusal(member) || (Words.In(member) is { Length: 2 or 3 } words && Role.Not.Starts(words));

    /// <summary>Whether a member's name says no. Who withdrew no consent, or need not be asked, has not said so.</summary>
    public static bool IsRefusal(string member)
    {
        var words = Words.In(member);
        return Role.Refused.Is(words) || Role.RefusedPhrases.Is(words) || (words.Length > 1 && (Role.Not.Has(words[0])
            ? words.Length < 4 && !Role.NotAsked.Has(words[1]) && !Role.Refused.Has(words[words.Length - 1])
            : (words.Length == 2 && Role.StateSubjects.Has(words[0]) && Role.Refused.Has(words[1]))
                || (Role.StateObjects.Has(words[1]) && Role.Refused.Has(words[0]))));
    }

    /// <summary>Whether a member's name is one for people who have not decided.</summary>
    public static bool IsUndecided(string member) => Role.Undecided.Is(Words.In(member));

    /// <summary>Whether a caption does nothing but name the state that a control is in, as a gallery of controls has them.</summary>
    public static bool IsOfControl(string caption) => Role.ControlStates.Is(Words.In(caption));

    /// <summary>A state turned around, in the case in which it is written; null where it has no opposite.</summary>
    public static string? OppositeOf(string state) =>
        !Role.Opposites.TryGetValue(state.ToLowerInvariant(), out var opposite) ? null
        : state.Length > 1 && state.Equals(state.ToUpperInvariant(), StringComparison.Ordinal) ? opposite.ToUpperInvariant()
        : state.Length > 0 && char.IsUpper(state[0]) ? char.ToUpperInvariant(opposite[0]) + opposite.Substring(1)
        : opposite;
}
