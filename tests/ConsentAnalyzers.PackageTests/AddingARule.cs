using ConsentAnalyzers.PackageTests.Running;

namespace ConsentAnalyzers.PackageTests;

/// <summary>What contributors are told about rules and control libraries works for whoever does it, by the blocks and commands of the page.</summary>
public sealed class AddingARule
{
    [Fact]
    public async Task OrAControlLibraryWorksAsThePageShowsIt()
    {
        using var clone = await Repository.CloneWithTests();
        var page = clone.Read("docs/contributing.md").ReplaceLineEndings("\n");
        Walkthrough[] steps = [Walkthrough.In(page, "Adding a rule"), Walkthrough.In(page, "Adding a control library")];
        foreach (var section in steps)
        {
            section.ApplyTo(clone);
        }

        foreach (var section in steps)
        {
            Assert.Contains("Passed!", (await section.RunIn(clone)).Output);
        }
    }
}
