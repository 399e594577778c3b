using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Tests.Analyzers.Files;
using ConsentAnalyzers.Tests.Rules.UseChecked;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using static ConsentAnalyzers.Tests.Analyzers.Files.AnalyzedFiles;

namespace ConsentAnalyzers.Tests.Messages;

/// <summary>A finding is a sentence of one language, with names and code as they are written; what tools read of it has none.</summary>
public sealed class FindingLanguageTests
{
    [Theory]
    [InlineData("public class Settings { public bool AllowAnalytics { get; set; } = true; }", "'AllowAnalytics' is a consent that starts on (= true); a person has to turn it on", "'AllowAnalytics' ist eine Einwilligung, die anfangs an ist (= true); einschalten muss sie die betroffene Person")]
    [InlineData("public enum MarketingConsent { OptedIn, OptedOut }", "'MarketingConsent' is a consent that starts on (the zero member OptedIn); a person has to turn it on", "'MarketingConsent' ist eine Einwilligung, die anfangs an ist (der Nullwert OptedIn); einschalten muss sie die betroffene Person")]
    [InlineData("public class Policy { public System.TimeSpan ChatRetention = System.TimeSpan.FromDays(1825); }", "'ChatRetention' keeps personal data for 1825 days (5 years); the limit for personal data is 30 days", "'ChatRetention' bewahrt personenbezogene Daten länger auf als erlaubt: 1825 Tage (5 Jahre); Höchstdauer für personenbezogene Daten: 30 Tage")]
    [InlineData("public class Policy { public int VisitorCookieMaxAgeDays = 730; }", "'VisitorCookieMaxAgeDays' keeps personal data for 730 days (2 years); the limit for cookies is 395 days", "'VisitorCookieMaxAgeDays' bewahrt personenbezogene Daten länger auf als erlaubt: 730 Tage (2 Jahre); Höchstdauer für cookies: 395 Tage")]
    [InlineData("public class Policy { int ChatRetentionDays(bool hasConsent) => hasConsent ? 60 : 60; }", "'ChatRetentionDays' keeps personal data for 60 days (2 months) with and without consent", "'ChatRetentionDays' bewahrt personenbezogene Daten mit und ohne Einwilligung gleich lange auf: 60 Tage (2 Monate)")]
    [InlineData("public class Policy { int ChatRetentionDays(bool hasConsent) => hasConsent ? 20 : 60; }", "'ChatRetentionDays' keeps personal data for 60 days (2 months) without consent; the limit for personal data is 30 days", "'ChatRetentionDays' bewahrt personenbezogene Daten ohne Einwilligung länger auf als erlaubt: 60 Tage (2 Monate); Höchstdauer für personenbezogene Daten: 30 Tage")]
    [InlineData("public class Policy { public int ChatRetentionDays = -1; }", "'ChatRetentionDays' keeps personal data for ever (-1); the limit for personal data is 30 days", "'ChatRetentionDays' bewahrt personenbezogene Daten unbegrenzt auf (-1); Höchstdauer für personenbezogene Daten: 30 Tage")]
    [InlineData("public class Settings { } // retention_limit = soon", "The value 'soon' of 'consent_analyzers.retention_limit' cannot be read; accepted: a duration of an hour or more, such as 30d, 6mo, 2y or P30D; the default holds", "Der Wert 'soon' von 'consent_analyzers.retention_limit' kann nicht gelesen werden; zulässig: eine Dauer ab einer Stunde, etwa 30d, 6mo, 2y oder P30D; es gilt der Standard", "consent_analyzers.retention_limit = soon")]
    [InlineData("public class Settings { } // development_settings", "The value '2' of 'consent_analyzers.development_settings' cannot be read; accepted: true or false; the default holds", "Der Wert '2' von 'consent_analyzers.development_settings' kann nicht gelesen werden; zulässig: true oder false; es gilt der Standard", "consent_analyzers.development_settings = 2")]
    [InlineData("public class Settings { } // known_sinks", "The value 'all' of 'consent_analyzers.known_sinks' cannot be read; accepted: analytics; the default holds", "Der Wert 'all' von 'consent_analyzers.known_sinks' kann nicht gelesen werden; zulässig: analytics; es gilt der Standard", "consent_analyzers.known_sinks = all")]
    [InlineData("public class Settings { } // retention_limt", "There is no option 'consent_analyzers.retention_limt'; the nearest is 'consent_analyzers.retention_limit'", "Es gibt keine Option 'consent_analyzers.retention_limt'; am ähnlichsten ist 'consent_analyzers.retention_limit'", "consent_analyzers.retention_limt = 3d")]
    [InlineData("public class Settings { } // granted", "The value '7d' of 'consent_analyzers.retention_limit.granted' does not do what it says: 'consent_analyzers.retention_limit' is longer; accepted: a longer one; the longer limit holds", "Der Wert '7d' von 'consent_analyzers.retention_limit.granted' bewirkt nicht, was er sagt: 'consent_analyzers.retention_limit' ist länger; zulässig: eine längere Dauer; es gilt die längere", "consent_analyzers.retention_limit.granted = 7d")]
    [InlineData("public class Settings { } // words", "The value 'ticket' of 'consent_analyzers.retention_words.support' does not do what it says: there is no limit for it; accepted: 'consent_analyzers.retention_limit.support' beside it; the default holds", "Der Wert 'ticket' von 'consent_analyzers.retention_words.support' bewirkt nicht, was er sagt: es gibt dafür keine Höchstdauer; zulässig: 'consent_analyzers.retention_limit.support' daneben; es gilt der Standard", "consent_analyzers.retention_words.support = ticket")]
    [InlineData("public class Settings { } // number", "The value '90d' of 'consent_analyzers.retention_limit.2024' does not do what it says: its name is no word; accepted: 'consent_analyzers.retention_words.2024' beside it; the default holds", "Der Wert '90d' von 'consent_analyzers.retention_limit.2024' bewirkt nicht, was er sagt: der Name ist kein Wort; zulässig: 'consent_analyzers.retention_words.2024' daneben; es gilt der Standard", "consent_analyzers.retention_limit.2024 = 90d")]
    public async Task SpeaksTheLanguageOfTheReaderInCode(string code, string english, string german, string options = "") => Says(
        english,
        german,
        await new AnalyzedFiles { Analyzers = [new ConsentCodeAnalyzer(), new OptionsAnalyzer()], Sources = [("/shop/A.cs", code)], EditorConfig = "[*]\n" + options }.Findings());

