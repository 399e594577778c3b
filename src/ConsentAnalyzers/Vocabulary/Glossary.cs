using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>The terms of a language, with every form of each.</summary>
internal sealed class Glossary
{
    private const string Verbs = "verbs ";
    private const string Doubtful = "Doubtful";
    private const string Fixed = "fixed ";
    private const int ShortestPart = 3;

    private readonly OtherLanguage _language;
    private readonly Dictionary<string, Term[]> _terms = new(StringComparer.Ordinal);
    private readonly List<(ImmutableArray<string> Meaning, Term[] Terms)> _byMeaning = [];
    private readonly Dictionary<string, Term> _unaccented = new(StringComparer.Ordinal);
    private readonly HashSet<string> _doubtful = new(StringComparer.Ordinal);

    public Glossary(OtherLanguage language)
    {
        _language = language;
        foreach (var list in language.Lists)
        {
            if (list.Heading == Doubtful)
            {
                _doubtful.UnionWith(list.Entries);
            }
            else if (IsMeaning(list.Heading))
            {
                var terms = list.Entries.SelectMany(entry => TermsOf(list.Heading, entry)).ToArray();
                foreach (var term in terms)
                {
                    Add(term);
                }

                _byMeaning.Add((terms[0].Meaning, terms));
            }
        }
    }

    /// <summary>Whether a heading says what its words mean; any other is for something that the language alone knows.</summary>
    public static bool IsMeaning(string heading) => heading.Length > 0 && !char.IsUpper(heading[0]);

    /// <summary>What stands first in a term.</summary>
    public IEnumerable<string> Words => _terms.Keys;

    /// <summary>The terms of each list, with what their plain form means.</summary>
    public IReadOnlyList<(ImmutableArray<string> Meaning, Term[] Terms)> ByMeaning => _byMeaning;

    /// <summary>The words that may be a part of a longer one.</summary>
    public IEnumerable<string> Nouns => _terms.Keys.Where(word => NounIn(word) is not null);

    /// <summary>Whether a word tells something about the language: it is no word of English or of whoever else.</summary>
    public bool Tells(string word) => !_doubtful.Contains(word) && !Language.House.Knows(word);

    /// <summary>The longest term at a place, or null. Of a phrase with a gap <paramref name="end"/> is where its last word stands.</summary>
    public Term? At(ImmutableArray<string> words, int start, out int end)
    {
        end = -1;
        if (!_terms.TryGetValue(words[start], out var terms))
        {
            return null;
        }

        foreach (var term in terms)
        {
            if (term.HasGap ? (end = term.EndIn(words, start)) > 0 : term.IsAt(words, start, _language))
            {
                return term;
            }
        }

        return null;
    }

    /// <summary>The participle of which a word is all that names leave: "accepte" of "accepté"; null for most.</summary>
    public Term? Unaccented(string word) => _unaccented.TryGetValue(word, out var term) ? term : null;

    /// <summary>Whether a word is another with an ending.</summary>
    public bool IsForm(string word, string ofWord) =>
        word[0] == ofWord[0] && _language.FormsOfWord(ofWord).SelectMany(_language.SpellingsOf).Contains(word);

    /// <summary>What the parts of a word mean that is written as one: Nutzungs-daten; null where a part is not known.</summary>
    public ImmutableArray<string>? PartsOf(string word)
    {
        if (!_language.JoinsNouns || word.Length > KnownWords.LongestJoined)
        {
            return null;
        }

        for (var i = word.Length - ShortestPart; i >= ShortestPart; i--)
        {
            if (NounIn(word.Substring(0, i)) is { } first && word.Substring(i) is var rest && (NounIn(rest) ?? PartsOf(rest)) is { } second)
            {
                return first.AddRange(second);
            }
        }

        return null;
    }

    private ImmutableArray<string>? NounIn(string word) =>
        _terms.TryGetValue(word, out var terms) && Array.Find(terms, term => term.Words.Length == 1) is { Kind: TermKind.Word, Meaning.IsEmpty: false } noun ? noun.Meaning : null;

    /// <summary>What an entry of a list stands for: a word or phrase in all of its forms.</summary>
    public IEnumerable<Term> TermsOf(string heading, string entry) =>
        heading.StartsWith(Verbs, StringComparison.Ordinal) ? VerbTerms(heading.Substring(Verbs.Length), entry)
        : heading.StartsWith(Fixed, StringComparison.Ordinal) ? WordTerms(heading.Substring(Fixed.Length), entry, TermKind.Fixed, word => [word])
        : WordTerms(heading, entry, TermKind.Word, _language.FormsOfWord);

    private static ImmutableArray<string> Meaning(string heading) => heading == "-" ? ImmutableArray<string>.Empty : Vocabulary.Words.Split(heading);

    private IEnumerable<Term> WordTerms(string meaning, string entry, TermKind kind, Func<string, IEnumerable<string>> forms)
    {
        var means = Meaning(meaning);
        var words = Vocabulary.Words.Split(entry);
        if (entry.IndexOf(Term.Gap, StringComparison.Ordinal) >= 0)
        {
            return [new(ImmutableArray.Create(words[0], Term.Gap, words[1]), means, kind)];
        }

        var inNames = words.RemoveAll(word => word != words[0] && _language.Links(word));
        return from first in forms(words[0]).SelectMany(_language.SpellingsOf).Distinct()
               from phrase in inNames.Length == words.Length ? [words] : new[] { words, inNames }
               select new Term(phrase.SetItem(0, first), means, kind);
    }

    private IEnumerable<Term> VerbTerms(string meaning, string verb)
    {
        var says = meaning.IndexOf(' ') < 0 ? Language.House.FormsOf(meaning) : new([meaning], [meaning], [meaning]);
        var forms = _language.FormsOf(verb);
        foreach (var participle in Forms(forms.Past.SelectMany(form => _language.SpellingsOf(form).Skip(1)), says.Past, TermKind.Verb))
        {
            _unaccented[participle.Term.Words[0]] = participle.Term;
        }

        return Forms(forms.Plain.Take(1), says.Plain, TermKind.Infinitive)
            .Concat(Forms(forms.Past, says.Past, TermKind.Verb))
            .Concat(Forms(forms.Plain.Skip(1), says.Plain, TermKind.Verb))
            .Concat(Forms(forms.Gerund, says.Gerund, TermKind.Verb))
            .OrderBy(spelled => spelled.Spelling)
            .Select(spelled => spelled.Term);
    }

    // What is written with all of its letters counts before what names make of another form: "accepte" is no "accepté".
    private IEnumerable<(int Spelling, Term Term)> Forms(IEnumerable<string> forms, string[] meaning, TermKind kind) =>
        forms.SelectMany(form => _language.SpellingsOf(form).Select((spelled, i) => (i, new Term(spelled.Split(' ').ToImmutableArray(), Meaning(meaning[0]), kind))));

    private void Add(Term term)
    {
        if (!_terms.TryGetValue(term.Words[0], out var known))
        {
            _terms.Add(term.Words[0], [term]);
            return;
        }

        var same = Array.FindIndex(known, other => other.Words.Length == term.Words.Length && other.Words.SequenceEqual(term.Words));
        if (same < 0)
        {
            _terms[term.Words[0]] = [.. known.Append(term).OrderByDescending(other => other.Words.Length)];
        }
        else if (term.Kind < known[same].Kind)
        {
            known[same] = term;
        }
    }
}
