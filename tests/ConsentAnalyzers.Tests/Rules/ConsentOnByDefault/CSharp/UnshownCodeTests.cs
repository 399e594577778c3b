using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

public class UnshownCodeTests
{
    [Theory]
    [InlineData("DesignTimeSettings")]
    [InlineData("DesignSettingsViewModel")]
    [InlineData("SamplePreferences")]
    [InlineData("ToggleGalleryViewModel")]
    [InlineData("DemoSettings")]
    [InlineData("FakeSettings")]
    public Task IsSilentOnTypesThatOnlyShowSomething(string type) =>
        Verify<ConsentToggleAnalyzer>.Finds($"public class {type} {{ public bool AllowAnalytics {{ get; set; }} = true; }}");

    [Theory]
    [InlineData("Shop.Tests")]
    [InlineData("Shop.UITests.Pages")]
    [InlineData("Controls.Gallery")]
    public Task IsSilentOnTheirNamespaces(string space) =>
        Verify<ConsentToggleAnalyzer>.Finds($"namespace {space} {{ public class Settings {{ public bool AllowAnalytics {{ get; set; }} = true; }} }}");

    [Fact]
    public Task IsSilentOnClassesWithTests() =>
        Verify<ConsentToggleAnalyzer>.Finds("""
            public class FactAttribute : Attribute { }
            public class Preferences { public bool AllowAnalytics { get; set; } }

            public class SavingPreferences
            {
                [Fact]
                public void Keeps() => new Preferences { AllowAnalytics = true }.ToString();

                private static Preferences On() => new Preferences { AllowAnalytics = true };
            }
            """);

    [Fact]
    public Task FlagsAProgramThatHappensToBeASample() =>
        Verify<ConsentToggleAnalyzer>.Finds(
            "namespace Sample.Chats { public class Preferences { public bool AllowAnalytics { get; set; } = [|true|]; } }");
}