    [Theory]
    [InlineData("/shop/a.html", """<form><label for=n>Send me the newsletter</label><select id=n name=newsletter><option>Yes<option>No</select></form>""", "'newsletter yes' is a consent that starts on (first option); a person has to turn it on", "'newsletter yes' ist eine Einwilligung, die anfangs an ist (erste Option); einschalten muss sie die betroffene Person")]
    [InlineData("/shop/a.html", """<form><input type="hidden" name="newsletter" value="true"><button>Save</button></form>""", "'newsletter' is a consent that starts on (hidden value=\"true\"); a person has to turn it on", "'newsletter' ist eine Einwilligung, die anfangs an ist (verborgen value=\"true\"); einschalten muss sie die betroffene Person")]
    [InlineData("/shop/a.html", """<div class="cookie-banner"><button>Accept</button></div>""", "'Accept' accepts without an explanation before it on the same surface", "'Accept' stimmt zu, ohne dass davor auf derselben Oberfläche eine Erläuterung steht")]
    [InlineData("/shop/a.html", """<div class="cookie-banner"><button>Accept</button><p>We count visits with an analytics cookie that we keep for thirty days.</p></div>""", "'Accept' is explained only after it; the explanation has to come before the action", "'Accept' wird erst danach erläutert; die Erläuterung muss vor der Aktion stehen")]
    [InlineData("/shop/a.html", """<div class="cookie-banner"><p>We count visits with an analytics cookie that we keep for thirty days.</p><label><input type=checkbox> Train AI models on my chats</label><button>Accept</button></div>""", "'Accept' accepts a choice about model training, which the explanation before it does not mention", "'Accept' stimmt einer Auswahl zu (Training von Modellen), die in der Erläuterung davor nicht vorkommt")]
    [InlineData("/shop/a.html", """<div class="cookie-banner"><p>We use cookies for analytics and advertising.</p><button>Accept</button><button>Not now</button></div>""", "'Accept' accepts and 'Not now' only puts the decision off; nothing beside it declines", "'Accept' stimmt zu, und 'Not now' schiebt die Entscheidung nur auf; nichts daneben lehnt ab")]
    [InlineData("/shop/appsettings.json", "// consent-analyzers disable CONSENT001\n{ \"AllowAnalytics\": true }", "'consent-analyzers disable CONSENT001' does not count: it takes 'consent-analyzers disable CONSENT001: reason'", "'consent-analyzers disable CONSENT001' zählt nicht; erforderlich ist 'consent-analyzers disable CONSENT001: reason'")]
    [InlineData("/shop/appsettings.json", "// consent-analyzers disable CONSENT071: a demo\n{ \"AllowAnalytics\": true }", "There is no rule 'CONSENT071' to suppress; the nearest is 'CONSENT001'", "Es gibt keine Regel 'CONSENT071', die unterdrückt werden könnte; am ähnlichsten ist 'CONSENT001'")]
    [InlineData("/shop/appsettings.json", "// consent-analyzers disable CONSENT001: a demo\n{ }", "'consent-analyzers disable CONSENT001: a demo' suppresses nothing: there is no finding of 'CONSENT001' where it holds", "'consent-analyzers disable CONSENT001: a demo' unterdrückt nichts: wo es gilt, gibt es keine Meldung von 'CONSENT001'")]
    public async Task SpeaksTheLanguageOfTheReaderInFiles(string path, string text, string english, string german) =>
        Says(english, german, await new AnalyzedFiles { Files = [File(path, text)] }.Findings());

