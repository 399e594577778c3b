namespace ConsentAnalyzers.Vocabulary;

/// <summary>What the surroundings of a name say about the world that it lives in.</summary>
internal sealed partial class Scene
{
    private const Sense Soft = Sense.Filler | Sense.Settings | Sense.App | Sense.Person | Sense.Privacy | Sense.Consent;

    // Asked for by few claims, and dear where there are many.
    private readonly Lazy<Neighbours> _neighbours;
    private readonly ParsedText _text;
    private readonly ParsedText _label;
    private readonly ParsedText _container;
    private readonly ParsedText _receiver;
    private readonly ParsedText _namespace;
    private readonly Sense _held;
    private readonly Sense _holder;
    private readonly Sense _own;
    private readonly bool _mentionsPerson;
    private readonly bool _isPlumbed;
    private readonly bool _isSpacePlumbed;

    public Scene(ParsedText own, bool prose, Surroundings surroundings, PhraseSet added, Func<string, Neighbour> neighbourOf)
    {
        _text = own;
        _label = ParsedText.Parse(surroundings.Label, added);
        _container = ParsedText.Parse(surroundings.Container, added);
        _receiver = ParsedText.Parse(surroundings.Receiver, added);
        _namespace = ParsedText.Parse(surroundings.Namespace, added);
        _neighbours = new(() => Neighbours.From(surroundings.Siblings, neighbourOf), LazyThreadSafetyMode.None);
        _held = InCode(_container);
        _holder = _held | InCode(_receiver);
        _own = (prose ? own.Senses : InName(own)) | _label.Senses;
        var space = InCode(_namespace);
        var all = _holder | _own | space;

        IsControl = surroundings.IsControl;
        IsRecord = !surroundings.IsStored && (_container.EndsIn(Role.RecordTypes) || _container.EndsIn(Role.DecisionRecords));
        IsPrivate = Has(all, Sense.Privacy);
        _mentionsPerson = Has(all, Sense.Person | Sense.Privacy);
        _isPlumbed = Has(_holder | _own, Sense.Plumbing);
        _isSpacePlumbed = Has(space, Sense.Plumbing);
    }

    /// <summary>Whether a person ticks it.</summary>
    public bool IsControl { get; }

    /// <summary>Whether a type or section is known.</summary>
    public bool HasContainer => _container.Tokens.Length > 0;

    /// <summary>Privacy, consent or a law of it is spoken of.</summary>
    public bool IsPrivate { get; }

    /// <summary>A person's data is in sight.</summary>
    public bool HasPerson => _mentionsPerson || _neighbours.Value.HasPerson;

    /// <summary>The container is where a person decides: user settings, an app's preferences.</summary>
    public bool IsPersonal =>
        !IsShop && !IsPlumbing && (Has(_held, Sense.Person | Sense.Settings | Sense.App | Sense.Privacy) || _neighbours.Value.IsApp);

    /// <summary>Settings, or whatever else people tick, hold it.</summary>
    public bool IsSettings => Has(_held, Sense.Settings | Sense.Person | Sense.Privacy) || _neighbours.Value.IsApp;

    /// <summary>The container says nothing but that it holds settings of the application or its user.</summary>
    public bool IsSettingsOnly =>
        _container.Has(Sense.Settings) && _container.Tokens.All(token => token.Is(Soft) || token.Topic != Topic.None || Role.Shells.Has(token.Text));

    /// <summary>What the product, the plan or the shop offers, decided by whoever runs it.</summary>
    public bool IsFeature =>
        IsShop || Has(_holder, Sense.Feature) || _neighbours.Value.IsQuota || (HasContainer && Has(_own, Sense.Feature) && !IsPersonal);

    /// <summary>How developers configure code: an options class without a word of people or applications.</summary>
    public bool IsOptions =>
        _container.EndsIn(Role.OptionTypes)
        && !Has(_held, Sense.Person | Sense.App | Sense.Privacy | Sense.Settings);

    /// <summary>Servers, SDKs and machines.</summary>
    public bool IsPlumbing => _isPlumbed || _neighbours.Value.IsPlumbing;

    /// <summary>The same, the namespace included.</summary>
    public bool IsPlumbedFar => IsPlumbing || _isSpacePlumbed;

    /// <summary>Another field: cameras, git, sport, machines.</summary>
    public bool IsElsewhere => Has(_holder | _own, Sense.Field | Sense.Plumbing);

    /// <summary>It stores a decision that was taken before.</summary>
    public bool IsRecord { get; }

    /// <summary>A shop's settings about its customers; a customer's own are preferences or a profile.</summary>
    private bool IsShop =>
        HasContainer && Role.ShopOpenings.Has(_container.Tokens[0].Text) && _container.EndsIn(Role.ShopEndings);

    /// <summary>A pronoun is nobody in the name of a type: an interface, a company.</summary>
    private static Sense InCode(ParsedText name)
    {
        var senses = Sense.None;
        foreach (var token in name.Tokens)
        {
            senses |= Role.Pronouns.Has(token.Text) ? token.Sense & ~Sense.Person : token.Sense;
        }

        return senses;
    }

    /// <summary>Nor where a member's name begins with it; <c>ShareMyLocation</c> is about somebody.</summary>
    private static Sense InName(ParsedText name) =>
        name.Tokens.Length > 0 && Role.Pronouns.Has(name.Tokens[0].Text) ? InCode(name) : name.Senses;

    private static bool Has(Sense senses, Sense any) => (senses & any) != 0;
}
