using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>Recognises a yes that leaves unsaid to what: "I agree", "Yes, count me in", <c>IsAgreed</c>.</summary>
internal static class BareAssent
{
    private const int LongestLabel = 10;
    private const int LongestText = 80;
    private const int LongestAction = 120;

    private static readonly string[] Verbs = Role.AssentVerbs.All.Select(verb => verb.Words[0]).ToArray();

    /// <summary>Whether a text, of any length, could agree to anything. Cheap.</summary>
    public static bool MayBeIn(string text) => Array.Exists(Verbs, verb => text.IndexOf(verb, StringComparison.OrdinalIgnoreCase) >= 0) || KnownWords.HintIn(text);

    /// <summary>Whether a label agrees by a verb, as an action does: "I agree", "Yes, I have read and accept"; "I agree to the" goes on elsewhere.</summary>
    public static bool IsAction(string label)
    {
        if (label.Length > LongestAction || !MayBeIn(label))
        {
            return false;
        }

        var words = ActionPhrases.WordsOf(label);
        return words.Length is > 0 and <= LongestLabel
            && Role.AssentEndings.Ends(words) && Role.AssentVerbs.IsIn(words)
            && words.All(word => Role.AssentVerbs.Has(word) || Role.AssentWords.Has(word) || Role.AssentEndings.Has(word));
    }

    /// <summary>Whether a label is nothing but an assent.</summary>
    public static bool IsLabel(string label) =>
        label.Length <= LongestText && Words.In(label) is { Length: > 0 and <= LongestLabel } words && Consists(words, Role.Assents, Role.AssentFillers);

    /// <summary>Whether it answers a question, so that the question says to what.</summary>
    public static bool IsPlainYes(string label) => Consists(Words.In(label), Role.PlainYes, Role.PlainYes);

    /// <summary>Whether an identifier is nothing but an assent.</summary>
    public static bool IsName(string name) => Consists(Words.In(name), Role.AssentNames, Role.AssentNameFillers, IsOfName);

    /// <summary>What a type is about that is shown to people: the telemetry of <c>TelemetryDialogViewModel</c>; empty for any other.</summary>
    public static string SubjectOf(string type)
    {
        var words = Words.In(type);
        var length = words.Length;
        while (length > 1 && Role.ShownEndings.Has(words[length - 1]))
        {
            length--;
        }

        return length < words.Length ? string.Join(" ", words.Take(length)) : "";
    }

    private static bool IsOfName(string word) => (Lexicon.SenseOf(word) & (Sense.Filler | Sense.Control)) != 0;

    private static bool Consists(ImmutableArray<string> words, PhraseSet wanted, PhraseSet fillers, Func<string, bool>? fills = null)
    {
        var found = false;
        for (var i = 0; i < words.Length;)
        {
            var phrase = wanted.At(words, i);
            found |= phrase is not null;
            var read = (phrase ?? fillers.At(words, i))?.Words.Length ?? (fills?.Invoke(words[i]) == true ? 1 : 0);
            if (read == 0)
            {
                return false;
            }

            i += read;
        }

        return found;
    }
}
