using ConsentAnalyzers.Tool.Diffs;
using ConsentAnalyzers.Tool.Inventories;
using ConsentAnalyzers.Tool.Scanning;
using static ConsentAnalyzers.ToolTests.Inventories.Product;

namespace ConsentAnalyzers.ToolTests.Diffs;

public class PairingTests
{
    [Fact]
    public void AFileThatMovesTakesItsEntriesAlong()
    {
        Assert.Equal(["A.razor → Pages/A.razor"], Moves(
            [Ads("A.razor", "A", "A.AllowAds"), Ads("B.razor", "B", "B.AllowAds")],
            [Ads("Pages/A.razor", "A", "A.AllowAds"), Ads("B.razor", "B", "B.AllowAds")]));
    }

    [Fact]
    public void AFileThatIsRenamedTakesItsLabelledEntriesAlong()
    {
        Assert.Equal(["SignUp.razor → Register.razor"], Moves([Ads("SignUp.razor", "SignUp", "SignUp.AllowAds")], [Ads("Register.razor", "Register", "Register.AllowAds")]));
    }

    [Fact]
    public void AMemberThatIsRenamedStaysTheSameQuestion()
    {
        Assert.Equal(["A.razor → A.razor"], Moves([Ads("A.razor", "A", "A.AllowAds")], [Ads("A.razor", "A", "A.PersonalisedAds")]));
    }

    [Fact]
    public void APeriodThatIsRenamedAndLengthenedIsThePeriodThatChanged()
    {
        var diff = Between([Chats("Retention.Chats", "P30D")], [Chats("Retention.TrainedChats", "P1825D")]);

        Assert.Equal("Gets worse: chats 30 days → 5 years.", Headline.Of(diff));
    }

    [Fact]
    public void WhereSeveralCouldBeMeantNothingIsGuessed()
    {
        var diff = Between(
            [Ads("A.razor", "A", "A.AllowAds"), Ads("B.razor", "B", "B.AllowAds")],
            [Ads("C.razor", "C", "C.AllowAds"), Ads("D.razor", "D", "D.AllowAds")]);

        Assert.Equal((2, 2, 0), (diff.Added.Count(), diff.Removed.Count(), diff.Moved.Count()));
    }

    [Fact]
    public void OneAcceptIsNotAnotherBecauseBothSayAccept()
    {
        var diff = Between(
            [Accept("A.razor", 1, "A", "A.Accept | Accept", ("asked", "Accept"))],
            [Accept("B.razor", 1, "B", "B.Agree | Accept", ("asked", "Accept"))]);

        Assert.Equal((1, 1), (diff.Added.Count(), diff.Removed.Count()));
    }

    [Fact]
    public void ASecondChoiceOfTheSameNameIsAddedBesideTheFirst()
    {
        var diff = Between([Ads("A.razor", "A", "A.AllowAds")], [Ads("A.razor", "A", "A.AllowAds"), Ads("A.razor", "A", "A.AllowAds", 9)]);

        Assert.Single(diff.All);
        Assert.Single(diff.Added);
    }

    [Fact]
    public void OfTwoPeriodsOfOneNameTheOneThatStaysIsNotTheOneThatGoes()
    {
        var diff = Between([Chats("Retention.Chats", "P30D"), Chats("Retention.Chats", "P1825D")], [Chats("Retention.Chats", "P1825D")]);

        Assert.Equal("P30D", ((Period)Assert.Single(diff.All).Old!).Length);
    }

    private static IEnumerable<string> Moves(Result[] old, Result[] @new)
    {
        var diff = Between(old, @new);
        Assert.False(diff.IsAny);
        return diff.Moved.Select(move => $"{move.Old!.Path} → {move.New!.Path}");
    }

    private static InventoryDiff Between(Result[] old, Result[] @new) =>
        InventoryDiff.Between(InventoryOf.Scan(Of(old), "Heron"), InventoryOf.Scan(Of(@new), "Heron"));

    private static Result Ads(string path, string surface, string name, int line = 1) =>
        Choice(path, line, surface, $"{name} | true", ("asked", "Personalised advertising"), ("topic", "advertising"), ("state", "off"));

    private static Result Chats(string name, string length) =>
        Period("Retention.cs", 1, $"{name} | {length}", ("category", "chats"), ("found", length));
}
