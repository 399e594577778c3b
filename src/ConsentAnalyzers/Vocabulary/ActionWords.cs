using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>What labels and identifiers of actions mean.</summary>
internal sealed class ActionWords(WordAdditions additions)
{
    /// <summary>"Yes, I have read and accept the terms of service and the privacy policy" is still a label.</summary>
    private const int LongestLabel = 16;

    private const int LongestText = 120;

    private static readonly string[] Stems = Role.AcceptStems.All.Select(stem => stem.Words[0]).ToArray();

    private readonly PhraseSet _added = Phrases(additions.Accept.AddRange(additions.Decline).AddRange(additions.Defer));
    private readonly PhraseSet _accept = Phrases(additions.Accept);
    private readonly PhraseSet _decline = Phrases(additions.Decline);
    private readonly PhraseSet _defer = Phrases(additions.Defer);

    public static ActionWords BuiltIn { get; } = new(WordAdditions.None);

    /// <summary>Whether a text could say "accept" at all. Cheap; asked of every text and name.</summary>
    public bool MayAccept(string text)
    {
        if (text.Length is < 2 or > LongestText)
        {
            return false;
        }

        foreach (var stem in Stems)
        {
            if (text.IndexOf(stem, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return true;
            }
        }

        return !_accept.IsEmpty || KnownWords.HintIn(text);
    }

    /// <summary>What an action with this label or name does.</summary>
    public ActionKind KindOf(string label)
    {
        if (label.Length > LongestText || RuleIds.AreIn(label))
        {
            return ActionKind.None;
        }

        var words = ActionPhrases.WordsOf(label, _added);
        return words.Length is 0 or > LongestLabel ? ActionKind.None
            : _decline.IsIn(words) || ActionPhrases.Declines(words) ? ActionKind.Decline
            : _defer.IsIn(words) || ActionPhrases.Defers(words) ? ActionKind.Defer
            : _accept.IsIn(words) || ActionPhrases.Accepts(words) ? ActionKind.Accept
            : ActionKind.None;
    }

    /// <summary>Whether an accept says so itself; "OK", "Got it" and "Continue" accept only where everything around them asks for consent.</summary>
    public bool IsPlain(string label)
    {
        var words = ActionPhrases.WordsOf(label, _added);
        return _accept.IsIn(words) || Role.AcceptVerbs.IsIn(words);
    }

    /// <summary>Whether an accept takes every choice, ticked or not: "Accept all", "Allow all cookies".</summary>
    public bool TakesAll(string label)
    {
        var words = ActionPhrases.WordsOf(label, _added);
        var last = words.Length - (Role.AllOfThem.Ends(words) ? 2 : 1);
        return last >= 0 && Role.All.Has(words[last]);
    }

    private static PhraseSet Phrases(ImmutableArray<string> additions) =>
        new(additions.Select(ActionPhrases.WrittenIn).Where(words => words.Length > 0).Select(words => new Phrase(words)));
}
