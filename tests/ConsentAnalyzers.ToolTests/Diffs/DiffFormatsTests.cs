using System.Text.Json.Nodes;
using ConsentAnalyzers.Tool.Diffs;
using ConsentAnalyzers.Tool.Inventories;
using ConsentAnalyzers.Tool.Scanning;
using static ConsentAnalyzers.ToolTests.Inventories.Product;

namespace ConsentAnalyzers.ToolTests.Diffs;

public class DiffFormatsTests
{
    private static readonly Inventory Empty = InventoryOf.Scan(Of([]), "Heron");

    private static readonly Inventory Old = InventoryOf.Scan(
        Of(
        [
            Choice("SignUp.razor", 4, "SignUp", "SignUp.AllowAds | false", ("asked", "Ads"), ("topic", "advertising"), ("state", "off")),
            Period("Retention.cs", 4, "Retention.Chats | P30D", ("category", "chats"), ("found", "P30D")),
            Accept("Old.razor", 1, "Old", "Old.Ok | OK", ("asked", "OK")),
            Choice("A.razor", 1, "A", "A.News | false", ("asked", "News"), ("state", "off")),
        ]),
        "Heron");

    private static readonly Inventory New = InventoryOf.Scan(
        Of(
        [
            Choice("SignUp.razor", 4, "SignUp", "SignUp.AllowAds | true", ("asked", "Ads"), ("topic", "advertising"), ("state", "on")),
            Period("Retention.cs", 4, "Retention.Chats | P1825D", ("category", "chats"), ("found", "P1825D")),
            Choice("PopUp.razor", 9, "PopUp", "PopUp.Train | true", ("asked", "Train"), ("topic", "model training"), ("state", "on")),
            Choice("Pages/A.razor", 1, "A", "A.News | false", ("asked", "News"), ("state", "off")),
        ]),
        "Heron");

    [Fact]
    public void TheCommentBeginsWithTheVerdictAndEndsWithTheInventoryFolded()
    {
        var text = DiffMarkdown.Write(InventoryDiff.Between(Old, New));

        Assert.StartsWith(
            "<!-- consent diff -->\n**Gets worse:** adds a consent for model training, on by default, in PopUp; chats 30 days → 5 years; consent for advertising now starts on in SignUp.\n\n2 changed, 1 added, 1 removed, 1 moved.\n",
            text);
        Assert.Contains("| “Ads” `SignUp.AllowAds` | `SignUp.razor` | **starts as: off → on** |\n", text);
        Assert.Contains("| `A.razor` | `Pages/A.razor` | 1 |\n", text);
        Assert.Contains("<details><summary>The whole inventory</summary>\n\n3 questions, 2 of which start on; 1 retention period.", text);
        Assert.EndsWith("\n</details>\n", text);
    }

    [Fact]
    public void TheTextMarksWhatIsWorse()
    {
        var text = DiffText.Write(InventoryDiff.Between(Old, New));

        Assert.Contains("  “Ads” SignUp.AllowAds in SignUp.razor\n  ! starts as: off → on\n", text);
        Assert.Contains("\nRemoved\n  “OK” Old.Ok in Old.razor\n", text);
        Assert.Contains("A.News in Pages/A.razor, was A.News in A.razor\n", text);
    }

    [Fact]
    public void TheJsonHasTheVerdictAndBothSidesOfEachChange()
    {
        var json = JsonNode.Parse(DiffJson.Write(InventoryDiff.Between(Old, New)))!;

        Assert.Equal("worse", (string?)json["verdict"]);
        Assert.Equal("P30D", (string?)json["changed"]!.AsArray().Single(change => (string?)change!["kind"] == "period")!["old"]!["length"]);
        Assert.Equal("now starts on", (string?)json["added"]![0]!["worse"]![0]);
        Assert.Null(json["added"]![0]!["old"]);
    }

    [Fact]
    public void TwoEmptyProductsAreTheSame()
    {
        var diff = InventoryDiff.Between(Empty, Empty);

        Assert.StartsWith("<!-- consent diff -->\nNothing that is asked or kept changes.\n\n<details>", DiffMarkdown.Write(diff));
        Assert.Equal("Nothing that is asked or kept changes.\n", DiffText.Write(diff));
        Assert.Equal("same", (string?)JsonNode.Parse(DiffJson.Write(diff))!["verdict"]);
    }

    [Fact]
    public void WhatCouldNotBeAnalysedComesBeforeTheTables()
    {
        var incomplete = InventoryOf.Scan(Of([], new Gap("Web.csproj", "error CS1002: ; expected", IsFailure: true)), "Heron");

        Assert.StartsWith("As far as it could be analysed: nothing that is asked or kept changes.\n", DiffText.Write(InventoryDiff.Between(Empty, incomplete)));
        Assert.Contains("**As far as it could be analysed:** gets no worse: ", DiffMarkdown.Write(InventoryDiff.Between(Old, incomplete)));
        Assert.Contains("**Not everything could be analysed as it was now:** Web.csproj: error CS1002: ; expected\n", DiffMarkdown.Write(InventoryDiff.Between(Old, incomplete)));
        Assert.Contains("  Web.csproj: error CS1002: ; expected\n", DiffText.Write(InventoryDiff.Between(Old, incomplete)));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(1500)]
    public void ACommentIsNeverLongerThanAPullRequestTakes(int count)
    {
        var many = Enumerable.Range(1, count).SelectMany(number => new[]
        {
            Choice($"Pages/Page{number}.razor", 1, $"Page{number}", $"Page{number}.Ads | true", ("asked", new string('|', 900)), ("topic", "advertising"), ("state", "on")),
            Finding("CONSENT005", $"Export{number}.cs", 3, $"Export{number}.Run | "),
        });

        var text = DiffMarkdown.Write(InventoryDiff.Between(Old, InventoryOf.Scan(Of(many), "Heron")));

        Assert.InRange(text.Length, 20_000, 65_536);
        Assert.Contains(" more, which the inventory has.\n", text);
        Assert.Contains("### Removed\n", text);
        Assert.EndsWith("which are too many for a comment.\n\n</details>\n", text);
    }

    [Fact]
    public void NoMarkupOfTheProductIsMarkupInTheComment()
    {
        const string hostile = "</details><img src=x> @team | `a` \u001b[2J";
        var diff = InventoryDiff.Between(
            Empty,
            InventoryOf.Scan(Of([Choice("<b>.razor", 1, hostile, $"{hostile}.Ads | true", ("asked", hostile), ("topic", hostile), ("state", "on"))]), hostile));

        var text = DiffMarkdown.Write(diff);

        Assert.DoesNotContain("<img", text);
        Assert.DoesNotContain("@team", text);
        Assert.Equal(1, text.Split("</details>").Length - 1);
        Assert.DoesNotContain("\u001b", text + DiffText.Write(diff) + DiffJson.Write(diff));
    }
}
