using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>Puts words of another language into those of the house, in its order; what is not known stays as it is.</summary>
internal sealed class Translation(OtherLanguage language, ImmutableArray<string> words)
{
    private const int LongestName = 6;

    private readonly List<string> _said = [];

    // In an English sentence with a foreign name only the name is foreign.
    private readonly bool _isMixed = words.Count(language.Proves) < words.Count(Language.House.Owns);

    // Before this nothing moves: it is another clause, or says who does it.
    private int _clause;

    /// <summary>What words say, in those of the house.</summary>
    /// <param name="words">Lower-case words.</param>
    /// <param name="kept">What stays as it is written, because somebody asks for it so.</param>
    public static ImmutableArray<string> Of(ImmutableArray<string> words, PhraseSet? kept = null) =>
        Glossaries.Of(words) is { } language ? new Translation(language, words).Read(kept) : words;

    /// <summary>The same, where other words may tell the language of those that could be of several.</summary>
    public static ImmutableArray<string> Beside(ImmutableArray<string> others, ImmutableArray<string> words) =>
        Glossaries.Of(words) is null && Glossaries.Of(others) is { } language && words.Any(language.Knows)
        && words.All(word => language.Knows(word) || Language.House.Knows(word))
            ? new Translation(language, words).Read(kept: null)
            : Of(words);

    private ImmutableArray<string> Read(PhraseSet? kept)
    {
        var ends = new HashSet<int>();
        var heads = new Stack<ImmutableArray<string>>();
        for (var i = SetHeadsAside(heads); i < words.Length;)
        {
            if (ends.Contains(i))
            {
                i++;
            }
            else if (kept?.At(words, i) is { } phrase)
            {
                _said.AddRange(phrase.Words);
                i += phrase.Words.Length;
            }
            else if (language.Glossary.At(words, i, out var end) is { } term && !(_isMixed && IsDoubtful(term, i)))
            {
                SayNegation(term, i, end, ends);
                var next = i + (term.HasGap ? 1 : term.Words.Length);
                next = term.Kind == TermKind.Word ? SayWhatItIsOf(next) : next;
                Say(IsState(term, i) ? language.Glossary.Unaccented(words[i])! : term, i);
                ends.Add(end);
                i = next;
            }
            else
            {
                var next = Language.House.Knows(words[i]) ? SayWhatItIsOf(i + 1) : i + 1;
                _said.AddRange(language.Glossary.PartsOf(words[i]) ?? ImmutableArray.Create(words[i]));
                i = next;
            }
        }

        foreach (var head in heads)
        {
            _said.AddRange(head);
        }

        return _said.ToImmutableArray();
    }

    // PreferenciasDelCliente are, in the house's order, CustomerPreferences.
    private int SetHeadsAside(Stack<ImmutableArray<string>> heads)
    {
        var i = 0;
        while (language.PutsThingsFirst && words.Length <= LongestName && i < words.Length - 1 && !Role.NameHeads.Has(words[words.Length - 1])
            && language.Glossary.At(words, i, out _) is { IsVerb: false, HasGap: false, Meaning: [.., var last] } head
            && (head.Kind == TermKind.Word || head.Meaning.Length == 1) && Role.NameHeads.Has(last))
        {
            heads.Push(head.Meaning);
            i = AfterLinks(i + head.Words.Length);
        }

        return i;
    }

    private int AfterLinks(int i)
    {
        while (i < words.Length && language.Links(words[i]))
        {
            i++;
        }

        return i;
    }

    // "Seguimiento de pedidos" is, in the house's order, "orders tracking".
    private int SayWhatItIsOf(int after)
    {
        var of = language.PutsThingsFirst ? AfterLinks(after) : after;
        if (of == after || of == words.Length)
        {
            return after;
        }

        var term = language.Glossary.At(words, of, out _);
        if (term is not (null or { Kind: TermKind.Word, HasGap: false }))
        {
            return after;
        }

        var end = SayWhatItIsOf(of + (term?.Words.Length ?? 1));
        _said.AddRange(term?.Meaning ?? ImmutableArray.Create(words[of]));
        return end;
    }

    // "CookiesAcceptes" are accepted: the verb that ends a name, in which nobody does anything, says what was done.
    private bool IsState(Term verb, int at) => verb.Kind == TermKind.Verb && at > 0 && at + 1 == words.Length
        && language.Glossary.Unaccented(words[at]) is not null && _said.Count > 0 && !_said.Exists(word => (Lexicon.SenseOf(word) & Sense.Person) != 0);

    private bool IsDoubtful(Term term, int at) => term.Words.Length == 1 && !language.Proves(words[at]);

    // "Ich stimme nicht zu": what turns a verb around stands after it, and in the house before.
    private void SayNegation(Term verb, int start, int end, HashSet<int> ends)
    {
        var after = end > 0 ? end - 1 : start + verb.Words.Length;
        if (verb.Kind == TermKind.Verb && after > start && after < words.Length && language.Glossary.At(words, after, out _) is { Words.Length: 1, Meaning: [var not] } && Role.Not.Has(not))
        {
            _said.Add(not);
            ends.Add(after);
        }
    }

    private void Say(Term term, int at)
    {
        if (term.Kind == TermKind.Infinitive && language.PutsVerbsLast && IsOrder(at))
        {
            SayBefore(term.Meaning);
        }
        else
        {
            _said.AddRange(term.Meaning);
        }

        // A verb or a "may" ends what the next verb may be put before, and so does an "and" between two verbs.
        if (term.IsVerb
            || (term.Meaning is [var only] && (Role.ClauseOpenings.Has(only) || (Role.ClauseJoints.Has(only) && _said.Count == _clause + 1))))
        {
            _clause = _said.Count;
        }
    }

    // "Vor dem Senden" is a noun, "verwenden wir" a statement, and what follows "zu" belongs to another verb.
    private bool IsOrder(int verb) =>
        (verb == 0 || !language.Precedes(words[verb - 1]))
        && (verb + 1 == words.Length || language.Glossary.At(words, verb + 1, out _) is not { Meaning: [var next] } || (Lexicon.SenseOf(next) & Sense.Person) == 0);

    private string? TakeLast(PhraseSet of)
    {
        if (_said.Count <= _clause || _said[_said.Count - 1] is var last && !of.Has(last))
        {
            return null;
        }

        _said.RemoveAt(_said.Count - 1);
        return last;
    }

    // "Nutzungsdaten nicht senden" is an order not to send them, and so is "Keine Nutzungsdaten senden".
    private void SayBefore(ImmutableArray<string> verb)
    {
        var not = TakeLast(Role.Not);
        var isNone = _said.Count > _clause && Role.No.Has(_said[_clause]);
        _said.InsertRange(isNone ? _clause + 1 : _clause, not is null ? verb : verb.Insert(0, not));
    }
}
