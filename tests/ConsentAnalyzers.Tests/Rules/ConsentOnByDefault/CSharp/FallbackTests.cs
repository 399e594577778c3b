using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

public class FallbackTests
{
    [Theory]
    [InlineData("_dto.AllowAnalytics ?? [|true|]")]
    [InlineData("_dto?.AllowAnalytics ?? [|true|]")]
    [InlineData("_dto.AllowAnalytics.GetValueOrDefault([|true|])")]
    [InlineData("_flags.GetValueOrDefault(\"ShareUsageData\", [|true|])")]
    [InlineData("_telemetryEnabled ?? [|true|]")]
    [InlineData("_savedSettings?.AllowAnalytics ?? [|true|]")]
    [InlineData("Read(\"ShareUsageData\") ?? [|true|]")]
    [InlineData("ReadBool(\"ShareUsageData\", [|true|])")]
    [InlineData("GetValueBoolean(\"AnalyticsEnabled\", [|true|], persist: false)")]
    [InlineData("ReadBool(Keys.Sharing, [|true|])")]
    [InlineData("ReadBool(nameof(Dto.AllowAnalytics), fallback: [|!false|])")]
    [InlineData("(_dto.AllowAnalytics ?? [|true|]) && true")]
    public Task FlagsAMissingValueThatCountsAsYes(string expression) => Verify<ConsentToggleAnalyzer>.Finds(Source(expression));

    [Theory]
    [InlineData("_dto.AllowAnalytics ?? false")]
    [InlineData("_dto.AllowAnalytics.GetValueOrDefault()")]
    [InlineData("_dto.AllowAnalytics ?? Read(\"x\") == true")]
    [InlineData("_dto.DoNotTrack ?? true")]
    [InlineData("_record?.Granted ?? true")]
    [InlineData("_dto.Consent?.Granted ?? true")]
    [InlineData("_consentRecord?.AllowAnalytics ?? true")]
    [InlineData("_lastDecision?.AllowAnalytics ?? true")]
    [InlineData("Receipt()?.AllowAnalytics ?? true")]
    [InlineData("ReadBool(\"ShareUsageData\", false)")]
    [InlineData("ReadBool(\"AutoSave\", true)")]
    [InlineData("GetValueBoolean(\"AnalyticsEnabled\", false, persist: true)")]
    [InlineData("ReadBool(Console.ReadLine()!, true)")]
    public Task IsSilentOnOtherFallbacksAndOnStoredDecisions(string expression) => Verify<ConsentToggleAnalyzer>.Finds(Source(expression));

    [Fact]
    public Task FlagsWhatTheValueIsFor() =>
        Verify<ConsentToggleAnalyzer>.Finds("""
            public class Input { public bool? Remember { get; set; } }
            public class ConsentViewModel { public bool RememberConsent { get; set; } }

            public static class ConsentController
            {
                public static ConsentViewModel Build(Input? model) => new ConsentViewModel { RememberConsent = model?.Remember ?? [|true|] };
            }
            """);

    [Fact]
    public Task FlagsAssignmentsToWhatIsMissing() =>
        Verify<ConsentToggleAnalyzer>.Finds("""
            public class AppSettings
            {
                public bool? TelemetryEnabled { get; set; }

                public void Complete()
                {
                    TelemetryEnabled ??= [|true|];
                    TelemetryEnabled ??= Ask("Send telemetry?");
                }

                private static bool Ask(string question) => Console.ReadLine() == question;
            }
            """);

    [Fact]
    public Task FlagsConfigurationAndPreferences() =>
        Verify<ConsentToggleAnalyzer>.Finds(
            """
            using Microsoft.Extensions.Configuration;

            public interface IPreferences { bool Get(string key, bool defaultValue); }

            public class Startup
            {
                private readonly IConfiguration configuration = null!;
                private readonly IPreferences preferences = null!;

                public bool[] All() => new[]
                {
                    configuration.GetValue("Privacy:Telemetry:Enabled", [|true|]),
                    configuration.GetValue<bool>("User:Telemetry:Enabled", [|true|]),
                    configuration.GetValue<bool?>("Privacy:Telemetry:Enabled") ?? [|true|],
                    configuration.GetSection("Telemetry").GetValue("SendUsageData", defaultValue: [|true|]),
                    configuration.GetSection("Privacy:Telemetry").GetValue("Enabled", defaultValue: [|true|]),
                    preferences.Get("SendUsageData", [|true|]),
                    preferences.Get("Telemetry:Enabled", [|true|]),
                    configuration.GetValue("Cache:Enabled", true),
                    configuration.GetValue("Privacy:Telemetry:Enabled", false),
                };
            }

            public class UserDefaults
            {
                public bool IsOn(IConfiguration configuration) => configuration.GetValue("Telemetry:Enabled", [|true|]);
            }
            """,
            Platform.AspNetCore);

