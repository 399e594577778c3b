using ConsentAnalyzers.Tool.Inventories;
using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.ToolTests.Inventories;

/// <summary>Results as a scan brings them, of a small product that asks for model training and keeps chats.</summary>
internal static class Product
{
    public static IReadOnlyList<Result> Results { get; } =
    [
        Choice("Pages/TermsUpdatePopup.razor", 14, "TermsUpdatePopup", "TermsUpdatePopup.AllowModelTraining | true",
            ("asked", "Allow the use of your chats"), ("topic", "model training"), ("state", "on"), ("found", "checked"), ("findings", "CONSENT001")),
        Finding("CONSENT001", "Pages/TermsUpdatePopup.razor", 14, "TermsUpdatePopup.AllowModelTraining | true"),
        Accept("Pages/TermsUpdatePopup.razor", 9, "TermsUpdatePopup", "TermsUpdatePopup.Accept | Accept",
            ("asked", "Accept"), ("topic", "model training"), ("heading", "Updates to Consumer Terms"), ("explained", "no"),
            ("explanationText", "An update will take effect."), ("declined", "later"), ("declineText", "Not now"), ("choices", "AllowModelTraining"),
            ("findings", "CONSENT002 CONSENT004")),
        Finding("CONSENT002", "Pages/TermsUpdatePopup.razor", 9, "TermsUpdatePopup.Accept | Accept"),
        Finding("CONSENT004", "Pages/TermsUpdatePopup.razor", 9, "TermsUpdatePopup.Accept | Accept", new Suppression(false, "decided in March")),
        Choice("Pages/PrivacySettings.razor", 16, "PrivacySettings", "PrivacySettings.HelpImprove | @Preferences.AllowModelTraining",
            ("asked", "Help improve Heron"), ("topic", "model training"), ("state", "unknown"), ("member", "PrivacyPreferences.AllowModelTraining")),
        Period("Privacy/RetentionPolicy.cs", 6, "RetentionPolicy.TrainedChatRetention | P1825D",
            ("category", "chats"), ("found", "P1825D"), ("branch", "granted"), ("allowed", "P365D"), ("deletes", "true"), ("findings", "CONSENT003")),
        Finding("CONSENT003", "Privacy/RetentionPolicy.cs", 6, "RetentionPolicy.TrainedChatRetention | P1825D", new Suppression(true, "PRIV-12, until 2027-03-31")),
        Period("appsettings.json", 6, "Chats:RetentionDays | P30D", ("category", "chats"), ("found", "P30D"), ("allowed", "P365D")),
        Finding("CONSENT005", "Chats/TrainingExport.cs", 13, "ModelTraining.Learn | "),
    ];

    public static ScanResult Scan(params Result[] results) => Of(results.Length > 0 ? results : Results);

    public static ScanResult Of(IEnumerable<Result> results, params Gap[] gaps) => new(
        "/home/somebody/heron",
        [.. results],
        new Dictionary<string, RuleFacts> { ["CONSENT005"] = new("CONSENT005", "Data is used without a check of consent", "", "") },
        gaps,
        IsComplete: !gaps.Any(gap => gap.IsFailure));

    public static Inventory Inventory(params Result[] results) => InventoryOf.Scan(Scan(results), "Heron");

    public static Result Choice(string path, int line, string surface, string key, params (string, string)[] facts) =>
        Entry("CONSENT910", path, line, key, [("surface", surface), .. facts]);

    public static Result Accept(string path, int line, string surface, string key, params (string, string)[] facts) =>
        Entry("CONSENT911", path, line, key, [("surface", surface), .. facts]);

    public static Result Period(string path, int line, string key, params (string, string)[] facts) =>
        Entry("CONSENT912", path, line, key, [("surface", key.Split('.', ':')[0]), .. facts]);

    public static Result Finding(string rule, string path, int line, string key, Suppression? suppressed = null) =>
        Entry(rule, path, line, key, []) with { Suppressed = suppressed };

    private static Result Entry(string rule, string path, int line, string key, (string Name, string Value)[] facts) => new(
        rule,
        "note",
        $"{rule} {key}",
        new Place(path, line, 1, line, 9),
        facts.Append((Name: "key", Value: key)).Append((Name: "subject", Value: key.Split(" | ")[0].Split('.', ':')[^1]))
            .ToDictionary(fact => $"consent.{fact.Name}", fact => fact.Value));
}
