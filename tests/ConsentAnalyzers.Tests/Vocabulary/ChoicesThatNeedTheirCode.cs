using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Tests.Vocabulary;

/// <summary>Names that say the same where a person decides and where nobody does. The code around them decides, not the words.</summary>
public class ChoicesThatNeedTheirCode
{
    [Theory]
    [InlineData("TelemetryEnabled", "AppSettings", Meaning.Grant, "assigned from a message box or a control: the person's answer")]
    [InlineData("LastSeenConsentAccepted", "AnalyticsSettings", Meaning.Grant, "assigned from a dialog's result, or set up by a test")]
    [InlineData("NewsletterActive", "RegistrationHandler", Meaning.Grant, "set under a condition on what the person ticked")]
    [InlineData("Active", "Newsletter", Meaning.Grant, "the same, through a member of the subscription")]
    [InlineData("tsmiTelemetryEnabled", "HelpMenu", Meaning.Grant, "ticked by the designer, or falls back to false")]
    [InlineData("chkTelemetry", "SettingsPage", Meaning.Grant, "only its Checked state is the choice; AutoSize and TabStop are not")]
    [InlineData("checkErrorReports", "MainForm", Meaning.None, "a check box about error reports; its caption has to say that they are sent")]
    [InlineData("marketingEmails", "IdentityApplicationFactory", Meaning.Grant, "an optional parameter of a test helper")]
    [InlineData("AgreeCheck", "MainWindow", Meaning.None, "agrees to something that only its caption names")]
    [InlineData("description", "GdprConsentDialog", Meaning.None, "a builder whose optional parameter pre-ticks; the parameter's own name decides")]
    [InlineData("Value", "Setting", Meaning.None, "a row of seed data whose key names the choice")]
    [InlineData("Subscribe", "OutOfStockSubscription", Meaning.None, "an alert that the person asked for")]
    [InlineData("Newsletter", "GetInfoModel", Meaning.None, "shows a stored subscription")]
    public void SayTheSameBothWays(string name, string container, object expected, string why)
    {
        Assert.Equal(expected, ChoiceWords.BuiltIn.MeaningOf(name, new Surroundings(container)));
        Assert.NotEmpty(why);
    }

    [Theory]
    [InlineData("SendCrashReportsKey", "usage.statistics.send", Meaning.Grant)]
    [InlineData("Key", "Telemetry:Enabled", Meaning.Grant)]
    [InlineData("Key", "Privacy.Analytics", Meaning.Grant)]
    [InlineData("Key", "Catalog.ShowPrices", Meaning.None)]
    public void TakeTheirNameFromTheKeyTheyAreStoredUnder(string member, string key, object expected)
    {
        Assert.Equal(Meaning.None, ChoiceWords.BuiltIn.MeaningOf(member, Surroundings.None));
        Assert.Equal(expected, ChoiceWords.BuiltIn.MeaningOf(key, Surroundings.None));
    }

    [Theory]
    [InlineData("AllowOptional", "Cookie settings: statistics and marketing cookies", Meaning.None)]
    [InlineData("chkAgree", "I agree to receive news by email from Contoso and its partners", Meaning.Grant)]
    [InlineData("checkErrorReports", "Send error reports to the developers", Meaning.Grant)]
    [InlineData("AgreeCheck", "I agree that my data is shared with third parties", Meaning.Grant)]
    [InlineData("option1", "Gets or sets a value that indicates whether crash reports are sent", Meaning.Grant)]
    public void TakeTheirMeaningFromTheLabel(string name, string label, object expected) =>
        Assert.Equal(expected, ChoiceWords.BuiltIn.MeaningOf(name, new Surroundings(Label: label)));
}
