namespace ConsentAnalyzers.Vocabulary.Dutch;

/// <summary>
/// Dutch, with the forms of its verbs and nouns. A verb is listed by its infinitive, its prefix set off where it stands
/// apart, and with what is irregular, the participle first: <c>toe|staan = toegestaan sta staat</c>.
/// </summary>
internal sealed class DutchLanguage() : OtherLanguage("Dutch", "nl")
{
    private const string Vowels = "aeiou";
    private const string Voiceless = "tkfschpx";

    private static readonly string[] Unstressed = ["be", "ge", "her", "ver", "ont"];

    public override bool JoinsNouns => true;

    public override bool PutsVerbsLast => true;

    protected override string Letters => "éëïöü";

    public override VerbForms FormsOf(string verb)
    {
        var (listed, irregular) = Listed(verb);
        var (prefix, simple) = listed.Split('|') is [var apart, var rest] ? (apart, rest) : ("", listed);
        var stem = StemOf(simple);
        string[] finite = irregular.Length > 1 ? [.. irregular.Skip(1), simple] : [stem, EndsIn(stem, "t") ? stem : stem + "t", simple];
        var participle = irregular.Length > 0 ? irregular[0] : prefix + ParticipleOf(simple, stem);
        string[] apartForms = prefix.Length == 0 ? [] : [.. finite.Select(form => $"{form} {Term.Gap} {prefix}"), $"{prefix} te {simple}"];
        return new([prefix + simple, .. finite.Select(form => prefix + form), .. apartForms], [.. FormsOfWord(participle)], [prefix + simple + "d"]);
    }

    /// <summary>statistiek, statistieken; functioneel, functionele; model, modellen.</summary>
    public override IEnumerable<string> FormsOfWord(string word)
    {
        string[] stems = HasLongVowel(word) ? [word, word.Remove(word.Length - 2, 1)] : [word];
        string[] doubled = HasShortVowel(word) ? [$"{word}{word[word.Length - 1]}en"] : [];
        return [word, word + "s", word + "n", .. stems.Select(stem => stem + "e"), .. stems.Select(stem => stem + "en"), .. doubled];
    }

    // delen: deel; opzeggen: opzeg; geven: geef; bevestigen: bevestig.
    private static string StemOf(string infinitive)
    {
        var root = EndsIn(infinitive, "en") ? infinitive.Substring(0, infinitive.Length - 2) : infinitive;
        var (last, before) = (root[root.Length - 1], root.Length > 1 ? root[root.Length - 2] : ' ');
        var isOpen = IsVowel(before) && !IsVowel(last) && !EndsIn(root, "ig") && (root.Length == 2 || !IsVowel(root[root.Length - 3]));
        var whole = last == before ? root.Substring(0, root.Length - 1) : isOpen ? root.Insert(root.Length - 1, $"{before}") : root;
        return last switch
        {
            'v' => whole.Substring(0, whole.Length - 1) + "f",
            'z' => whole.Substring(0, whole.Length - 1) + "s",
            _ => whole,
        };
    }

    private static string ParticipleOf(string infinitive, string stem)
    {
        var ge = Array.Exists(Unstressed, prefix => infinitive.StartsWith(prefix, StringComparison.Ordinal)) ? "" : "ge";
        var sound = infinitive[Math.Max(infinitive.Length - 3, 0)];
        return ge + stem + (stem[stem.Length - 1] is 't' or 'd' ? "" : Voiceless.IndexOf(sound) >= 0 ? "t" : "d");
    }

    private static bool HasLongVowel(string word) =>
        word.Length > 3 && IsVowel(word[word.Length - 2]) && word[word.Length - 3] == word[word.Length - 2] && !IsVowel(word[word.Length - 1]);

    private static bool HasShortVowel(string word) =>
        word.Length > 2 && !IsVowel(word[word.Length - 1]) && IsVowel(word[word.Length - 2]) && !IsVowel(word[word.Length - 3]);

    private static bool IsVowel(char letter) => Vowels.IndexOf(letter) >= 0;

    private static bool EndsIn(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
