namespace ConsentAnalyzers.Tests.Rules.GrantedWithoutAction.CSharp;

/// <summary>A decision that is not stored was not taken.</summary>
public class MissingRecordTests
{
    [Theory]
    [InlineData("bool Read(ConsentRecord? record) => record?.Allowed ?? [|true|];")]
    [InlineData("bool Read(int user) => _consents.Find(user)?.Granted ?? [|true|];")]
    [InlineData("async Task<bool> Read(int user) => (await _consents.FindAsync(user))?.Granted ?? [|true|];")]
    [InlineData("async Task<bool> HasConsent(int user) { var record = await _consents.FindAsync(user); return record?.Granted ?? [|true|]; }")]
    [InlineData("bool MayTrain(ConsentRecord? record) => [|record is null || record.Allowed|];")]
    [InlineData("bool MayTrain(ConsentRecord? record) => [|record == null || record.Granted|];")]
    [InlineData("bool MayTrain(ConsentRecord? record) => [|record?.Allowed != false|];")]
    [InlineData("bool MayTrain(ConsentRecord? record) => record is null ? [|true|] : record.Allowed;")]
    [InlineData("bool HasConsent(int user) => _records.TryGetValue(user, out var record) ? record.Granted : [|true|];")]
    [InlineData("bool HasConsent(int user) { var record = _consents.Find(user); if (record is null) { return [|true|]; } return record.Granted; }")]
    [InlineData("bool HasConsent(int user) { var record = _consents.Find(user); if (record == null) return [|true|]; return record.Granted; }")]
    [InlineData("bool HasConsent(int user) { if (!_records.ContainsKey(user)) return [|true|]; return _records[user].Granted; }")]
    [InlineData("bool HasConsent(int user) { if (!_records.TryGetValue(user, out var record)) return [|true|]; return record.Granted; }")]
    [InlineData("void Load(User user) { var record = _consents.Find(user.Id); if (record is null) { user.AllowTraining = [|true|]; } }")]
    [InlineData("void Load(User user) { var consent = _consents.Find(user.Id); if (consent is null) { [|_consents.Grant(user)|]; } }")]
    [InlineData("bool MayTrain(ConsentRecord? record) => !([|record?.OptedOut ?? false|]);")]
    [InlineData("bool MayTrain(ConsentRecord? record) => [|record?.OptedOut != true|];")]
    [InlineData("bool MayTrain(ConsentRecord? record) => [|record is null || !record.OptedOut|];")]
    [InlineData("bool MayTrain(ConsentRecord? record) => [|record is not { OptedOut: true }|];")]
    [InlineData("bool MayTrain(User? user) => user?.AllowTraining ?? [|true|];")]
    [InlineData("bool MayTrack(HttpRequest request) => [|request.Cookies[\"analytics_consent\"] != \"denied\"|];")]
    [InlineData("bool MayTrack(HttpRequest request) => [|string.IsNullOrEmpty(request.Cookies[\"analytics_consent\"]) || request.Cookies[\"analytics_consent\"] == \"true\"|];")]
    [InlineData("bool HasConsent(HttpRequest request) { var cookie = request.Cookies[\"consent\"]; if (string.IsNullOrEmpty(cookie)) return [|true|]; return cookie == \"granted\"; }")]
    [InlineData("bool HasConsent(HttpRequest request) { var consentCookie = request.Cookies[\"consent\"]; return consentCookie is null ? [|true|] : consentCookie == \"granted\"; }")]
    [InlineData("bool HasConsent(ConsentRecord? record) => record switch { null => [|true|], _ => record.Granted };")]
    public Task FlagsOneThatIsReadAsYes(string members) => Verify<GrantAnalyzer>.Finds(GrantSources.In(members + Store) + Http);

