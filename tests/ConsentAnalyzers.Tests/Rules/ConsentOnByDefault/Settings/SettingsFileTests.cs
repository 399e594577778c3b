namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.Settings;

public class SettingsFileTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(8, true)]
    [InlineData(31, true)]
    [InlineData(32, false)]
    public void LooksForANameAmongTheFirstSiblings(int before, bool isRead)
    {
        var others = string.Concat(Enumerable.Range(0, before).Select(number => $"\"Order{number}\": {number}, "));
        var on = isRead ? "[|true|]" : "true";
        VerifyFile.Finds("appsettings.json", $$"""{ "CookieCategories": [ { {{others}}"Name": "Analytics", "Enabled": {{on}} } ] }""");
    }

    [Theory]
    [InlineData("""{ "CookieCategories": [ { "Name": "Analytics", "Enabled": [|true|], "CanChange": false } ] }""")]
    [InlineData("""{ "Privacy": { "AllowAnalytics": [|true|] } }""")]
    [InlineData("""{ "Privacy": { "Analytics": [|true|], "Marketing": [|true|] } }""")]
    [InlineData("""{ "Privacy": { "ShareLocation": [|true|] } }""")]
    [InlineData("""{ "Privacy": { "UseChatsForTraining": [|true|] } }""")]
    [InlineData("""{ "DefaultPreferences": { "NewsletterOptIn": [|true|] } }""")]
    [InlineData("""{ "UserDefaults": { "Newsletter": { "Enabled": [|true|] } } }""")]
    [InlineData("""{ "UserDefaults:SendCrashReports": [|true|] }""")]
    [InlineData("""{ "UserDefaults": { "SendCrashReports": [|"True"|], "Theme": "dark" } }""")]
    [InlineData("""{ "App": { "ShareUsageData": [|true|] } }""")]
    [InlineData("""{ "App": { "UserSettings": { "EnableTelemetry": [|true|] } } }""")]
    [InlineData("""{ "Registration": { "NewsletterTickedByDefault": [|true|] } }""")]
    [InlineData("""{ "Registration": { "MarketingConsent": [|true|], "MinimumAge": 16 } }""")]
    [InlineData("""{ "Cookies": { "Analytics": [|true|], "Marketing": [|true|], "Necessary": true } }""")]
    [InlineData("""{ "CookieCategories": [ { "Name": "Analytics", "Enabled": [|true|] } ] }""")]
    [InlineData("""{ "Consent": { "Default": [|true|] } }""")]
    [InlineData("""{ "DefaultConsent": [|"granted"|] }""")]
    [InlineData("""{ "ConsentStatus": [|"Given"|] }""")]
    [InlineData("""{ "MarketingConsent": [|"OptedIn"|] }""")]
    [InlineData("""{ "Telemetry": [|"Enabled"|] }""")]
    [InlineData("""{ "Privacy": { "AdPersonalization": [|"granted"|] } }""")]
    [InlineData("""{ "Consent": { "analytics_storage": [|"granted"|], "ad_storage": "denied" } }""")]
    [InlineData("""{ "Settings": [ { "Key": "x1", "Label": "Send anonymous usage statistics", "Default": [|true|] } ] }""")]
    [InlineData("""[ { "Privacy": { "SellPersonalData": [|true|] } } ]""")]
    [InlineData("""{ "User": { "Telemetry": { "Enabled": [|true|] } } }""")]
    [InlineData("""{ "Privacy": { "Telemetry": { "Enabled": [|true|] } } }""")]
    [InlineData("""{ "Preferences": { "CrashReporting": { "Enabled": [|true|] } } }""")]
    [InlineData("""{ "Client": { "Theme": "dark", "Language": "en", "Telemetry": { "Enabled": [|true|] } } }""")]
    [InlineData("""{ "Privacy:Telemetry:Enabled": [|true|] }""")]
    [InlineData("""{ "Privacy__Telemetry__Enabled": [|"true"|] }""")]
    [InlineData("""{ "Preferences": { "SubmitErrors": [|true|], "ShareMetrics": [|true|] } }""")]
    [InlineData("""{ "UserDefaults": { "SubmitErrors": [|true|], "EmailAllowed": [|true|] } }""")]
    [InlineData("""{ "Profile": { "ReceiveOffers": [|true|], "AllowContactByEmail": [|true|] } }""")]
    [InlineData("""{ "Chat": { "AllowTraining": [|true|] } }""")]
    [InlineData("""{ "Copilot": { "AllowTraining": [|true|] } }""")]
    [InlineData("""{ "Assistant": { "UseForTraining": [|true|] } }""")]
    public void FlagsASettingThatStartsPeopleOn(string text) => VerifyFile.Finds("appsettings.json", text);

    [Theory]
    [InlineData("""{ "Telemetry": { "Enabled": false } }""")]
    [InlineData("""{ "Telemetry": { "Enabled": "false" } }""")]
    [InlineData("""{ "Telemetry": { "Enabled": null } }""")]
    [InlineData("""{ "Telemetry": { "Enabled": true } }""")]
    [InlineData("""{ "Telemetry": { "Enabled": true, "Endpoint": "https://telemetry.contoso.example/v1" } }""")]
    [InlineData("""{ "TelemetrySettings": { "IsEnabled": true } }""")]
    [InlineData("""{ "Telemetry:Enabled": true }""")]
    [InlineData("""{ "Telemetry__Enabled": "true" }""")]
    [InlineData("""{ "CrashReporting": { "Enabled": true } }""")]
    [InlineData("""{ "Diagnostics": { "Enabled": true } }""")]
    [InlineData("""{ "Logging": { }, "AllowedHosts": "*", "Telemetry": { "Enabled": true } }""")]
    [InlineData("""{ "Worker": { "Telemetry": { "Enabled": true } } }""")]
    [InlineData("""{ "Analytics": { "IsEnabled": true } }""")]
    [InlineData("""{ "Smtp": { "SendNewsletters": true } }""")]
    [InlineData("""{ "Mailing": { "SendMarketingEmails": true } }""")]
    [InlineData("""{ "Campaigns": { "SendMarketingEmails": true } }""")]
    [InlineData("""{ "Jobs": { "Newsletter": { "SendNewsletter": true, "Cron": "0 0 * * *" } } }""")]
    [InlineData("""{ "Menu": { "Tracking": true, "Privacy": true } }""")]
    [InlineData("""{ "Seo": { "AllowAiTraining": true, "Sitemap": true } }""")]
    [InlineData("""{ "Robots": { "AllowAiTraining": true } }""")]
    [InlineData("""{ "Model": { "AllowTraining": true, "Epochs": 3 } }""")]
    [InlineData("""{ "Gym": { "AllowTraining": true } }""")]
    [InlineData("""{ "Consent": { "LogConsents": true, "RecordConsent": true, "StoreConsent": true } }""")]
    [InlineData("""{ "Acme": { "AcceptTermsOfService": true, "TermsAccepted": true } }""")]
    [InlineData("""{ "OpenTelemetry": { "Enabled": true } }""")]
    [InlineData("""{ "OpenTelemetry": { "Tracing": { "Enabled": true }, "Telemetry": { "Enabled": true } } }""")]
    [InlineData("""{ "Telemetry": { "Enabled": true, "OtlpEndpoint": "http://localhost:4317" } }""")]
    [InlineData("""{ "Telemetry": { "Enabled": true, "ServiceName": "orders" } }""")]
    [InlineData("""{ "Telemetry": { "Enabled": true, "SamplingRatio": 0.1 } }""")]
    [InlineData("""{ "Telemetry": { "Enabled": true, "ConnectionString": "InstrumentationKey=0" } }""")]
    [InlineData("""{ "ApplicationInsights": { "EnableAdaptiveSampling": true, "EnableDependencyTrackingTelemetryModule": true } }""")]
    [InlineData("""{ "ApplicationInsights": { "EnableTelemetry": true } }""")]
    [InlineData("""{ "Logging": { "Telemetry": { "Enabled": true }, "Console": { "IncludeScopes": true } } }""")]
    [InlineData("""{ "FeatureManagement": { "Telemetry": true, "ShareUsageData": true, "Newsletter": true } }""")]
    [InlineData("""{ "Features": { "NewsletterEnabled": true } }""")]
    [InlineData("""{ "Shop": { "Newsletter": { "Enabled": true } } }""")]
    [InlineData("""{ "Newsletter": { "Enabled": true } }""")]
    [InlineData("""{ "Newsletter": { "Enabled": true, "ApiKey": "", "ListId": "" } }""")]
    [InlineData("""{ "GoogleAnalytics": { "Enabled": true, "MeasurementId": "G-1" } }""")]
    [InlineData("""{ "Analytics": { "Enabled": true, "Provider": "Matomo" } }""")]
    [InlineData("""{ "Analytics": { "Enabled": true, "WriteKey": "" } }""")]
    [InlineData("""{ "Plans": { "Pro": { "AllowAnalytics": true } } }""")]
    [InlineData("""{ "Kestrel": { "AllowSynchronousIO": true, "AddServerHeader": true } }""")]
    [InlineData("""{ "Serilog": { "Enrich": [ "FromLogContext" ], "Telemetry": true } }""")]
    [InlineData("""{ "CookiePolicy": { "CheckConsentNeeded": true, "RequireConsent": true } }""")]
    [InlineData("""{ "CookieConsent": { "Enabled": true, "ShowBanner": true } }""")]
    [InlineData("""{ "CookieConsent": "Enabled" }""")]
    [InlineData("""{ "Consent": { "Required": true, "ShowModal": true } }""")]
    [InlineData("""{ "IdentityServer": { "Clients": [ { "AllowRememberConsent": true, "RequireConsent": true, "AllowOfflineAccess": true } ] } }""")]
    [InlineData("""{ "Privacy": { "OptOut": true, "DisableTelemetry": true, "DoNotTrack": true } }""")]
    [InlineData("""{ "Privacy": { "AnonymizeIp": true, "AskBeforeSendingCrashReports": true } }""")]
    [InlineData("""{ "Camera": { "EnableTracking": true, "Statistics": true } }""")]
    [InlineData("""{ "Git": { "TrackingBranches": true }, "Editor": { "History": true } }""")]
    [InlineData("""{ "Database": { "EnableChangeTracking": true, "UseStatistics": true } }""")]
    [InlineData("""{ "Swagger": { "Enabled": true }, "Authentication": { "Cookies": { "SlidingExpiration": true, "HttpOnly": true } } }""")]
    [InlineData("""{ "CookieCategories": [ { "Name": "Analytics", "Enabled": true, "Required": true } ] }""")]
    [InlineData("""{ "CookieCategories": [ { "Name": "Analytics", "Enabled": true, "Optional": false } ] }""")]
    [InlineData("""{ "CookieCategories": [ { "Name": "Functional cookies", "Enabled": true, "Locked": true } ] }""")]
    [InlineData("""{ "Cookies": { "StrictlyNecessary": true, "Essential": true, "Secure": true } }""")]
    [InlineData("""{ "SeedUsers": [ { "Email": "ann@example.org", "NewsletterOptIn": true } ] }""")]
    [InlineData("""{ "DefaultConsent": "denied", "Analytics": "opt-in-only", "Mode": "granted" }""")]
    [InlineData("""{ "AllowedHosts": "*", "DetailedErrors": true, "Accepted": "yes" }""")]
    [InlineData("""{ "Stripe": { "AllowPromotionCodes": true }, "Mail": { "Enabled": true } }""")]
    public void IsSilentOnWhatOperatorsSetAndOnWhatStartsOff(string text) => VerifyFile.Finds("appsettings.json", text);

    [Theory]
    [InlineData("appsettings.Production.json")]
    [InlineData("appsettings.Staging.json")]
    [InlineData("AppSettings.json")]
    [InlineData(@"src\Api\appsettings.json")]
    [InlineData("appsettings.SpeedTest.json")]
    [InlineData("appsettings.TestDrive.json")]
    [InlineData("appsettings.BloodTests.json")]
    [InlineData("appsettings.LocalGuide.json")]
    [InlineData("appsettings.DevAcademy.json")]
    [InlineData("appsettings.Design.json")]
    public void FlagsEveryEnvironmentThatPeopleMeet(string path) => VerifyFile.Finds(path, """{ "Privacy": { "AllowAnalytics": [|true|] } }""");

    [Theory]
    [InlineData("appsettings.Development.json")]
    [InlineData("appsettings.Dev.json")]
    [InlineData("appsettings.Local.json")]
    [InlineData("appsettings.Test.json")]
    [InlineData("appsettings.UITests.json")]
    [InlineData("appsettings.Testing.json")]
    [InlineData("appsettings.Integration-Tests.json")]
    [InlineData("appsettings.LocalDev.json")]
    [InlineData("appsettings-dev.json")]
    [InlineData("appsettings.Development.Anna.json")]
    [InlineData("launchSettings.json")]
    [InlineData("package.json")]
    public void IsSilentOnOtherFilesAndOnDevelopment(string path) => VerifyFile.Finds(path, """{ "Privacy": { "AllowAnalytics": true } }""");

    [Fact]
    public void FlagsDevelopmentSettingsOnRequest() => VerifyFile.Finds(
        "appsettings.Development.json",
        """{ "Privacy": { "AllowAnalytics": [|true|] } }""",
        "consent_analyzers.development_settings = true");

    [Theory]
    [InlineData("consent_analyzers.ignored_names = AllowAnalytics")]
    [InlineData("consent_analyzers.ignored_names = Privacy:*")]
    public void IsSilentOnIgnoredNames(string option) =>
        VerifyFile.Finds("appsettings.json", """{ "Privacy": { "AllowAnalytics": true } }""", option);

    [Theory]
    [InlineData("""{ "Privacy": { "AllowAnalytics": [|true|]""")]
    [InlineData("""{ "Privacy": { "AllowAnalytics": [|true|], "Allow""")]
    [InlineData("""{ "Privacy": { "AllowAnalytics": , "ShareUsageData": [|true|], } }""")]
    [InlineData("""{ "Privacy": { "AllowAnalytics": tru } }""")]
    [InlineData("""{ "Privacy": { "AllowAnalytics": [|"true|]""")]
    [InlineData("""{ "Privacy" { "AllowAnalytics" [|true|] } }""")]
    [InlineData(""" "AllowAnalytics": true """)]
    [InlineData("true")]
    [InlineData("")]
    public void ReadsHalfTypedFiles(string text) => VerifyFile.Finds("appsettings.json", text);

    [Fact]
    public void NamesTheWholePath()
    {
        var finding = Assert.Single(VerifyFile.Inspect("appsettings.json", Microsoft.CodeAnalysis.Text.SourceText.From(
            """{ "App": { "Privacy:AllowAnalytics": true } }""")));

        Assert.Equal(
            "'App:Privacy:AllowAnalytics' is a consent that starts on (true); a person has to turn it on", finding.Diagnostic.GetMessage());
        Assert.Equal("appsettings.json: (0,37)-(0,41)", finding.Diagnostic.Location.GetLineSpan().ToString());
    }
}
