namespace ConsentAnalyzers.Tests.Rules.AcceptExplained.Razor;

/// <summary>CONSENT002 where nothing but a topic stands above an accept and a decline, and where a heading says a whole sentence.</summary>
public sealed class TopicHeadingTests
{
    [Theory]
    [InlineData("Pages/Ads.cshtml", """<h1>Personalised ads</h1><form method="post">[|<button value="1">|]Continue</button><button value="0">Reject</button></form>""")]
    [InlineData("Shared/StatisticsPrompt.razor", """<div class="modal"><h2>Usage statistics</h2>[|<button @onclick="Yes">|]Allow</button><button @onclick="No">Deny</button></div>""")]
    [InlineData("Pages/First.razor", "@page \"/first\"\n<MudText Typo=\"Typo.h4\">Profiling</MudText>[|<MudButton OnClick=\"Yes\">|]Agree</MudButton><MudButton OnClick=\"No\">Decline</MudButton>")]
    [InlineData("Pages/First.razor", "@page \"/first\"\n<div class=\"card\"><h5 class=\"card-title\">Location sharing</h5>[|<button>|]Allow</button><button>Not now</button></div>")]
    [InlineData("Shared/TelemetryDialog.razor", """<FluentDialogHeader>Hello</FluentDialogHeader><FluentDialogFooter>[|<FluentButton>|]Agree</FluentButton><FluentButton>Decline</FluentButton></FluentDialogFooter>""")]
    [InlineData("Pages/First.razor", "@page \"/first\"\n<h2>We have updated our terms</h2>[|<button>|]Accept</button>")]
    public void FlagsATopicAbove(string path, string text) => VerifyFile.Finds(path, text);

    [Theory]
    [InlineData("Shared/StatisticsPrompt.razor", """<div class="modal"><h2>Usage statistics</h2><p>We count which pages you open and keep that for 30 days.</p><button @onclick="Yes">Allow</button><button @onclick="No">Deny</button></div>""")]
    [InlineData("Pages/First.razor", "@page \"/first\"\n<h2>May we send anonymous usage statistics to our servers?</h2><button>Allow</button><button>Deny</button>")]
    [InlineData("Pages/First.razor", "@page \"/first\"\n<h2>Share your crash reports with us?</h2><button>Allow</button><button>Deny</button>")]
    [InlineData("Pages/First.razor", "@page \"/first\"\n<h2>We have updated our terms of service and our privacy policy</h2><button>Accept</button>")]
    [InlineData("Pages/Tour.razor", "@page \"/tour\"\n<h2>Training</h2><button>Continue</button><button>Skip</button>")]
    [InlineData("Pages/Trade.razor", "@page \"/trade\"\n<h2>Trade offer</h2><button>Accept</button><button>Decline</button>")]
    [InlineData("Pages/Board.razor", "@page \"/board\"\n<h2>Analytics</h2><button>Continue</button><button>Settings</button>")]
    [InlineData("Shared/AnalyticsCard.razor", """<div class="card analytics-card"><h2>New here?</h2><button>Continue</button><button>Skip</button></div>""")]
    [InlineData("Pages/Where.razor", "@page \"/where\"\n<h2>Location</h2><input name=\"city\"><button>Continue</button><button>Skip</button>")]
    public void IsSilentOnSentencesAndOtherHeadings(string path, string text) => VerifyFile.Finds(path, text);
}
