using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Options;

/// <summary>What the options change about CONSENT002.</summary>
public class AcceptExplainedOptionsTests
{
    private const string DialogAction = "public class DialogAction { public DialogAction(string label) { } }\n";

    [Theory]
    [InlineData("Accept")]
    [InlineData("acc*")]
    [InlineData("*")]
    public Task IsSilentOnAnIgnoredCaption(string names) => Verify<AcceptActionAnalyzer>.Finds(
        """class ConsentDialog { public string Title => "Terms"; public string AcceptLabel => "Accept"; }""",
        editorConfig: "consent_analyzers.ignored_names = " + names);

    [Fact]
    public Task FlagsWhatIsNotIgnored() => Verify<AcceptActionAnalyzer>.Finds(
        """class ConsentDialog { public string Title => "Terms"; public string [|AcceptLabel|] => "I agree"; }""",
        editorConfig: "consent_analyzers.ignored_names = Accept");

    [Theory]
    [InlineData("Einverstanden", "einverstanden")]
    [InlineData("Alle zulassen", "zustimmen, alle zulassen")]
    [InlineData("J’accepte", "j'accepte")]
    [InlineData("同意する", "同意する")]
    public async Task FlagsCaptionsInAnyLanguage(string caption, string words)
    {
        var found = DialogAction + $$"""class ConsentDialog { public DialogAction[] Actions { get; } = { {|CONSENT002:new DialogAction("{{caption}}")|} }; }""";
        var silent = DialogAction + $$"""class ConsentDialog { public DialogAction[] Actions { get; } = { new DialogAction("Verstecken") }; }""";

        await Verify<AcceptActionAnalyzer>.Finds(found, editorConfig: "consent_analyzers.accept_words = " + words);
        await Verify<AcceptActionAnalyzer>.Finds(silent, editorConfig: "consent_analyzers.accept_words = " + words);
    }

    [Fact]
    public Task FlagsMembersNamedInAnyLanguage() => Verify<AcceptActionAnalyzer>.Finds(
        """class ConsentDialog { public string Title => "Terms"; public string [|ZustimmenLabel|] => "Zustimmen"; }""",
        editorConfig: "consent_analyzers.accept_words = zustimmen");

    [Fact]
    public Task IsSilentOnWordsThatDecline() => Verify<AcceptActionAnalyzer>.Finds(
        DialogAction + """class ConsentDialog { public DialogAction[] Actions { get; } = { new DialogAction("Accept nothing but this") }; }""",
        editorConfig: "consent_analyzers.decline_words = accept nothing");
}