    [Theory]
    [InlineData("if (user.IsActive) trainer.Train(user);", "'Train' needs consent to 'training', which is not checked on every way to it", "'Train' braucht die Einwilligung in 'training', die nicht auf jedem Weg dorthin geprüft wird")]
    [InlineData("trainer.Share(user);", "'Share' needs consent, which is not checked on every way to it", "'Share' braucht eine Einwilligung, die nicht auf jedem Weg dorthin geprüft wird")]
    [InlineData("if (alice.AllowsTraining) trainer.Train(bob);", "'Train' needs consent to 'training' of 'bob'; what is checked is that of 'alice'", "'Train' braucht die Einwilligung in 'training' von 'bob'; geprüft wird die von 'alice'")]
    public async Task SpeaksTheLanguageOfTheReaderOfAUse(string statement, string english, string german) => Says(
        english,
        german,
        await new AnalyzedFiles
        {
            Analyzer = new ConsentCodeAnalyzer(),
            Sources = [("/shop/Usings.cs", Setup.Usings), ("/shop/A.cs", Training.Types + $"public class Job {{ void Run(Trainer trainer, User user, User alice, User bob) {{ {statement} }} }}")],
        }.Findings());

    [Theory]
    [InlineData(nameof(Occasion.Timer), "'Training' is granted by a timer or a background job (true); only what a person does grants consent", "'Training' wird durch einen Timer oder einen Hintergrundprozess erteilt (true); nur eine Handlung der Person erteilt eine Einwilligung")]
    [InlineData(nameof(Occasion.Deadline), "'Training' is granted because time has passed (true); only what a person does grants consent", "'Training' wird durch Zeitablauf erteilt (true); nur eine Handlung der Person erteilt eine Einwilligung")]
    [InlineData(nameof(Occasion.Dismissal), "'Training' is granted by closing, leaving or putting the decision off (true); only what a person does grants consent", "'Training' wird durch Schließen, Verlassen oder Aufschieben erteilt (true); nur eine Handlung der Person erteilt eine Einwilligung")]
    [InlineData(nameof(Occasion.Failure), "'Training' is granted because something failed (true); only what a person does grants consent", "'Training' wird wegen eines Fehlers erteilt (true); nur eine Handlung der Person erteilt eine Einwilligung")]
    [InlineData(nameof(Occasion.Upgrade), "'Training' is granted by a new version of the terms (true); only what a person does grants consent", "'Training' wird durch eine neue Fassung der Bedingungen erteilt (true); nur eine Handlung der Person erteilt eine Einwilligung")]
    [InlineData(nameof(Occasion.MissingDecision), "'Training' counts as granted where no decision is stored (true)", "'Training' gilt als erteilt, wo keine Entscheidung gespeichert ist (true)")]
    public void SpeaksTheLanguageOfTheReaderOfAGrant(string occasion, string english, string german) => Says(
        english,
        german,
        new ConsentAnalyzers.Rules.GrantedWithoutAction()
            .Judge(new ConsentToggle("Training", Meaning.Grant, ToggleState.On, Enum.Parse<Occasion>(occasion), "true", Location.None), ConsentSettings.Default)
            .Select(finding => finding.ToDiagnostic()));

