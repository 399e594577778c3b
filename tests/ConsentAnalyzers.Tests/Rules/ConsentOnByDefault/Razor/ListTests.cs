namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.Razor;

/// <summary>CONSENT001 on lists, in which something is always chosen.</summary>
public class ListTests
{
    [Theory]
    [InlineData(
        """<select name="MarketingConsent"><option [|selected|] value="yes">Yes, please</option><option value="no">No, thanks</option></select>""",
        """<select name="MarketingConsent"><option value="yes">Yes, please</option><option value="no" selected>No, thanks</option></select>""")]
    [InlineData(
        """<select id="newsletter"><option value="1" selected="[|selected|]">Yes</option><option value="0">No</option></select>""",
        """<select id="newsletter"><option value="1">Yes</option><option value="0" selected="selected">No</option></select>""")]
    [InlineData(
        """<select asp-for="Input.ShareUsageData"><option [|selected|]>Yes</option><option>No</option></select>""",
        """<select asp-for="Input.ShareUsageData"><option>Yes</option><option selected>No</option></select>""")]
    [InlineData(
        """<select name="analyticsConsent"><optgroup label="Answer"><option value="granted" [|selected|]>Allow</option><option value="denied">Refuse</option></optgroup></select>""",
        """<select name="analyticsConsent"><optgroup label="Answer"><option value="granted">Allow</option><option value="denied" selected>Refuse</option></optgroup></select>""")]
    [InlineData(
        """<select name="newsletter"><option value="maybe">Sometimes</option><option value="yes" [|selected|]>Yes</option><option value="no" disabled>No</option><option value="never">Never</option></select>""",
        """<select name="newsletter"><option value="maybe">Sometimes</option><option value="yes">Yes</option><option value="no" disabled>No</option><option value="never" selected>Never</option></select>""")]
    [InlineData(
        """<select name="newsletter"><option disabled value="no">No</option><option value="yes" [|selected|]>Yes</option><option value="off">No, thanks</option></select>""",
        """<select name="newsletter"><option disabled value="no">No</option><option value="yes">Yes</option><option value="off" selected>No, thanks</option></select>""")]
    public void ChoosesTheRefusalInstead(string markup, string repaired) => VerifyFile.Repairs("SignUp.cshtml", markup, repaired);

    [Theory]
    [InlineData(
        """<select name="analyticsConsent"><option value="denied">No</option><option value="granted" [|selected|]>Yes</option></select>""",
        """<select name="analyticsConsent"><option value="denied">No</option><option value="granted">Yes</option></select>""")]
    [InlineData(
        """<select name="newsletter"><option value="">Subscribe?</option><option value="yes" [|selected|]>Yes</option></select>""",
        """<select name="newsletter"><option value="">Subscribe?</option><option value="yes">Yes</option></select>""")]
    [InlineData(
        """<select name="newsletter"><option>Please choose</option><option value="yes" [|selected|]>Yes</option></select>""",
        """<select name="newsletter"><option>Please choose</option><option value="yes">Yes</option></select>""")]
    [InlineData(
        """<select name="newsletter" multiple><option value="yes" [|selected|]>Yes</option><option value="no">No</option></select>""",
        """<select name="newsletter" multiple><option value="yes">Yes</option><option value="no">No</option></select>""")]
    [InlineData(
        """<select name="newsletter" size="3"><option value="yes" [|selected|]>Yes</option></select>""",
        """<select name="newsletter" size="3"><option value="yes">Yes</option></select>""")]
    public void SelectsNothingWhereNothingElseGrants(string markup, string repaired) => VerifyFile.Repairs("SignUp.html", markup, repaired);

    [Theory]
    [InlineData("""<select name="newsletter"><option value="yes" [|selected|]>Yes</option></select>""")]
    [InlineData("""<select name="newsletter"><option value="yes" [|selected|]>Yes</option><option value="on">Of course</option></select>""")]
    [InlineData("""<select name="newsletter"><option value="1"></option><option value="yes" [|selected|]>Yes</option></select>""")]
    [InlineData("""<select name="newsletter"><option value="weekly">Weekly</option><option value="yes" [|selected|]>Daily</option></select>""")]
    [InlineData("""<select name="newsletter"><option value="yes" [|selected|]>Yes</option>@if (Model.MayRefuse) { <option value="no">No</option> }</select>""")]
    [InlineData("""<select name="newsletter"><option value="yes" [|selected|]>Yes</option><option value="no" selected="@Model.No">No</option></select>""")]
    public void OffersNothingWhereNoOptionRefusesForCertain(string markup) => VerifyFile.OffersNothing("SignUp.cshtml", markup);

