using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Tests.Vocabulary;

public class TopicsInText
{
    [Theory]
    [InlineData("We use your chats to improve our models.", nameof(Topic.ModelTraining), nameof(Topic.Conversations))]
    [InlineData("AllowTrainingOnChats", nameof(Topic.ModelTraining), nameof(Topic.Conversations))]
    [InlineData("Allow the use of your chats and coding sessions to train and improve our AI models", nameof(Topic.ModelTraining), nameof(Topic.Conversations))]
    [InlineData("We collect analytics and crash reports.", nameof(Topic.Analytics), nameof(Topic.CrashReports))]
    [InlineData("SendUsageStatistics", nameof(Topic.UsageData))]
    [InlineData("ShareDataWithThirdParties", nameof(Topic.ThirdParties))]
    [InlineData("We share your location with our partners.", nameof(Topic.Location), nameof(Topic.ThirdParties))]
    [InlineData("We use cookies for personalised advertising.", nameof(Topic.Cookies), nameof(Topic.PersonalisedAds))]
    [InlineData("Get offers and our newsletter by email.", nameof(Topic.Offers), nameof(Topic.Newsletter))]
    [InlineData("PromotionalEmails", nameof(Topic.PromotionalMail))]
    [InlineData("DirectMarketing", nameof(Topic.PromotionalMail))]
    [InlineData("EnableTelemetry", nameof(Topic.Telemetry))]
    [InlineData("diagnostic_data", nameof(Topic.Diagnostics))]
    [InlineData("UserProfiling", nameof(Topic.Profiling))]
    [InlineData("UserTracking", nameof(Topic.Tracking))]
    [InlineData("Marketing", nameof(Topic.Marketing))]
    [InlineData("We process your personal data.", nameof(Topic.PersonalData))]
    [InlineData("Help improve Contoso", nameof(Topic.UsageData))]
    [InlineData("Our Consumer Terms and Privacy Policy will take effect on September 28, 2025.")]
    [InlineData("")]
    public void AreFound(string text, params string[] topics) =>
        Assert.Equal(
            topics.Aggregate(Topic.None, (all, name) => all | (Topic)Enum.Parse(typeof(Topic), name)),
            ChoiceWords.BuiltIn.TopicsIn(text));

    [Fact]
    public void HaveAName() =>
        Assert.All(
            Enum.GetValues(typeof(Topic)).Cast<Topic>().Where(topic => topic != Topic.None),
            topic => Assert.NotEmpty(Topics.Name(topic)));

    [Fact]
    public void AreCalledByTheirPurpose() =>
        Assert.Equal("model training", Topics.Name(Topic.Conversations | Topic.ModelTraining));

    [Theory]
    [InlineData("We send you marketing by email.", "Receive our newsletter", true)]
    [InlineData("We measure usage data to find faults.", "Enable telemetry", true)]
    [InlineData("Our terms change on Monday; please read them.", "Allow model training", false)]
    [InlineData("We keep your chats for five years.", "Allow the use of your chats to train our models", false)]
    [InlineData("We use your chats to train our models.", "Allow the use of your chats to train our models", true)]
    [InlineData("Statistics cookies show us which pages are read.", "Statistics", true)]
    [InlineData("Marketing cookies let us show you ads.", "Marketing", true)]
    [InlineData("Strictly necessary cookies keep your basket together.", "Statistics", false)]
    [InlineData("Error logs stay on your device.", "Send error reports", false)]
    public void ExplainEachOther(string prose, string choice, bool explains) =>
        Assert.Equal(explains, Topics.Explains(ChoiceWords.BuiltIn.TopicsMentionedIn(prose), ChoiceWords.BuiltIn.TopicsIn(choice)));
}
