namespace ConsentAnalyzers.Vocabulary;

/// <summary>Decides whether a claim holds in its surroundings.</summary>
internal static class ClaimMeaning
{
    public const Topic Promotional = Topic.Marketing | Topic.Newsletter | Topic.PromotionalMail | Topic.Offers;

    /// <summary>Topics that developers collect about machines as well as about people.</summary>
    public const Topic Operational = Topic.Telemetry | Topic.Analytics | Topic.Diagnostics | Topic.UsageData | Topic.CrashReports
        | Topic.Tracking | Topic.ModelTraining | Topic.PersonalData;

    /// <summary>Topics that a drone, a race car or a server has as well; a check box named for one is as often about those.</summary>
    private const Topic Machine = Topic.Telemetry | Topic.Diagnostics;

    /// <summary>What an application sends about whoever uses it.</summary>
    private const Topic SentHome = Topic.Telemetry | Topic.Analytics | Topic.Diagnostics | Topic.UsageData | Topic.CrashReports
        | Topic.PersonalData | Topic.PersonalisedAds;

    /// <summary>A server that gives this away gives away its users.</summary>
    private const Topic PeoplesData = Topic.PersonalData | Topic.Conversations | Topic.Location;

    /// <summary>Topics that a box is named for where nothing else stands on it.</summary>
    private const Topic Boxed = Promotional | Topic.Cookies | Topic.PersonalisedAds;

    public static Meaning MeaningIn(this Claim claim, Scene scene) => claim.Meaning switch
    {
        Meaning.Refusal => claim.Strength >= Strength.Sent || Vouches(claim, scene) ? Meaning.Refusal : Meaning.None,
        Meaning.Grant when scene.IsRecord => Meaning.None,
        Meaning.Grant => Granting(claim, scene),
        _ => claim.Meaning,
    };

    private static Meaning Granting(Claim claim, Scene scene) => (claim.Topics & Promotional) != 0 && scene.IsCorrespondence
        ? Judge(claim with { Strength = Strength.Strong }, scene)
        : Judge(claim, scene);

    private static Meaning Judge(Claim claim, Scene scene) => claim.Shape switch
    {
        Shape.Remembered => scene.IsPrivate ? Meaning.Grant : Meaning.None,
        Shape.Terms => scene.TakesTerms ? Meaning.Grant : Meaning.None,
        Shape.Included => Includes(claim, scene) ? Meaning.Grant : Meaning.None,
        _ when claim.Strength < Strength.Strong && !Vouches(claim, scene) => Meaning.None,
        _ when scene.IsPicking || ((claim.Topics & Topic.ModelTraining) != 0 && scene.IsForCrawlers) => Meaning.Capability,
        Shape.Decided when claim.Topics == Topic.None => Meaning.Grant,
        not Shape.Decided when scene.IsOperation && (claim.Topics & PeoplesData) == 0 => Meaning.Capability,
        _ when IsAboutMachines(claim, scene) => Meaning.Capability,
        Shape.Permitted or Shape.On or Shape.Switched when claim.Topics == Topic.Conversations && !scene.IsPrivate => Meaning.Capability,
        Shape.Followed => scene.IsListing || (scene.IsElsewhere && !scene.IsPrivate) ? Meaning.Capability : Meaning.Grant,
        _ when claim.Topics == Topic.Tracking && scene.IsListing => Meaning.Capability,
        _ when scene.IsFeature && !scene.IsPrivate && claim.Shape is not (Shape.Handed or Shape.Decided or Shape.Ticked) => Meaning.Capability,
        Shape.Switched => scene.IsPersonal || scene.IsPrivate || scene.IsControl || !scene.HasContainer ? Meaning.Grant : Meaning.Capability,
        Shape.On => scene.IsOptions && !scene.IsPrivate && !scene.IsPersonal ? Meaning.Capability : Meaning.Grant,
        Shape.Ticked => (claim.Topics & Machine) == 0 || scene.IsPrivate || scene.IsSettings || !scene.HasContainer ? Meaning.Grant : Meaning.None,
        Shape.Bare => NamedOnly(claim, scene),
        _ => Meaning.Grant,
    };

    /// <summary>A weak topic counts where a person's data is in sight and no other field explains the word.</summary>
    private static bool Vouches(Claim claim, Scene scene) => scene.IsPrivate || (!scene.IsElsewhere && (claim.Shape switch
    {
        Shape.Handed when (claim.Topics & SentHome) != 0 => scene.IsOwnSettings || scene.IsControl,
        Shape.Gathered when (claim.Topics & SentHome) != 0 => scene.IsSettingsOnly,
        Shape.Received => scene.IsOwnSettings || scene.IsSomebodys,
        _ when claim.Topics == Topic.Contact => scene.IsSomebodys,
        _ => (claim.Topics & Topic.ModelTraining) != 0 && scene.IsAssistant,
    } || (claim.Topics != Topic.Contact && scene.HasPerson)));

    /// <summary>What a person adds to a report is given away; what an export includes is not.</summary>
    private static bool Includes(Claim claim, Scene scene) =>
        scene.IsPrivate || scene.IsReport || (scene.IsControl && claim.Topics == Topic.Diagnostics && claim.Strength >= Strength.Sent);

    private static bool IsAboutMachines(Claim claim, Scene scene) =>
        (claim.Topics & Operational) != 0
        && (claim.Topics & Topic.Conversations) == 0
        && !scene.IsPrivate
        && (scene.IsPlumbing || (claim.Shape == Shape.Switched && scene.IsPlumbedFar));

    /// <summary>A bare topic is half a choice; its container has to be the other half.</summary>
    private static Meaning NamedOnly(Claim claim, Scene scene)
    {
        var completes = scene.IsPrivate
            || (claim.Strength == Strength.Strong && (scene.IsSettingsOnly
                || ((claim.Topics & Promotional) != 0 && (scene.IsPersonal || scene.IsCorrespondence))
                || ((claim.Topics & Boxed) != 0 && scene.IsControl)));
        return completes && !scene.IsFeature ? Meaning.Grant : Meaning.None;
    }
}
