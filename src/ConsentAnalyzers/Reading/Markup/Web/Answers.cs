using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Web;

/// <summary>What an answer of several says.</summary>
internal enum Stance
{
    /// <summary>Neither yes nor no: a frequency, a language.</summary>
    Unclear,
    Yes,
    No,
}

/// <summary>What the submitted values of controls say.</summary>
internal static class Answers
{
    public static Stance Of(string value)
    {
        var text = value.Trim().ToLowerInvariant();
        var words = Words.Of(text);
        return text is "0" or "" || words.Any(IsNo) ? Stance.No
            : text is "1" || words.Any(IsYes) ? Stance.Yes
            : Stance.Unclear;
    }

    /// <summary>Whether a value is only the state and names nothing.</summary>
    public static bool IsPlain(string value) =>
        value.Trim().ToLowerInvariant() is "" or "1" or "0" or "true" or "false" or "on" or "yes" or "y" or "checked";

    /// <summary>Whether an entry only asks for an answer: "Please choose", "--".</summary>
    public static bool AreAwaited(string entry) =>
        (entry.Length > 0 && !entry.Any(char.IsLetterOrDigit)) || Words.Of(entry) is ["please" or "choose" or "select" or "pick", ..];

    private static bool IsYes(string word) => word is "true" or "on" or "y" or "yes" or "ok" or "all" or "accept" or "accepted" or "agree"
        or "agreed" or "allow" or "allowed" or "grant" or "granted" or "consent" or "consented" or "optin" or "in" or "subscribe"
        or "subscribed" or "enable" or "enabled" or "full" or "everything";

    private static bool IsNo(string word) => word is "false" or "off" or "n" or "no" or "none" or "not" or "dont" or "never" or "out"
        or "optout" or "reject" or "rejected" or "refuse" or "refused" or "decline" or "declined" or "deny" or "denied" or "disable"
        or "disabled" or "unsubscribe" or "necessary" or "essential" or "required" or "minimal" or "nothing" or "basic";
}
