using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.SlowTests.Robustness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.SlowTests.FixSafety;

/// <summary>Tries every fix of pieces in one layout, one by one and all at once, and keeps what goes wrong.</summary>
internal sealed partial class SafetyCheck(Style style)
{
    private int _pieces;
    private int _offered;
    private int _single;
    private int _all;
    private int _run;

    public ConcurrentQueue<string> Faults { get; } = new();

    /// <inheritdoc />
    public override string ToString() =>
        $"{_pieces} with fixes, {_offered} offered, {_single} applied one by one, {_all} by FixAll, {_run} run, {Faults.Count} faults";

    /// <summary>How many defaults were looked at in a running program.</summary>
    public int Run => _run;

    /// <summary>Checks a piece; false where no fix is offered in it.</summary>
    public async Task<bool> Check(Piece piece)
    {
        var plain = await FixedProject.Of(piece, Style.Plain);
        var plainOffers = await plain.Offers();
        if (plainOffers.IsEmpty)
        {
            return false;
        }

        Interlocked.Increment(ref _pieces);
        var styled = style == Style.Plain ? plain : await FixedProject.Of(piece, style);
        var offers = style == Style.Plain ? plainOffers : await styled.Offers();
        Interlocked.Add(ref _offered, offers.Length);
        Expect(!New(plain.Errors, styled.Errors).Any() && Keys(styled.Findings).SequenceEqual(Keys(plain.Findings)), $"{style} changes what is found", styled, plain);
        // A comment or directive that would go with its line takes the fix away.
        Expect(offers.Length == plainOffers.Length || (style.AddsComments && offers.Length < plainOffers.Length), $"{style} changes what is offered", styled, plain);
        var repairable = offers
            .Where(offer => !Piece.IsCode(FixedProject.PathOf(offer.Finding)) && !offer.HasConsequences)
            .Select(offer => offer.Finding).ToList();
        for (var i = 0; i < offers.Length; i++)
        {
            Interlocked.Increment(ref _single);
            var after = await styled.After(offers[i]);
            CheckResult(styled, after, offers[i].IsForAllFiles ? repairable : [offers[i].Finding], offers[i].Action.Title);
            if (style == Style.Plain && piece is { Platform: Platform.Net })
            {
                CheckStartsOff(styled, after, offers[i]);
            }

            if (style != Style.Plain && offers.Length == plainOffers.Length)
            {
                CheckSame(styled, after, await plain.TextsAfter(plainOffers[i]), offers[i].Action.Title);
            }
        }

        foreach (var same in offers.Where(offer => !IsLeftToTools(offer)).GroupBy(offer => (offer.Provider, offer.Action.EquivalenceKey)))
        {
            Interlocked.Add(ref _all, same.Count());
            var bulk = same.Where(offer => !offer.IsForAPerson).ToList();
            var after = await styled.AfterAll(same.Key.Provider, same.Key.EquivalenceKey!);
            CheckResult(styled, after, same.First().IsForAllFiles ? repairable : [.. bulk.Select(offer => offer.Finding)], "FixAll " + same.Key.EquivalenceKey);
            Expect(bulk.Count > 0 || !Changed(styled.Texts(), after.Texts()).Any(), $"FixAll {same.Key.EquivalenceKey} does what is for a person", styled, after);
            var lost = Deletions.New(styled, after);
            Expect(lost.Count == 0, $"FixAll {same.Key.EquivalenceKey} deletes more than before: {string.Join("; ", lost)}", styled, after);
            var left = (await after.Offers()).Where(offer => offer.Provider == same.Key.Provider && !IsLeftToTools(offer) && !offer.IsForAPerson);
            Expect(!left.Any(), $"FixAll {same.Key.EquivalenceKey} leaves work behind: {string.Join("; ", left.Select(offer => offer.Finding))}", styled, after);
            Expect(!Changed(after.Texts(), await after.TextsAfterAll(same.Key.Provider, same.Key.EquivalenceKey!)).Any(), $"FixAll {same.Key.EquivalenceKey} changes more when it is run again", styled, after);
        }

        return true;
    }

    /// <summary>Roslyn's FixAll passes by what a designer writes; one by one it is fixed.</summary>
    private static bool IsLeftToTools(Offer offer) => FixedProject.PathOf(offer.Finding).EndsWith(".Designer.cs", StringComparison.Ordinal);

