using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Rules;

/// <summary>What is accepted on a surface: that data is used, which everybody may decline, or a document without which there is nothing to use.</summary>
internal sealed class AcceptedMatter(AcceptSurface surface, ConsentSettings settings)
{
    /// <summary>What a contract speaks of without asking for anything.</summary>
    private const Topic SpokenOf = Topic.Cookies | Topic.PersonalData | Topic.Conversations | Topic.Offers | Topic.Contact;

    /// <summary>Whether an accept gives data away.</summary>
    public bool IsData(SurfacePart accept)
    {
        var isPlain = settings.Actions.IsPlain(accept.Text) || ConsentStates.IsGrant(accept.Text);
        var texts = surface.Parts.Where(part => part.Kind is PartKind.Heading or PartKind.Prose && SurfaceBranch.IsSeenFrom(part.Branch, accept.Branch)).ToList();
        if (NeedsNone(texts) || (!isPlain && texts.Exists(part => Prose.TellsOrUndoes(part.Text))))
        {
            return false;
        }

        return (isPlain ? InName(accept.Text) : null)
            ?? (surface.Parts.Any(StartsOn) ? true : (bool?)null)
            ?? First(texts.Where(part => part.Kind == PartKind.Heading).Select(part => InName(part.Text)))
            ?? (accept.Names.Any(NamesContract) ? false : (bool?)null)
            ?? InProse(texts)
            ?? (isPlain && (accept.Names.Any(NamesData) || texts.Exists(part => NamesData(part.Text))));
    }

    /// <summary>Whether the surface speaks of nothing but what is strictly necessary.</summary>
    private bool NeedsNone(List<SurfacePart> texts) =>
        texts.Exists(part => NecessaryWords.AreIn(part.Text))
        && texts.SelectMany(part => Prose.SentencesIn(part.Text)).Where(said => !Prose.DeniesUse(said)).All(said =>
            (settings.Choices.TopicsIn(said) & ~(Topic.Cookies | Topic.PersonalData)) == Topic.None
            && !Role.BesidesNecessary.IsIn(Words.In(said)));

    private bool StartsOn(SurfacePart part) =>
        part is { Kind: PartKind.Choice, State: ToggleState.On, IsLocked: false, Level: not PartLevel.Enclosing }
        && settings.Choices.TopicsIn(part.Text) != Topic.None && !NecessaryWords.AreIn(part.Text);

    /// <summary>What a caption or heading names; null where it names neither.</summary>
    private bool? InName(string name) => settings.Choices.TopicsIn(name) != Topic.None ? true : NamesContract(name) ? false : null;

    private bool? InProse(List<SurfacePart> texts)
    {
        var (topics, isContract) = (Topic.None, false);
        foreach (var part in texts)
        {
            topics |= settings.Choices.TopicsIn(part.Text);
            isContract |= NamesContract(part.Text);
            if (Role.SettingCookies.IsIn(Words.In(part.Text)))
            {
                return true;
            }
        }

        return (isContract ? topics & ~SpokenOf : topics) != Topic.None ? true : isContract ? false : null;
    }

    private bool NamesData(string name) => settings.Choices.SpeaksOfConsent(name) && !NamesPolicy(name);

    private static bool NamesContract(string name) => Role.Contracts.IsIn(Words.In(name));

    private static bool NamesPolicy(string name) => Words.In(name) is var words && (Role.Contracts.IsIn(words) || Role.Policies.IsIn(words));

    private static bool? First(IEnumerable<bool?> answers) => answers.FirstOrDefault(answer => answer is not null);
}
