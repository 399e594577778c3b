namespace ConsentAnalyzers.Tests.Rules.GrantedWithoutAction.CSharp;

/// <summary>What one of the two rules that mind grants finds, the other does not; and what a person did, neither does.</summary>
public class OnePlaceTests
{
    [Theory]
    [InlineData("private void OptIn() => _user.AllowTraining = true;")]
    [InlineData("void OnTickAllClick(object sender, EventArgs e) { _user.AllowTraining = true; }")]
    [InlineData("void TickAllBoxes_Tapped(object sender, EventArgs e) { _user.AllowTraining = true; _user.EmailOptIn = true; }")]
    [InlineData("void OnDailyDigestPressed(object sender, EventArgs e) { _user.EmailOptIn = true; }")]
    [InlineData("private void OptInToNewsletter() { _user.EmailOptIn = true; }")]
    [InlineData("private bool Subscribed { get; set; } private void OptIn() => NewsletterSubscribed = true; private bool NewsletterSubscribed { get; set; } public Sweep() { Run = new Command(OptIn); } Command Run { get; }")]
    [InlineData("public Sweep() { Run = new Command(() => _user.AllowTraining = true); } Command Run { get; }")]
    [InlineData("void Initialize(Button yes) { yes.Click += (_, _) => { _user.AllowTraining = true; }; }")]
    [InlineData("void SetTermsAccepted() { _user.AllowTraining = true; }")]
    [InlineData("void OnTrainingSelectionChanged() { _user.AllowTraining = true; }")]
    [InlineData("void Show(Prompt prompt) { prompt.Ask(result => { if (result == PromptResult.Primary) _user.AllowTraining = true; }); }")]
    [InlineData("void Show(Prompt prompt) { prompt.Ask(result => { switch (result) { case PromptResult.Yes: _user.AllowTraining = true; break; } }); }")]
    [InlineData("void UpdateInfo(Form model) { if (model.Newsletter) _user.EmailOptIn = true; }")]
    [InlineData("void Answer(bool all) { if (all) AcceptAll(); else NecessaryOnly(); } void AcceptAll() { _user.AllowTraining = true; _user.EmailOptIn = true; } void NecessaryOnly() { _user.AllowTraining = false; }")]
    [InlineData("void AcceptPolicy() { _user.AllowTraining = true; }")]
    public Task IsSilentOnAPersonsAct(string members) => Verify<GrantAndDefaultAnalyzer>.Finds(GrantSources.In(members) + Ui);

    [Theory]
    [InlineData("_users.Where(u => u.Answer == true).ToList().ForEach(u => u.AllowTraining = true);")]
    [InlineData("_users.Where(u => u.HasAnswered && u.Answer == true).ToList().ForEach(u => { u.AllowTraining = true; });")]
    [InlineData("foreach (var user in _users.Where(u => u.Answer is true)) { user.AllowTraining = true; }")]
    public Task IsSilentWhereAnAnswerIsCopied(string statement) =>
        Verify<GrantAndDefaultAnalyzer>.Finds(GrantSources.In($"void Fill() {{ {statement} }}") + Ui);

    [Theory]
    [InlineData("_users.Where(u => u.IsActive).ToList().ForEach(u => u.AllowTraining = {|CONSENT001:true|});")]
    [InlineData("_users.ForEach(u => u.AllowTraining = {|CONSENT001:true|});")]
    [InlineData("foreach (var user in _users) { user.AllowTraining = {|CONSENT001:true|}; }")]
    public Task FlagsWhereNobodyAnswered(string statement) =>
        Verify<GrantAndDefaultAnalyzer>.Finds(GrantSources.In($"void Fill() {{ {statement} }}") + Ui);

