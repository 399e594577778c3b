using ConsentAnalyzers.Tool.Diffs;
using ConsentAnalyzers.Tool.Inventories;

namespace ConsentAnalyzers.ToolTests.Diffs;

public sealed class SamplesTests(SampleHistory history) : IClassFixture<SampleHistory>
{
    private static readonly string Recorded = Path.Combine(Repository.Folder, "tests/ConsentAnalyzers.ToolTests/Diffs/Samples.md");

    private string Comment => DiffMarkdown.Write(InventoryDiff.Between(history.Honest, history.Described));

    /// <summary>The honest product, and what the comment on the change to the described one would say; <c>CONSENT_RECORD=1</c> writes it anew.</summary>
    [Fact]
    public void WhatBothAskAndKeepAndWhatChangesIsWhatIsRecorded()
    {
        var found = $"{InventoryMarkdown.Write(history.Honest)}\n---\n\n{Comment}";
        if (Environment.GetEnvironmentVariable("CONSENT_RECORD") is { Length: > 0 })
        {
            File.WriteAllText(Recorded, found);
        }

        Assert.Equal(File.ReadAllText(Recorded).ReplaceLineEndings("\n"), found);
    }

    [Fact]
    public void TheDescribedPopUpIsWorseThanTheHonestOneInEveryWayItIsKnownFor()
    {
        Assert.Contains("**Gets worse:** ", Comment);
        Assert.Contains("consent for model training now starts on in ", Comment);
        Assert.Contains("**decline: “Decline” → only put off: “Not now”**", Comment);
        Assert.Contains("**explanation: yes → of something else**", Comment);
        Assert.Contains("keeps personal data without limit", Comment);
        Assert.DoesNotContain("### Moved", Comment);
    }
}
