using ConsentAnalyzers.Tool;
using ConsentAnalyzers.Tool.Inventories;
using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.ToolTests.Inventories;

public class InventoryFormatsTests
{
    private const string Hostile = "<script>alert(1)</script> | `x` *b* [l](http://e.example) @everyone #1 \u001b[31m\u202e\r\n=cmd";

    private static readonly Inventory Attacked = InventoryOf.Scan(
        Product.Of(
            [
                Product.Choice("<a>|`b`.razor", 1, Hostile, "A.Box | true", ("asked", Hostile), ("topic", Hostile), ("state", Hostile), ("member", Hostile), ("heading", Hostile)),
                Product.Period("=1+1.cs", 1, "=1+1.Kept | P1D", ("found", Hostile), ("category", "=cmd|' /C calc'!A0"), ("branch", Hostile), ("allowed", Hostile)),
                Product.Finding("CONSENT006", "A.cs", 1, Hostile, new Suppression(false, Hostile)),
            ],
            new Gap(Hostile, Hostile, IsFailure: true)),
        Hostile);

    [Fact]
    public void MarkdownHasALineForEachThingUnderItsSurface()
    {
        var text = InventoryMarkdown.Write(Product.Inventory());

        Assert.Contains("### TermsUpdatePopup: Updates to Consumer Terms\n\n`Pages/TermsUpdatePopup.razor`\n\n> An update will take effect.\n", text);
        Assert.Contains("| “Accept” `TermsUpdatePopup.Accept` | model training | – | **none** | **only put off: “Not now”** | PrivacySettings (Pages/PrivacySettings.razor) | – | **CONSENT002; CONSENT004 suppressed: decided in March** |\n", text);
        Assert.Contains("| chats `RetentionPolicy.TrainedChatRetention` | 5 years | those who consent | 1 year | yes | `Privacy/RetentionPolicy.cs` | CONSENT003 baseline: PRIV-12, until 2027-03-31 |\n", text);
        Assert.Contains("3 questions, 1 of which starts on; 2 retention periods. 3 with a finding, 1 baseline, 2 right.\n", text);
    }

    [Fact]
    public void MarkdownAndJsonStayTheSameWhereOnlyLinesMove()
    {
        var moved = Product.Results.Select(result => result with { Place = result.Place with { Line = result.Place.Line + 40, EndLine = result.Place.EndLine + 40 } }).ToArray();

        Assert.Equal(InventoryMarkdown.Write(Product.Inventory()), InventoryMarkdown.Write(Product.Inventory(moved)));
        Assert.Equal(InventoryJson.Write(Product.Inventory()), InventoryJson.Write(Product.Inventory(moved)));
    }

    [Fact]
    public void AProductThatAsksAndKeepsNothingSaysSo()
    {
        var empty = InventoryOf.Scan(Product.Of([]), "Heron");

        Assert.Contains("No question; no retention period. Nothing to judge.", InventoryMarkdown.Write(empty));
        Assert.Contains("No question was found.", InventoryHtml.Write(empty));
        Assert.Single(InventoryCsv.Write(empty).Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(InventoryJson.Write(empty), InventoryJson.Write(InventoryJson.Read(InventoryJson.Write(empty), "empty.json")));
    }

    [Fact]
    public void NoMarkupOfTheProductIsMarkupInMarkdown()
    {
        var text = InventoryMarkdown.Write(Attacked);

        Assert.DoesNotContain("<script", text);
        Assert.DoesNotContain("@everyone", text);
        Assert.DoesNotContain("http://", text);
        Assert.DoesNotContain("\u001b", text);
        Assert.DoesNotContain("\u202e", text);
        Assert.All(
            text.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)),
            row => Assert.Contains(row.Replace("\\|", "").Count(character => character == '|'), new[] { 9, 8, 6 }));
    }

    [Fact]
    public void NoMarkupOfTheProductIsMarkupInHtml()
    {
        var page = InventoryHtml.Write(Attacked);

        Assert.DoesNotContain("<script>alert", page);
        Assert.DoesNotContain("\u202e", page);
        Assert.Equal(1, page.Split("<script>").Length - 1);
    }

    [Fact]
    public void NoCellIsAFormulaAndEveryRecordIsALine()
    {
        var lines = InventoryCsv.Write(Attacked).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(3, lines.Length);
        Assert.Contains("'=cmd|' /C calc'!A0", lines[2]);
        Assert.DoesNotContain(",=", InventoryCsv.Write(Attacked));
    }

    [Fact]
    public void TheColumnsThatCodeCannotFillAreEmpty()
    {
        var lines = InventoryCsv.Write(Product.Inventory()).Split("\r\n");

        Assert.StartsWith("Record,\"Controller, representative, data protection officer (a)\",Purposes (b),", lines[0]);
        Assert.Contains("retention,,,,chats,,,30 days,,,,,,,,,everybody,1 year,not seen,right,Chats,Chats:RetentionDays,appsettings.json", lines);
    }

    [Fact]
    public void JsonIsReadAsItIsWritten()
    {
        var written = InventoryJson.Write(Attacked);

        Assert.Equal(written, InventoryJson.Write(InventoryJson.Read(written, "inventory.json")));
        Assert.StartsWith("{\n  \"schemaVersion\": 1,\n  \"product\": ", written);
        Assert.DoesNotContain("\u001b", written);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "schemaVersion": 1, "product": "a", "asked": [null], "kept": [], "faults": [], "notAnalysed": [] }""")]
    [InlineData("""{ "schemaVersion": 1, "product": "a", "asked": [{ "kind": "choice" }], "kept": [], "faults": [], "notAnalysed": [] }""")]
    [InlineData("""{ "schemaVersion": 1, "product": "a", "asked": [{ "kind": "sometimes" }], "kept": [], "faults": [], "notAnalysed": [] }""")]
    public void WhatIsNoInventoryIsRefused(string text)
    {
        Assert.Contains("a.json is no inventory", Assert.Throws<UsageException>(() => InventoryJson.Read(text, "a.json")).Message);
    }

    [Fact]
    public void AnInventoryOfALaterVersionAsksForALaterTool()
    {
        var later = InventoryJson.Write(Product.Inventory() with { SchemaVersion = 2 });

        Assert.Contains("version 2", Assert.Throws<UsageException>(() => InventoryJson.Read(later, "a.json")).Message);
    }
}
