namespace ConsentAnalyzers.Tests.Rules.RetentionEnds.Razor;

public sealed class FieldTests
{
    [Theory]
    [InlineData("""<select name="chatRetention"><option value="30">30 days</option><option value="{|CONSENT008:0|}" selected>Forever</option></select>""")]
    [InlineData("""<select name="ChatRetention"><option>30 days</option><option selected>{|CONSENT008:Unlimited|}</option></select>""")]
    [InlineData("""<label for="keep">Delete chats after</label><select id="keep" name="keep"><option value="30">30 days</option><option value="{|CONSENT008:-1|}" selected>Never</option></select>""")]
    [InlineData("""<input type="radio" name="chatRetention" value="{|CONSENT008:forever|}" checked> Keep for ever""")]
    [InlineData("""<input type="hidden" name="ChatRetentionDays" value="{|CONSENT008:-1|}">""")]
    [InlineData("""<div data-chat-retention-days="{|CONSENT008:-1|}"></div>""")]
    public void FlagsAFieldThatStartsForEver(string field) => VerifyFile.Finds("Pages/Settings.cshtml", field);

    [Theory]
    [InlineData("""<MudNumericField Label="Chat retention" Suffix="days" Value="{|CONSENT008:-1|}" />""")]
    [InlineData("""<ChatHistory RetentionDays="{|CONSENT008:-1|}" />""")]
    [InlineData("""<TranscriptStore Retention="{|CONSENT008:forever|}"></TranscriptStore>""")]
    public void FlagsAComponentThatStartsForEver(string component) => VerifyFile.Finds("Pages/Settings.razor", component);

    [Theory]
    [InlineData("""<select name="chatRetention"><option value="30" selected>30 days</option><option value="0">Forever</option></select>""")]
    [InlineData("""<select name="backupRetention"><option value="0" selected>Forever</option></select>""")]
    [InlineData("""<select name="keepChats"><option selected>Never</option><option>Always</option></select>""")]
    [InlineData("""<label>Remind me</label><select name="reminder"><option selected>Never</option></select>""")]
    [InlineData("""<input type="number" name="ChatRetentionDays" min="-1" max="2147483647" value="30">""")]
    [InlineData("""<div tabindex="-1" data-bs-dismiss="never" data-chat-id="-1"></div>""")]
    [InlineData("""<input type="number" name="ChatExpiryDays" value="-1">""")]
    [InlineData("""<LogViewer RetentionDays="-1" />""")]
    [InlineData("""<SubscriptionCard Expires="never" />""")]
    [InlineData("""<p>We keep your chats forever.</p>""")]
    public void IsSilentOnOtherFields(string field) => VerifyFile.Finds("Pages/Settings.razor", field);

    [Theory]
    [InlineData(
        """<select name="ChatRetention"><option value="30">30 days</option><option value="{|CONSENT008:-1|}" selected>Forever</option></select>""",
        """<select name="ChatRetention"><option value="30" selected>30 days</option><option value="-1">Forever</option></select>""")]
    [InlineData("""<input type="hidden" name="ChatRetentionDays" value="{|CONSENT008:-1|}">""", """<input type="hidden" name="ChatRetentionDays" value="30">""")]
    public void LimitsTheFieldInItsOwnForm(string field, string limited) => VerifyFile.Repairs("Pages/Settings.cshtml", field, limited);

    [Theory]
    [InlineData("""<select name="ChatRetention"><option value="365">1 year</option><option value="{|CONSENT008:-1|}" selected>Forever</option></select>""")]
    [InlineData("""<input type="text" name="ChatRetention" value="{|CONSENT008:forever|}">""")]
    public void OffersNothingWhereTheFormCannotSayTheLimit(string field) => VerifyFile.OffersNothing("Pages/Settings.cshtml", field);

    [Fact]
    public void SurvivesTyping() => VerifyFile.SurvivesTyping("Pages/Settings.razor", """
        <label for="r">Chat retention (days)</label><input id="r" type="number" value="-1"><ChatHistory RetentionDays="-1" />
        <select name="ChatRetention"><option value="30">30 days</option><option value="-1" selected>Forever</option></select>
        """);
}
