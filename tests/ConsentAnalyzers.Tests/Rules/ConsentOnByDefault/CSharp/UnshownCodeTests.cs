using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.CSharp;

public class UnshownCodeTests
{
    private const string On = "public bool AllowAnalytics { get; set; } = true;";
    private const string Found = "public bool AllowAnalytics { get; set; } = [|true|];";

    [Theory]
    [InlineData("PhotoGallery.Accounts", "UserPrivacy")]
    [InlineData("SpeedTest.App", "UserPrivacy")]
    [InlineData("Clinic.BloodTests", "UserPrivacy")]
    [InlineData("Sample.Chats", "Preferences")]
    [InlineData("Shop.Tests", "UserPrivacy")]
    [InlineData("Shop.UITests.Pages", "UserPrivacy")]
    [InlineData("Controls.Gallery", "Settings")]
    [InlineData("Cosmetics.Samples", "Preferences")]
    [InlineData("Bikes.Specs", "Preferences")]
    [InlineData("Kids.Playground", "Preferences")]
    [InlineData("Theatre.Mocks.Fakes", "Preferences")]
    [InlineData("Shop", "TestDriveBooking")]
    [InlineData("Shop", "DemoAccountSettings")]
    [InlineData("Shop", "DesignSettings")]
    [InlineData("Shop", "ShowcasePrivacy")]
    [InlineData("Shop", "DesignTimeSettings")]
    [InlineData("Shop", "DesignSettingsViewModel")]
    [InlineData("Shop", "SamplePreferences")]
    [InlineData("Shop", "GalleryVisitorSettings")]
    [InlineData("Shop", "FakeSettings")]
    [InlineData("Shop", "MockExamPreferences")]
    [InlineData("Shop", "DrivingTheoryTest")]
    [InlineData("Shop", "UserPrivacyTests")]
    [InlineData("Shop", "PhoneSpecSettings")]
    [InlineData("Shop", "StubHubSettings")]
    [InlineData("Shop", "FixtureListSettings")]
    public Task FlagsWhateverABusinessIsCalled(string space, string type) =>
        Verify<ConsentToggleAnalyzer>.Finds($"namespace {space} {{ public class {type} {{ {Found} }} }}");

    [Theory]
    [InlineData("[System.ComponentModel.DesignTimeVisible(false)]")]
    [InlineData("[System.ComponentModel.DesignerCategory(\"Code\")]")]
    [InlineData("[System.ComponentModel.DesignOnly(false)]")]
    [InlineData("[Showcase]")]
    [InlineData("[Gallery]")]
    public Task FlagsWhatIsShownInSpiteOfAnAttribute(string attribute) =>
        Verify<ConsentToggleAnalyzer>.Finds($$"""
            public class ShowcaseAttribute : Attribute { }
            public class GalleryAttribute : Attribute { }
            {{attribute}} public class UserPrivacy { {{Found}} }
            """);

    [Theory]
    [InlineData("[Fact] public void Keeps() { }")]
    [InlineData("[Xunit.Fact(Skip = \"\")] public void Keeps() { }")]
    [InlineData("[TestCase] public void Keeps() { }")]
    public Task IsSilentOnClassesWithTests(string test) =>
        Verify<ConsentToggleAnalyzer>.Finds($$"""
            using Xunit;
            namespace Xunit
            {
                public class FactAttribute : Attribute { public string Skip { get; set; } = ""; }
                public class TestCaseAttribute : Attribute { }
            }

            public class Preferences { public bool AllowAnalytics { get; set; } }

            public class SavingPreferences
            {
                {{test}}

                private static Preferences On() => new Preferences { AllowAnalytics = true };

                public class Nested { {{On}} }
            }
            """);

    [Theory]
    [InlineData("[ToolkitSample]")]
    [InlineData("[Stories(\"Privacy\")]")]
    public Task IsSilentInAGalleryOfControls(string attribute) =>
        Verify<ConsentToggleAnalyzer>.Finds($$"""
            public class ToolkitSampleAttribute : Attribute { }
            public class StoriesAttribute : Attribute { public StoriesAttribute(string title) { } }
            {{attribute}} public class Preferences { {{On}} }
            """);

    [Fact]
    public Task IsSilentOnWhatExistsForTheDesigner() =>
        Verify<ConsentToggleAnalyzer>.Finds($"public class Preferences {{ [System.ComponentModel.DesignOnly(true)] {On} }}");
}