    [Theory]
    [InlineData("_consents.Add(new ConsentRecord { User = 1, Granted = true, GivenAt = DateTime.Parse(cells[2]) });")]
    [InlineData("_consents.Add(new ConsentRecord { User = 1, Granted = true, GivenAt = row.At });")]
    [InlineData("_consents.Add(new ConsentRecord { Granted = true, GivenAt = DateTime.ParseExact(cells[1], \"s\", null) });")]
    [InlineData("_consents.Add(new ConsentRecord { Granted = true, Evidence = cells[3] });")]
    [InlineData("Keep(new ImportedConsent { NewsletterConsent = true, DecidedAt = DateTime.Parse(cells[2]) });")]
    [InlineData("Keep(new ImportedConsent { NewsletterConsent = true, DecidedAt = row.At });")]
    public Task IsSilentOnAnImportWithProof(string statement) =>
        Verify<GrantAndDefaultAnalyzer>.Finds(GrantSources.In($"void Take(string[] cells, Decision row) {{ {statement} }} void Keep(ImportedConsent consent) {{ }}") + Ui);

    [Theory]
    [InlineData("Keep(new ImportedConsent { NewsletterConsent = {|CONSENT001:true|}, DecidedAt = DateTime.UtcNow });")]
    [InlineData("Keep(new Customer { MarketingConsent = {|CONSENT001:true|}, Born = row.At, Name = cells[0] });")]
    [InlineData("Keep(new Customer { MarketingConsent = {|CONSENT001:true|}, CreatedAt = row.At, Name = cells[0] });")]
    public Task FlagsANewOneWithoutProof(string statement) =>
        Verify<GrantAndDefaultAnalyzer>.Finds(GrantSources.In($"void Take(string[] cells, Decision row) {{ {statement} }} void Keep(object made) {{ }}") + Ui);

    [Theory]
    [InlineData("bool Show(HttpContext http) { var canTrack = http.Features.Get<ITrackingConsentFeature>()?.CanTrack ?? true; return canTrack; }")]
    [InlineData("bool Show(HttpContext http) => http.Features.Get<ITrackingConsentFeature>()?.CanTrack ?? true;")]
    [InlineData("bool CanTrack(HttpContext http) => http.Features.Get<ITrackingConsentFeature>()?.HasConsent ?? true;")]
    [InlineData("bool CanTrack(ITrackingConsentFeature? feature) => feature?.CanTrack != false;")]
    [InlineData("bool CanTrack(ITrackingConsentFeature? feature) => feature == null || feature.CanTrack;")]
    [InlineData("bool CanTrack(ITrackingConsentFeature? feature) => feature is null ? true : feature.CanTrack;")]
    [InlineData("bool CanTrack(ITrackingConsentFeature? feature) { if (feature is null) return true; return feature.CanTrack; }")]
    [InlineData("bool Show(HttpContext http) { var feature = http.Features.Get<ITrackingConsentFeature>(); var showBanner = !feature?.CanTrack ?? false; return showBanner; }")]
    [InlineData("bool AllowAvatars { get; set; } void Load(HttpContext http) { AllowAvatars = http.Features.Get<ITrackingConsentFeature>()?.CanTrack ?? true; }")]
    public Task IsSilentWhereTheFrameworksFeatureIsMissing(string members) => Verify<GrantAndDefaultAnalyzer>.Finds(
        "using Microsoft.AspNetCore.Http;\nusing Microsoft.AspNetCore.Http.Features;\n" + GrantSources.In(members), Platform.AspNetCore);

