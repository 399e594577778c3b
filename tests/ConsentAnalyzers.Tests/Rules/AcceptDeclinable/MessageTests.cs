using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Rules.AcceptDeclinable;

/// <summary>CONSENT004 says what stands beside the accept instead of a decline.</summary>
public class MessageTests
{
    [Theory]
    [InlineData("", "'Accept' accepts and nothing beside it declines")]
    [InlineData("<button>Learn more</button>", "'Accept' accepts and nothing beside it declines")]
    [InlineData("<button>Not now</button>", "'Accept' accepts and 'Not now' only puts the decision off; nothing beside it declines")]
    [InlineData("<button>In a while</button>", "'Accept' accepts and 'In a while' only puts the decision off; nothing beside it declines")]
    [InlineData("<button>Cookie settings</button>", "'Accept' accepts and declining takes the way through 'Cookie settings'; it has to be as direct")]
    [InlineData("<button>Later</button><button>More options</button>", "'Accept' accepts and declining takes the way through 'More options'; it has to be as direct")]
    public void SaysWhatStandsThereInstead(string beside, string message)
    {
        var found = Tests.VerifyFile.Inspect(
            "Shared/Banner.razor",
            SourceText.From($"""<div class="cookie-banner"><p>We use cookies for analytics and advertising.</p><button>Accept</button>{beside}</div>"""),
            "consent_analyzers.defer_words = in a while");

        Assert.Equal(message, Assert.Single(found).Diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("consent_analyzers.decline_words = rather not")]
    [InlineData("consent_analyzers.ignored_names = Accept")]
    [InlineData("consent_analyzers.CONSENT004.severity = none")]
    public void IsSilentWhereAnOptionSaysSo(string option) => Tests.VerifyFile.Finds(
        "Shared/Banner.razor",
        """<div class="cookie-banner"><p>We use cookies for analytics and advertising.</p><button>Accept</button><button>Rather not</button></div>""",
        option);
}