    [Fact]
    public async Task CountsFilesInTheLanguageOfTheReader() => Says(
        "5 findings in markup and settings files of this project have fixes: A/appsettings.json, B/appsettings.json, C/appsettings.json and 2 more",
        "Behebbare Meldungen in Markup- und Einstellungsdateien dieses Projekts: 5 in A/appsettings.json, B/appsettings.json, C/appsettings.json und 2 weiteren",
        await new AnalyzedFiles
        {
            Files = [.. "EDCBA".Select(folder => File($"/shop/{folder}/appsettings.json"))],
            Configuration = [("/shop/.globalconfig", "is_global = true\nbuild_property.ProjectDir = /shop/\n")],
        }.Findings());

    [Fact]
    public async Task HasTheSameFactsInEveryLanguage()
    {
        var files = new AnalyzedFiles
        {
            Analyzers = [new ConsentCodeAnalyzer(), new ConsentFileAnalyzer(), new OptionsAnalyzer()],
            Sources =
            [
                ("/shop/Usings.cs", Setup.Usings),
                ("/shop/A.cs", Training.Types + "public class Job { void Run(Trainer trainer, User user) => trainer.Train(user); } public enum MarketingConsent { OptedIn, OptedOut }"),
                ("/shop/B.cs", "public class Policy { public int ChatRetentionDays = 1825; }"),
            ],
            Files = [File("/shop/a.html", """<div class="cookie-banner"><p>We count visits with an analytics cookie that we keep for thirty days.</p><label><input type=checkbox checked> Train AI models on my chats</label><button>Accept</button></div>""")],
            EditorConfig = "[*]\nconsent_analyzers.retention_words.support = ticket\nconsent_analyzers.grant_words = a;b\nconsent_analyzers.development_settings = 2",
        };

        var (english, german) = (await Facts(files, TextFile.English), await Facts(files, TextFile.German));

        Assert.Equal(english, german);
        Assert.Contains("CONSENT002: consent.allowed=model training", english.Select(facts => facts.Split(", consent.basis")[0]));
        Assert.Contains(english, facts => facts.Contains("consent.found=the zero member OptedIn"));
    }

    private static async Task<IEnumerable<string>> Facts(AnalyzedFiles files, System.Globalization.CultureInfo language)
    {
        using var speaking = new Speaking(language);
        return
        [
            .. (await files.Findings())
                .Select(finding => $"{finding.Id}: " + string.Join(", ", finding.Properties.OrderBy(fact => fact.Key).Select(fact => $"{fact.Key}={fact.Value}")))
                .Order(StringComparer.Ordinal),
        ];
    }

    private static void Says(string english, string german, IEnumerable<Diagnostic> findings) =>
        Assert.Contains((english, german), findings.Select(finding => (finding.GetMessage(TextFile.English), finding.GetMessage(TextFile.German))));
}
