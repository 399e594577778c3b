using System.Collections.Immutable;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Settings;

/// <summary>Finds settings that set a choice: <c>true</c>, <c>"true"</c>, a state such as <c>"granted"</c>, and their opposites.</summary>
internal sealed class SettingsToggles(FileSource file, FileReport report)
{
    private const int LongestState = 16;

    private readonly bool _wantsOff = report.Rules.Want(ToggleState.Off);

    private ChoiceWords Choices => report.Settings.Choices;

    public void Read(JsonEntry entry, Func<JsonEntry, SettingSiblings> siblingsOf)
    {
        if (StateOf(entry) is not { } state || SettingPlace.Find(entry) is not { } place || entry.Parent is not { } section)
        {
            return;
        }

        var siblings = siblingsOf(section);
        if (NameOf(place, siblings, state.Word) is not { } name
            || OccasionOf(name, place, siblings) is var occasion && !report.Rules.Want(occasion))
        {
            return;
        }

        var meaning = MeaningOf(name, place, siblings);
        if (meaning != Meaning.None)
        {
            report.Add(new ConsentToggle(place.Name, meaning, state.State, occasion, Written(entry), file.Locate(entry.ValueSpan))
            {
                IsNecessary = NecessaryWords.AreIn(name) || (Choices.IsNeutral(place.Key) && IsNecessary(name, siblings)),
                IsLocked = Choices.IsNeutral(place.Key) && siblings.Lock,
                Label = siblings.Label,
                Names = [place.Key, place.Name],
                Member = place.Key,
                TurningOff = Off(entry),
            });
        }
    }

    private Occasion OccasionOf(string name, SettingPlace place, SettingSiblings siblings) =>
        OperatorSections.Holds(place) || ((Choices.IsNeutral(place.Key) || Choices.IsSwitch(place.Key)) && IsAService(name, place, siblings)) ? Occasion.Operation
        : OperatorSections.HoldsPeople(place) ? Occasion.StoredDecision
        : Occasion.Declaration;

    /// <summary>A value's state, and what it adds to the name: nothing where it is a truth, the granted state otherwise; null where no rule wants it.</summary>
    private (ToggleState State, string Word)? StateOf(JsonEntry entry)
    {
        if (entry.Kind == JsonValueKind.True)
        {
            return (ToggleState.On, "");
        }

        if (entry.Kind == JsonValueKind.False)
        {
            return _wantsOff ? (ToggleState.Off, "") : null;
        }

        if (entry.Kind is not (JsonValueKind.String or JsonValueKind.Word) || entry.ValueSpan.Length is < 4 or > LongestState)
        {
            return null;
        }

        var text = entry.Text;
        return ConsentStates.IsOn(text) ? (ToggleState.On, "")
            : ConsentStates.IsGrant(string.Concat(Words.In(text).Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)))) ? (ToggleState.On, " " + text)
            : !_wantsOff ? null
            : ConsentStates.IsOff(text) ? (ToggleState.Off, "")
            : ConsentStates.IsRefusal(text) ? (ToggleState.Off, " " + Role.Granted.First)
            : null;
    }

    private string? NameOf(SettingPlace place, SettingSiblings siblings, string state)
    {
        var key = state.Length == 0 ? place.Key : WithoutKind(place.Key);
        if (Choices.MayConcern(key + state) || (report.Rules.WantNecessary && NecessaryWords.AreIn(key)))
        {
            return key + state;
        }

        if (Choices.IsNeutral(key))
        {
            var owner = siblings.Names.Append(place.Section).Select(ChoiceWords.SubjectOf).FirstOrDefault(subject => Choices.MayConcern(subject))
                ?? ChoiceWords.SubjectOf(Choices.IsNeutral(place.Section) && place.Sections.Count > 1 ? place.Sections[1] : place.Section);
            if (owner.Length > 0 && Choices.MayConcern(owner + " " + key + state))
            {
                return owner + " " + key + state;
            }
        }

        return siblings.Label is { Length: > 0 } label && Choices.MayConcern(label) ? "" : null;
    }

    private Meaning MeaningOf(string name, SettingPlace place, SettingSiblings siblings)
    {
        var outer = place.Beyond(1);
        var surroundings = new Surroundings(place.Section, outer, siblings.Label, siblings.Except(place.Entry), Receiver: outer);
        var meaning = Choices.MeaningOf(name, surroundings);
        meaning = meaning == Meaning.None && name.Length > 0 && Choices.SpeaksOfConsent(surroundings)
            ? Choices.MeaningOf(name + " " + Role.Ticked.First, surroundings)
            : meaning;
        return meaning == Meaning.None && report.Rules.WantNecessary && NecessaryWords.Named([name], surroundings, Choices) is not null ? Meaning.Grant : meaning;
    }

    private static bool IsNecessary(string name, SettingSiblings siblings) =>
        siblings.SayNecessary || (siblings.Lock && NecessaryWords.AreInLocked(name + " " + siblings.Label));

    /// <summary>A section that is only switched on: of a service where it connects to one, of the site where it mails, of the server that measures itself.</summary>
    private bool IsAService(string name, SettingPlace place, SettingSiblings siblings) =>
        !OperatorSections.IsPeoples(place)
        && (siblings.ConnectToAService || (Choices.IsOperational(name) && !place.IsItem) || (Choices.TopicsIn(name) & ClaimMeaning.Promotional) != 0);

    /// <summary>The consent of a <c>ConsentState</c>: its value says the state.</summary>
    private static string WithoutKind(string key)
    {
        var words = Words.In(key);
        return words.Length > 1 && Role.StateEndings.Has(words[words.Length - 1])
                ? string.Join(" ", words.Take(words.Length - 1))
                : key;
    }

    private static string Written(JsonEntry entry) => entry.Document.Text.Substring(entry.ValueSpan.Start, entry.ValueSpan.Length);

    /// <summary>A state is turned off only where the word for off is beyond doubt; an unknown one would stop the application.</summary>
    private static ImmutableArray<TextChange> Off(JsonEntry entry)
    {
        var written = Written(entry);
        var on = written.Trim('"', '\'');
        var off = Role.StoredOpposites.TryGetValue(on, out var stored) ? stored : ConsentStates.OppositeOf(on);
        return off is null
            ? ImmutableArray<TextChange>.Empty
            : ImmutableArray.Create(new TextChange(entry.ValueSpan, written.Replace(on, off)));
    }
}
