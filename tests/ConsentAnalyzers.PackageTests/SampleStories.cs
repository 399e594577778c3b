using ConsentAnalyzers.PackageTests.Running;

namespace ConsentAnalyzers.PackageTests;

/// <summary>What the samples do to the people in them, as the page "What is kept" and their own pages show it.</summary>
[Collection(nameof(BuiltSamples))]
public sealed class SampleStories(BuiltSamples samples) : IDisposable
{
    private const string FirstDay = "2025-09-10";
    private const string AfterTheDeadline = "2025-10-01";
    private const string AfterFiveYears = "2030-10-15";
    private const string PopUp = "Updates to Consumer Terms and Policies";

    private readonly TemporaryFolder _data = new();

    [Fact]
    public async Task DescribedPopupTrainsWhateverTheToggleSaid() => Assert.Contains(
        "Ada Pro accepted on 3 Sep 2025, training is on Be Ada Wedding speech 4 Sep 2025 kept until 3 Sep 2030 "
        + "trains the models: Wedding speech 4 Sep 2025 kept for ever",
        await Kept("DescribedPopup", FirstDay));

    [Fact]
    public async Task HonestPopupStoresWhatTheToggleSaidWithTimeAndText() => Assert.Contains(
        "Ada Pro refused training on 3 Sep 2025 09:30, text of 2025-08-28 Be Ada Wedding speech 4 Sep 2025 kept until 4 Oct 2025 Ben",
        await Kept("HonestPopup", FirstDay));

    [Theory]
    [InlineData("DescribedPopup", "Letter to my sister 8 Sep 2025 kept until 8 Oct 2025 trains the models: Salary negotiation 2 Sep 2025 kept for ever")]
    [InlineData("HonestPopup", "Salary negotiation 2 Sep 2025 kept until 2 Oct 2025 Letter to my sister 8 Sep 2025 kept until 8 Oct 2025 Cleo")]
    public async Task AWithdrawal(string sample, string kept) => Assert.Contains(kept, await Kept(sample, FirstDay));

    [Theory]
    [InlineData("DescribedPopup", "Nightmares ⚑ (deleted) 6 Sep 2025 kept until 5 Sep 2030")]
    [InlineData("HonestPopup", "A parser for receipts 5 Sep 2025 kept until 4 Sep 2030 trains the models: A parser for receipts 5 Sep 2025 kept until 4 Sep 2030 Dana")]
    public async Task ADeletedChat(string sample, string kept) => Assert.Contains(kept, await Kept(sample, FirstDay));

    [Theory]
    [InlineData("DescribedPopup")]
    [InlineData("HonestPopup")]
    public async Task ABusinessIsExempt(string sample) => Assert.EndsWith(
        "Dana Team exempt Be Dana Quarterly report 5 Sep 2025 kept until 5 Oct 2025",
        await Kept(sample, FirstDay));

    [Theory]
    [InlineData("DescribedPopup", "Robin Pro never answered, training is on this is you Letter to the landlord 30 Aug 2025 kept until 29 Aug 2030")]
    [InlineData("HonestPopup", "Robin Pro has not answered this is you Refactor the billing module 2 Sep 2025 kept until 2 Oct 2025")]
    public async Task SilenceAtTheDeadline(string sample, string kept) => Assert.Contains(kept, await Kept(sample, AfterTheDeadline));

    [Theory]
    [InlineData("DescribedPopup", "Robin Pro never answered, training is on this is you trains the models: Letter to the landlord 1 Oct 2025 kept for ever")]
    [InlineData("HonestPopup", "Cleo Max allowed training on 5 Sep 2025 09:30, text of 2025-08-28 Be Cleo Dana Team exempt Be Dana")]
    public async Task WhatFiveYearsLeave(string sample, string kept)
    {
        await Kept(sample, AfterTheDeadline);
        Assert.Contains(kept, await Kept(sample, AfterFiveYears));
    }

    [Fact]
    public async Task DescribedPopupLocksTheUndecidedOutOfEveryPage()
    {
        using var heron = await Starts("DescribedPopup", AfterTheDeadline);
        foreach (var page in (string[])["/", "/settings/privacy", "/sign-up"])
        {
            var words = await heron.Reads(page);
            Assert.Contains($"What is kept {PopUp}", words);
            Assert.DoesNotContain("Not now", words);
        }

        Assert.False(await heron.Takes("/", "chats", ("Begun", "Let me in")));
    }

    [Fact]
    public async Task HonestPopupOnlyAsksAgain()
    {
        using (var before = await Starts("HonestPopup", FirstDay))
        {
            Assert.DoesNotContain(PopUp, await before.Sends("/", "terms", ("Answered", "put-off")));
        }

        using var heron = await Starts("HonestPopup", AfterTheDeadline);
        Assert.Contains(PopUp, await heron.Reads("/"));
        Assert.Contains("Help improve Heron", await heron.Reads("/settings/privacy"));
        Assert.DoesNotContain(PopUp, await heron.Sends("/", "terms", ("Answered", "put-off")));
    }

    [Theory]
    [InlineData("DescribedPopup")]
    [InlineData("HonestPopup")]
    public async Task ASignUpWithoutANameSaysWhy(string sample)
    {
        using var heron = await Starts(sample, FirstDay);
        Assert.Contains("Tell us your name", await heron.Sends("/sign-up", "sign-up"));
    }

    [Theory]
    [InlineData("DescribedPopup")]
    [InlineData("HonestPopup")]
    public async Task ANewPersonIsStillThereAfterARestart(string sample)
    {
        using (var before = await Starts(sample, FirstDay))
        {
            await before.Sends("/sign-up", "sign-up", ("Form.Name", "Zoe"), ("Form.Tier", "Free"), ("Form.AllowModelTraining", "true"));
            await before.Sends("/", "chats", ("Begun", "Hello"));
        }

        Assert.Contains(
            "Be Zoe Hello 10 Sep 2025 kept until 9 Sep 2030 trains the models: Hello 10 Sep 2025",
            await Kept(sample, "2025-09-11"));
    }

    public void Dispose() => _data.Dispose();

    private Task<RunningSample> Starts(string sample, string today) => RunningSample.Of(samples.Folder(sample), _data, today);

    private async Task<string> Kept(string sample, string today)
    {
        using var heron = await Starts(sample, today);
        return await heron.Reads("/what-is-kept");
    }
}
