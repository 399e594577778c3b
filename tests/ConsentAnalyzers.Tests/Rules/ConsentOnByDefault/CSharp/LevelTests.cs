using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

/// <summary>A level or a set of flags about a person's data starts at the lowest; the fullest is nobody's choice.</summary>
public class LevelTests
{
    [Theory]
    [InlineData("public TelemetryLevel Telemetry { get; set; } = [|TelemetryLevel.Full|];", "public TelemetryLevel Telemetry { get; set; }")]
    [InlineData("public TelemetryLevel Level = [|TelemetryLevel.Full|];", "public TelemetryLevel Level;")]
    [InlineData("public const TelemetryLevel Default = [|TelemetryLevel.Full|];", "public const TelemetryLevel Default = TelemetryLevel.Off;")]
    [InlineData("public static readonly TelemetryLevel Default = [|TelemetryLevel.Full|];", "public static readonly TelemetryLevel Default = TelemetryLevel.Off;")]
    [InlineData("public TelemetryLevel Level { get; set; } public UserSettings() => Level = [|TelemetryLevel.Full|];", "public TelemetryLevel Level { get; set; } public UserSettings() => Level = TelemetryLevel.Off;")]
    [InlineData("public UserSettings(TelemetryLevel level = [|TelemetryLevel.Full|]) { }", "public UserSettings(TelemetryLevel level = TelemetryLevel.Off) { }")]
    [InlineData("public TelemetryLevel Read(TelemetryLevel? stored) => stored ?? [|TelemetryLevel.Full|];", "public TelemetryLevel Read(TelemetryLevel? stored) => stored ?? TelemetryLevel.Off;")]
    [InlineData("public TelemetryLevel Level => [|TelemetryLevel.Full|];", "public TelemetryLevel Level => TelemetryLevel.Off;")]
    [InlineData("[System.ComponentModel.DefaultValue([|TelemetryLevel.Full|])] public TelemetryLevel Level { get; set; }", "[System.ComponentModel.DefaultValue(TelemetryLevel.Off)] public TelemetryLevel Level { get; set; }")]
    [InlineData("public TelemetryLevel Read(string? stored) { var level = stored == null ? [|TelemetryLevel.Full|] : Enum.Parse<TelemetryLevel>(stored); return level; }", "public TelemetryLevel Read(string? stored) { var level = stored == null ? TelemetryLevel.Off : Enum.Parse<TelemetryLevel>(stored); return level; }")]
    public Task FlagsTheFullestLevel(string member, string mended) => Fixes(
        $"public enum TelemetryLevel {{ Off, Basic, Full }} public class UserSettings {{ {member} }}",
        $"public enum TelemetryLevel {{ Off, Basic, Full }} public class UserSettings {{ {mended} }}");

    [Theory]
    [InlineData("enum UsageReporting { None, Crashes, All }", "UsageReporting.All", "")]
    [InlineData("enum DataSharing { Nothing, Anonymous, Everything }", "DataSharing.Everything", "")]
    [InlineData("enum AnalyticsMode { Maximum, Reduced, Disabled }", "AnalyticsMode.Maximum", " = AnalyticsMode.Disabled;", true)]
    [InlineData("enum CrashReporting { Ask = 1, Never, Always }", "CrashReporting.Always", " = CrashReporting.Never;")]
    [InlineData("enum DiagnosticData { Required, Optional, Complete }", "DiagnosticData.Complete", "")]
    [InlineData("enum AdTracking { Max, Min, Off }", "AdTracking.Max", " = AdTracking.Off;", true)]
    [InlineData("enum LocationSharing { Off, Approximate, Unlimited }", "LocationSharing.Unlimited", "")]
    [InlineData("enum UsageDataLevel { Off, Reduced, Maximal }", "UsageDataLevel.Maximal", "")]
    [InlineData("enum UserTelemetry { Off, Restricted, Unrestricted }", "UserTelemetry.Unrestricted", "")]
    public Task FlagsTheFullestOfAnyWords(string type, string fullest, string mended, bool startsThere = false)
    {
        var declared = startsThere ? Marked(type, fullest) : type;
        return Fixes(
            $"public {declared} public class PrivacySettings {{ public {type.Split(' ')[1]} Choice {{ get; set; }} = [|{fullest}|]; }}",
            $"public {declared} public class PrivacySettings {{ public {type.Split(' ')[1]} Choice {{ get; set; }}{mended} }}");
    }

    [Theory]
    [InlineData("enum UsageReporting { Basic = 1, All }", "UsageReporting.All")]
    [InlineData("enum TelemetryLevel { Minimal, Full }", "TelemetryLevel.Full")]
    public Task OffersNothingWhereNoLevelRefuses(string type, string fullest) =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.OffersNothing(
            $"public {type} public class PrivacySettings {{ public {type.Split(' ')[1]} Choice {{ get; set; }} = [|{fullest}|]; }}");

