namespace ConsentAnalyzers.Rules.Inventory;

/// <summary>The keys of the facts that only an inventory has; their values are English words in every language of messages.</summary>
internal static class Listed
{
    /// <summary>The page, component, type or settings file that it stands on.</summary>
    public const string Surface = "consent.surface";

    /// <summary>The rules that find fault with it, with a space between; empty where it is right.</summary>
    public const string Findings = "consent.findings";

    /// <summary>There, as <c>true</c>, where the project takes it out of judgement by name.</summary>
    public const string Ignored = "consent.ignored";

    /// <summary>What a person reads beside a choice, or on what accepts.</summary>
    public const string Asked = "consent.asked";

    /// <summary>What it is about; absent where nobody says.</summary>
    public const string Topic = "consent.topic";

    /// <summary>What a choice is set to: <c>on</c>, <c>off</c>, <c>unset</c>, <c>unknown</c>.</summary>
    public const string State = "consent.state";

    /// <summary>The member, parameter or setting that holds a choice.</summary>
    public const string Member = "consent.member";

    /// <summary>There, as <c>true</c>, where nothing works without the choice.</summary>
    public const string Necessary = "consent.necessary";

    /// <summary>The category whose limit applies to a period.</summary>
    public const string Category = "consent.category";

    /// <summary>Whether a period holds only with consent or only without: <c>any</c>, <c>granted</c>, <c>refused</c>.</summary>
    public const string Branch = "consent.branch";

    /// <summary>What a surface is headed.</summary>
    public const string Heading = "consent.heading";

    /// <summary>Whether what an action accepts is explained before it: <c>yes</c>, <c>no</c>, <c>late</c>, <c>other</c>, <c>unseen</c>.</summary>
    public const string Explained = "consent.explained";

    /// <summary>The first text that explains it, shortened.</summary>
    public const string ExplanationText = "consent.explanationText";

    /// <summary>Whether it can be declined beside it: <c>yes</c>, <c>no</c>, <c>later</c>, <c>elsewhere</c>, <c>unseen</c>.</summary>
    public const string Declined = "consent.declined";

    /// <summary>What declines, puts off or leads elsewhere, as people read it.</summary>
    public const string DeclineText = "consent.declineText";

    /// <summary>The choices on a surface, with a semicolon between.</summary>
    public const string Choices = "consent.choices";
}
