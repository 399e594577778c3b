using ConsentAnalyzers.Baseline;

namespace ConsentAnalyzers.Tests.Baseline;

/// <summary>The file of known findings, read and written.</summary>
public sealed class BaselineFileTests
{
    private const string Kept = "CONSENT003 | src/Policy.cs | Policy.Kept | P1825D";
    private const string Ticked = "CONSENT001 | src/Form.cs | Form.AllowMarketing | true";

    private const string Written =
        $"""
        # What is known.

        # Asked of the lawyers.
        {Ticked} -- PRIV-7
        {Kept}

        # The end.

        """;

    [Fact]
    public void KnowsTheLineOfEachEntry() => Assert.Equal(
        [(4, Ticked + " -- PRIV-7"), (5, Kept)],
        BaselineFile.Parse(Written).Lines.Select(line => (line.Number, line.Entry.ToString())));

    [Fact]
    public void WritesBackWhatIsInOrder() => Assert.Equal(Written, BaselineFile.Parse(Written).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("# Nothing yet.\n")]
    [InlineData(Kept + "\n")]
    [InlineData("# a\n# b\n\n" + Ticked + "\n# c\n" + Kept + "\n\n# d\n")]
    public void ChangesNothingWhenWrittenTwice(string text) => Assert.Equal(text, BaselineFile.Parse(text).ToString());

    [Fact]
    public void SortsEntriesAndTakesTheirRemarksAlong() => Assert.Equal(
        $"# On top.\n\n{Ticked}\n# Of the period.\n{Kept}\n",
        BaselineFile.Parse($"# On top.\n{Ticked}\n\n# Of the period.\n{Kept}\n").ToString());

    [Fact]
    public void SortsTheSameWhereverItRuns() => Assert.Equal(
        ["CONSENT001 | B.cs | s | v", "CONSENT001 | a.cs | s | v", "CONSENT001 | a.cs | s | v | #2", "CONSENT001 | a.cs | s | v | #10"],
        BaselineFile.Parse("CONSENT001 | a.cs | s | v | #10\nCONSENT001 | a.cs | s | v | #2\nCONSENT001 | a.cs | s | v\nCONSENT001 | B.cs | s | v")
            .ToString().TrimEnd().Split('\n'));

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("")]
    public void KeepsTheMarkAndTheLineEnds(string mark)
    {
        var text = mark + Written.Replace("\n", "\r\n");
        Assert.Equal(text, BaselineFile.Parse(text).ToString());
    }

    [Fact]
    public void EndsEveryLineAsTheFirst() => Assert.Equal($"{Ticked}\r\n{Kept}\r\n", BaselineFile.Parse($"{Ticked}\r\n{Kept}").ToString());

    [Fact]
    public void DropsTheRemarksOfAnEntryThatGoes()
    {
        var file = BaselineFile.Parse(Written);
        Assert.Equal(
            $"# What is known.\n\n{Kept}\n\n# The end.\n",
            file.With(file.Entries.Where(entry => entry.Rule == "CONSENT003")).ToString());
    }

    [Fact]
    public void KeepsTheRemarksOfAnEntryThatGetsAnotherReason()
    {
        var file = BaselineFile.Parse("# Top.\n\n# Why.\n" + Kept);
        var changed = file.With(file.Entries.Select(entry => entry with { Reason = "PRIV-9" }).Append(BaselineFile.Parse(Ticked).Entries.Single()));
        Assert.Equal($"# Top.\n\n{Ticked}\n# Why.\n{Kept} -- PRIV-9\n", changed.ToString());
    }

    [Fact]
    public void SaysWhichLinesAreNoEntriesAndReadsTheOthers()
    {
        var file = BaselineFile.Parse($"{Ticked}\nnonsense\n{Kept}\n{Ticked} -- again\n");
        Assert.Equal(2, file.Lines.Count);
        Assert.Equal(
            [(2, BaselineProblemKind.Fields), (4, BaselineProblemKind.Duplicate)],
            file.Problems.Select(problem => (problem.Line, problem.Kind)));
    }

    [Fact]
    public void KeepsALineThatItCannotReadButNotASecondOfTheSame() => Assert.Equal(
        $"{Ticked}\nnonsense\n{Kept}\n",
        BaselineFile.Parse($"{Ticked}\nnonsense\n{Kept}\n{Ticked} -- again\n").ToString());

    [Fact]
    public void ReadsALargeFile()
    {
        var text = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"CONSENT001 | src/F{i}.cs | Form.Allow | true\n"));
        Assert.Equal(100_000, BaselineFile.Parse(BaselineFile.Parse(text).ToString()).Lines.Count);
    }
}
