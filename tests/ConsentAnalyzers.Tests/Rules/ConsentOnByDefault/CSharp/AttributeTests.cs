using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

public class AttributeTests
{
    [Fact]
    public Task FlagsADefaultInAnAttribute() =>
        Verify<ConsentToggleAnalyzer>.Finds("""
            using System.ComponentModel;

            public class OptionAttribute : Attribute
            {
                public OptionAttribute(string name) { }
                public object? Default { get; set; }
            }

            public class Preferences
            {
                [DefaultValue([|true|])]
                public bool AllowAnalytics { get; set; }

                [System.ComponentModel.DefaultValueAttribute([|true|])]
                public bool MarketingConsent { get; set; }

                [DefaultValue(typeof(bool), [|"true"|])]
                public bool EmailOptIn;

                [Option("send-usage-data", Default = [|true|])]
                public bool SendUsageData { get; set; }
            }
            """);

    [Fact]
    public Task IsSilentOnOtherAttributes() =>
        Verify<ConsentToggleAnalyzer>.Finds("""
            using System.ComponentModel;

            public class Preferences
            {
                [DefaultValue(false)]
                public bool AllowAnalytics { get; set; }

                [Browsable(true)]
                public bool MarketingConsent { get; set; }

                [DefaultValue(true)]
                public bool AutoSave { get; set; }

                [DefaultValue(true)]
                public bool RequireConsent { get; set; }
            }
            """);

    [Fact]
    public Task FlagsAPropertyOnceAndFixesBothPlaces() =>
        Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(
            """
            using System.ComponentModel;

            public class Preferences
            {
                [DefaultValue(true)]
                public bool AllowAnalytics { get; set; } = [|true|];

                [DefaultValue([|true|])]
                public bool MarketingConsent { get; set; }
            }
            """,
            """
            using System.ComponentModel;

            public class Preferences
            {
                [DefaultValue(false)]
                public bool AllowAnalytics { get; set; }

                [DefaultValue(false)]
                public bool MarketingConsent { get; set; }
            }
            """);
}
