using System.Text.RegularExpressions;
using ConsentAnalyzers.Tests.Analyzers.Files;

namespace ConsentAnalyzers.Tests.Rules.Inventory;

/// <summary>The whole inventory of the two samples, as a privacy engineer reads it; <c>CONSENT_RECORD=1</c> writes it anew.</summary>
public sealed class SampleTests
{
    [Theory]
    [InlineData("DescribedPopup")]
    [InlineData("HonestPopup")]
    public async Task ListsWhatIsRecorded(string sample)
    {
        var (recorded, listed) = (Path.Combine(RepositoryFiles.Root, "tests/ConsentAnalyzers.Tests/Rules/Inventory", sample + ".txt"), await Inventory(sample));
        if (Environment.GetEnvironmentVariable("CONSENT_RECORD") == "1")
        {
            await File.WriteAllTextAsync(recorded, listed);
        }

        Assert.Equal((await File.ReadAllTextAsync(recorded)).ReplaceLineEndings("\n"), listed);
    }

    /// <summary>Listing what is there changes nothing of what is found.</summary>
    [Theory]
    [InlineData("DescribedPopup")]
    [InlineData("HonestPopup")]
    public async Task WhatIsFoundIsTheSameWithAndWithoutIt(string sample)
    {
        var without = await Sample(sample, config: "").Found();
        var with = await Sample(sample, Listing.On).Found();

        Assert.Equal(without, with.Where(found => !found.StartsWith("CONSENT91", StringComparison.Ordinal)));
    }

    private static async Task<string> Inventory(string sample) => string.Concat(
        (await Sample(sample, Listing.On).Findings())
            .Where(result => result.Id.StartsWith("CONSENT91", StringComparison.Ordinal))
            .Select(result => $"{Path.GetFileName(result.Location.GetLineSpan().Path)}: {result.Properties["consent.key"]}; {string.Join(", ", Facts.Select(fact => Listing.Fact(result, fact)).Where(value => value != "-"))}\n"));

    private static string[] Facts => ["topic", "asked", "explained", "declined", "declineText", "category", "allowed", "findings"];

    /// <summary>The oldest compiler that is supported knows no parameters of a class.</summary>
    private static string Understood(string code) => Regex.Replace(code, @"(?<=\bclass \w+)\([^()]*\)", "");

    private static AnalyzedFiles Sample(string sample, string config)
    {
        var folder = Path.Combine(RepositoryFiles.Root, "samples", sample);
        var files = RepositoryFiles.In("samples/" + sample).Where(file => !file.Contains("/data/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(file => (Path: "/shop/" + Path.GetRelativePath(folder, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .ToList();
        return new AnalyzedFiles
        {
            Analyzers = Listing.Analyzers,
            Platform = Platform.Libraries,
            Sources = [.. files.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal)).Select(file => (file.Path, Understood(file.Text))), ("/shop/Usings.cs", Setup.Usings)],
            Files = [.. files.Where(file => file.Path.EndsWith(".razor", StringComparison.Ordinal) || file.Path.EndsWith("appsettings.json", StringComparison.Ordinal)).Select(file => AnalyzedFiles.File(file.Path, file.Text))],
            Configuration = config.Length > 0 ? [("/shop/.globalconfig", config)] : [],
        };
    }
}
