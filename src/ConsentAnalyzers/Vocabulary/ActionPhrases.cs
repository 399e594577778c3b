using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>How labels and names say accept, decline and later.</summary>
internal static class ActionPhrases
{
    private const int LongestName = 2;

    /// <summary>Lower-case words of a label; an identifier loses what it adds to the label, <c>AcceptButtonText</c> is accept.</summary>
    public static ImmutableArray<string> WordsOf(string label) => Labelling(label, Words.In(Respell(label)));

    /// <summary>The same, beside words that somebody asks for.</summary>
    public static ImmutableArray<string> WordsOf(string label, PhraseSet kept) => Labelling(label, Words.In(Respell(label), kept));

    /// <summary>The same of a word of the options.</summary>
    public static ImmutableArray<string> WrittenIn(string label) => Labelling(label, Words.Split(Respell(label)));

    private static ImmutableArray<string> Labelling(string label, ImmutableArray<string> words)
    {
        var length = words.Length;
        if (label.IndexOf(' ') < 0)
        {
            while (length > 1 && Role.LabelSuffixes.Has(words[length - 1]))
            {
                length--;
            }

            // A property that is called AcceptButton names a control; only its text or command is an action.
            if (length < words.Length && length > 1 && Role.ButtonWords.Has(words[length - 1]))
            {
                length--;
            }
        }

        return words.RemoveRange(length, words.Length - length);
    }

    /// <summary>The text with what is no word spelled out: "Accept &amp; play".</summary>
    public static string Respell(string text)
    {
        foreach (var sign in Role.Respelled)
        {
            if (text.Contains(sign.Key))
            {
                text = $"{text} ".Replace($" {sign.Key} ", $" {sign.Value} ");
            }
        }

        return text;
    }

    public static bool Declines(ImmutableArray<string> words) =>
        Role.Refusals.IsIn(words) || Role.DeclineLabels.Is(words) || Role.DeclinePhrases.IsIn(words)
        || (Role.No.Starts(words) && Role.AcceptVerbs.IsIn(words));

    public static bool Defers(ImmutableArray<string> words) =>
        !Role.Settling.IsIn(words) && (PutsOff(words) || LeadsElsewhere(words));

    /// <summary>Whether what defers leads to settings or further options.</summary>
    public static bool LeadsElsewhere(ImmutableArray<string> words) =>
        Role.ElsewhereWords.Starts(words) || Role.ElsewhereWords.Ends(words) || Role.ElsewherePhrases.IsIn(words);

    /// <summary>Whether what defers only waits, and leads nowhere.</summary>
    public static bool PutsOff(ImmutableArray<string> words) =>
        Role.LaterWords.Starts(words) || Role.LaterWords.Ends(words) || Role.LaterPhrases.IsIn(words);

    public static bool Accepts(ImmutableArray<string> words) => AcceptsObject(words) || Role.AcceptLabels.Is(words);

    /// <summary>Whether a title or name is about terms or privacy and nothing else; beside "Accept" that is enough.</summary>
    public static bool IsSubject(string title)
    {
        var words = Words.In(title);
        return words.Length <= 6 && Role.ConsentSubjects.IsIn(words) && words.All(word => Role.NameFrames.Has(word) || IsOfAccept(word));
    }

    private static bool IsOfAccept(string word) => Role.AcceptVerbs.Has(word) || Role.Neutral.Has(word) || Role.ConsentNouns.Has(word);

    private static bool AcceptsObject(ImmutableArray<string> words)
    {
        var verb = 0;
        while (verb < words.Length && !Role.AcceptVerbs.Has(words[verb]))
        {
            verb++;
        }

        var names = Role.ConsentDocuments.Ends(words) ? LongestName : 0;
        for (var i = 0; i < words.Length && verb < words.Length; i++)
        {
            if (i > verb && Role.And.Has(words[i]) && words.Length <= verb + 6)
            {
                return true;
            }

            if (!IsOfAccept(words[i]) && (i < verb || names-- <= 0))
            {
                return false;
            }
        }

        return verb < words.Length;
    }
}
