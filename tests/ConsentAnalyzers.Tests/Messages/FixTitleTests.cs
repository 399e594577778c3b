using System.Globalization;
using System.Reflection;
using ConsentAnalyzers.CodeFixes;
using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Messages;

/// <summary>Fixes are called in the editor's language, and known to tools by keys that are the same in every language.</summary>
public sealed class FixTitleTests
{
    private const string Caption = "Ablehnen";

    public static TheoryData<string> Fixes() => [.. Shipped.Fixes.Select(fix => fix.GetType().Name)];

    [Theory]
    [MemberData(nameof(Fixes))]
    public async Task AFixForAllSpeaksEnglishAndGermanUnderOneKey(string name)
    {
        var fix = Shipped.Fixes.First(fix => fix.GetType().Name == name);

        var (english, german) = (await ForAll(fix, TextFile.English), await ForAll(fix, TextFile.German));

        Assert.Equal(english.Key, german.Key);
        Assert.NotEmpty(english.Key);
        Assert.NotEqual(english.Title, german.Title);
        Assert.DoesNotContain(english.Title, english.Key, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryTitleSpeaksEnglishAndGermanUnderAKeyOfItsOwn()
    {
        var titles = Shipped.Assemblies.SelectMany(assembly => assembly.GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(FixTitle))
            .Select(field => (FixTitle)field.GetValue(null)!)
            .Concat(Shipped.Fixes.OfType<DocumentFix>().Select(fix => fix.Title))
            .Distinct()
            .ToList();

        Assert.True(titles.Count > 10, string.Join(", ", titles));
        Assert.Equal(titles.Count, titles.Select(title => title.Key).Distinct().Count());
        Assert.All(titles, title => Assert.NotEqual(In(TextFile.English, title), In(TextFile.German, title)));
        Assert.All(titles, title => Assert.NotEmpty(title.Name.ToString(TextFile.German)));
    }

    [Theory]
    [InlineData("public bool AllowAnalytics { get; set; } = true;", "Start off (changes behaviour)", "Anfangs ausschalten (ändert das Verhalten)")]
    [InlineData("public int ChatRetentionDays { get; set; } = 1825;", "Keep for 30 days (changes behaviour)", "Aufbewahrung verkürzen: 30 Tage (ändert das Verhalten)")]
    [InlineData("private bool hasConsent; public int ChatRetentionDays => hasConsent ? 20 : 20;", "Drop the condition, which decides nothing", "Die Bedingung entfernen, die nichts entscheidet")]
    [InlineData("public int ChatRetentionDays(bool hasConsent) => hasConsent ? 730 : 365;", "Keep for 30 days (changes behaviour)", "Aufbewahrung verkürzen: 30 Tage (ändert das Verhalten)", "CONSENT003")]
    [InlineData("public int ChatRetentionDays(bool hasConsent) => hasConsent ? 730 : 365;", "Keep for 30 days without consent (changes behaviour)", "Aufbewahrung ohne Einwilligung verkürzen: 30 Tage (ändert das Verhalten)", "CONSENT007")]
    [InlineData("public int ChatRetentionDays { get; set; } = -1;", "Keep for 30 days (changes behaviour)", "Aufbewahrung verkürzen: 30 Tage (ändert das Verhalten)")]
    [InlineData("public void Purge(List<Chat> chats) => chats.RemoveAll(chat => chat.CreatedAt < DateTime.UtcNow.AddDays(-365)); public class Chat { public DateTime CreatedAt; }", "Keep for 30 days (the next purge deletes what is older)", "Aufbewahrung verkürzen: 30 Tage (die nächste Bereinigung löscht, was älter ist)")]
    public async Task AFixOfCodeIsCalledInTheLanguageOfTheEditor(string member, string english, string german, string? id = null)
    {
        var project = Projects.With(Platform.Net, "", ("/0/Source0.cs", SourceText.From($"public class PrivacySettings {{ {member} }}")));
        var document = project.Documents.Single(document => document.FilePath == "/0/Source0.cs");
        var findings = await (await project.GetCompilationAsync())!.Findings(project.AnalyzerOptions);

        var inEnglish = await Offers(document, findings, TextFile.English);
        var inGerman = await Offers(document, findings, TextFile.German);

        Assert.Equal(inEnglish.Select(offer => offer.Key), inGerman.Select(offer => offer.Key));
        Assert.Contains((english, german), inEnglish.Zip(inGerman, (one, other) => (one.Title, other.Title)));
        Assert.True(id is null || findings.Any(finding => finding.Id == id));
    }

    [Fact]
    public void ATitleNamesWhatItAddsInEveryLanguage()
    {
        var title = AddDecline.TitleFor(Caption);

        Assert.Equal("Add 'Ablehnen' beside it (changes behaviour)", In(TextFile.English, title));
        Assert.Equal("Daneben 'Ablehnen' hinzufügen (ändert das Verhalten)", In(TextFile.German, title));
        Assert.Equal(AddDecline.Title.Key, title.Key);
    }

    private static string In(CultureInfo language, FixTitle title)
    {
        using var speaking = new Speaking(language);
        return title.ToString();
    }

    private static async Task<(string Title, string Key)> ForAll(CodeFixProvider fix, CultureInfo language)
    {
        using var speaking = new Speaking(language);
        var project = Projects.With(Platform.Net, "", ("/0/Source0.cs", SourceText.From("public class Program { }")));
        var key = fix is ConsentFileFix ? ConsentFileFix.Title.Key : null;
        var context = new FixAllContext(
            project.Documents.First(), fix, FixAllScope.Solution, key!, fix.FixableDiagnosticIds, new KnownFindings([]), CancellationToken.None);
        var action = (await fix.GetFixAllProvider()!.GetFixAsync(context))!;
        return (action.Title, action.EquivalenceKey!);
    }

    private static async Task<IReadOnlyList<(string Title, string Key)>> Offers(Document document, IEnumerable<Diagnostic> findings, CultureInfo language)
    {
        using var speaking = new Speaking(language);
        var offers = new List<(string, string)>();
        foreach (var finding in findings.OrderBy(finding => finding.Id).ThenBy(finding => finding.Location.SourceSpan.Start))
        {
            foreach (var fix in Shipped.Fixes.Where(fix => fix is DocumentFix && fix.FixableDiagnosticIds.Contains(finding.Id)))
            {
                offers.AddRange((await Projects.Actions(document, fix, finding)).Select(action => (action.Title, action.EquivalenceKey!)));
            }
        }

        return offers;
    }
}
