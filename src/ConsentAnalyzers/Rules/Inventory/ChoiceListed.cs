using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules.Inventory;

/// <summary>CONSENT910: every choice with which a person permits or forbids something, whatever it starts as.</summary>
internal sealed class ChoiceListed : ToggleRule
{
    public override IReadOnlyList<DiagnosticDescriptor> Descriptors => [RuleCatalogue.ChoiceListed];

    public override bool IsListing => true;

    public override bool Wants(ToggleState state) => true;

    public override bool Wants(Occasion occasion) => occasion is Occasion.Declaration or Occasion.SetUp;

    public override bool WantsNecessary => true;

    public override IEnumerable<Finding> Judge(ConsentToggle toggle, ConsentSettings settings)
    {
        if (!Wants(toggle.Occasion) || toggle.Meaning is not (Meaning.Grant or Meaning.Refusal) || IsTurnedOff(toggle) || IsType(toggle))
        {
            return [];
        }

        // What stands around it may say what "opt out" is about; a refusal of nothing concerns nobody.
        var topics = TopicsIn(toggle.Names.Append(toggle.Name).Append(toggle.Label), settings.Choices);
        topics = topics == Topic.None ? TopicsIn([SurfaceName.At(toggle.Value)], settings.Choices) : topics;
        return toggle.Meaning == Meaning.Refusal && topics == Topic.None ? [] : [List(toggle, topics)];
    }

    /// <summary>What code that runs turns off started before.</summary>
    private static bool IsTurnedOff(ConsentToggle toggle) =>
        toggle is { State: ToggleState.Off, Occasion: Occasion.SetUp, Member.Length: > 0 };

    /// <summary>A type of states that starts with a refusal is no choice yet; its members are.</summary>
    private static bool IsType(ConsentToggle toggle) => toggle is { IsUnset: true, State: not ToggleState.On, Member: "" };

    private static Finding List(ConsentToggle toggle, Topic topics) =>
        new Finding(RuleCatalogue.ChoiceListed, toggle.Value, toggle.Name, toggle.Written)
            .With(Evidence.Subject, toggle.Name)
            .With(Evidence.Found, toggle.Written)
            .WithKnown(Listed.Asked, string.Join("; ", toggle.Label.Split(Surroundings.BetweenTexts)))
            .WithKnown(Listed.Topic, Topics.Listed(topics))
            .With(Listed.State, toggle is { IsUnset: true, State: not ToggleState.On } ? "unset" : toggle.State.ToString().ToLowerInvariant())
            .WithKnown(Listed.Member, toggle.Member)
            .WithKnown(Listed.Necessary, toggle.IsNecessary ? "true" : "");

    private static Topic TopicsIn(IEnumerable<string> texts, ChoiceWords choices) =>
        texts.Aggregate(Topic.None, (all, text) => all | TopicsIn(text, choices));

    /// <summary>Cookies are set for a purpose, which the other words tell.</summary>
    private static Topic TopicsIn(string text, ChoiceWords choices) => choices.TopicsIn(text) switch
    {
        Topic.Cookies => Words.In(text).Aggregate(Topic.Cookies, (all, word) => all | choices.TopicsIn(word)),
        var topics => topics,
    };
}
