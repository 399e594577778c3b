using System.Text.Json;
using ConsentAnalyzers.Tool.Fixing;

namespace ConsentAnalyzers.ToolTests.Fixing;

public class FixTests(FixedProduct product) : IClassFixture<FixedProduct>
{
    [Fact]
    public void ADryRunLeavesEveryByte() => Assert.Equal(product.Before, product.AfterDry);

    [Fact]
    public void ADryRunShowsWhatWouldChange()
    {
        var text = FixText.Of(product.Dry);

        Assert.StartsWith("4 of 7 findings would be fixed in 3 files; nothing has been changed.\n", text, StringComparison.Ordinal);
        Assert.Contains("--- a/appsettings.json\n+++ b/appsettings.json\n@@ -1,1 +1,1 @@\n-{ \"Chats\": { \"RetentionDays\": 1825 } }\n+{ \"Chats\": { \"RetentionDays\": 30 } }\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void OnlyWhatHoldsFindingsIsEdited() => Assert.Equal(["ChatSettings.cs", "Pages/Banner.cshtml", "appsettings.json"], product.Done.Files.Select(file => file.Path));

    [Fact]
    public void NoFileIsAdded() => Assert.Equal(product.Before.Count, product.AfterDone.Count);

    [Fact]
    public void MarkLineEndsAndBlanksStay() => Assert.Equal(
        FixedProduct.Settings.Replace("365 * 5", "30").Replace(" = true; // on by default", " // off by default"),
        product.AfterDone["ChatSettings.cs"]);

    [Fact]
    public void SettingsAndPagesAreFixedToo()
    {
        Assert.Equal(FixedProduct.Configuration.Replace("1825", "30"), product.AfterDone["appsettings.json"]);
        Assert.Equal(FixedProduct.Banner.Replace(" checked", ""), product.AfterDone["Pages/Banner.cshtml"]);
    }

    [Fact]
    public void EveryRuleSaysHowManyItHadAndHas() => Assert.Equal(
        ["CONSENT001 2 => 0", "CONSENT002 1 => 1", "CONSENT003 3 => 1", "CONSENT004 1 => 1"],
        product.Done.Rules.Select(rule => $"{rule.Id} {rule.Before} => {rule.After}"));

    [Fact]
    public void BehaviourThatChangesIsSaid() =>
        Assert.Equal("what started on starts off", product.Done.Rules.Single(rule => rule.Id == "CONSENT001").Effect);

    [Fact]
    public void WhatDecidesAboutDeletionIsLeftToAPerson()
    {
        var left = product.Done.Left.Single(left => left.Result.RuleId == "CONSENT003");

        Assert.Equal("it decides what is deleted; look at what would go", left.Why);
        Assert.Equal(FixedProduct.Purge, product.AfterTexts["ChatPurge.cs"]);
    }

    [Fact]
    public void WhatPeopleReadIsWrittenOnlyWhenAskedFor()
    {
        Assert.Equal(
            ["its fix writes what people read; --include-texts writes it"],
            product.Done.Left.Where(left => left.Result.RuleId is "CONSENT002" or "CONSENT004").Select(left => left.Why).Distinct());
        Assert.Contains("Reject all", product.AfterTexts["Pages/Banner.cshtml"], StringComparison.Ordinal);
    }

    [Fact]
    public void WhereSomethingIsLeftTheExitCodeSaysSo() => Assert.Equal(1, product.Texts.ExitCode);

    [Fact]
    public void JsonHoldsTheSame()
    {
        using var json = JsonDocument.Parse(FixJson.Of(product.Done));

        Assert.Equal(4, json.RootElement.GetProperty("fixed").GetInt32());
        Assert.Equal("ChatPurge.cs", json.RootElement.GetProperty("left")[0].GetProperty("path").GetString());
        Assert.StartsWith("--- a/ChatSettings.cs\n", json.RootElement.GetProperty("files")[0].GetProperty("diff").GetString(), StringComparison.Ordinal);
    }
}