    private void CheckResult(FixedProject before, FixedProject after, IEnumerable<Diagnostic> fixedOnes, string title)
    {
        var errors = New(before.Errors, after.Errors).ToList();
        Expect(errors.Count == 0, $"{title} does not compile: {string.Join("; ", errors)}", before, after);
        var expected = Keys(before.Findings).ToList();
        foreach (var key in Keys(fixedOnes))
        {
            expected.Remove(key);
        }

        var found = New(expected, Keys(after.Findings)).ToList();

        // Whose duty is passed on is asked next, and so is the second consent that a use needs.
        var purposes = fixedOnes.Select(PurposeOf).ToHashSet();
        var isNext = title.Contains("callers check") || after.Findings.All(finding => finding.Id != "CONSENT005" || !purposes.Contains(PurposeOf(finding)));
        found.RemoveAll(one => isNext && one.Contains(" CONSENT005 "));
        Expect(found.Count == 0, $"{title}: still or newly found: {string.Join("; ", found)}", before, after);
        foreach (var ((path, from), (_, to)) in Changed(before.Texts(), after.Texts()))
        {
            Expect(to.Encoding?.GetPreamble().Length == from.Encoding?.GetPreamble().Length, $"{title} changes the byte order mark", before, after);
            Expect(BrokenFiles.Parses(path, to) || !BrokenFiles.Parses(path, from), $"{title}: no longer parses", before, after);
            var lost = Kept(path, from).Except(Kept(path, to)).ToList();
            var said = Kept(path, to).Except(Kept(path, from)).ToList();
            Expect(lost.Count == said.Count && lost.All(comment => SaysAValue().IsMatch(comment)), $"{title} loses {string.Join(", ", lost)}", before, after);
        }
    }

    /// <summary>What was on starts off: the fixed program is run.</summary>
    private void CheckStartsOff(FixedProject before, FixedProject after, Offer offer)
    {
        if (offer.Finding.Id != "CONSENT001" || StartingPlace.Of(offer.Finding, before.Compilation) is not { } place)
        {
            return;
        }

        using var original = RunningProgram.Of(before.Compilation);
        using var mended = RunningProgram.Of(after.Compilation);
        var started = original?.StartingValues(place) ?? [];
        if (mended is null || !started.Any(StartingPlace.IsOn))
        {
            return;
        }

        Interlocked.Increment(ref _run);
        var starts = mended.StartingValues(place);

        // A member that nothing initialises may hold what its enum does not name; the two programs know it as two types.
        var left = starts.Where((value, i) => StartingPlace.IsOn(value) && !(StartingPlace.IsUnnamed(value) && value?.ToString() == started[i]?.ToString()));
        Expect(!left.Any() && starts.Count == started.Count, $"{place} still starts as {string.Join(", ", starts)}", before, after);
    }

    /// <summary>A comment about the value that is mended may be rewritten with it.</summary>
    [GeneratedRegex(@"\b(years?|months?|weeks?|days?|hours?|\d+[yd]|by default|defaults?|opt-out|for ?ever|indefinitely|unlimited|Jahre?|ans?|lat)\b|^\W*\d", RegexOptions.IgnoreCase)]
    private static partial Regex SaysAValue();

    private void CheckSame(FixedProject before, FixedProject after, ImmutableArray<(string Path, SourceText Text)> plain, string title)
    {
        foreach (var ((path, text), (_, expected)) in after.Texts().Zip(plain))
        {
            Expect(style.Undo(text.ToString()) == style.Left(expected.ToString()), $"{title}: with {style} another result in {path} than {expected}", before, after);
        }
    }

    private static IEnumerable<((string Path, SourceText Text) Before, (string Path, SourceText Text) After)> Changed(
        ImmutableArray<(string, SourceText)> before, ImmutableArray<(string, SourceText)> after) =>
        before.Zip(after).Where(pair => !pair.First.Item2.ContentEquals(pair.Second.Item2) || pair.First.Item2.Encoding != pair.Second.Item2.Encoding);

    // By what they are about: half a fix may change what is said of the rest.
    private static string? PurposeOf(Diagnostic finding) => finding.Properties.GetValueOrDefault(Evidence.Purpose);

    private static IEnumerable<string> Keys(IEnumerable<Diagnostic> findings) =>
        findings.Select(finding => $"{FixedProject.PathOf(finding)} {finding.Id} {finding.Properties.GetValueOrDefault(Evidence.Subject) ?? finding.GetMessage()}");

    private static IEnumerable<string> New(IEnumerable<string> before, IEnumerable<string> after)
    {
        var known = before.GroupBy(one => one).ToDictionary(same => same.Key, same => same.Count());
        return after.Where(one => !known.TryGetValue(one, out var left) || (known[one] = left - 1) < 0);
    }

    /// <summary>Comments and directives, each with its number among those alike.</summary>
    private static IEnumerable<string> Kept(string path, SourceText text) =>
        !Piece.IsCode(path) ? FileLines.Comments(path, text.ToString()) :
        CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)Setup.Parse).GetRoot().DescendantTrivia()
            .Where(trivia => trivia.IsDirective || trivia.ToString().Contains("//") || trivia.ToString().Contains("/*"))
            .GroupBy(trivia => trivia.ToString(), (written, all) => all.Select((_, i) => $"{written} ({i})"))
            .SelectMany(numbered => numbered);

    private void Expect(bool holds, string fault, FixedProject before, FixedProject after)
    {
        if (!holds)
        {
            var changed = Changed(before.Texts(), after.Texts()).Select(pair => $"---- from {pair.Before.Path}\n{pair.Before.Text}\n---- to\n{pair.After.Text}");
            Faults.Enqueue($"{fault}\n{string.Join("\n", changed)}\n====");
        }
    }
}
