using ConsentAnalyzers.Tool.Inventories;
using ConsentAnalyzers.Tool.Scanning;
using static ConsentAnalyzers.ToolTests.Inventories.Product;

namespace ConsentAnalyzers.ToolTests.Diffs;

public sealed class DiffCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public DiffCommandTests()
    {
        Write("none.json");
        Write("off.json", Ads("off"));
        Write("on.json", Ads("on"));
        Write("partial.json", new Gap("Web.csproj", "error", IsFailure: true));
    }

    [Theory]
    [InlineData("off.json", "on.json", "worse", 1)]
    [InlineData("on.json", "off.json", "worse", 0)]
    [InlineData("on.json", "off.json", "any", 1)]
    [InlineData("on.json", "on.json", "any", 0)]
    [InlineData("off.json", "on.json", "never", 0)]
    [InlineData("partial.json", "on.json", "never", 3)]
    public void TheExitCodeSaysWhatTheUserWantsToKnow(string old, string @new, string failOn, int code) =>
        Assert.Equal(code, Diff(old, @new, "--fail-on", failOn).ExitCode);

    [Fact]
    public void WorseIsWhatFailsWhereNobodySays() => Assert.Equal(1, Diff("off.json", "on.json").ExitCode);

    [Fact]
    public void TheReportGoesIntoAFileInTheFormatOfItsName()
    {
        var outcome = Diff("off.json", "on.json", "-o", "comment.txt");

        Assert.Equal("", outcome.Output);
        Assert.StartsWith("Gets worse: consent for advertising now starts on in A.\n", File.ReadAllText(_folder["comment.txt"]));
    }

    [Fact]
    public void AFileThatIsNoInventoryIsRefusedWithoutAStackTrace()
    {
        _folder.Write("wrong.json", "{ \"runs\": [] }");

        var outcome = Diff("wrong.json", "on.json");

        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("wrong.json is no inventory", outcome.Errors);
        Assert.DoesNotContain("   at ", outcome.Errors);
    }

    [Fact]
    public void OutsideOfARepositoryThereAreNoRevisions()
    {
        var outcome = Diff("HEAD", "on.json");

        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("lies in no git repository", outcome.Errors);
    }

    public void Dispose() => _folder.Dispose();

    private Outcome Diff(params string[] arguments) => CommandLine.Consent(_folder.Path, ["diff", .. arguments]);

    private void Write(string name, params Result[] results) => _folder.Write(name, InventoryJson.Write(InventoryOf.Scan(Of(results), "Shop")));

    private void Write(string name, Gap gap) => _folder.Write(name, InventoryJson.Write(InventoryOf.Scan(Of([], gap), "Shop")));

    private static Result Ads(string state) =>
        Choice("A.razor", 1, "A", $"A.Ads | {state}", ("asked", "Ads"), ("topic", "advertising"), ("state", state));
}
