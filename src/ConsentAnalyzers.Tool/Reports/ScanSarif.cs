using System.Security.Cryptography;
using System.Text;
using ConsentAnalyzers.Tool.Explanations;
using ConsentAnalyzers.Tool.Scanning;
using ConsentAnalyzers.Tool.Writing;

namespace ConsentAnalyzers.Tool.Reports;

/// <summary>
/// One run of SARIF 2.1.0 as code scanning takes it. What is suppressed stays out: code scanning does not keep to the
/// suppressions of a log and would show it as open.
/// </summary>
internal sealed class ScanSarif(ScanReport report)
{
    private const string Root = "SRCROOT";

    private readonly List<string> _rules = [.. report.Open.Select(result => result.RuleId).Distinct().Order(StringComparer.Ordinal)];
    private readonly Dictionary<string, IReadOnlyList<string>> _hashes = [];
    private readonly Dictionary<string, int> _seen = [];

    public string Write() => Json.Text(Log(), Json.Options);

    private Dictionary<string, object> Log() => new()
    {
        ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
        ["version"] = "2.1.0",
        ["runs"] = new[]
        {
            new
            {
                Tool = new { Driver = Driver() },
                Invocations = new[] { new { ExecutionSuccessful = report.Scan.IsComplete, ToolExecutionNotifications = report.Scan.Gaps.Select(Notification) } },
                OriginalUriBaseIds = new Dictionary<string, object> { [Root] = new { Description = new { Text = "The folder that paths are relative to: the repository's." } } },
                ColumnKind = "utf16CodeUnits",
                Results = report.Open.Select(Result),
            },
        },
    };

    private object Driver() => new
    {
        ToolInfo.Name,
        SemanticVersion = ToolInfo.Version,
        InformationUri = ToolInfo.Address,
        Rules = _rules.Select(Rule),
    };

    private object Rule(string id)
    {
        var facts = report.Scan.Rules.GetValueOrDefault(id) ?? new(id, id, "", "");
        var page = RulePages.Find(id)?.Markdown ?? facts.Description;
        return new
        {
            Id = id,
            Name = string.Concat(facts.Title.Split(' ').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word[1..])),
            ShortDescription = new { Text = facts.Title },
            FullDescription = new { Text = facts.Description.Length > 0 ? facts.Description : facts.Title },
            HelpUri = facts.HelpUri.Length > 0 ? facts.HelpUri : null,
            Help = new { Text = new PageText(new(100, HasColours: false)).Of(page), Markdown = page },
            DefaultConfiguration = new { Level = report.Open.First(result => result.RuleId == id).Level },
            Properties = new { Tags = new[] { "consent", "privacy" }, Precision = "high" },
        };
    }

    private object Result(Result result) => new
    {
        result.RuleId,
        RuleIndex = _rules.IndexOf(result.RuleId),
        result.Level,
        Message = new { Text = result.Message },
        Locations = new[] { Location(result.Place, null) },
        RelatedLocations = result.Elsewhere.Count > 0 ? result.Elsewhere.Select((place, i) => Location(place, i + 1)) : null,
        PartialFingerprints = Fingerprints(result),
        Properties = new SortedDictionary<string, string>(result.Facts.ToDictionary(), StringComparer.Ordinal),
    };

    private static object Location(Place place, int? id) => new
    {
        Id = id,
        PhysicalLocation = new
        {
            ArtifactLocation = new { Uri = string.Join('/', place.Path.Split('/').Select(Uri.EscapeDataString)), UriBaseId = Root },
            Region = new { StartLine = place.Line, StartColumn = place.Column, place.EndLine, place.EndColumn },
        },
    };

    private SortedDictionary<string, string> Fingerprints(Result result)
    {
        var fingerprints = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (HashesOf(result.Place.Path).ElementAtOrDefault(result.Place.Line - 1) is { } line)
        {
            fingerprints["primaryLocationLineHash"] = line;
        }

        if (result["consent.key"] is { } key)
        {
            var entry = $"{result.RuleId} | {result.Place.Path} | {key}";
            _seen[entry] = _seen.GetValueOrDefault(entry) + 1;
            fingerprints["consentKey/v1"] = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{entry} | {_seen[entry]}")))[..32].ToLowerInvariant();
        }

        return fingerprints;
    }

    private IReadOnlyList<string> HashesOf(string path)
    {
        if (!_hashes.TryGetValue(path, out var hashes))
        {
            // A mark at the start counts as a character there too.
            var file = Path.Combine(report.Scan.Root, path);
            _hashes[path] = hashes = File.Exists(file) ? LineHashes.Of(new UTF8Encoding(false).GetString(File.ReadAllBytes(file))) : [];
        }

        return hashes;
    }

    private static object Notification(Gap gap) => new
    {
        Level = gap.IsFailure ? "error" : "note",
        Message = new { Text = $"{gap.What}: {gap.Why}" },
    };
}
