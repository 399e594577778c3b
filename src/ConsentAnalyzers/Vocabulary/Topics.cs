namespace ConsentAnalyzers.Vocabulary;

/// <summary>How topics are called and which of them explain each other.</summary>
internal static class Topics
{
    /// <summary>Topics that people speak of in the same breath: prose about one explains a choice about another.</summary>
    private static readonly Topic[] Kin =
    [
        Topic.Marketing | Topic.Newsletter | Topic.PromotionalMail | Topic.Offers | Topic.Contact,
        Topic.Analytics | Topic.Telemetry | Topic.UsageData | Topic.Diagnostics | Topic.CrashReports,
        Topic.Analytics | Topic.Tracking | Topic.UsageData,
        Topic.PersonalisedAds | Topic.Profiling,
    ];

    /// <summary>The purpose first: a permission to train models on chats is about model training.</summary>
    public static Topic Main(Topic topics) => topics & (Topic)(-(int)topics);

    /// <summary>How a sentence calls the main topic of a set; empty where there is none.</summary>
    public static string Name(Topic topics) => Main(topics) switch
    {
        Topic.ModelTraining => "model training",
        Topic.PersonalisedAds => "personalised ads",
        Topic.Profiling => "profiling",
        Topic.ThirdParties => "sharing with third parties",
        Topic.PromotionalMail => "promotional mail",
        Topic.Newsletter => "the newsletter",
        Topic.Offers => "offers",
        Topic.Marketing => "marketing",
        Topic.CrashReports => "crash reports",
        Topic.UsageData => "usage data",
        Topic.Telemetry => "telemetry",
        Topic.Analytics => "analytics",
        Topic.Diagnostics => "diagnostics",
        Topic.Tracking => "tracking",
        Topic.Cookies => "cookies",
        Topic.Location => "location",
        Topic.Conversations => "chats and conversations",
        Topic.PersonalData => "personal data",
        Topic.Contact => "being contacted",
        Topic.Added => "a configured topic",
        _ => "",
    };

    /// <summary>The same as a list calls it.</summary>
    public static string Listed(Topic topics) => Main(topics) switch
    {
        Topic.Newsletter => "newsletter",
        Topic.Contact => "contact",
        Topic.Added => "configured topic",
        var main => Name(main),
    };

    /// <summary>Whether prose about <paramref name="explained"/> mentions what a choice about <paramref name="chosen"/> is mainly about.</summary>
    public static bool Explains(Topic explained, Topic chosen)
    {
        var main = Main(chosen);
        return main == Topic.None
            || (explained & main) != 0
            || Kin.Any(kin => (kin & main) != 0 && (kin & explained) != 0);
    }
}
