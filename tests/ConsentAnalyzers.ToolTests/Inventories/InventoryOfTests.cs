using ConsentAnalyzers.Tool.Inventories;
using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.ToolTests.Inventories;

public class InventoryOfTests
{
    [Fact]
    public void AChoiceHasTheExplanationAndTheDeclineOfTheAcceptThatNamesIt()
    {
        var choice = Ask("TermsUpdatePopup.AllowModelTraining");

        Assert.Equal(("on", "no", "An update will take effect.", "later", "Not now", "Updates to Consumer Terms"),
            (choice.StartsAs, choice.Explained, choice.Explanation, choice.Declined, choice.Decline, choice.Heading));
    }

    [Fact]
    public void AnswersAreTakenBackWhereAnotherSurfaceAsksForTheSame()
    {
        Assert.Equal([new Surface("PrivacySettings", "Pages/PrivacySettings.razor")], Ask("TermsUpdatePopup.Accept").Withdrawal);
    }

    [Fact]
    public void ASettingIsThePlaceItselfAndComesBeforePlacesThatOnlyAskAgain()
    {
        var inventory = Product.Inventory([.. Product.Results, Product.Choice("Pages/SignUp.razor", 1, "SignUp", "SignUp.AllowModelTraining | true", ("asked", "Allow it"), ("topic", "model training"), ("state", "off"))]);

        Assert.All(inventory.Asked, ask => Assert.Equal(["PrivacySettings"], ask.Withdrawal.Select(place => place.Name)));
        Assert.Equal("here", Wording.Withdrawal(inventory.Asked.Single(ask => ask.Surface == "PrivacySettings")));
    }

    [Fact]
    public void NobodyComesBackToASignUpToTakeAnythingBack()
    {
        var inventory = Product.Inventory(
            Product.Choice("A.razor", 1, "PopUp", "PopUp.Ads | true", ("asked", "Ads"), ("topic", "advertising"), ("state", "on")),
            Product.Choice("B.razor", 1, "SignUp", "SignUp.Ads | ", ("asked", "Ads"), ("topic", "advertising"), ("state", "unknown")));

        Assert.Empty(inventory.Asked.Single(ask => ask.Surface == "PopUp").Withdrawal);
    }

    [Fact]
    public void WhatTheOptionsLeaveOutIsNotJudged()
    {
        var ask = Assert.Single(Product.Inventory(Product.Choice("A.razor", 1, "A", "A.Ads | true", ("state", "on"), ("ignored", "true"))).Asked);

        Assert.Equal("not judged: the project's options leave it out", Wording.Status(ask.Status));
    }

    [Fact]
    public void NobodyTakesAnythingBackAtAMemberWithoutALabel()
    {
        var inventory = Product.Inventory(
            Product.Choice("A.razor", 1, "A", "A.AllowAds | true", ("asked", "Ads"), ("topic", "advertising"), ("state", "on")),
            Product.Choice("B.cs", 1, "B", "B.AllowAds | true", ("topic", "advertising"), ("state", "on")));

        Assert.Empty(inventory.Asked.Single(ask => ask.Name == "A.AllowAds").Withdrawal);
    }

    [Fact]
    public void TheMemberThatStoresAnAnswerJoinsTwoChoicesWithoutATopic()
    {
        var inventory = Product.Inventory(
            Product.Choice("A.razor", 1, "A", "A.Box | true", ("asked", "Yes, please"), ("member", "Profile.Flag"), ("state", "on")),
            Product.Choice("B.razor", 1, "B", "B.Box | true", ("asked", "As before"), ("member", "Profile.Flag"), ("state", "unknown")));

        Assert.Equal(["B"], inventory.Asked.Single(ask => ask.Name == "A.Box").Withdrawal.Select(place => place.Name));
    }

    [Fact]
    public void EachStatusIsThatOfTheFindingWithTheSameFileRuleAndKey()
    {
        Assert.Equal("CONSENT001", Wording.Status(Ask("TermsUpdatePopup.AllowModelTraining").Status));
        Assert.Equal("CONSENT002; CONSENT004 suppressed: decided in March", Wording.Status(Ask("TermsUpdatePopup.Accept").Status));
        Assert.Equal("CONSENT003 baseline: PRIV-12, until 2027-03-31", Wording.Status(Period("RetentionPolicy.TrainedChatRetention").Status));
        Assert.Equal("right", Wording.Status(Period("Chats:RetentionDays").Status));
        Assert.Equal("right", Wording.Status(Ask("PrivacySettings.HelpImprove").Status));
    }

