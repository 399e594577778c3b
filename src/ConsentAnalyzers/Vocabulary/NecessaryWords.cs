namespace ConsentAnalyzers.Vocabulary;

/// <summary>Recognises what an application calls strictly necessary: nobody is asked there, so it may start on.</summary>
internal static class NecessaryWords
{
    /// <summary>Whether a name or label says so: "Strictly necessary", but not "Non-essential".</summary>
    public static bool AreIn(string name)
    {
        var words = Words.In(name);
        for (var i = 0; i < words.Length; i++)
        {
            if (Role.NecessaryWords.Has(words[i]) && (i == 0 || !Role.Non.Has(words[i - 1])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first text that names so what stands among cookies and consents; null where none does.</summary>
    public static string? Named(IEnumerable<string> texts, Surroundings around, ChoiceWords choices) => texts.FirstOrDefault(text =>
        AreIn(text)
        && ((choices.TopicsIn(text) & Topic.Cookies) != Topic.None
            || Role.CookiePages.IsIn(Words.In(around.Container + " " + around.Namespace))
            || choices.SpeaksOfConsent(around)));

    /// <summary>
    /// Whether the label of a control that nobody can change says so in weaker words: "Functional cookies", "Always active".
    /// A lock alone makes nothing necessary; a consent that starts on and cannot be turned off is the worse for it.
    /// </summary>
    public static bool AreInLocked(string label) => Role.NecessaryIfLocked.IsIn(Words.In(label)) || AreIn(label);

    /// <summary>Whether a flag beside a choice says so: <c>IsRequired = true</c>, <c>"optional": false</c>.</summary>
    public static bool AreSaidBy(string flag, bool value) => (value ? Role.NecessaryFlags : Role.OptionalFlags).Has(Bare(flag));

    /// <summary>Whether a flag beside a choice locks it: <c>ReadOnly = true</c>, <c>"canChange": false</c>.</summary>
    public static bool AreLockedBy(string flag, bool value) => (value ? Role.LockedFlags : Role.ChangeableFlags).Has(Bare(flag));

    /// <summary>A flag or key as one word, without the verb that flags begin with: <c>is_required</c> is required.</summary>
    public static string Bare(string flag)
    {
        var name = flag.Replace("_", "").Replace("-", "").ToLowerInvariant();
        return name.StartsWith(Role.FlagVerb.First, StringComparison.Ordinal) && name.Length > 4 ? name.Substring(Role.FlagVerb.First.Length) : name;
    }
}
