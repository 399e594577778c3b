using System.Text.RegularExpressions;
using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.Tool.Inventories;

/// <summary>Reads the inventory out of what a scan saw.</summary>
internal static partial class InventoryOf
{
    public static Inventory Scan(ScanResult scan, string product)
    {
        var judgements = new Judgements(scan);
        var entries = scan.Results.Where(Facts.IsEntry).InOrderOfPlaces().ToList();
        var accepts = entries.Where(entry => entry.RuleId == Facts.Accept).Select(accept => (Of: accept, Ask: Accept(accept, judgements.Of(accept)))).ToList();
        var choices = entries.Where(entry => entry.RuleId == Facts.Choice)
            .Select(choice => Choice(choice, judgements.Of(choice), AcceptOf(choice, accepts)));
        var asked = Withdrawals.Fill([.. accepts.Select(accept => accept.Ask), .. choices]);
        var kept = entries.Where(entry => entry.RuleId == Facts.Period).Select(period => Period(period, judgements.Of(period))).ToList();
        return new Inventory(
            product,
            scan.IsComplete,
            [.. asked.InOrder(ask => ask.Line)],
            [.. kept.InOrder(period => period.Line)],
            [.. judgements.Unclaimed.Select(finding => Fault(finding, scan)).InOrder(fault => fault.Line)],
            [.. scan.Gaps.Select(gap => new Unseen(gap.What, Relative(gap.Why, scan.Root))).Distinct().OrderBy(unseen => unseen.What, StringComparer.Ordinal).ThenBy(unseen => unseen.Why, StringComparer.Ordinal)]);
    }

    private static Ask Accept(Result accept, Status status) => new(AskKind.Accept, accept.Place.Path, SurfaceOf(accept), accept.Name(), status)
    {
        Line = accept.Place.Line,
        Asked = accept["consent.asked"],
        Heading = accept["consent.heading"],
        Topic = accept["consent.topic"],
        Explained = accept["consent.explained"] ?? "unseen",
        Explanation = accept["consent.explanationText"],
        Declined = accept["consent.declined"] ?? "unseen",
        Decline = accept["consent.declineText"],
    };

    private static Ask Choice(Result choice, Status status, Ask? accept)
    {
        var state = choice["consent.state"] ?? "unknown";
        return new(AskKind.Choice, choice.Place.Path, SurfaceOf(choice), choice.Name(), status)
        {
            Line = choice.Place.Line,
            Asked = choice["consent.asked"],
            Heading = accept?.Heading ?? choice["consent.heading"],
            Topic = choice["consent.topic"],
            StartsAs = state,
            Written = choice[Facts.Found],
            StoredIn = choice["consent.member"],
            IsNecessary = choice.IsTrue("consent.necessary"),
            Explained = accept?.Explained ?? "unseen",
            Explanation = accept?.Explanation,
            Declined = accept?.Declined ?? (state is "off" or "unset" ? "untouched" : "unseen"),
            Decline = accept?.Decline,
        };
    }

    /// <summary>The accept that names the choice; else the only one on its surface.</summary>
    private static Ask? AcceptOf(Result choice, List<(Result Of, Ask Ask)> accepts)
    {
        var near = accepts.FindAll(accept => accept.Ask.Path == choice.Place.Path && accept.Ask.Surface == SurfaceOf(choice));
        var naming = near.FindAll(accept => accept.Of.Words("consent.choices", ";").Contains(choice[Facts.Subject]));
        return naming is [var first, ..] ? first.Ask : near is [var only] ? only.Ask : null;
    }

    private static Period Period(Result period, Status status) => new(period.Place.Path, SurfaceOf(period), period.Name(), status)
    {
        Line = period.Place.Line,
        Category = period["consent.category"],
        Length = period[Facts.Found],
        Branch = period["consent.branch"] ?? "any",
        Limit = period[Facts.Allowed],
        Deletes = period.IsTrue("consent.deletes"),
    };

    private static Fault Fault(Result finding, ScanResult scan) => new(
        finding.Place.Path,
        SurfaceOf(finding),
        finding.Name(),
        Judgements.OfFinding(finding),
        finding.RuleId,
        scan.Rules.TryGetValue(finding.RuleId, out var rule) ? rule.Title : finding.Message,
        finding[Facts.Found])
    {
        Line = finding.Place.Line,
    };

    private static string SurfaceOf(Result result) => result[Facts.Surface] ?? Path.GetFileNameWithoutExtension(result.Place.Path);

    /// <summary>A build names files by where they lie on the machine.</summary>
    private static string Relative(string text, string root) => Folders().Replace(
        root.Length < 2 ? text : text.Replace(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, "", StringComparison.Ordinal),
        "");

    [GeneratedRegex(@"(?<![\w.:/\\])(?:[A-Za-z]:)?[/\\](?:[^\s/\\:'""(),]+[/\\])+")]
    private static partial Regex Folders();

    private static IEnumerable<T> InOrder<T>(this IEnumerable<T> entries, Func<T, int> line) where T : IEntry => entries
        .OrderBy(entry => entry.Path, StringComparer.Ordinal)
        .ThenBy(entry => entry.Surface, StringComparer.Ordinal)
        .ThenBy(entry => (entry as Ask)?.Kind)
        .ThenBy(entry => entry.Name, StringComparer.Ordinal)
        .ThenBy(line);
}
