namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.Razor;

public sealed class FieldTests
{
    [Theory]
    [InlineData("""<input type="number" name="ChatRetentionDays" value="[|365|]" min="1" max="3650">""")]
    [InlineData("""<input type="hidden" name="Input.ConversationRetentionMonths" value="[|24|]" />""")]
    [InlineData("""<input type="text" name="ChatRetention" value="[|P5Y|]">""")]
    [InlineData("""<label for="r">Data retention period (days)</label><input type="number" id="r" value="[|90|]">""")]
    [InlineData("""<label>Keep conversations for <input type="number" name="n" value="[|365|]"> days</label>""")]
    [InlineData("""<input type="range" id="chatRetention" value="[|365|]"><span>days</span>""")]
    [InlineData("""<input type="radio" name="chatRetentionDays" value="[|365|]" checked> One year""")]
    [InlineData("""<div data-chat-retention-days="[|365|]"></div>""")]
    [InlineData("""<label for="keep">Keep chats for</label><select id="keep" name="keep"><option value="1">30 days</option><option value="[|2|]" selected>5 years</option></select>""")]
    [InlineData("""<select name="ChatRetentionDays"><option value="[|1825|]" selected="selected">long</option></select>""")]
    [InlineData("""<select name="ChatRetention"><option selected>[|5 years|]</option></select>""")]
    public void FlagsAFieldThatStartsBeyondTheLimit(string field) => VerifyFile.Finds("Pages/Settings.cshtml", field);

    [Theory]
    [InlineData("""<ChatHistory RetentionDays="[|1825|]" />""")]
    [InlineData("""<ChatHistory Expires="[|P5Y|]" />""")]
    [InlineData("""<TranscriptStore Retention="[|365.00:00:00|]"></TranscriptStore>""")]
    [InlineData("""<MudNumericField Label="Chat retention (days)" Value="[|365|]" Min="1" Max="3650" />""")]
    [InlineData("""<MudNumericField T="int" Label="Keep recordings for" Value="[|365|]" AdornmentText="days" />""")]
    [InlineData("""<RadzenNumeric Name="MessageRetentionDays" Value="[|365|]" />""")]
    public void FlagsAComponentThatStartsBeyondTheLimit(string component) => VerifyFile.Finds("Pages/Settings.razor", component);

    [Theory]
    [InlineData("""<input type="number" name="ChatRetentionDays" value="30" max="3650">""")]
    [InlineData("""<input type="number" name="ChatRetentionDays" min="365" max="3650">""")]
    [InlineData("""<input type="number" name="ChatRetentionDays" value="@Model.Days">""")]
    [InlineData("""<input type="number" name="ChatRetention" value="365">""")]
    [InlineData("""<h2>Backups</h2><input type="number" name="RetentionDays" value="365">""")]
    [InlineData("""<input type="number" name="backup.retentionDays" id="BackupRetentionDays" value="365">""")]
    [InlineData("""<input type="radio" name="chatRetentionDays" value="365"> One year""")]
    [InlineData("""<p>We keep your chats for five years.</p><input type="number" value="365">""")]
    [InlineData("""<select name="ChatRetention"><option selected>30 days</option><option>5 years</option></select>""")]
    [InlineData("""<select name="Country"><option value="365" selected>Austria</option></select>""")]
    [InlineData("""<select name="ChatRetention"><option value="1825" selected="@(Model.Days == 1825)">5 years</option></select>""")]
    [InlineData("""<cache expires-after="01:00:00">…</cache><meta http-equiv="expires" content="365">""")]
    [InlineData("""<img width="365" height="1825"><td colspan="365">retention days</td>""")]
    [InlineData("""<button data-retention-days>Delete</button>""")]
    [InlineData("""<ImageGallery RetentionDays="365" />""")]
    public void IsSilentOnOtherFields(string field) => VerifyFile.Finds("Pages/Settings.cshtml", field);

    [Theory]
    [InlineData("""<ChatHistory RetentionDays="30" />""")]
    [InlineData("""<ChatHistory RetentionDays="@Days" />""")]
    [InlineData("""<LogViewer RetentionDays="365" />""")]
    [InlineData("""<ChatHistory MaxRetentionDays="365" />""")]
    [InlineData("""<MudNumericField Label="Chat retention (days)" @bind-Value="_days" Max="3650" />""")]
    [InlineData("""<InviteLink Expires="P5Y" />""")]
    public void IsSilentOnOtherComponents(string component) => VerifyFile.Finds("Pages/Settings.razor", component);

    [Theory]
    [InlineData("""<input type="number" name="ChatRetentionDays" value="[|365|]">""", """<input type="number" name="ChatRetentionDays" value="30">""")]
    [InlineData("""<input name=ChatRetentionHours value=[|8760|]>""", """<input name=ChatRetentionHours value=720>""")]
    [InlineData("""<div data-chat-retention='[|P5Y|]'></div>""", """<div data-chat-retention='P30D'></div>""")]
    [InlineData(
        """<select name="ChatRetention"><option value="7">7 days</option><option value="30">30 days</option><option value="[|1825|]" selected>5 years</option></select>""",
        """<select name="ChatRetention"><option value="7">7 days</option><option value="30" selected>30 days</option><option value="1825">5 years</option></select>""")]
    public void ShortensTheFieldInItsOwnForm(string field, string shortened) => VerifyFile.Repairs("Pages/Settings.cshtml", field, shortened);

    [Theory]
    [InlineData("""<input type="number" name="ChatRetentionYears" value="[|5|]">""")]
    [InlineData("""<select name="ChatRetention"><option value="365">1 year</option><option value="[|1825|]" selected>5 years</option></select>""")]
    [InlineData("""<input type="radio" name="chatRetentionDays" value="[|365|]" checked> One year""")]
    public void OffersNothingWhereTheFormCannotSayTheLimit(string field) => VerifyFile.OffersNothing("Pages/Settings.cshtml", field);

    [Fact]
    public void SurvivesTyping() => VerifyFile.SurvivesTyping("Pages/Settings.razor", """
            <label for="r">Chat retention (days)</label><input id="r" type="number" value="365"><ChatHistory RetentionDays="365" />
            <select name="ChatRetention"><option value="30">30 days</option><option value="1825" selected>5 years</option></select>
            """);

    [Fact]
    public void IsSilentUnderASuppressionWithAReason() =>
        VerifyFile.Finds("Pages/Settings.razor", """
            @* consent-analyzers disable-next-line CONSENT003: every customer's contract says so *@
            <ChatHistory RetentionDays="365" />
            <ChatHistory RetentionDays="[|365|]" />
            """);
}
