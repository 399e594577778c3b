using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>What labels and identifiers of actions mean.</summary>
internal sealed class ActionWords(WordAdditions additions)
{
    /// <summary>"Yes, I have read and accept the terms of service and the privacy policy" is still a label.</summary>
    private const int LongestLabel = 16;

    private const int LongestText = 120;

    private readonly ImmutableArray<string[]> _accept = Phrases(additions.Accept);
    private readonly ImmutableArray<string[]> _decline = Phrases(additions.Decline);
    private readonly ImmutableArray<string[]> _defer = Phrases(additions.Defer);

    public static ActionWords BuiltIn { get; } = new(WordAdditions.None);

    /// <summary>Whether a text could say "accept" at all. Cheap; asked of every text and name.</summary>
    public bool MayAccept(string text)
    {
        if (text.Length is < 2 or > LongestText)
        {
            return false;
        }

        if (!_accept.IsEmpty)
        {
            return true;
        }

        for (var at = 0; at < text.Length - 1; at++)
        {
            if (StemStartsAt(text, at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What an action with this label or name does.</summary>
    public ActionKind KindOf(string label)
    {
        if (label.Length > LongestText)
        {
            return ActionKind.None;
        }

        var words = ActionPhrases.WordsOf(label);
        return words.Length is 0 or > LongestLabel ? ActionKind.None
            : Says(words, _decline) || ActionPhrases.Declines(words) ? ActionKind.Decline
            : Says(words, _defer) || ActionPhrases.Defers(words) ? ActionKind.Defer
            : Says(words, _accept) || ActionPhrases.Accepts(words) ? ActionKind.Accept
            : ActionKind.None;
    }

    /// <summary>Whether an accept says so itself; "OK", "Got it" and "Continue" accept only where everything around them asks for consent.</summary>
    public bool IsPlain(string label)
    {
        var words = ActionPhrases.WordsOf(label);
        return Says(words, _accept) || words.Any(ActionPhrases.IsAcceptVerb);
    }

    private static bool StemStartsAt(string text, int at) => text[at] switch
    {
        'a' or 'A' => IsAt("accept", text, at) || IsAt("agree", text, at) || IsAt("allow", text, at),
        'c' or 'C' => IsAt("consent", text, at) || IsAt("continu", text, at),
        'g' or 'G' => IsAt("got", text, at),
        'o' or 'O' => IsAt("ok", text, at) || IsAt("opt", text, at),
        'p' or 'P' => IsAt("permit", text, at) || IsAt("proceed", text, at),
        's' or 'S' => IsAt("sounds", text, at) || IsAt("sure", text, at),
        'u' or 'U' => IsAt("underst", text, at),
        'y' or 'Y' => IsAt("yes", text, at),
        _ => false,
    };

    // The second letter rules out nearly every word before anything is compared.
    private static bool IsAt(string stem, string text, int at) =>
        (text[at + 1] | 0x20) == stem[1] && string.Compare(text, at, stem, 0, stem.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static ImmutableArray<string[]> Phrases(ImmutableArray<string> additions) =>
        additions.Select(ActionPhrases.WordsOf).Where(words => words.Length > 0).ToImmutableArray();

    private static bool Says(string[] words, ImmutableArray<string[]> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (ActionPhrases.Contains(words, phrase))
            {
                return true;
            }
        }

        return false;
    }
}
