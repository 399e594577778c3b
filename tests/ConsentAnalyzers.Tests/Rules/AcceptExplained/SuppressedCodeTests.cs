using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.AcceptExplained;

/// <summary>What is written to suppress or to name a rule is no surface, and what stands beside it still is.</summary>
public class SuppressedCodeTests
{
    private const string Types = """

        public class RuleIds { public const string Consent = "CONSENT001"; public const string Accept = "Accept action lacks an adjacent explanation"; }
        public class ConsentDialog { public string? Title { get; set; } public string? AcceptText { get; set; } public string? Content { get; set; } }
        public class Button { public object? Content { get; set; } }
        public class StackPanel { public System.Collections.Generic.List<object> Children { get; } = new(); }
        public class Logger { public void LogWarning(string message, params object[] args) { } }
        public class Reporter { public void Suppress(string checkId, string label = "", string text = "") { } }
        """;

    [Theory]
    [InlineData("""[SuppressMessage("Consent", "CONSENT001", Justification = "the law asks for it")]""")]
    [InlineData("""[SuppressMessage("Consent", "CONSENT001:Consent is on by default", Justification = "the law asks for it")]""")]
    [InlineData("""[SuppressMessage("Consent", "CONSENT002:Accept action lacks an adjacent explanation", Justification = "Accept")]""")]
    [InlineData("""[SuppressMessage(category: "Consent", checkId: "CONSENT003", Justification = "I agree")]""")]
    [InlineData("""[SuppressMessage(checkId: "CONSENT003", category: "Consent", Justification = "Accept cookies", MessageId = "Consent", Scope = "member", Target = "~P:Shop.Privacy.Consent")]""")]
    [InlineData("""[SuppressMessage("Consent", RuleIds.Consent, Justification = RuleIds.Accept)]""")]
    [InlineData("""[SuppressMessage("Consent", "Accept", Justification = "the law asks for it")]""")]
    [InlineData("""[UnconditionalSuppressMessage("Consent", "I agree")]""")]
    [InlineData("""[UnconditionalSuppressMessage("Consent", "CONSENT001", Justification = "the law asks for it")]""")]
    [InlineData("""[SuppressMessage("Design", "CA1062", Justification = "Accept all")]""")]
    [InlineData("""[Obsolete("Accept", DiagnosticId = "CONSENT001")]""")]
    [InlineData("""[System.ComponentModel.Description("I agree to the terms")]""")]
    [InlineData("""[System.ComponentModel.Category("Consent")]""")]
    [InlineData("""[Experimental("CONSENT001", UrlFormat = "Accept")]""")]
    public async Task IsSilentOnAnAttribute(string attribute)
    {
        foreach (var source in (string[])[
            $"{attribute} public class ConsentDialogModel {{ }}",
            $"public class PrivacyDialog {{ {attribute} public bool AllowAnalytics() => true; {attribute} public bool AllowTelemetry() {{ return true; }} }}",
            $"{attribute} public class CookieBanner {{ {attribute} public CookieBanner() {{ }} {attribute} public string? Text {{ get; set; }} }}"])
        {
            await Finds(source);
        }
    }

    [Theory]
    [InlineData("""[assembly: SuppressMessage("Consent", "CONSENT001", Justification = "the law asks for it")]""")]
    [InlineData("""[assembly: SuppressMessage("Consent", "CONSENT002", Scope = "namespaceanddescendants", Target = "~N:Shop.Consent", Justification = "Accept")]""")]
    [InlineData("""[module: SuppressMessage("Consent", "CONSENT001:Consent is on by default")]""")]
    [InlineData("""[assembly: SuppressMessage("Consent", RuleIds.Consent)]""")]
    public Task IsSilentOnTheWholeAssembly(string attribute) => Finds(attribute);

    [Theory]
    [InlineData("""public class ConsentForm { public void Save([SuppressMessage("Consent", "CONSENT001")] bool allow) { } }""")]
    [InlineData("""public class ConsentForm { [return: SuppressMessage("Consent", "CONSENT001")] public bool Save() => true; }""")]
    [InlineData("""public class ConsentForm { [field: SuppressMessage("Consent", "CONSENT001")] public bool Allow { get; set; } }""")]
    [InlineData("""public enum Consent { [SuppressMessage("Consent", "CONSENT001")] Unknown }""")]
    [InlineData("""
        public class ConsentDialogBuilder
        {
        #pragma warning disable CONSENT001, CA1062 // Accept
            public string Label { get; } = "CONSENT001";
        #pragma warning restore CONSENT001, CA1062
        }
        """)]
    public Task IsSilentOnPlacesOfAnAttribute(string source) => Finds(source);

    [Theory]
    [InlineData("""private const string Id = "CONSENT001"; private readonly string _label = Id;""")]
    [InlineData("""private static readonly string[] Ids = { "CONSENT001", "CONSENT002", "CA1062", "IDE0051" }; """)]
    [InlineData("""private static readonly string[] Names = { "Consent is on by default", "Accept action lacks an adjacent explanation" }; """)]
    [InlineData("""public string AcceptLabel { get; } = "CONSENT002"; public string Title => "Consent";""")]
    [InlineData("""public void Log(Logger log) { log.LogWarning("CONSENT001"); log.LogWarning("CONSENT002", "CONSENT001", "Consent"); }""")]
    [InlineData("""public void Report(Reporter to) { to.Suppress("CONSENT001"); to.Suppress(checkId: "CONSENT01", label: "CONSENT001"); to.Suppress("IDE0051", text: "CONSENT001, CONSENT002"); }""")]
    [InlineData("""public object Ask() => new Button { Content = "CONSENT001" };""")]
    [InlineData("""public void Choose() { var menu = new System.Collections.Generic.Dictionary<string, string> { ["CONSENT001"] = "Consent", ["label"] = "CONSENT001;CA1062" }; }""")]
    [InlineData("""public void Ask() { Console.WriteLine("CONSENT001?"); Console.WriteLine("Consent"); }""")]
    public Task IsSilentOnAnIdInCode(string member) =>
        Finds($"public class ConsentDialogOfCookies {{ {member} }}");

    [Theory]
    [InlineData("""public object Ask() => new StackPanel { Children = { new Label("Cookies"), [|new Button { Content = "Accept" }|] } };""")]
    [InlineData("""[SuppressMessage("Consent", "CONSENT001")] public object Ask() => new ConsentDialog { Title = "Cookies", [|AcceptText = "Accept"|] };""")]
    [InlineData("""public object Ask() { const string id = "CONSENT001"; return new ConsentDialog { Title = "Cookies", [|AcceptText = "Accept"|] }; }""")]
    public Task FlagsWhatStandsBesideIt(string member) =>
        Finds($"public class CookieScreen {{ {member} }} public class Label {{ public Label(string text) {{ Text = text; }} public string Text {{ get; }} }}");

    private static Task Finds(string source) =>
        Verify<AcceptActionAnalyzer>.Finds("using System.Diagnostics.CodeAnalysis;\n" + source + Types);
}
