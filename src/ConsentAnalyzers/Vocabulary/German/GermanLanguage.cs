namespace ConsentAnalyzers.Vocabulary.German;

/// <summary>
/// German, with the forms of its verbs and nouns. A verb is listed by its infinitive, its prefix set off where it stands
/// apart, and with what is irregular: <c>an|nehmen = angenommen nimmt</c>.
/// </summary>
internal sealed class GermanLanguage() : OtherLanguage("German", "de")
{
    private static readonly string[] Endings = ["", "e", "en", "er", "es", "em", "n", "s"];
    private static readonly string[] EndingsAfterE = ["", "n", "r", "s", "m"];
    private static readonly string[] Unstressed = ["be", "emp", "ent", "er", "ge", "miss", "ver", "wider", "zer", "über", "unter", "wieder"];

    public override bool JoinsNouns => true;

    public override bool PutsVerbsLast => true;

    protected override string Letters => "äöüß";

    public override VerbForms FormsOf(string verb)
    {
        var (listed, irregular) = Listed(verb);
        var (prefix, simple) = listed.Split('|') is [var apart, var rest] ? (apart, rest) : ("", listed);
        var stem = simple.Substring(0, simple.Length - (simple.EndsWith("en", StringComparison.Ordinal) ? 2 : 1));
        var t = stem[stem.Length - 1] is 't' or 'd' ? "et" : "t";
        string[] finite = [Without(stem) + "e", stem + t, simple, .. irregular.Skip(1)];
        var participle = irregular.Length > 0 ? irregular[0] : prefix + (IsUnstressed(simple) ? "" : "ge") + stem + t;
        string[] apartForms = prefix.Length == 0 ? [] : [.. finite.Append(stem).Select(form => $"{form} {Term.Gap} {prefix}"), prefix + "zu" + simple];
        return new([prefix + simple, .. finite.Append(stem + "st").Select(form => prefix + form), .. apartForms], [.. FormsOfWord(participle)], [prefix + simple + "d"]);
    }

    public override IEnumerable<string> FormsOfWord(string word) =>
        (word[word.Length - 1] == 'e' ? EndingsAfterE : Endings).Select(ending => word + ending);

    /// <summary>für stays; über is ueber and uber as well.</summary>
    public override IEnumerable<string> SpellingsOf(string word)
    {
        yield return word;
        if (word.Length > 3 && word.Any(Writes))
        {
            yield return word.Replace("ä", "ae").Replace("ö", "oe").Replace("ü", "ue").Replace("ß", "ss");
            yield return word.Replace('ä', 'a').Replace('ö', 'o').Replace('ü', 'u').Replace("ß", "ss");
        }
    }

    private static bool IsUnstressed(string verb) =>
        verb.EndsWith("ieren", StringComparison.Ordinal) || Array.Exists(Unstressed, prefix => verb.StartsWith(prefix, StringComparison.Ordinal));

    // sammeln: ich sammle.
    private static string Without(string stem) =>
        stem.EndsWith("el", StringComparison.Ordinal) ? stem.Substring(0, stem.Length - 2) + "l" : stem;
}
