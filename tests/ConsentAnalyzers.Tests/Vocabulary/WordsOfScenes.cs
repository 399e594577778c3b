using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Tests.Vocabulary;

/// <summary>Words that tell whose choice it is, each in a name or text that its role decides.</summary>
public sealed class WordsOfScenes
{
    [Theory]
    [InlineData(nameof(Topic.ModelTraining), "improve the ai, content for ai training, assistant better, ai better, message for training")]
    [InlineData(nameof(Topic.PersonalisedAds), "advertiser identifier, personalised recommendation, personalized offer, your interests")]
    [InlineData(nameof(Topic.PromotionalMail), "promotional push, promotional text, sms offer")]
    [InlineData(nameof(Topic.Diagnostics), "system details, hardware information, hardware details, machine info, machine information")]
    [InlineData(nameof(Topic.Conversations), "our content")]
    [InlineData(nameof(Topic.PersonalData), "contact list, address book")]
    [InlineData(nameof(Topic.UsageData), "log application events")]
    [InlineData(nameof(Topic.Contact), "contact via, contact me via, may be contacted, email contact, permit contact, contact permitted")]
    public void AreAbout(string topic, string phrases) =>
        Each(phrases, phrase => Assert.True(ChoiceWords.BuiltIn.TopicsIn(phrase).HasFlag(Enum.Parse<Topic>(topic)), phrase));

    [Theory]
    [InlineData("errors, exceptions, metrics, logs, news, deals, interests")]
    public void AreTopicsOnlyWhereTheyAreHandedOver(string words) => Each(words, word =>
    {
        Assert.Equal(Topic.None, ChoiceWords.BuiltIn.TopicsIn(word));
        Assert.NotEqual(Topic.None, ChoiceWords.BuiltIn.TopicsIn("share " + word));
        Assert.Equal(Topic.None, ChoiceWords.BuiltIn.TopicsIn("share on " + word));
    });

    [Theory]
    [InlineData("broadcaster, backend, campaign, mailer, smtp, cron, daemon, bulk")]
    public void Operate(string words) => Each(words, word => Means(Meaning.Capability, "SendNewsletter", new(Pascal(word) + "Settings")));

    [Theory]
    [InlineData("PlayerStatistics, PlayerStats, PlayerStatEnabled")]
    public void BelongToGames(string names) => Each(names, name => Means(Meaning.None, name, new("LeaderboardSettings")));

    [Theory]
    [InlineData("finder, lookup, criteria, search, picker, selector")]
    public void Pick(string words) => Each(words, word =>
    {
        Means(Meaning.Capability, "SubscribedToNewsletter", new("Contact" + Pascal(word)));
        Means(Meaning.Capability, "SubscribedToNewsletter", new($"Contact{Pascal(word)}Options"));
        Means(Meaning.Grant, "SubscribedToNewsletter", new($"{Pascal(word)}Preferences"));
    });

    [Fact]
    public void CriteriaPick() => Means(Meaning.Capability, "SubscribedToNewsletter", new("ContactSearchCriteria"));

    [Theory]
    [InlineData("noindex, page meta, seo, robots, crawler, sitemap, canonical")]
    public void SpeakToCrawlers(string words) => Each(words, word =>
    {
        Means(Meaning.Capability, "AllowAiTraining", new(Pascal(word) + "Settings"));
        Means(Meaning.Capability, "AllowAiTraining", new("Article", Siblings: [Pascal(word)]));
    });

    [Theory]
    [InlineData("chatbot, assistant, copilot, prompt")]
    public void AreAnAiThatPeopleTalkTo(string words) => Each(words, word => Means(Meaning.Grant, "AllowTraining", new(Pascal(word) + "Settings")));

    [Theory]
    [InlineData("enrol, enroll, register, checkout, onboarding")]
    public void NameForms(string words) => Each(words, word =>
    {
        Means(Meaning.Grant, "AcceptTerms", new(Pascal(word) + "Model"));
        Means(Meaning.None, "AcceptTerms", new(Pascal(word) + "Record"));
    });

    [Theory]
    [InlineData("certes, letsencrypt, ssl, tls, acme, certificate")]
    public void AcceptForWhoeverRunsTheProgram(string words) => Each(words, word =>
    {
        Means(Meaning.None, "AcceptTerms", new("RegisterRequest", "Contoso." + Pascal(word)));
        Means(Meaning.None, "AcceptTerms", new($"Register{Pascal(word)}Request"));
    });

    [Theory]
    [InlineData("collect, collects, collecting, gather, gathers")]
    public void Gather(string words) => Each(words, word =>
    {
        Means(Meaning.Grant, Pascal(word) + "SystemInformation", new("Preferences"));
        Means(Meaning.None, Pascal(word) + "SystemInformation", new("Inventory"));
    });

    [Theory]
    [InlineData("feedback, bug report, support request, problem report, crash")]
    public void TakeInWhatIsIncluded(string words) => Each(words, word => Means(Meaning.Grant, "IncludeLogs", new(Pascal(word) + "Dialog")));

    [Theory]
    [InlineData("notwendig, notwendige, notwendigen, notwendiger, erforderlich, erforderlichen, essentiels, essentielles, indispensables")]
    [InlineData("esenciales, imprescindibles, necessario, essenziali, indispensabili, noodzakelijk, essentiële, essenciais, niezbędnych, konieczne")]
    public void AreNecessaryInOtherLanguages(string words) => Each(words, word => Assert.True(NecessaryWords.AreIn($"Cookies {word}"), word));

    [Theory]
    [InlineData("nicht notwendige Cookies, niet noodzakelijk, nie konieczne, cookies não necessários, pas nécessaires")]
    public void AreNotNecessaryInOtherLanguages(string texts) => Each(texts, text => Assert.False(NecessaryWords.AreIn(text), text));

    [Theory]
    [InlineData("Let me check crash reports before you send them", Meaning.Protective)]
    [InlineData("Let me see error reports first", Meaning.Protective)]
    [InlineData("Keep me updated about your newsletter", Meaning.Grant)]
    [InlineData("I accept the license agreement", Meaning.Grant)]
    [InlineData("I agree to the user agreement", Meaning.Grant)]
    [InlineData("By clicking here I accept the terms", Meaning.None)]
    [InlineData("Clicking this box, I accept the terms", Meaning.Grant)]
    [InlineData("Send the newsletter to our active customers", Meaning.Capability)]
    [InlineData("Send the newsletter to the customers of your choice", Meaning.Grant)]
    public void MeanOnABox(string label, object meaning) => Means((Meaning)meaning, "", new("Page", Label: label, IsControl: true));

    [Theory]
    [InlineData("[Tooltip(…)]")]
    public void NameAttributesOfText(string attribute) => Assert.True(Role.ShownTexts.Ends(Words.In(attribute)));

    [Theory]
    [InlineData("e-mail", "email")]
    [InlineData("EMailOptIn", "email opt in")]
    [InlineData("e-mails", "emails")]
    [InlineData("ShareIPs", "share ips")]
    [InlineData("e mobility", "e mobility")]
    public void AreOneWordThoughWrittenApart(string text, string words) => Assert.Equal(words, string.Join(' ', Words.In(text)));

    private static void Means(Meaning meaning, string name, Surroundings surroundings) =>
        Assert.True(meaning == ChoiceWords.BuiltIn.MeaningOf(name, surroundings), $"{surroundings.Container}.{name}{surroundings.Label}");

    private static void Each(string words, Action<string> check) => Assert.All(words.Split(", "), check);

    private static string Pascal(string words) => string.Concat(words.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
