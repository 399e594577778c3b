namespace ConsentAnalyzers.Vocabulary;

/// <summary>What the surroundings of a name say about the world that it lives in.</summary>
internal sealed class Scene
{
    private const Sense Soft = Sense.Filler | Sense.Settings | Sense.App | Sense.Person | Sense.Privacy | Sense.Consent;

    private readonly Sense _container;
    private readonly Sense _around;

    public Scene(Reading own, Surroundings surroundings, AddedPhrases added)
    {
        var container = Reading.Of(surroundings.Container, added);
        var label = Reading.Of(surroundings.Label, added);
        var space = Reading.Of(surroundings.Namespace, added);
        var receiver = Reading.Of(surroundings.Receiver, added);
        _container = container.Senses | receiver.Senses;
        _around = own.Senses | label.Senses;
        HasContainer = container.Tokens.Length > 0;

        IsPrivate = (container.Senses | label.Senses | space.Senses | own.Senses | receiver.Senses).HasAny(Sense.Privacy);
        HasPerson = IsPrivate || (container.Senses | label.Senses | space.Senses | own.Senses | receiver.Senses).HasAny(Sense.Person);
        LooksAtSiblings(surroundings, added);

        IsCustomersShop = container.Tokens.Length > 1 && container.Tokens[0].Text is "customer" or "member" or "visitor" && container.Tokens[container.Tokens.Length - 1].Text == "settings";
        IsPersonal = container.Has(Sense.Privacy) || (container.Has(Sense.Person | Sense.Settings | Sense.App) && !IsCustomersShop && !IsPlumbing);
        IsSettingsOnly = container.Has(Sense.Settings) && container.Tokens.All(token => token.Is(Soft) || token.Topic != Topic.None);
        IsDevelopers = container.Has(Sense.Developer) && !container.Has(Sense.Person | Sense.App | Sense.Privacy | Sense.Settings);
        IsOptions = IsDevelopers && container.Tokens[container.Tokens.Length - 1].Text == "options";
        IsPlumbedFar = IsPlumbing || space.Has(Sense.Plumbing);
    }

    /// <summary>Whether a type or section is known.</summary>
    public bool HasContainer { get; }

    /// <summary>Privacy, consent or a law of it is spoken of.</summary>
    public bool IsPrivate { get; }

    /// <summary>A person's data is in sight.</summary>
    public bool HasPerson { get; private set; }

    /// <summary>The container is where a person decides: user settings, an app's preferences.</summary>
    public bool IsPersonal { get; }

    /// <summary>The container says nothing but that it holds settings of the application or its user.</summary>
    public bool IsSettingsOnly { get; }

    /// <summary>A shop's settings about its customers: what the shop offers.</summary>
    public bool IsCustomersShop { get; }

    /// <summary>The container is how developers configure code.</summary>
    public bool IsDevelopers { get; }

    public bool IsOptions { get; }

    public bool IsPlumbing => (_container | _around).HasAny(Sense.Plumbing) || SiblingsPlumb;

    public bool IsPlumbedFar { get; }

    public bool IsFeature => IsCustomersShop || _container.HasAny(Sense.Feature);

    /// <summary>Another field: cameras, git, sport, machines.</summary>
    public bool IsElsewhere => (_container | _around).HasAny(Sense.Field | Sense.Plumbing);

    public bool IsExhibit => _container.HasAny(Sense.Exhibit);

    private bool SiblingsPlumb { get; set; }

    private void LooksAtSiblings(Surroundings surroundings, AddedPhrases added)
    {
        if (surroundings.Siblings.IsDefaultOrEmpty)
        {
            return;
        }

        foreach (var sibling in surroundings.Siblings)
        {
            var reading = Reading.Of(sibling, added);
            HasPerson |= reading.Has(Sense.Privacy) || reading.Tokens.Any(token => token.Text is "customer" or "visitor" or "patient" or "subscriber");
            SiblingsPlumb |= reading.Tokens.Any(token => token.Text is "otlp" or "exporter" or "otel" or "opentelemetry" or "instrumentation" or "sampling" or "sampler" or "datadog" or "prometheus");
        }
    }
}

internal static class Senses
{
    public static bool HasAny(this Sense senses, Sense any) => (senses & any) != 0;
}
