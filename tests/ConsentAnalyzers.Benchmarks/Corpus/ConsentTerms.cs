namespace ConsentAnalyzers.Benchmarks.Corpus;

/// <summary>What a consent module promises and asks in C#: periods that are too long, accepts that nothing explains.</summary>
internal static class ConsentTerms
{
    public static readonly (string Kind, Func<string, ConsentTheme, string> Write)[] Files =
        [("Retention", Retention), ("TermsDialog", TermsDialog)];

    private static string Retention(string name, ConsentTheme theme) => $$"""
        /// <summary>How long things are kept.</summary>
        public static class {{name}}Retention
        {
            public const int {{theme.Data}}RetentionDays = {{theme.Days}};

            public const string {{theme.Data}}HistoryRetention = "P{{theme.Days / 365}}Y"; // as the terms say

            public static readonly TimeSpan {{theme.Data}}Retention = TimeSpan.FromDays({{theme.Days / 365}} * 365);

            public static readonly TimeSpan DeletedUserRetention = new(
                {{theme.Days}}, // days
                0,
                0,
                0);

            public static readonly TimeSpan {{theme.Data}}LogRetention =
                TimeSpan.FromDays(365) // the first year
                + TimeSpan.FromDays({{theme.Days}});

            public static DateTime {{theme.Data}}PurgeAt(DateTime created)
            {
                var {{theme.Data.ToLowerInvariant()}}KeptUntil = created
                    .AddYears({{theme.Days / 365}}) // as the terms say
                    .Date;
                return {{theme.Data.ToLowerInvariant()}}KeptUntil;
            }

            public static readonly TimeSpan SessionRetention = TimeSpan.FromDays(30);

            public static readonly TimeSpan CertificateLifetime = TimeSpan.FromDays(365);

            public static DateTime {{theme.Data}}ExpiresAt(DateTime created)
            {
        #if SHORT
                return created.AddDays(1);
        #else
                var {{theme.Data.ToLowerInvariant()}}RetainedUntil = created.AddYears({{theme.Days / 365}});
                return {{theme.Data.ToLowerInvariant()}}RetainedUntil;
        #endif
            }
        }

        """;

    private static string TermsDialog(string name, ConsentTheme theme) => $$"""
        /// <summary>A question to the person.</summary>
        public sealed class {{name}}Dialog
        {
            public string Title { get; init; } = "";

            public string Explanation { get; init; } = "";

            public string AcceptLabel { get; init; } = "";

            public string DeclineLabel { get; init; } = "";

            public string Footer { get; init; } = "";

            public List<string> Choices { get; init; } = new();
        }

        /// <summary>The questions of the shop.</summary>
        public static class {{name}}Dialogs
        {
            public static {{name}}Dialog Consent() => new()
            {
                Title = "Updates to our Privacy Policy",
                AcceptLabel = "Accept", // large and dark
                DeclineLabel = "Decline",
            };

            public static {{name}}Dialog Updated() => new()
            {
                Title = "Updates to our Privacy Policy",
                Explanation = "An update to our terms and privacy policy will take effect in the autumn.",
                Choices = { "{{theme.First.Caption}}" },
                AcceptLabel = "Accept",
                DeclineLabel = "Decline",
            };

            public static {{name}}Dialog Friend() => new()
            {
                Title = "A friend would like to see your list",
                AcceptLabel = "Accept",
                DeclineLabel = "Decline",
            };
        }

        /// <summary>Asks at the end of an order.</summary>
        public sealed class {{name}}ConsentDialog
        {
            public string Title { get; } = "Before you go";

            public bool {{theme.First.Name}} { get; set; }

            public string Message { get; } = "We would like to keep in touch with you after this order.";

            public string AcceptLabel { get; } = "Accept";

            public string DeclineLabel { get; } = "No thanks";
        }

        """;
}
