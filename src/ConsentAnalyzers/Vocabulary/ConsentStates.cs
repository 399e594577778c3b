namespace ConsentAnalyzers.Vocabulary;

/// <summary>The states of a consent, as members of an enum or values of a setting name them.</summary>
internal static class ConsentStates
{
    /// <summary>Whether a text stored as a setting means on.</summary>
    public static bool IsOn(string text) => text.Equals("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text stored as a setting means off.</summary>
    public static bool IsOff(string text) => text.Equals("false", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a member's name is one that a granted consent would have.</summary>
    public static bool IsGrant(string member) =>
        member is "Granted" or "OptedIn" or "Allowed" or "Given" or "Accepted" or "Agreed" or "Consented" or "Permitted"
            or "Approved" or "Enabled" or "On" or "Yes";

    /// <summary>Whether a member's name is one that an enum has for people who did not decide or said no.</summary>
    public static bool IsNoGrant(string member) => IsUndecided(member) || IsRefusal(member) || Words.Of(member) is ["not", _] or ["not", _, _];

    /// <summary>Whether a member's name says no. Who withdrew no consent, or need not be asked, has not said so.</summary>
    public static bool IsRefusal(string member) => Words.Of(member) switch
    {
        [var word] => Refuses(word),
        ["not", "required" or "needed" or "necessary" or "applicable"] => false,
        ["not", _, var word] => !Refuses(word),
        ["not", var word] => !Refuses(word),
        ["opted" or "opt", "out"] or ["no", "consent" or "thanks" or "permission"] => true,
        ["consent" or "permission", var word] => Refuses(word),
        [var word, "consent" or "permission" or "all" or "by", ..] => Refuses(word),
        _ => false,
    };

    private static bool Refuses(string word) =>
        word is "denied" or "refused" or "rejected" or "declined" or "withdrawn" or "revoked" or "disallowed" or "disabled" or "off" or "no"
            or "deny" or "refuse" or "reject" or "decline" or "forbidden" or "prohibited" or "blocked" or "disagreed" or "optout" or "never";

    /// <summary>Whether a member's name is one for people who have not decided.</summary>
    public static bool IsUndecided(string member) => member is "Unknown" or "Undecided" or "Unspecified" or "Unset" or "NotSet"
        or "Pending" or "None" or "Undefined" or "Undetermined" or "NotDetermined" or "NotAsked" or "Unasked" or "NotDecided" or "Indeterminate" or "Unanswered";

    /// <summary>Whether a caption does nothing but name the state that a control is in, as a gallery of controls has them.</summary>
    public static bool IsOfControl(string caption) =>
        caption.ToLowerInvariant() is "unchecked" or "checked" or "indeterminate" or "disabled" or "three-state" or "tri-state" or "two-state";
}