    [Theory]
    [InlineData(
        """<select name="MarketingConsent"><option value="[|yes|]">Yes, please</option><option value="no">No, thanks</option></select>""",
        """<select name="MarketingConsent"><option value="yes">Yes, please</option><option value="no" selected>No, thanks</option></select>""")]
    [InlineData(
        """<label for="n">Subscribe to our newsletter</label><select id="n"><[|option|]>Yes</option><option>No</option></select>""",
        """<label for="n">Subscribe to our newsletter</label><select id="n"><option>Yes</option><option selected>No</option></select>""")]
    [InlineData(
        """<select name="shareUsageData"><option value="[|1|]">Yes</option><option value="0>No</option></select>""",
        """<select name="shareUsageData"><option value="1">Yes</option><option selected value="0>No</option></select>""")]
    [InlineData(
        """<select name="shareUsageData"><optgroup label="Answer"><option value="[|1|]">Yes</option><option value="0">No</option></optgroup></select>""",
        """<select name="shareUsageData"><optgroup label="Answer"><option value="1">Yes</option><option value="0" selected>No</option></optgroup></select>""")]
    public void FlagsAYesThatComesFirst(string markup, string repaired) => VerifyFile.Repairs("SignUp.html", markup, repaired);

    [Theory]
    [InlineData("""<select name="newsletter"><option value="">–</option><option value="yes">Yes</option><option value="no">No</option></select>""")]
    [InlineData("""<select name="newsletter"><option disabled>Choose</option><option value="yes">Yes</option><option value="no">No</option></select>""")]
    [InlineData("""<select name="newsletter"><option value="no">No</option><option value="yes">Yes</option></select>""")]
    [InlineData("""<select name="newsletter"><option value="yes">Yes</option><option value="no" selected>No</option></select>""")]
    [InlineData("""<select name="newsletter" multiple><option value="yes">Yes</option><option value="no">No</option></select>""")]
    [InlineData("""<select name="newsletter" size="2"><option value="yes">Yes</option><option value="no">No</option></select>""")]
    [InlineData("""<select asp-for="Input.Newsletter"><option value="yes">Yes</option><option value="no">No</option></select>""")]
    [InlineData("""<select name="newsletter" @bind="_newsletter"><option value="yes">Yes</option><option value="no">No</option></select>""")]
    [InlineData("""<select name="newsletter" value="@_newsletter" @onchange="Changed"><option value="yes">Yes</option><option value="no">No</option></select>""")]
    [InlineData("""<select name="newsletter"><option value="yes">Yes</option><option value="no" selected="@(!Model.Newsletter)">No</option></select>""")]
    [InlineData("""<select name="newsletter">@foreach (var answer in Answers) { <option value="yes">@answer</option> }<option value="no">No</option></select>""")]
    [InlineData("""<select name="newsletter"><option value="all">All</option><option value="yes">Yes</option><option value="no">No</option></select>""")]
    [InlineData("""<select name="newsletter"><option value="weekly">Weekly</option><option value="never">Never</option></select>""")]
    [InlineData("""<select name="giftWrap"><option value="yes">Yes</option><option value="no">No</option></select>""")]
    [InlineData("""<select name="doNotTrack"><option value="yes">Yes</option><option value="no">No</option></select>""")]
    [InlineData("""<input list="answers" name="newsletter"><datalist id="answers"><option value="yes"><option value="no"></datalist>""")]
    public void IsSilentWhereTheListStartsOffOrCodeDecides(string markup) => VerifyFile.Finds("SignUp.razor", markup);

    [Fact]
    public void IsSilentOnAListThatAMemberHolds() => VerifyFile.Finds(
        "SignUp.razor",
        """
        <label for="n">Newsletter</label>
        <select id="n" @bind="_newsletter"><option value="yes" selected>Yes</option><option value="no">No</option></select>
        <InputSelect Name="newsletter" @bind-Value="_newsletter"><option value="yes" selected>Yes</option><option value="no">No</option></InputSelect>
        """);

    [Fact]
    public void KeepsLineEndsWhereASelectionMoves() => VerifyFile.Repairs(
        "SignUp.html",
        "<select name=\"newsletter\">\r\n\t<option value=\"yes\"\r\n\t\t[|selected|]>Yes</option>\r\n\t<option value=\"no\">No</option>\r\n</select>",
        "<select name=\"newsletter\">\r\n\t<option value=\"yes\">Yes</option>\r\n\t<option value=\"no\" selected>No</option>\r\n</select>");
}