    [Theory]
    [InlineData("public const Sharing Default = [|Sharing.All|];", "public const Sharing Default = Sharing.None;")]
    [InlineData("public Sharing Shared { get; set; } = [|Sharing.Usage | Sharing.Crashes | Sharing.Location|];", "public Sharing Shared { get; set; }")]
    [InlineData("public Sharing Shared { get; set; } = [|~Sharing.None|];", "public Sharing Shared { get; set; }")]
    [InlineData("public PrivacyDefaults(Sharing sharing = [|Sharing.Usage | Sharing.Crashes | Sharing.Location|]) { }", "public PrivacyDefaults(Sharing sharing = Sharing.None) { }")]
    [InlineData("public CookieCategories Accepted = [|CookieCategories.All|];", "public CookieCategories Accepted = CookieCategories.Necessary;")]
    public Task FlagsAllFlags(string member, string mended) => Fixes(Flags(member), Flags(mended));

    [Theory]
    [InlineData("public Sharing Shared { get; set; } = Sharing.None;")]
    [InlineData("public Sharing Shared { get; set; } = Sharing.Usage | Sharing.Crashes;")]
    [InlineData("public CookieCategories Accepted { get; set; } = CookieCategories.Necessary;")]
    [InlineData("public bool Includes(Sharing sharing) => sharing == Sharing.All || (sharing & Sharing.All) != 0;")]
    [InlineData("public Sharing Shared { get; set; } public void OnShareEverythingClicked() => Shared = Sharing.All;")]
    public Task IsSilentOnFewerFlagsAndOnAnswers(string member) => Verify<ConsentToggleAnalyzer>.Finds(Flags(member));

    [Theory]
    [InlineData("enum SalesReporting { None, Daily, All }", "SalesReporting.All")]
    [InlineData("enum PrinterSharing { None, Network, All }", "PrinterSharing.All")]
    [InlineData("enum LogLevel { None, Errors, Full }", "LogLevel.Full")]
    [InlineData("enum DiagnosticVerbosity { Quiet, Normal, Full }", "DiagnosticVerbosity.Full")]
    [InlineData("enum BackupScope { None, Settings, Everything }", "BackupScope.Everything")]
    [InlineData("enum HistoryFilter { None, Mine, All }", "HistoryFilter.All")]
    [InlineData("enum ChangeTracking { None, Keys, Full }", "ChangeTracking.Full")]
    [InlineData("enum TelemetryDialogResult { None, Some, All }", "TelemetryDialogResult.All")]
    [InlineData("enum TelemetryLevel { Off, Basic, Full }", "TelemetryLevel.Basic")]
    [InlineData("enum TelemetryLevel { Off, Basic, Full }", "TelemetryLevel.Off")]
    public Task IsSilentOnOtherLevels(string type, string value) =>
        Verify<ConsentToggleAnalyzer>.Finds($"public {type} public class Options {{ public {type.Split(' ')[1]} Chosen {{ get; set; }} = {value}; }}");

    [Theory]
    [InlineData("Environment.MachineName == \"build\" ? TelemetryLevel.Full : TelemetryLevel.Off")]
    [InlineData("Environment.ProcessorCount switch { 1 => TelemetryLevel.Off, _ => TelemetryLevel.Full }")]
    public Task IsSilentOnALevelThatIsComputed(string value) =>
        Verify<ConsentToggleAnalyzer>.Finds($"public enum TelemetryLevel {{ Off, Full }} public class UserSettings {{ public TelemetryLevel Level {{ get; set; }} = {value}; }}");

    [Theory]
    [InlineData("public enum ConsentKind { [|OptedIn|], OptedOut }")]
    [InlineData("public enum MarketingPreference { [|OptIn|], OptOut }")]
    [InlineData("public enum NewsletterState { [|Subscribed|], Unsubscribed }")]
    [InlineData("public enum AnalyticsConsentType { [|Granted|], Denied }")]
    [InlineData("public enum TelemetryConsent { [|Yes|], No }")]
    [InlineData("public enum TelemetryLevel { [|Full|], Basic, Off }")]
    public Task FlagsAZeroMemberThatGrants(string type) => Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.OffersNothing(type);

    [Theory]
    [InlineData("public enum ConsentActionType { OptedIn, OptedOut }")]
    [InlineData("public enum ConsentEventKind { Granted, Withdrawn }")]
    [InlineData("public enum MarketingPromptResult { OptIn, OptOut }")]
    [InlineData("public enum MarketingPreference { Unknown, OptIn, OptOut }")]
    [InlineData("public enum ConsentKind { Explicit, Implied, None }")]
    [InlineData("public enum SearchScope { All, Titles, None }")]
    public Task IsSilentOnOtherKinds(string type) => Verify<ConsentToggleAnalyzer>.Finds(type);

    private static string Marked(string type, string fullest) =>
        type.Replace(fullest.Split('.')[1], $"[|{fullest.Split('.')[1]}|]");

    private static string Flags(string member) => $$"""
        [Flags] public enum Sharing { None = 0, Usage = 1, Crashes = 2, Location = 4, All = Usage | Crashes | Location }
        [Flags] public enum CookieCategories { Necessary = 1, Analytics = 2, Marketing = 4, All = 7 }
        public class PrivacyDefaults { {{member}} }
        """;

    private static Task Fixes(string source, string mended) => Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(source, mended);
}
