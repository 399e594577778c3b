using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>A word or phrase with what it can do and what it is about.</summary>
internal readonly record struct Token(string Text, Sense Sense, Topic Topic, Strength Strength)
{
    public bool Is(Sense sense) => (Sense & sense) != 0;
}

/// <summary>A name or label, read word by word and phrase by phrase.</summary>
internal sealed class ParsedText
{
    private ParsedText(ImmutableArray<Token> tokens, ImmutableArray<string> words, bool startsLower)
    {
        Tokens = tokens;
        Words = words;
        StartsLower = startsLower;
        foreach (var token in tokens)
        {
            Senses |= token.Sense;
            Topics |= token.Topic;
            Strength = token.Strength > Strength ? token.Strength : Strength;
        }
    }

    public ImmutableArray<Token> Tokens { get; }

    /// <summary>Its words, those of phrases one by one.</summary>
    public ImmutableArray<string> Words { get; }

    public Sense Senses { get; }

    /// <summary>Whether it starts with a small letter, as fields and controls do.</summary>
    public bool StartsLower { get; }

    public Topic Topics { get; private set; }

    public Strength Strength { get; private set; }

    public bool Has(Sense sense) => (Senses & sense) != 0;

    /// <summary>Reads a text; <paramref name="added"/> are the phrases of the options, tried first.</summary>
    public static ParsedText Parse(string text, PhraseSet added)
    {
        var words = Vocabulary.Words.In(text, added);
        var stems = StemsOf(words);
        var tokens = ImmutableArray.CreateBuilder<Token>(words.Length);
        for (var i = 0; i < stems.Length;)
        {
            var phrase = added.At(words, i) ?? Lexicon.Phrases.At(stems, i);
            if (phrase is null || ((phrase.Sense & Sense.Handed) != 0 && !IsHandedOver(tokens, words, i)))
            {
                tokens.Add(new(words[i], Lexicon.SenseOf(words[i]), Topic.None, Strength.None));
                i++;
                continue;
            }

            tokens.Add(new(words[i], phrase.Sense | (phrase.IsAdded ? Sense.None : OwnSense(phrase, words[i])), phrase.Topic, phrase.Strength));
            i += phrase.Words.Length;
        }

        var reading = new ParsedText(tokens.ToImmutable(), words, text.Length > 0 && char.IsLower(text[0]));
        reading.Combine();
        return reading;
    }

    /// <summary>A phrase keeps the verb that it starts with: track user, sell data, report crashes.</summary>
    private static Sense OwnSense(Phrase phrase, string first) => phrase switch
    {
        { Words.Length: 1 } => Lexicon.SenseOf(first) & ~Sense.Thing,
        { Topic: not Topic.None } => Lexicon.SenseOf(first) & (Sense.Permit | Sense.Hand | Sense.Person),
        _ => Sense.None,
    };

    /// <summary>Errors, logs and news are anything until somebody sends or receives them.</summary>
    private static bool IsHandedOver(ImmutableArray<Token>.Builder before, ImmutableArray<string> words, int end)
    {
        for (var i = before.Count - 1; i >= 0; i--)
        {
            var token = before[i];
            if (token.Is(Sense.Hand) || Role.Including.Has(token.Text) || Role.Gathering.Has(token.Text))
            {
                return true;
            }

            if (token.Topic == Topic.None && !token.Is(Sense.Filler | Sense.Modifier | Sense.Person | Sense.Data))
            {
                break;
            }
        }

        return Role.Receiving.IsIn(words.RemoveRange(end, words.Length - end));
    }

    private static ImmutableArray<string> StemsOf(ImmutableArray<string> words)
    {
        var stems = ImmutableArray.CreateBuilder<string>(words.Length);
        foreach (var word in words)
        {
            stems.Add(Language.Singular(word));
        }

        return stems.MoveToImmutable();
    }

    /// <summary>Words apart from each other that mean something together: use … chats … to train … models.</summary>
    private void Combine()
    {
        var trains = Role.Training.IsIn(Words);
        var models = Role.Models.IsIn(Words);
        var talks = (Topics & (Topic.Conversations | Topic.PersonalData | Topic.UsageData)) != 0;
        if (trains && (models || talks) && (models || (Topics & Topic.ModelTraining) != 0))
        {
            Topics |= Topic.ModelTraining;
            Strength = Strength.Strong;
        }
    }
}
