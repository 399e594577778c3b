using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.Tool.Inventories;

/// <summary>Joins the entries of the inventory with the findings about them: by file, rule and key, equal keys in the order of places.</summary>
internal sealed class Judgements
{
    private static readonly Dictionary<string, string[]> Judges = new()
    {
        [Facts.Choice] = ["CONSENT001"],
        [Facts.Accept] = ["CONSENT002", "CONSENT004"],
        [Facts.Period] = ["CONSENT003", "CONSENT007", "CONSENT008"],
    };

    private readonly HashSet<Result> _claimed = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<(string, string), Result> _findings;
    private readonly Dictionary<string, string> _silent;

    public Judgements(ScanResult scan)
    {
        _findings = scan.Results
            .Where(result => !result.IsEntry() && !result.IsAboutConfiguration())
            .InOrderOfPlaces()
            .ToLookup(finding => (finding.Place.Path, finding.RuleId));
        _silent = scan.Gaps.GroupBy(gap => gap.What).ToDictionary(gaps => gaps.Key, gaps => gaps.First().Why);
    }

    /// <summary>The findings that no entry is about.</summary>
    public IEnumerable<Result> Unclaimed => _findings.SelectMany(group => group).Where(finding => !_claimed.Contains(finding));

    /// <param name="entry">The entry; each is to be asked for once, in the order of places.</param>
    public Status Of(Result entry)
    {
        var found = entry.Words(Facts.Findings, " ");
        Judgement[] judgements =
        [
            .. found.Order(StringComparer.Ordinal).Select(rule => By(rule, entry)),
            .. Judges[entry.RuleId].Except(found).Where(_silent.ContainsKey).Select(rule => new Judgement(rule, Verdict.NotJudged, _silent[rule])),
        ];
        return judgements is [] && Unknown(entry) is { } reason ? new Status([new Judgement("", Verdict.NotJudged, reason)]) : new Status(judgements);
    }

    /// <summary>What is said of a finding itself.</summary>
    public static Status OfFinding(Result finding) => new([Judge(finding)]);

    private Judgement By(string rule, Result entry)
    {
        var open = _findings[(entry.Place.Path, rule)].Where(finding => !_claimed.Contains(finding)).ToList();
        var finding = open.Find(finding => finding.Place == entry.Place)
            ?? open.Find(finding => finding[Facts.Key] is { } key && key == entry[Facts.Key])
            ?? open.Find(finding => finding[Facts.Subject] is { } subject && subject == entry[Facts.Subject]);
        if (finding is null)
        {
            return _silent.TryGetValue(rule, out var why) ? new Judgement(rule, Verdict.NotJudged, why) : new Judgement(rule, Verdict.Finding, "");
        }

        _claimed.Add(finding);
        return Judge(finding);
    }

    private static Judgement Judge(Result finding) => finding.Suppressed switch
    {
        null => new Judgement(finding.RuleId, Verdict.Finding, ""),
        { IsBaseline: true } known => new Judgement(finding.RuleId, Verdict.Baseline, known.Reason),
        var suppressed => new Judgement(finding.RuleId, Verdict.Suppressed, suppressed.Reason),
    };

    private static string? Unknown(Result entry) => entry.RuleId switch
    {
        _ when entry.IsTrue("consent.ignored") => "the project's options leave it out",
        // What a setting shows is judged where it is stored.
        Facts.Choice when entry["consent.state"] is null or "unknown" && entry["consent.member"] is null => "what it starts as is decided when the program runs",
        Facts.Period when entry[Facts.Found] is null => "its length is decided when the program runs",
        _ => null,
    };
}
