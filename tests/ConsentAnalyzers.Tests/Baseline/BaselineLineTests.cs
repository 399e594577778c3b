using ConsentAnalyzers.Baseline;

namespace ConsentAnalyzers.Tests.Baseline;

/// <summary>One line of the baseline, read and written.</summary>
public sealed class BaselineLineTests
{
    private const string Period = "CONSENT003 | src/Privacy/RetentionPolicy.cs | RetentionPolicy.TrainedChatRetention | P1825D";

    [Fact]
    public void ReadsTheFourFields() => Assert.Equal(
        new BaselineEntry("CONSENT003", "src/Privacy/RetentionPolicy.cs", "RetentionPolicy.TrainedChatRetention", "P1825D"),
        Read(Period));

    [Fact]
    public void ReadsTheReasonAndItsDate()
    {
        var entry = Read(Period + " -- PRIV-12, until 2027-03-31");
        Assert.Equal("PRIV-12, until 2027-03-31", entry.Reason);
        Assert.Equal("2027-03-31", entry.Until);
    }

    [Theory]
    [InlineData("until 2027-03-31.")]
    [InlineData("Until 2027-03-31, see PRIV-12")]
    public void ReadsADateWhereverItStandsInTheReason(string reason) => Assert.Equal("2027-03-31", Read($"{Period} -- {reason}").Until);

    [Fact]
    public void TakesNoOtherUntilForADate() => Assert.Null(Read(Period + " -- until the new policy is there").Until);

    [Theory]
    [InlineData("2027-03-30", false)]
    [InlineData("2027-03-31", false)]
    [InlineData("2027-04-01", true)]
    public void CountsOnItsLastDay(string today, bool isExpired) =>
        Assert.Equal(isExpired, Read(Period + " -- until 2027-03-31").IsExpiredOn(today));

    [Fact]
    public void ReadsWhichAmongEqualsItIs() => Assert.Equal(2, Read(Period + " | #2 -- PRIV-12").Ordinal);

    [Fact]
    public void ReadsFieldsHoweverTheyAreSpaced() => Assert.Equal(Read(Period), Read("  " + Period.Replace(" | ", "|  ") + "  "));

    [Theory]
    [InlineData(Period)]
    [InlineData(Period + " -- PRIV-12, until 2027-03-31")]
    [InlineData(Period + " | #2 -- a reason | with a bar -- and dashes, and C:\\path")]
    [InlineData(@"CONSENT002 | Views/a\|b.xaml | I agree \| yes \-- really | none")]
    public void WritesWhatItRead(string line) => Assert.Equal(line, Read(line).ToString());

    [Theory]
    [InlineData("a | b", @"a \| b")]
    [InlineData("a -- b", @"a \-- b")]
    [InlineData("a--b", "a--b")]
    [InlineData("--", @"\--")]
    [InlineData(@"a\b", @"a\\b")]
    [InlineData(" a ", @"\u0020a\u0020")]
    [InlineData("a\r\nb", @"a\u000D\u000Ab")]
    [InlineData("a\u202Eb", @"a\u202Eb")]
    [InlineData("\uD83D\uDE00 ok", "\uD83D\uDE00 ok")]
    [InlineData("Zażółć", "Zażółć")]
    public void WritesAFieldSoThatItReadsTheSame(string value, string written)
    {
        Assert.Equal(written, BaselineField.Write(value));
        Assert.Equal(value, BaselineField.Read(written));
    }

    [Fact]
    public void ReadsWhatItWroteWhateverStandsInIt()
    {
        var random = new Random(20270331);
        for (var i = 0; i < 20_000; i++)
        {
            var entry = new BaselineEntry($"CONSENT{random.Next(1000):000}", "src/" + AnyText(random), AnyText(random), AnyText(random))
            {
                Ordinal = random.Next(1, 4),
            };
            var line = entry.ToString();
            Assert.DoesNotContain(line, character => char.IsControl(character));
            Assert.Equal(entry, Read(line));
            Assert.Equal(entry with { Ordinal = 1 }, BaselineEntry.Of(entry.Rule, entry.Path, entry.Key));
            Assert.Equal(entry with { Reason = "why -- not | so" }, Read(line + " -- why -- not | so"));
        }
    }

    [Theory]
    [InlineData("CONSENT003 | a.cs | Policy.Kept", nameof(BaselineProblemKind.Fields))]
    [InlineData("CONSENT003 | a.cs | Policy.Kept | ", nameof(BaselineProblemKind.Fields))]
    [InlineData("CONSENT003 | a.cs | Policy.Kept | P30D | #2 | more", nameof(BaselineProblemKind.Fields))]
    [InlineData("<<<<<<< HEAD", nameof(BaselineProblemKind.Fields))]
    [InlineData("consent3 | a.cs | Policy.Kept | P30D", nameof(BaselineProblemKind.Rule))]
    [InlineData("CA1234 | a.cs | Policy.Kept | P30D", nameof(BaselineProblemKind.Rule))]
    [InlineData(@"CONSENT003 | src\Privacy\a.cs | Policy.Kept | P30D", nameof(BaselineProblemKind.Backslash))]
    [InlineData(@"CONSENT003 | src\utils\a.cs | Policy.Kept | P30D", nameof(BaselineProblemKind.Backslash))]
    [InlineData(@"CONSENT003 | a.cs | Policy.Kept | P30D\", nameof(BaselineProblemKind.Backslash))]
    [InlineData("CONSENT003 | /src/a.cs | Policy.Kept | P30D", nameof(BaselineProblemKind.Path))]
    [InlineData("CONSENT003 | C:/src/a.cs | Policy.Kept | P30D", nameof(BaselineProblemKind.Path))]
    [InlineData("CONSENT003 | a.cs | Policy.Kept | P30D | 2", nameof(BaselineProblemKind.Ordinal))]
    [InlineData("CONSENT003 | a.cs | Policy.Kept | P30D | #0", nameof(BaselineProblemKind.Ordinal))]
    [InlineData("CONSENT003 | a.cs | Policy.Kept | P30D | #99999999999", nameof(BaselineProblemKind.Ordinal))]
    [InlineData("CONSENT003 | a.cs | Policy.Kept | P30D -- until 31.03.2027", nameof(BaselineProblemKind.Date))]
    [InlineData("CONSENT003 | a.cs | Policy.Kept | P30D -- until 2027-02-30", nameof(BaselineProblemKind.Date))]
    public void SaysWhatIsWrongWithALine(string line, string kind)
    {
        var (entry, problem) = BaselineLine.Read(line, 7);
        Assert.Null(entry);
        Assert.Equal((7, kind), (problem!.Line, problem.Kind.ToString()));
    }

    private static BaselineEntry Read(string line)
    {
        var (entry, problem) = BaselineLine.Read(line, 1);
        Assert.Null(problem);
        return entry!;
    }

    private static string AnyText(Random random)
    {
        const string Odd = "|-\\ #u0A\t\n\r\u0085\u2028\u202E\u00A0\uD800\uDC00:/éß字";
        return string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Odd[random.Next(Odd.Length)]));
    }
}
