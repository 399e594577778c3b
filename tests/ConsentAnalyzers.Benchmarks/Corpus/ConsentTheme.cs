namespace ConsentAnalyzers.Benchmarks.Corpus;

/// <summary>A choice that a screen offers: its name in code and what a person reads.</summary>
internal sealed record OfferedChoice(string Name, string Caption)
{
    /// <summary>The name as a parameter or field has it.</summary>
    public string LocalName { get; } = char.ToLowerInvariant(Name[0]) + Name[1..];
}

/// <summary>What one consent module of the generated application is about.</summary>
/// <param name="Data">The personal data that it keeps.</param>
/// <param name="First">The choice that every screen of the module offers.</param>
/// <param name="Second">Another one, on most screens.</param>
/// <param name="Third">A third one.</param>
/// <param name="Days">How long the data is kept; always too long.</param>
internal sealed record ConsentTheme(string Data, OfferedChoice First, OfferedChoice Second, OfferedChoice Third, int Days)
{
    private static readonly ConsentTheme[] All =
    [
        new(
            "Visitor",
            new("AllowAnalytics", "Allow analytics of how I use the shop"),
            new("NewsletterSubscribed", "Send me the newsletter"),
            new("ShareUsageData", "Share usage data with partners"),
            730),
        new(
            "Chat",
            new("AllowModelTraining", "Use my chats to train your models"),
            new("SendCrashReports", "Send crash reports"),
            new("ShareUsageData", "Share usage data to improve the assistant"),
            1825),
        new(
            "Message",
            new("AllowPersonalizedAds", "Show personalised ads based on my profile"),
            new("ShareLocation", "Share my location with shops nearby"),
            new("AcceptsMarketing", "Send me marketing e-mails"),
            365),
        new(
            "Recording",
            new("IsTelemetryEnabled", "Send telemetry"),
            new("EmailOptIn", "Send me offers by e-mail"),
            new("ShareDiagnostics", "Share diagnostics with the manufacturer"),
            1095),
    ];

    public static ConsentTheme Of(int module) => All[module % All.Length];
}
