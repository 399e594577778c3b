namespace ConsentAnalyzers.Vocabulary;

/// <summary>How a name says that a choice is on.</summary>
internal enum Shape
{
    /// <summary>It only names the topic: <c>Telemetry</c>.</summary>
    Bare,

    /// <summary>An order that developers give as well: <c>EnableTelemetry</c>.</summary>
    Switched,

    /// <summary>A state: <c>TelemetryEnabled</c>.</summary>
    On,

    /// <summary>A permission: <c>AllowAnalytics</c>.</summary>
    Permitted,

    /// <summary>Data leaves: <c>SendCrashReports</c>.</summary>
    Handed,

    /// <summary>Data is collected: <c>CollectSystemInformation</c>.</summary>
    Gathered,

    /// <summary>Data goes into a report: <c>IncludeLogs</c>.</summary>
    Included,

    /// <summary>A person receives what others offer: <c>ReceiveOffers</c>.</summary>
    Received,

    /// <summary>People are followed about: <c>VisitorTracking</c>.</summary>
    Followed,

    /// <summary>A document is accepted: <c>AcceptTerms</c>.</summary>
    Terms,

    /// <summary>A control that is called after the topic: <c>cbTelemetry</c>.</summary>
    Ticked,

    /// <summary>A person's act in the past: <c>NewsletterSubscribed</c>, <c>chkNewsletter</c>, <c>MarketingConsent</c>.</summary>
    Decided,

    /// <summary>It remembers a decision, of whatever kind.</summary>
    Remembered,
}

/// <summary>What a name or label says by itself, before its surroundings are looked at.</summary>
internal readonly record struct Claim(Meaning Meaning, Strength Strength, Shape Shape, Topic Topics)
{
    public static Claim Nothing => default;

    public static Claim Decided(Meaning meaning, Strength strength = Strength.Strong) => new(meaning, strength, Shape.Decided, Topic.None);
}