    [Theory]
    [InlineData("void OnClosing() { _user.HasAnswered = true; }")]
    [InlineData("void OnClosing() { StoreTrainingConsent(overwrite: true); } void StoreTrainingConsent(bool overwrite) { }")]
    [InlineData("void OnClosing() { StoreTrainingConsent(withdrawn: true); } void StoreTrainingConsent(bool withdrawn) { }")]
    [InlineData("void OnClosing() { StoreTrainingConsent(false); } void StoreTrainingConsent(bool granted) { }")]
    [InlineData("bool Show(HttpRequest request, bool old) { var cookie = request.Cookies[\"consent\"]; var showBanner = string.IsNullOrEmpty(cookie) || old; return showBanner; }")]
    [InlineData("void Show(HttpRequest request, bool old) { var consentCookie = request.Cookies[\"consent\"]; if (string.IsNullOrEmpty(consentCookie) || old) { Ask(); } } void Ask() { }")]
    [InlineData("bool MayTrack(Form form, string name) { var canTrack = string.IsNullOrEmpty(name) || form.AllowTraining; return canTrack; }")]
    [InlineData("bool BannerShown { get; set; } bool BannerDismissed { get; set; } void Dismiss() { ConsentBannerShown = true; BannerDismissed = true; } bool ConsentBannerShown { get; set; }")]
    [InlineData("bool ConsentRequested { get; set; } void OnTick() { ConsentRequested = true; }")]
    [InlineData("bool _isConsentSet; void OnClosed() { _isConsentSet = true; }")]
    [InlineData("bool ShowConsentOnInit { get; set; } void Load() { try { Run(); } catch { ShowConsentOnInit = true; } } void Run() { }")]
    [InlineData("bool GdprApplies { get; set; } void Load() { try { Run(); } catch (Exception) { GdprApplies = true; } } void Run() { }")]
    [InlineData("bool NeedsConsent { get; set; } void Load() { try { Run(); } catch { NeedsConsent = true; } } void Run() { }")]
    [InlineData("bool IsConsentLinkVisible { get; set; } void OnNavigatedFrom() { IsConsentLinkVisible = true; }")]
    [InlineData("void OnClosing(CancelEventArgs e) { if (_user.Answer == null) e.Cancel = true; }")]
    [InlineData("void CloseButton_Click(object sender, EventArgs e) { Prefs.Set(\"consent-shown\", true); }")]
    [InlineData("void DismissLink_Click(object sender, EventArgs e) { Prefs.Set(\"analytics-opt-out\", true); }")]
    [InlineData("void Timer_Tick(object sender, EventArgs e) { _accept.Enabled = true; } Button _accept = new();")]
    [InlineData("void OnDialogClosed(Box box) { _user.AllowTraining = box.IsChecked is true; }")]
    [InlineData("async Task<bool> Ask() { var can = false; try { can = await Request(); } catch { Log(); } return can; } Task<bool> Request() => Task.FromResult(true); void Log() { }")]
    [InlineData("void Start() { if (Prefs.Get(\"asked\", 0) == 1) _consents.Grant(_user); }")]
    public Task IsSilentOnWhatGrantsNothing(string members) => Verify<GrantAndDefaultAnalyzer>.Finds(GrantSources.In(members) + Ui);

    [Theory]
    [InlineData("void Save(Choices m) { if (m.AcceptAll) { m.AllowAnalytics = true; m.AllowAds = true; } _store.Write(m.AllowAnalytics, m.AllowAds); }")]
    [InlineData("void Accept(Choices m) { if (!m.AllowAnalytics) return; _user.AllowTraining = true; }")]
    [InlineData("bool Consent(Choices m) { if (!m.AllowAds) Fail(); if (!m.AllowAnalytics) Fail(); if (!IsValid) return false; _store.Keep(new Answers { MarketingConsent = true, Mails = m.Mails }); return true; } bool IsValid => true; void Fail() { }")]
    public Task IsSilentOnAnActForAll(string members) => Verify<GrantAndDefaultAnalyzer>.Finds(GrantSources.In(members + " Store _store = new();") + Ui);

