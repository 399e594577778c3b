namespace ConsentAnalyzers.Tests.Rules.Inventory;

/// <summary>CONSENT911 lists every surface with an accept, whatever is explained and can be declined there.</summary>
public sealed class AcceptListedTests
{
    private const string Prose = "<p>We count visits with an analytics cookie that we keep for thirty days.</p>";

    [Theory]
    [InlineData(Prose + "<button>Accept</button><button>Decline</button>", "yes, yes, Decline, -")]
    [InlineData(Prose + "<button>Accept</button><button>Not now</button>", "yes, later, Not now, CONSENT004")]
    [InlineData(Prose + "<button>Accept</button><button>Settings</button>", "yes, elsewhere, Settings, CONSENT004")]
    [InlineData(Prose + "<button>Accept</button>", "yes, no, -, CONSENT004")]
    [InlineData("<button>Accept</button>" + Prose + "<button>Decline</button>", "late, yes, Decline, CONSENT002")]
    [InlineData("<h2>Cookies</h2><button>Accept</button><button>Decline</button>", "no, yes, Decline, CONSENT002")]
    [InlineData(Prose + "<label><input type=checkbox> Train AI models on my chats</label><button>Accept</button>", "other, yes, -, CONSENT002")]
    [InlineData("@Localizer[Model.Why]<button>Accept</button><button>Decline</button>", "unseen, yes, Decline, -")]
    [InlineData(Prose + "<button>Accept</button><button>×</button>", "yes, unseen, ×, -")]
    [InlineData("<button>Alle ablehnen</button><p>Wir zählen Besuche mit einem Analyse-Cookie, den wir dreißig Tage behalten.</p><button>Alle akzeptieren</button>", "yes, yes, Alle ablehnen, -")]
    public async Task SaysWhatIsExplainedAndHowItIsDeclined(string banner, string expected) =>
        Assert.Equal(
            ["Banner: " + expected],
            await Listing.Of("Banner.razor", $"""<div class="cookie-banner">{banner}</div>""").Facts("CONSENT911", "explained", "declined", "declineText", "findings"));

    [Fact]
    public async Task SaysWhatStandsThere() =>
        Assert.Equal(
            ["Banner: Accept all, newsletter, Your choice, We count visits with an analytics cookie that we keep for thirty days., Count my visits; Send me the newsletter"],
            await Listing.Of(
                "Banner.razor",
                $"""
                <div class="cookie-banner"><h2>Your choice</h2>{Prose}
                <label><input type="checkbox" name="visits" /> Count my visits</label>
                <label><input type="checkbox" name="newsletter" /> Send me the newsletter</label>
                <button>Accept all</button><button>Decline</button></div>
                """).Facts("CONSENT911", "asked", "topic", "heading", "explanationText", "choices"));

    [Fact]
    public async Task ShortensALongExplanation() =>
        Assert.EndsWith(
            "an ana…",
            Assert.Single(await Listing.Of(
                "Banner.razor",
                $"""<div class="cookie-banner"><p>{string.Concat(Enumerable.Repeat("We count visits with an analytics cookie that we keep for thirty days. ", 9))}</p><button>Accept</button><button>Decline</button></div>""")
                .Facts("CONSENT911", "explanationText")),
            StringComparison.Ordinal);

    [Fact]
    public async Task CountsNoChoiceAroundASurfaceAmongItsOwn() =>
        Assert.Equal(
            ["Banner: Count my visits"],
            await Listing.Of(
                "Banner.razor",
                $"""
                <label><input type="checkbox" name="newsletter" /> Send me the newsletter</label>
                <div class="cookie-banner">{Prose}<label><input type="checkbox" name="visits" /> Count my visits</label><button>Accept</button><button>Decline</button></div>
                """).Facts("CONSENT911", "choices"));

    [Fact]
    public async Task NamesTheNearestHeadingOfAPage() =>
        Assert.Equal(
            ["Privacy: Cookies"],
            await Listing.Of("Privacy.cshtml", $"<h1>Welcome</h1><p>We are glad that you are here.</p><h2>Cookies</h2>{Prose}<button>Accept cookies</button><button>Decline</button>").Facts("CONSENT911", "heading"));

    [Fact]
    public async Task ListsASurfaceOnceHoweverManyActionsAccept() =>
        Assert.Equal(
            ["Banner: Accept all"],
            await Listing.Of("Banner.razor", $"""<div class="cookie-banner">{Prose}<button>Accept all</button><button>Accept selected</button><button>Decline</button></div>""").Facts("CONSENT911", "asked"));

    [Fact]
    public async Task ListsATypeThatModelsADialog() =>
        Assert.Equal(
            ["ConsentDialog: Agree, yes, yes, No thanks, ConsentDialog"],
            await Listing.Of(
                "ConsentDialog.cs",
                """
                public class ConsentDialog
                {
                    public string Text { get; } = "We use your chats to train our models, for five years.";
                    public string AcceptLabel { get; } = "Agree";
                    public string DeclineLabel { get; } = "No thanks";
                }
                """).Facts("CONSENT911", "asked", "explained", "declined", "declineText", "surface"));

    [Fact]
    public async Task ListsAWindow() =>
        Assert.Equal(
            ["ConsentWindow: I agree, no, no, CONSENT002 CONSENT004"],
            await Listing.Of(
                "ConsentWindow.xaml",
                """
                <Window xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" Title="Usage data">
                  <StackPanel><TextBlock Text="Usage data" FontSize="24" /><Button Content="I agree" /></StackPanel>
                </Window>
                """).Facts("CONSENT911", "asked", "explained", "declined", "findings"));

    [Theory]
    [InlineData("<p>Your data was deleted.</p><button>OK</button>")]
    [InlineData("<p>Anna is calling you.</p><button>Accept call</button><button>Decline</button>")]
    [InlineData("<h2>Settings</h2><button>Save</button><button>Cancel</button>")]
    public async Task ListsNothingElse(string dialog) =>
        Assert.Empty(await Listing.Of("Box.razor", $"""<div class="dialog">{dialog}</div>""").Facts("CONSENT911"));
}
