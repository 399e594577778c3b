namespace ConsentAnalyzers.Vocabulary;

/// <summary>Recognises what an application calls strictly necessary: nobody is asked there, so it may start on.</summary>
internal static class NecessaryWords
{
    /// <summary>Whether a name or label says so: "Strictly necessary", but not "Non-essential".</summary>
    public static bool AreIn(string name)
    {
        var words = Words.Of(name);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is "necessary" or "essential" or "strictly" && (i == 0 || words[i - 1] is not ("non" or "not")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the label of a control that nobody can change says so in weaker words: "Functional cookies", "Always active".
    /// A lock alone makes nothing necessary; a consent that starts on and cannot be turned off is the worse for it.
    /// </summary>
    public static bool AreInLocked(string label)
    {
        foreach (var word in Words.Of(label))
        {
            if (word is "required" or "mandatory" or "functional" or "technical" or "technically" or "basic" or "core" or "security" or "always")
            {
                return true;
            }
        }

        return AreIn(label);
    }

    /// <summary>Whether a flag beside a choice says so: <c>IsRequired = true</c>, <c>"optional": false</c>.</summary>
    public static bool AreSaidBy(string flag, bool value) => value
        ? Bare(flag) is "required" or "mandatory" or "alwayson" or "essential" or "necessary" or "strictlynecessary"
        : Bare(flag) is "optional";

    /// <summary>Whether a flag beside a choice locks it: <c>ReadOnly = true</c>, <c>"canChange": false</c>.</summary>
    public static bool AreLockedBy(string flag, bool value) => value
        ? Bare(flag) is "locked" or "readonly" or "disabled"
        : Bare(flag) is "enabled" or "canchange" or "cantoggle" or "candisable" or "editable" or "interactable" or "userchangeable";

    private static string Bare(string flag)
    {
        var name = flag.Replace("_", "").Replace("-", "").ToLowerInvariant();
        return name.StartsWith("is", StringComparison.Ordinal) && name.Length > 4 ? name.Substring(2) : name;
    }
}
