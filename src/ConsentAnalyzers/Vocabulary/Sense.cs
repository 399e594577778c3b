namespace ConsentAnalyzers.Vocabulary;

/// <summary>What a word can do in the name or label of a choice.</summary>
[Flags]
internal enum Sense
{
    None = 0,

    /// <summary>Gives permission: allow, accept, receive.</summary>
    Permit = 1 << 0,

    /// <summary>Hands data over: share, send, upload.</summary>
    Hand = 1 << 1,

    /// <summary>Switches something: enable, use, activate. A developer switches features with the same words.</summary>
    Switch = 1 << 2,

    /// <summary>The state after a permission: accepted, subscribed, granted, ticked.</summary>
    State = 1 << 3,

    /// <summary>The state after a switch: enabled, on, active.</summary>
    On = 1 << 4,

    /// <summary>Opt in.</summary>
    OptIn = 1 << 5,

    /// <summary>Opt out.</summary>
    OptOut = 1 << 6,

    /// <summary>Turns the rest around: disable, no, do not, block.</summary>
    Negation = 1 << 7,

    /// <summary>Guards or asks: require, show, ask, revoke, anonymise.</summary>
    Guard = 1 << 8,

    /// <summary>Says that something is possible: can, supports, available.</summary>
    Possible = 1 << 9,

    /// <summary>Consent as a noun or a verb.</summary>
    Consent = 1 << 10,

    /// <summary>Remember, as in remembering a decision.</summary>
    Remember = 1 << 11,

    /// <summary>What is decided: decision, choice, answer.</summary>
    Decision = 1 << 12,

    /// <summary>A control that holds a choice: check box, toggle, switch.</summary>
    Control = 1 << 13,

    /// <summary>Carries no meaning here: is, default, value, the.</summary>
    Filler = 1 << 14,

    /// <summary>Ends the noun that it follows: to, on, for, with.</summary>
    Preposition = 1 << 15,

    /// <summary>Narrows a topic without changing it: anonymous, remote, weekly.</summary>
    Modifier = 1 << 16,

    /// <summary>A way to reach a person: email, SMS, phone.</summary>
    Channel = 1 << 17,

    /// <summary>Names another thing, so that the topic before it only describes it: banner, event, version.</summary>
    Thing = 1 << 18,

    /// <summary>Strictly necessary: essential, required.</summary>
    Necessary = 1 << 19,

    /// <summary>Data about someone, without saying whom: data, information.</summary>
    Data = 1 << 20,

    /// <summary>A person: user, customer, me, your.</summary>
    Person = 1 << 21,

    /// <summary>Privacy itself: privacy, GDPR, consent.</summary>
    Privacy = 1 << 22,

    /// <summary>A place where people decide: settings, preferences, profile, registration.</summary>
    Settings = 1 << 23,

    /// <summary>Plumbing of servers and SDKs: exporter, middleware, retry.</summary>
    Plumbing = 1 << 24,

    /// <summary>Another field in which the words of consent mean something else: camera, git, sport.</summary>
    Field = 1 << 25,

    /// <summary>What a product or plan offers: feature, tier, entitlement.</summary>
    Feature = 1 << 26,

    /// <summary>How developers configure code: options, configuration, client, builder.</summary>
    Developer = 1 << 28,

    /// <summary>An application that people use: app, game, launcher.</summary>
    App = 1 << 29,

    /// <summary>Grants by itself: a word from <c>consent_analyzers.grant_words</c>.</summary>
    Granting = 1 << 30,

    /// <summary>A topic only where a word before it hands it over or receives it: errors, logs, metrics.</summary>
    Handed = 1 << 27,

    /// <summary>A document that people accept: terms, a privacy policy.</summary>
    Terms = 1 << 31,
}
