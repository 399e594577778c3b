namespace ConsentAnalyzers.Benchmarks.Corpus;

/// <summary>The choices of a consent module in C#: those that start on in every shape, among what is done right.</summary>
internal static class ConsentChoices
{
    public static readonly (string Kind, Func<string, ConsentTheme, string> Write)[] Files =
        [("Preferences", Preferences), ("Consents", Consents)];

    private static string Preferences(string name, ConsentTheme theme) => $$"""
        /// <summary>What a customer allows.</summary>
        public class {{name}}Preferences
        {
            private bool _{{theme.Third.LocalName}} = true; // as in the old shop

            public {{name}}Preferences()
            {
                // Everybody starts with what most people use.
                Language = "en";
                {{theme.Second.Name}} = true;
            }

            public string Language { get; set; }

            /// <summary>{{theme.First.Caption}}.</summary>
            public bool {{theme.First.Name}} { get; set; } = true; // until somebody complains

            public bool {{theme.Second.Name}} { get; set; }

            public bool {{theme.Third.Name}}
            {
                get => _{{theme.Third.LocalName}};
                set => _{{theme.Third.LocalName}} = value;
            }

        #if LEGACY
            public bool KeepOldLayout { get; set; } = true;
        #else
            [System.ComponentModel.DefaultValue(true)]
            public bool Keep{{theme.First.Name}} { get; set; } = true;
        #endif

            public bool DoNotTrack { get; set; } = true;

            public bool ShowConsentBanner { get; set; } = true;

            public bool CompactView { get; set; } = true;
        }

        /// <summary>What the form of the sign-up sends.</summary>
        public sealed record {{name}}SignUp(
            string Email,
            bool {{theme.First.Name}} = true, // ticked on the form
            bool {{theme.Second.Name}} = false);

        /// <summary>The same form, as it should be.</summary>
        public sealed record {{name}}HonestSignUp(string Email, bool {{theme.First.Name}} = false);

        """;

    private static string Consents(string name, ConsentTheme theme) => $$"""
        /// <summary>Reads and seeds what people allow.</summary>
        public sealed class {{name}}Consents
        {
            private readonly IConfiguration _configuration;

            public {{name}}Consents(IConfiguration configuration) => _configuration = configuration;

            public static Dictionary<string, bool> Seeds { get; } = new()
            {
                ["CompactView"] = true,
                ["{{theme.First.Name}}"] = true, // all regions
                ["{{theme.Second.Name}}"] = false,
            };

            public bool Reads{{theme.First.Name}}() =>
                _configuration.GetValue("Privacy:{{theme.First.Name}}", true);

            public bool Shows(bool? wide) => wide ?? true;

            public {{name}}Preferences Create(string language, bool? {{theme.Second.LocalName}} = null)
            {
                return new {{name}}Preferences
                {
                    Language = language,
                    {{theme.Third.Name}} = true,
                    {{theme.Second.Name}} = {{theme.Second.LocalName}} ?? true, /* nobody says no */
                    CompactView = true,
                };
            }

            public void OptIn({{name}}Preferences preferences) => preferences.{{theme.First.Name}} = true;
        }

        """;
}
