using ConsentAnalyzers.Tool.Diffs;
using ConsentAnalyzers.Tool.Inventories;
using ConsentAnalyzers.Tool.Scanning;
using static ConsentAnalyzers.ToolTests.Inventories.Product;

namespace ConsentAnalyzers.ToolTests.Diffs;

public class InventoryDiffTests
{
    [Fact]
    public void TheSameInventoryIsNoChange()
    {
        var diff = Between([.. Results], [.. Results.Reverse()]);

        Assert.Empty(diff.All);
        Assert.Equal("Nothing that is asked or kept changes.", Headline.Of(diff));
    }

    [Fact]
    public void AConsentThatIsAddedOnByDefaultIsTheVerdict()
    {
        var diff = Between([], [SignUp("on")]);

        Assert.Equal("Gets worse: adds a consent for model training, on by default, in SignUp.", Headline.Of(diff));
        Assert.True(diff.IsWorse);
    }

    [Theory]
    [InlineData("off", "on", true, "Gets worse: consent for model training now starts on in SignUp.")]
    [InlineData("unset", "on", true, "Gets worse: consent for model training now starts on in SignUp.")]
    [InlineData("on", "off", false, "Gets better: consent for model training no longer starts on in SignUp.")]
    [InlineData("off", "unset", false, "Gets no worse: consent for model training starts otherwise (off → unset) in SignUp.")]
    public void AChoiceIsWorseWhereItNowStartsOn(string old, string @new, bool isWorse, string sentence)
    {
        var diff = Between([SignUp(old)], [SignUp(@new)]);

        Assert.Equal((isWorse, sentence), (diff.IsWorse, Headline.Of(diff)));
    }

    [Fact]
    public void WhatIsStrictlyNecessaryMayStartOn()
    {
        Assert.False(Between([], [Choice("A.razor", 1, "A", "A.Session | true", ("state", "on"), ("necessary", "true"))]).IsWorse);
    }

    [Theory]
    [InlineData("explained", "yes", "no", "loses its explanation")]
    [InlineData("explained", "yes", "late", "loses its explanation")]
    [InlineData("declined", "yes", "no", "loses its decline")]
    [InlineData("declined", "yes", "later", "loses its decline")]
    [InlineData("declined", "elsewhere", "no", "loses its decline")]
    public void AnAcceptIsWorseWhereItLosesWhatItHad(string fact, string old, string @new, string fate)
    {
        var diff = Between([PopUp((fact, old))], [PopUp((fact, @new))]);

        Assert.Equal($"Gets worse: “Accept” {fate} in PopUp.", Headline.Of(diff));
        Assert.False(Between([PopUp((fact, @new))], [PopUp((fact, old))]).IsWorse);
    }

    [Fact]
    public void WhatIsNoLongerSeenIsDifferentAndNotWorse()
    {
        var diff = Between([PopUp(("explained", "yes"))], [PopUp(("explained", "unseen"))]);

        Assert.Equal((true, false), (diff.IsAny, diff.IsWorse));
    }

    [Theory]
    [InlineData("P30D", "P1825D", true, "Gets worse: chats 30 days → 5 years.")]
    [InlineData("P30D", "unlimited", true, "Gets worse: chats 30 days → unlimited.")]
    [InlineData("P1825D", "P30D", false, "Gets better: chats 5 years → 30 days.")]
    public void APeriodIsWorseWhereItIsLonger(string old, string @new, bool isWorse, string sentence)
    {
        var diff = Between([Chats(old)], [Chats(@new)]);

        Assert.Equal((isWorse, sentence), (diff.IsWorse, Headline.Of(diff)));
    }

    [Fact]
    public void TheSamePeriodInAnotherUnitIsNoChange() => Assert.Empty(Between([Chats("P5Y")], [Chats("P1825D")]).All);

    [Fact]
    public void APeriodThatIsAddedIsWorseWhereItHasNoEnd()
    {
        Assert.Equal("Gets no worse: keeps chats for 30 days.", Headline.Of(Between([], [Chats("P30D")])));
        Assert.Equal("Gets worse: keeps chats without limit.", Headline.Of(Between([], [Chats("unlimited")])));
    }

