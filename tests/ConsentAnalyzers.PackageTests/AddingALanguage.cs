using ConsentAnalyzers.PackageTests.Running;

namespace ConsentAnalyzers.PackageTests;

/// <summary>What contributors are told about words works for whoever does it: in a copy of the repository, by the blocks and commands of the page.</summary>
public sealed class AddingALanguage
{
    [Fact]
    public async Task WorksAsThePageShowsIt()
    {
        using var clone = await Repository.CloneWithTests();
        var page = clone.Read("docs/contributing.md").ReplaceLineEndings("\n");
        Walkthrough.In(page, "Mending a word").ApplyTo(clone);
        var adding = Walkthrough.In(page, "Adding a language");
        adding.ApplyTo(clone);

        var tests = await adding.RunIn(clone);

        Assert.Contains("Passed!", tests.Output);
    }
}