    [Fact]
    public void EqualKeysInAFileAreTakenInTheOrderOfPlaces()
    {
        var inventory = Product.Inventory(
            Product.Choice("A.razor", 20, "A", "A.Ads | true", ("asked", "second"), ("state", "on"), ("findings", "CONSENT001")),
            Product.Choice("A.razor", 10, "A", "A.Ads | true", ("asked", "first"), ("state", "on"), ("findings", "CONSENT001")),
            Product.Finding("CONSENT001", "A.razor", 21, "A.Ads | true", new Suppression(false, "of the second")),
            Product.Finding("CONSENT001", "A.razor", 11, "A.Ads | true"));

        Assert.Equal(["CONSENT001", "CONSENT001 suppressed: of the second"], inventory.Asked.Select(ask => Wording.Status(ask.Status)));
    }

    [Fact]
    public void ARuleThatIsSwitchedOffJudgesNothing()
    {
        var scan = Product.Of(
            [Product.Period("A.cs", 1, "A.Kept | P900D", ("found", "P900D"), ("findings", "CONSENT003"))],
            new Gap("CONSENT003", "switched off in .editorconfig", IsFailure: false));

        var status = Assert.Single(InventoryOf.Scan(scan, "A").Kept).Status;

        Assert.Equal("CONSENT003 not judged: switched off in .editorconfig", Wording.Status(status));
    }

    [Fact]
    public void AFindingThatNoEntryIsAboutIsListedByItself()
    {
        var fault = Assert.Single(Product.Inventory().Faults);

        Assert.Equal(("CONSENT005", "ModelTraining.Learn", "Data is used without a check of consent"), (fault.Rule, fault.Name, fault.Title));
    }

    [Fact]
    public void WhatCodeDoesNotTellIsSaidToBeUnknown()
    {
        var inventory = Product.Inventory(
            Product.Accept("A.razor", 1, "A", "A.Ok"),
            Product.Choice("A.razor", 2, "B", "B.Box"),
            Product.Period("A.cs", 1, "A.Kept"));

        Assert.Equal(["unseen", "unseen"], inventory.Asked.Select(ask => ask.Explained));
        Assert.Equal([Verdict.Right, Verdict.NotJudged], inventory.Asked.Select(ask => ask.Status.Verdict));
        Assert.Equal(Verdict.NotJudged, Assert.Single(inventory.Kept).Status.Verdict);
    }

    [Theory]
    [InlineData("/home/somebody/heron/src/Web/Web.csproj(1,2): error", "src/Web/Web.csproj(1,2): error")]
    [InlineData("/usr/share/dotnet/sdk/Sdks/Restore.targets(266,5): error, see https://aka.ms/net/x", "Restore.targets(266,5): error, see https://aka.ms/net/x")]
    [InlineData(@"'C:\Users\somebody\.nuget\a.dll' is missing", "'a.dll' is missing")]
    public void NoPathOfTheMachineIsKeptInWhatTheBuildSays(string said, string kept)
    {
        var scan = Product.Of([], new Gap("src/Web", said, IsFailure: true));

        Assert.Equal(kept, Assert.Single(InventoryOf.Scan(scan, "Heron").NotAnalysed).Why);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void TheOrderOfTheResultsMakesNoDifference(int seed)
    {
        var shuffled = Product.Results.ToArray();
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(InventoryJson.Write(Product.Inventory()), InventoryJson.Write(Product.Inventory(shuffled)));
        Assert.Equal(InventoryMarkdown.Write(Product.Inventory()), InventoryMarkdown.Write(Product.Inventory(shuffled)));
        Assert.Equal(InventoryHtml.Write(Product.Inventory()), InventoryHtml.Write(Product.Inventory(shuffled)));
        Assert.Equal(InventoryCsv.Write(Product.Inventory()), InventoryCsv.Write(Product.Inventory(shuffled)));
    }

    private static Ask Ask(string name) => Product.Inventory().Asked.Single(ask => ask.Name == name);

    private static Period Period(string name) => Product.Inventory().Kept.Single(period => period.Name == name);
}