    [Fact]
    public void ANewFindingIsWorseAndAKnownOneIsNot()
    {
        var use = Finding("CONSENT005", "Export.cs", 3, "Export.Run | ");

        Assert.Equal("Gets worse: adds CONSENT005 “Data is used without a check of consent” in Export.", Headline.Of(Between([], [use])));
        Assert.False(Between([], [use with { Suppressed = new Suppression(true, "known") }]).IsWorse);
        Assert.True(Between([use with { Suppressed = new Suppression(true, "known") }], [use]).IsWorse);
        Assert.Equal("Gets better: no more CONSENT005 in Export.", Headline.Of(Between([use], [])));
    }

    [Fact]
    public void ManyWorseThingsAreCountedAfterTheFirst()
    {
        var many = Enumerable.Range(1, 7).Select(number => Choice($"A{number}.razor", 1, $"A{number}", $"A{number}.Ads | true", ("topic", $"topic {number}"), ("state", "on")));

        Assert.EndsWith("; and 3 more.", Headline.Of(Between([], [.. many])));
    }

    [Fact]
    public void WhatIsAskedAndWhatIsKeptTakeTurnsInTheVerdict()
    {
        var popUp = Choice("PopUp.razor", 1, "PopUp", "PopUp.Train | true", ("topic", "model training"), ("state", "on"));
        var ads = Choice("Ads.razor", 1, "Ads", "Ads.Show | true", ("topic", "advertising"), ("state", "on"));
        var diff = Between([Chats("P30D")], [SignUp("on"), popUp, ads, Chats("P1825D"), Finding("CONSENT005", "Export.cs", 3, "Export.Run | ")]);

        Assert.Equal(
            "Gets worse: adds a consent for advertising, on by default, in Ads; chats 30 days → 5 years; adds a consent for model training, on by default, in SignUp and PopUp; adds CONSENT005 “Data is used without a check of consent” in Export.",
            Headline.Of(diff));
    }

    [Fact]
    public void AFurtherPlaceToSayNoIsNoChangeOfEveryQuestion()
    {
        var setting = Choice("Pages/Settings.razor", 1, "Settings", "Settings.Train | ", ("asked", "Training"), ("topic", "model training"), ("state", "unknown"));
        var other = Choice("Pages/Profile.razor", 1, "Profile", "Profile.Train | ", ("asked", "Training"), ("topic", "model training"), ("state", "unknown"));

        Assert.Equal(["Profile"], Between([SignUp("off"), setting], [SignUp("off"), setting, other]).All.Select(change => change.Entry.Surface));
        Assert.Contains(Between([SignUp("off"), setting], [SignUp("off")]).Changed, change => change.Entry.Surface == "SignUp");
    }

    [Fact]
    public void TheOrderOfTheResultsMakesNoDifference()
    {
        var shuffled = Results.ToArray();
        new Random(7).Shuffle(shuffled);

        Assert.Equal(DiffMarkdown.Write(Between([], [.. Results])), DiffMarkdown.Write(Between([], shuffled)));
    }

    private static InventoryDiff Between(Result[] old, Result[] @new) =>
        InventoryDiff.Between(InventoryOf.Scan(Of(old), "Heron"), InventoryOf.Scan(Of(@new), "Heron"));

    private static Result SignUp(string state) =>
        Choice("Pages/SignUp.razor", 4, "SignUp", $"SignUp.AllowModelTraining | {state}", ("asked", "Allow it"), ("topic", "model training"), ("state", state));

    private static Result PopUp(params (string, string)[] facts) =>
        Accept("Pages/PopUp.razor", 4, "PopUp", "PopUp.Accept | Accept", [("asked", "Accept"), .. facts]);

    private static Result Chats(string length) =>
        Period("Retention.cs", 4, $"Retention.Chats | {length}", ("category", "chats"), ("found", length));
}
