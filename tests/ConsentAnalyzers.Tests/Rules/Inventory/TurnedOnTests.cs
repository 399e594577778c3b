using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Tests.Analyzers.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConsentAnalyzers.Tests.Rules.Inventory;

/// <summary>The inventory is for those who ask for it.</summary>
public sealed class TurnedOnTests
{
    private const string Code = "public class Form { public bool AllowMarketing { get; set; } public TimeSpan ChatRetention = TimeSpan.FromDays(7); }";
    private const string Settings = """{ "AllowMarketing": false, "ChatRetentionDays": 7 }""";

    [Theory]
    [InlineData("Form.cs", Code)]
    [InlineData("appsettings.json", Settings)]
    public async Task NobodyHearsOfItWhoDoesNotAsk(string path, string text)
    {
        Assert.Empty(await Listing.Of(path, text, config: "").Found());
        Assert.Empty(await Listing.Of(path, text, config: "is_global = true\ndotnet_analyzer_diagnostic.severity = warning").Found());
        Assert.Empty(await Listing.Of(path, text, config: "is_global = true\ndotnet_analyzer_diagnostic.category-Consent.severity = warning").Found());
        Assert.Empty(await Listing.Of(path, text, config: "is_global = true\ndotnet_analyzer_diagnostic.category-Consent.Inventory.severity = warning").Found());
        Assert.Empty(await Listing.Of(path, text, config: "is_global = true\ndotnet_diagnostic.CONSENT910.severity = none").Found());
    }

    [Theory]
    [InlineData("Form.cs", Code)]
    [InlineData("appsettings.json", Settings)]
    public async Task EachRuleIsTurnedOnByItself(string path, string text)
    {
        Assert.Equal([$"CONSENT910 /shop/{path} Info"], await Listing.Of(path, text, "is_global = true\ndotnet_diagnostic.CONSENT910.severity = suggestion").Found());
        Assert.Equal([$"CONSENT912 /shop/{path} Warning"], await Listing.Of(path, text, "is_global = true\ndotnet_diagnostic.CONSENT912.severity = warning").Found());
    }

    [Fact]
    public async Task TheCommandLineTurnsItOn()
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithSpecificDiagnosticOptions([KeyValuePair.Create("CONSENT910", ReportDiagnostic.Warn)]);
        var found = await new AnalyzedFiles { Files = [AnalyzedFiles.File("/shop/appsettings.json", Settings)], Options = options }.Found();

        Assert.Equal(["CONSENT910 /shop/appsettings.json Warning"], found);
    }

    [Fact]
    public async Task ASectionForCodeTurnsItOnThereAndInFilesThatItHoldsFor()
    {
        Assert.Equal(["CONSENT910 /shop/Form.cs Warning"], await Listing.Of("Form.cs", Code, "", "[*.cs]\ndotnet_diagnostic.CONSENT910.severity = warning").Found());
        Assert.Empty(await Listing.Of("appsettings.json", Settings, "", "[*.cs]\ndotnet_diagnostic.CONSENT910.severity = warning").Found());
    }

    [Fact]
    public async Task ASectionLeavesFilesOut() =>
        Assert.Empty(await new AnalyzedFiles
        {
            Files = [AnalyzedFiles.File("/shop/appsettings.json", Settings)],
            Configuration =
            [
                ("/shop/.globalconfig", "is_global = true\ndotnet_diagnostic.CONSENT910.severity = suggestion"),
                ("/shop/.editorconfig", "[*.json]\ndotnet_diagnostic.CONSENT910.severity = none"),
            ],
        }.Found());

    [Fact]
    public async Task ANameThatIsTakenOutOfJudgementIsListedAsSuch() =>
        Assert.Equal(
            ["AllowMarketing: on, true, -"],
            await Listing.Of("Form.cs", Code.Replace("get; set; }", "get; set; } = true;"), editorConfig: "root = true\n[*]\nconsent_analyzers.ignored_names = AllowMarketing")
                .Facts("CONSENT910", "state", "ignored", "findings"));

    [Fact]
    public async Task NoSuppressionIsUnusedForIt() =>
        Assert.DoesNotContain(
            await Listing.Of("Cache.razor", "@* consent-analyzers disable-next-line CONSENT910: nobody's choice *@\n<p>Nothing</p>").Found(),
            found => found.StartsWith("CONSENT902", StringComparison.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("is_global = true\ndotnet_diagnostic.CONSENT910.severity = none")]
    [InlineData(Listing.On)]
    public async Task NothingIsDescribedWhereNobodyAsks(string config)
    {
        var seen = new SeenRules();
        await (Listing.Of("Form.cs", Code, config) with { Analyzers = [seen] }).Found();

        Assert.Same(config == Listing.On ? ConsentRules.Shipped.Listing : ConsentRules.Shipped, seen.Judging);
    }

    [Fact]
    public async Task WhatIsListedIsNotCountedAmongWhatCanBeFixed() =>
        Assert.StartsWith(
            "1 findings ", (await Listing.Of("appsettings.json", """{ "AllowMarketing": true }""").Findings()).Single(found => found.Id == "CONSENT900").GetMessage(), StringComparison.Ordinal);

    [Fact]
    public async Task ItHasNoFix() =>
        Assert.DoesNotContain(await Listing.Of("appsettings.json", Settings).Found(), found => found.StartsWith("CONSENT900", StringComparison.Ordinal));

    [Theory]
    [InlineData(nameof(ToggleState.Off))]
    [InlineData(nameof(ToggleState.Unknown))]
    public void ReadersLeaveEarlyWhereNobodyAsks(string state)
    {
        var given = Enum.Parse<ToggleState>(state);

        Assert.False(ConsentRules.Shipped.Want(given));
        Assert.False(ConsentRules.Shipped.WantNecessary);
        Assert.True(ConsentRules.Shipped.Listing.Want(given));
    }
}
