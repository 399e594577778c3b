namespace ConsentAnalyzers.PackageTests;

/// <summary>One defect for each rule, as a user's project might hold it.</summary>
internal static class Pieces
{
    public const string Preferences = """
        namespace Consumer;

        public sealed class PrivacyPreferences
        {
            public bool AllowAnalytics { get; set; } = true;
        }

        """;

    public const string Retention = """
        namespace Consumer;

        public static class RetentionPolicy
        {
            public static readonly TimeSpan ChatRetention = TimeSpan.FromDays(365 * 5);
        }

        """;

    public const string Dialog = """
        namespace Consumer;

        public sealed class ConsentDialog
        {
            public string Title { get; } = "Your privacy";

            public string AcceptLabel { get; } = "Accept";

            public string DeclineLabel { get; } = "Decline";
        }

        """;
}
