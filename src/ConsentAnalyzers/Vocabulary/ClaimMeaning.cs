namespace ConsentAnalyzers.Vocabulary;

/// <summary>Decides whether a claim holds in its surroundings.</summary>
internal static class ClaimMeaning
{
    /// <summary>Topics that developers collect about machines as well as about people.</summary>
    private const Topic Operational = Topic.Telemetry | Topic.Analytics | Topic.Diagnostics | Topic.UsageData | Topic.CrashReports
        | Topic.Tracking | Topic.ModelTraining | Topic.PersonalData;

    /// <summary>Topics that a drone, a race car or a server has as well; a check box named for one is as often about those.</summary>
    private const Topic Machine = Topic.Telemetry | Topic.Diagnostics;

    private const Topic Promotional = Topic.Marketing | Topic.Newsletter | Topic.PromotionalMail | Topic.Offers;

    public static Meaning MeaningIn(this Claim claim, Scene scene) => claim.Meaning switch
    {
        Meaning.Refusal => claim.Strength >= Strength.Sent || Vouches(scene) ? Meaning.Refusal : Meaning.None,
        Meaning.Grant when scene.IsRecord => Meaning.None,
        Meaning.Grant => Granting(claim, scene),
        _ => claim.Meaning,
    };

    private static Meaning Granting(Claim claim, Scene scene) => claim.Shape switch
    {
        Shape.Remembered => scene.IsPrivate ? Meaning.Grant : Meaning.None,
        _ when claim.Strength < Strength.Strong && !Vouches(scene) => Meaning.None,
        Shape.Decided when claim.Topics == Topic.None => Meaning.Grant,
        _ when IsAboutMachines(claim, scene) => Meaning.Capability,
        _ when scene.IsFeature && !scene.IsPrivate && claim.Shape is not (Shape.Handed or Shape.Decided or Shape.Ticked) => Meaning.Capability,
        Shape.Switched => scene.IsPersonal || scene.IsPrivate || scene.IsControl || !scene.HasContainer ? Meaning.Grant : Meaning.Capability,
        Shape.On => scene.IsOptions && !scene.IsPrivate && !scene.IsPersonal ? Meaning.Capability : Meaning.Grant,
        Shape.Ticked => (claim.Topics & Machine) == 0 || scene.IsPrivate || scene.IsSettings || !scene.HasContainer ? Meaning.Grant : Meaning.None,
        Shape.Bare => NamedOnly(claim, scene),
        _ => Meaning.Grant,
    };

    /// <summary>A weak topic counts where a person's data is in sight and no other field explains the word.</summary>
    private static bool Vouches(Scene scene) => scene.IsPrivate || (scene.HasPerson && !scene.IsElsewhere);

    private static bool IsAboutMachines(Claim claim, Scene scene) =>
        (claim.Topics & Operational) != 0
        && !scene.IsPrivate
        && (scene.IsPlumbing || (claim.Shape == Shape.Switched && scene.IsPlumbedFar));

    /// <summary>A bare topic is half a choice; its container has to be the other half.</summary>
    private static Meaning NamedOnly(Claim claim, Scene scene)
    {
        var completes = scene.IsPrivate
            || (claim.Strength == Strength.Strong && (scene.IsSettingsOnly || ((claim.Topics & Promotional) != 0 && (scene.IsPersonal || scene.IsControl))));
        return completes && !scene.IsFeature ? Meaning.Grant : Meaning.None;
    }
}
