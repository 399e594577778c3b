namespace ConsentAnalyzers.Vocabulary;

/// <summary>What a choice or an explanation is about. A text can be about several; purposes come before kinds of data.</summary>
[Flags]
internal enum Topic
{
    None = 0,
    ModelTraining = 1 << 0,
    PersonalisedAds = 1 << 1,
    Profiling = 1 << 2,
    ThirdParties = 1 << 3,
    PromotionalMail = 1 << 4,
    Newsletter = 1 << 5,
    Offers = 1 << 6,
    Marketing = 1 << 7,
    CrashReports = 1 << 8,
    UsageData = 1 << 9,
    Telemetry = 1 << 10,
    Analytics = 1 << 11,
    Diagnostics = 1 << 12,
    Tracking = 1 << 13,
    Cookies = 1 << 14,
    Location = 1 << 15,
    Conversations = 1 << 16,
    PersonalData = 1 << 17,

    /// <summary>Being contacted at all, about whatever.</summary>
    Contact = 1 << 18,

    /// <summary>A word from <c>consent_analyzers.topic_words</c>.</summary>
    Added = 1 << 19,
}
