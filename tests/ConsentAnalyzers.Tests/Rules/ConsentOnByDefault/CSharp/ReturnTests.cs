using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

/// <summary>A member that answers yes without asking anything.</summary>
public class ReturnTests
{
    [Theory]
    [InlineData("public bool ShareUsageData => [|true|];", "public bool ShareUsageData => false;")]
    [InlineData("public bool ShareUsageData { get => [|true|]; set { } }", "public bool ShareUsageData { get => false; set { } }")]
    [InlineData("public bool ShareUsageData { get { return [|true|]; } }", "public bool ShareUsageData { get { return false; } }")]
    [InlineData("public static bool IsTelemetryEnabled => [|!false|];", "public static bool IsTelemetryEnabled => false;")]
    [InlineData("bool IPrivacy.ShareUsageData => [|true|];", "bool IPrivacy.ShareUsageData => false;")]
    [InlineData("public bool IsTelemetryEnabled() => [|true|];", "public bool IsTelemetryEnabled() => false;")]
    [InlineData("public bool GetDefaultShareUsageData() { return [|true|]; }", "public bool GetDefaultShareUsageData() { return false; }")]
    [InlineData("public bool ShareUsageData { get { if (_stored == null) return [|true|]; return _stored.Value; } }", "public bool ShareUsageData { get { if (_stored == null) return false; return _stored.Value; } }")]
    [InlineData("public bool ShareUsageData { get { if (!_stored.HasValue) { return [|true|]; } return _stored.Value; } }", "public bool ShareUsageData { get { if (!_stored.HasValue) { return false; } return _stored.Value; } }")]
    [InlineData("public AdsConsent Ads => [|AdsConsent.Granted|];", "public AdsConsent Ads => AdsConsent.Denied;")]
    public Task FlagsAMemberThatAlwaysSaysYes(string member, string mended) =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(Source(member), Source(mended));

    [Theory]
    [InlineData("public bool ShareUsageData => _stored == true;")]
    [InlineData("public bool ShareUsageData => _stored.GetValueOrDefault();")]
    [InlineData("public bool SupportsTelemetry => true;")]
    [InlineData("public bool CanShareUsageData => true;")]
    [InlineData("public bool OptOut => true;")]
    [InlineData("public bool RequiresConsent => true;")]
    [InlineData("public bool AutoSave => true;")]
    [InlineData("public bool ShareUsageData() => true;")]
    [InlineData("public bool SubscribeToNewsletter() { return true; }")]
    [InlineData("public bool TrySendCrashReports() { return true; }")]
    [InlineData("public bool IsTelemetryEnabled() { foreach (var one in new int[3]) { if (one > 2) return false; } return true; }")]
    [InlineData("public bool IsTelemetryEnabled { get { if (Environment.MachineName == \"eu\") return false; return true; } }")]
    [InlineData("public bool IsTelemetryEnabled { get { if (Environment.MachineName == \"us\") return true; return false; } }")]
    [InlineData("public bool ShareUsageData { get { try { return _stored.Value; } catch { return true; } } }")]
    [InlineData("public bool this[int index] => true;")]
    [InlineData("public Func<bool> ShareUsageData => () => true;")]
    public Task IsSilentOnOtherAnswers(string member) => Verify<ConsentToggleAnalyzer>.Finds(Source(member));

    [Theory]
    [InlineData("public bool ShareUsageData =>")]
    [InlineData("public bool ShareUsageData { get { return")]
    [InlineData("public bool ShareUsageData { get => [|true|]")]
    [InlineData("return true;")]
    [InlineData("=> true;")]
    public Task SurvivesHalfTypedMembers(string member) =>
        Verify<ConsentToggleAnalyzer>.Finds("public class Shown { " + member, allowErrors: true);

    private static string Source(string member) => $$"""
        public enum AdsConsent { Denied, Granted }
        public interface IPrivacy { bool ShareUsageData => false; }
        public class Reader : IPrivacy
        {
            private bool? _stored = null;
            {{member}}
        }
        """;
}