    [Theory]
    [InlineData("void Start(Settings s, Licence? licence) { if (!s.SendDiagnosticData) { if (licence == null || licence.Ends < DateTime.UtcNow) { s.SendDiagnosticData = {|CONSENT006:true|}; } } }")]
    [InlineData("void Start(Settings s, Licence? licence) { if (!s.SendDiagnosticData && licence!.Ends < DateTime.UtcNow) s.SendDiagnosticData = {|CONSENT006:true|}; }")]
    [InlineData("void OnLocationChanged(object sender, EventArgs e) { StoreAnalyticsConsent({|CONSENT006:true|}); } void StoreAnalyticsConsent(bool granted) { }")]
    [InlineData("Task OnScrolled() => SaveTrainingConsentAsync(allowed: {|CONSENT006:true|}); Task SaveTrainingConsentAsync(bool allowed) => Task.CompletedTask;")]
    [InlineData("void Timer_Tick(object sender, EventArgs e) { RecordMarketingConsent(1, {|CONSENT006:true|}); } void RecordMarketingConsent(int user, bool accepted) { }")]
    [InlineData("void OnTickAsync() { _user.AllowTraining = {|CONSENT006:true|}; }")]
    [InlineData("bool MayTrain(ConsentRecord? record) => record?.Allowed ?? {|CONSENT006:true|};")]
    public Task FlagsOnce(string members) => Verify<GrantAndDefaultAnalyzer>.Finds(GrantSources.In(members) + Ui);

    [Theory]
    [InlineData("void OnClosing() { _user.AllowTraining = ")]
    [InlineData("void Start() { Nav.LocationChanged += ")]
    [InlineData("bool Read(ConsentRecord? record) => record?.Allowed ?? ")]
    [InlineData("void Fill() { _users.Where(u => u.).ToList().ForEach(u => u.AllowTraining = true")]
    [InlineData("Answers Read() { try { } catch { return new Answers { AnalyticsConsent = , MarketingConsent = ")]
    [InlineData("void Take() { Keep(new ImportedConsent { NewsletterConsent = , DecidedAt = DateTime.Parse(")]
    public async Task NeverFailsOnHalfTypedCode(string members)
    {
        var test = new Verify<GrantAndDefaultAnalyzer>.Test(GrantSources.In("") + Ui.Replace("public class Licence", members + "\npublic class Licence"))
        {
            CompilerDiagnostics = Microsoft.CodeAnalysis.Testing.CompilerDiagnostics.None,
        };
        test.TestBehaviors |= Microsoft.CodeAnalysis.Testing.TestBehaviors.SkipGeneratedCodeCheck;
        await test.RunAsync();
    }

    private const string Ui = """

        public enum PromptResult { None, Primary, Secondary, Yes }
        public class Prompt { public void Ask(Action<PromptResult> done) { } }
        public class Command { public Command(Action run) { } }
        public class Button { public bool Enabled { get; set; } public event EventHandler? Click { add { } remove { } } }
        public class Box { public bool? IsChecked { get; set; } }
        public class CancelEventArgs : EventArgs { public bool Cancel { get; set; } }
        public class Form { public bool Newsletter { get; set; } public bool AllowTraining { get; set; } }
        public class Customer { public bool MarketingConsent { get; set; } public DateTime Born { get; set; } public DateTime CreatedAt { get; set; } public string? Name { get; set; } }
        public class ImportedConsent { public bool NewsletterConsent { get; set; } public DateTime DecidedAt { get; set; } }
        public class Choices { public bool AcceptAll { get; set; } public bool AllowAnalytics { get; set; } public bool AllowAds { get; set; } public bool Mails { get; set; } }
        public class Answers { public bool Required { get; set; } public bool AnalyticsConsent { get; set; } public bool MarketingConsent { get; set; } public bool Mails { get; set; } }
        public class Store { public void Write(bool one, bool other) { } public void Keep(Answers answers) { } public void Save(object given) { } public void Save(string name, bool value) { } }
        public class Settings { public bool SendDiagnosticData { get; set; } }
        public static class Prefs { public static void Set(string name, bool value) { } public static int Get(string name, int otherwise) => otherwise; }
        public class HttpRequest { public IRequestCookieCollection Cookies { get; set; } = null!; }
        public interface IRequestCookieCollection { string? this[string key] { get; } }
        public class Licence { public DateTime Ends { get; set; } }
        """;
}
