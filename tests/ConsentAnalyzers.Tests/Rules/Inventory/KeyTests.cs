namespace ConsentAnalyzers.Tests.Rules.Inventory;

/// <summary>What is listed and what is found about the same thing carry the same name.</summary>
public sealed class KeyTests
{
    [Theory]
    [InlineData("Form.cs", "public class SignUpForm { public bool AllowMarketing { get; set; } = true; }", "SignUpForm.AllowMarketing | true")]
    [InlineData("Policy.cs", "public class RetentionPolicy { public TimeSpan ChatRetention = TimeSpan.FromDays(1825); }", "RetentionPolicy.ChatRetention | P1825D")]
    [InlineData("appsettings.json", """{ "SignUp": { "AllowMarketing": true } }""", "SignUp:AllowMarketing | true")]
    public async Task AListedOneHasTheKeyOfItsFinding(string path, string text, string key)
    {
        var results = (await Listing.Of(path, text).Findings()).RemoveAll(result => result.Id == "CONSENT900");

        Assert.Equal(2, results.Length);
        Assert.All(results, result => Assert.Equal(key, result.Properties["consent.key"]));
    }

    [Fact]
    public async Task ASurfaceIsNamedByItsAcceptAsItsFindingIs()
    {
        var results = await Listing.Of("Banner.razor", """<div class="cookie-banner"><h2>Cookies</h2><button>Accept</button><button>Decline</button></div>""").Findings();

        Assert.Equal(
            ["Accept | no explanation", "Accept | explained no, declined yes"],
            results.OrderBy(result => result.Id).Select(result => result.Properties["consent.key"]));
    }
}