    [Fact]
    public Task IsSilentOnWhatTheOperatorOfAServerConfigures() =>
        Verify<ConsentToggleAnalyzer>.Finds(
            """
            using Microsoft.Extensions.Configuration;

            public class Startup
            {
                public bool[] All(IConfiguration configuration) => new[]
                {
                    configuration.GetValue("Telemetry:Enabled", true),
                    configuration.GetValue<bool>("CrashReporting:Enabled", true),
                    configuration.GetValue("Analytics:IsEnabled", defaultValue: true),
                    configuration.GetValue<bool?>("Diagnostics:Enabled") ?? true,
                    configuration.GetSection("Telemetry").GetValue("Enabled", defaultValue: true),
                    configuration.GetValue("Server:Telemetry:Enabled", true),
                };
            }
            """,
            Platform.AspNetCore);

    [Fact]
    public Task FixesTheOneThatUnityStoresForYes() =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(
            PlayerPrefs("PlayerPrefs.GetInt(\"analytics\", [|1|])"), PlayerPrefs("PlayerPrefs.GetInt(\"analytics\", 0)"));

    [Theory]
    [InlineData("PlayerPrefs.GetInt(\"analytics\", 0)")]
    [InlineData("PlayerPrefs.GetInt(\"music\", 1)")]
    [InlineData("PlayerPrefs.GetInt(\"analyticsLevel\", 2)")]
    [InlineData("Counters.GetInt(\"analytics\", 1)")]
    public Task IsSilentOnOtherNumbers(string call) => Verify<ConsentToggleAnalyzer>.Finds(PlayerPrefs(call));

    [Fact]
    public Task FixesThem() =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(
            Source("(_dto.AllowAnalytics ?? [|true|]) | _dto.AllowAnalytics.GetValueOrDefault([|true|]) | ReadBool(\"ShareUsageData\", [|true|])"),
            Source("(_dto.AllowAnalytics ?? false) | _dto.AllowAnalytics.GetValueOrDefault() | ReadBool(\"ShareUsageData\", false)"));

    private static string PlayerPrefs(string call) => $$"""
        public static class PlayerPrefs { public static int GetInt(string key, int defaultValue) => defaultValue; }
        public static class Counters { public static int GetInt(string key, int defaultValue) => defaultValue; }
        public class Consent { public bool Analytics() => {{call}} == 1; }
        """;

    private static string Source(string expression) => $$"""
        public class ConsentRecord { public bool? Granted { get; set; } }
        public static class Keys { public const string Sharing = "ShareUsageData"; }
        public class Dto
        {
            public bool? AllowAnalytics { get; set; }
            public bool? DoNotTrack { get; set; }
            public ConsentRecord? Consent { get; set; }
        }

        public class Config
        {
            private readonly Dto _dto = new Dto();
            private readonly Dto? _savedSettings = null;
            private readonly Dto? _consentRecord = null;
            private readonly Dto? _lastDecision = null;
            private readonly ConsentRecord? _record = null;
            private readonly Dictionary<string, bool> _flags = new();
            private bool? _telemetryEnabled = null;
            public bool Value() => {{expression}};
            public object Rest() => (_dto, _savedSettings, _consentRecord, _lastDecision, _record, _flags, _telemetryEnabled);
            private static Dto? Receipt() => null;
            private static bool? Read(string key) => null;
            private static bool ReadBool(string key, bool fallback) => fallback;
            private static bool GetValueBoolean(string key, bool defaultValue, bool persist) => defaultValue;
        }
        """;
}
