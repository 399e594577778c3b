using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>What names say about a consent: that it was given, or that it was not.</summary>
internal static class ConsentWords
{
    // What decides how long a person's data is kept is about that data: "allowTraining" needs no further witness.
    private static readonly Surroundings AroundPersonalData = new("Privacy");

    /// <summary>True where what is called so holds with consent, false where it holds without, null where it is about something else.</summary>
    public static bool? Grant(string name, ChoiceWords choices)
    {
        var words = Words.In(name);
        return Role.OptedOut.IsIn(words) ? false
            : Role.AskingConditions.IsIn(words) ? null
            : Refuse(words) ? false
            : Name(words) ? true
            : choices.MeaningOf(name, AroundPersonalData) switch
            {
                Meaning.Grant => true,
                Meaning.Refusal => false,
                _ => null,
            };
    }

    /// <summary>Whether words name a consent, given or not.</summary>
    public static bool Name(ImmutableArray<string> words) => Role.ConsentConditions.IsIn(words) || Role.OptedIn.IsIn(words) || Role.OptedOut.IsIn(words);

    /// <summary>Whether words say that there is no consent. Payments are declined too, and applications withdrawn.</summary>
    public static bool Refuse(ImmutableArray<string> words) =>
        Role.OptedOut.IsIn(words)
        || (Role.ConsentConditions.IsIn(words) || Role.UnderConsent.IsIn(words)
            ? Role.RefusingConditions.IsIn(words) || Role.WithoutConsent.IsIn(words)
            : Role.RefusingConditions.IsIn(words)
                && words.All(word => Role.RefusingConditions.Has(word) || Role.Questions.Has(word) || Role.People.Has(word)));

    /// <summary>Whether a state is that of a given consent or of a refused one; null where it may be neither.</summary>
    public static bool? GrantAsState(string state)
    {
        var words = Words.In(state);
        return Role.RefusedConsent.IsIn(words) || Role.OptedOut.Is(words) || ConsentStates.IsRefusal(state) ? false
            : Role.GivenConsent.IsIn(words) || Role.OptedIn.Is(words) || ConsentStates.IsGrant(state) ? true
            : null;
    }

    /// <summary>Whether the name of a period says that it is that of people who gave a consent, or did not; how long a consent itself is kept is another matter.</summary>
    public static bool TellApart(ImmutableArray<string> words) =>
        Role.OptedIn.IsIn(words) || Role.OptedOut.IsIn(words) || Role.UnderConsent.IsIn(words)
        || (Role.ConsentConditions.IsIn(words)
            && (Role.Deciding.IsIn(words) || Role.WithoutConsent.IsIn(words) || Role.RefusingConditions.IsIn(words)));

    /// <summary>Whether a word only says which answer to a question of consent a period is that of.</summary>
    public static bool IsAnswer(string word) => Role.GivenConsent.Has(word) || Role.RefusedConsent.Has(word) || Role.Deciding.Has(word) || Role.WithoutConsent.Has(word);
}