    [Theory]
    [InlineData("bool Read(ConsentRecord? record) => record?.Allowed ?? false;")]
    [InlineData("bool Read(ConsentRecord? record) => record?.Allowed == true;")]
    [InlineData("bool MayTrain(ConsentRecord? record) => record is { Allowed: true };")]
    [InlineData("bool MayTrain(ConsentRecord? record) => record is not null && record.Allowed;")]
    [InlineData("bool MayTrain(ConsentRecord? record) => record is null ? false : record.Allowed;")]
    [InlineData("bool HasConsent(int user) => _records.TryGetValue(user, out var record) && record.Granted;")]
    [InlineData("bool HasConsent(int user) { var record = _consents.Find(user); if (record is null) return false; return record.Granted; }")]
    [InlineData("bool NeedsConsent(int user) { var record = _consents.Find(user); if (record is null) return true; return !record.Granted; }")]
    [InlineData("bool ShowConsentBanner(int user) => _consents.Find(user) is null || _consents.Find(user)!.Allowed == false;")]
    [InlineData("bool IsConsentRequired(HttpRequest request) => string.IsNullOrEmpty(request.Cookies[\"consent\"]);")]
    [InlineData("bool MayTrain(ConsentRecord? record) => record is { OptedOut: false };")]
    [InlineData("bool MayTrain(ConsentRecord record) => !record.OptedOut;")]
    [InlineData("bool HasOptedOut(ConsentRecord? record) => record?.OptedOut ?? true;")]
    [InlineData("bool HasOptedOut(ConsentRecord? record) => record?.OptedOut ?? false;")]
    [InlineData("bool HasOptedOut(ConsentRecord? record) => record is null || record.OptedOut;")]
    [InlineData("void Withdraw(int user) { var record = _consents.Find(user); if (record is null || !record.Granted) return; record.Granted = false; }")]
    [InlineData("void Load(User user) { var record = _consents.Find(user.Id); if (record is null) { user.AllowTraining = false; } else { user.AllowTraining = record.Granted; } }")]
    [InlineData("bool IsFresh(ConsentRecord? record) => record is null || record.GivenAt > DateTime.UtcNow;")]
    [InlineData("bool IsDark(Theme? theme) => theme?.Dark ?? true;")]
    [InlineData("bool MayTrack(HttpRequest request) => request.Cookies[\"analytics_consent\"] == \"granted\";")]
    public Task IsSilentOnOneThatIsReadAsNo(string members) => Verify<GrantAnalyzer>.Finds(GrantSources.In(members + Store) + Http);

    /// <summary>What somebody would find preset in a settings page is CONSENT001's.</summary>
    [Theory]
    [InlineData("Options? options", "options?.ShareUsageData ?? {0}")]
    [InlineData("Options options", "options.ShareUsageData ?? {0}")]
    [InlineData("SignUpRequest request", "request.EmailOptIn ?? {0}")]
    [InlineData("Preferences preferences", "preferences.Get(\"ShareUsageData\", {0})")]
    [InlineData("Dictionary<string, bool> values", "values.TryGetValue(\"ShareUsageData\", out var stored) ? stored : {0}")]
    public async Task LeavesPlainDefaultsToTheOtherRule(string parameter, string expression)
    {
        await Verify<GrantAnalyzer>.Finds(Source("true"));
        await Verify<ConsentToggleAnalyzer>.Finds(Source("[|true|]"));

        string Source(string value) => $$"""
            public class Options { public bool? ShareUsageData { get; set; } }
            public record SignUpRequest(bool? EmailOptIn);
            public class Preferences { public bool Get(string key, bool defaultValue) => defaultValue; }
            public class PrivacyPage { public bool Read({{parameter}}) => {{string.Format(expression, value)}}; }
            """;
    }

    /// <summary>One place has one finding.</summary>
    [Theory]
    [InlineData("bool Read(ConsentRecord? record) => record?.Allowed ?? true;")]
    [InlineData("bool MayTrain(ConsentRecord? record) => record is null || record.Allowed;")]
    [InlineData("bool HasConsent(int user) => _records.TryGetValue(user, out var record) ? record.Granted : true;")]
    [InlineData("bool MayTrain(User? user) => user?.AllowTraining ?? true;")]
    [InlineData("void Load(User user) { var record = _consents.Find(user.Id); if (record is null) { user.AllowTraining = true; } }")]
    [InlineData("void Window_Closing(object? sender, EventArgs e) => _user.AllowTraining = true;")]
    [InlineData("void Check(User user) { if (DateTime.UtcNow > _deadline) { user.AllowTraining = true; } }")]
    [InlineData("void Load(User user) { try { Console.WriteLine(); } catch { user.AllowTraining = true; } }")]
    [InlineData("void OnTermsUpdated() { foreach (var user in _users) { user.AllowTraining = true; } }")]
    public Task LeavesNothingOfItsOwnToTheOtherRule(string members) => Verify<ConsentToggleAnalyzer>.Finds(GrantSources.In(members + Store));

    private const string Store = " private readonly Dictionary<int, ConsentRecord> _records = new();";

    private const string Http = """

        public class Theme { public bool Dark { get; set; } }
        public class HttpRequest { public IRequestCookieCollection Cookies { get; set; } = null!; }
        public interface IRequestCookieCollection { string? this[string key] { get; } }
        """;
}
