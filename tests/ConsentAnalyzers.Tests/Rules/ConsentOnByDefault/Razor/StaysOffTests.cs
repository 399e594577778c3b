namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.Razor;

/// <summary>A choice that the repair of CONSENT001 turns off is off, looks off and is read out as off; where it would stay on, there is no repair.</summary>
public sealed class StaysOffTests
{
    [Theory]
    [InlineData("""<input type="checkbox" role="switch" name="newsletter" {|CONSENT001:checked|} aria-checked="true" />""", """<input type="checkbox" role="switch" name="newsletter" aria-checked="false" />""")]
    [InlineData("""<input type="checkbox" name="newsletter" {|CONSENT001:checked|} checked="checked" />""", """<input type="checkbox" name="newsletter" />""")]
    [InlineData("""<input checked="{|CONSENT001:checked|}" type="checkbox" name="newsletter" CHECKED>""", """<input type="checkbox" name="newsletter">""")]
    [InlineData("""<input type="checkbox" name="newsletter" {|CONSENT001:checked|} data-checked="true" data-state="checked" class="box is-checked" />""", """<input type="checkbox" name="newsletter" data-checked="false" data-state="unchecked" class="box" />""")]
    [InlineData("""<label class="btn btn-primary active"><input type="checkbox" name="newsletter" {|CONSENT001:checked|}> Newsletter</label>""", """<label class="btn btn-primary"><input type="checkbox" name="newsletter"> Newsletter</label>""")]
    [InlineData("""<label class="active"><input type="radio" name="mail" value="yes" {|CONSENT001:checked|}> Yes, send me marketing mail</label>""", """<label><input type="radio" name="mail" value="yes"> Yes, send me marketing mail</label>""")]
    [InlineData("""<div role="switch" aria-checked="{|CONSENT001:true|}" class="switch on">Share usage data</div>""", """<div role="switch" aria-checked="false" class="switch">Share usage data</div>""")]
    [InlineData("""<button role="switch" aria-checked={|CONSENT001:true|} data-state=checked>Share usage data</button>""", """<button role="switch" aria-checked=false data-state=unchecked>Share usage data</button>""")]
    [InlineData("""@Html.CheckBox("ShareUsageData", isChecked: {|CONSENT001:true|}, new { @checked = "checked", id = "s" })""", """@Html.CheckBox("ShareUsageData", isChecked: false, new { id = "s" })""")]
    public void TurnsOffWhatShowsTheStateToo(string before, string after) => VerifyFile.Repairs("Pages/Privacy.cshtml", before, after);

    [Theory]
    [InlineData("""<input type="checkbox" name="newsletter" {|CONSENT001:checked|} data-value="true" data-on-label="on" class="btn-active conditional" />""", """<input type="checkbox" name="newsletter" data-value="true" data-on-label="on" class="btn-active conditional" />""")]
    [InlineData("""<input type="checkbox" name="newsletter" {|CONSENT001:checked|} aria-checked="mixed" class="@(true ? "on" : "off") on" />""", """<input type="checkbox" name="newsletter" aria-checked="mixed" class="@(true ? "on" : "off") on" />""")]
    [InlineData("""<div class="tab active"><input type="checkbox" name="newsletter" {|CONSENT001:checked|} /></div>""", """<div class="tab active"><input type="checkbox" name="newsletter" /></div>""")]
    public void LeavesWhatShowsSomethingElse(string before, string after) => VerifyFile.Repairs("Pages/Privacy.cshtml", before, after);

    [Theory]
    [InlineData("""<form><input type="checkbox" name="Newsletter" value="true" {|CONSENT001:checked|} /><input type="hidden" name="Newsletter" value="true" /></form>""")]
    [InlineData("""<form><input type="hidden" name="Newsletter" value="1"><label><input type="checkbox" name="Newsletter" {|CONSENT001:checked|}> Newsletter</label></form>""")]
    [InlineData("""<input type="checkbox" id="news" name="newsletter" {|CONSENT001:checked|} /><script>document.getElementById('news').checked = true;</script>""")]
    [InlineData("""<script>$("#news").prop("checked", true);</script><input type="checkbox" id="news" name="newsletter" {|CONSENT001:checked|} />""")]
    [InlineData("""<input type="checkbox" name="newsletter" {|CONSENT001:checked|} /><script>document.forms[0].newsletter.checked = !0;</script>""")]
    [InlineData("""<input type="checkbox" id="news" name="newsletter" {|CONSENT001:checked|} /><script>news.setAttribute('checked', 'checked');</script>""")]
    [InlineData("""<input type="checkbox" name="newsletter" {|CONSENT001:checked|} :checked="true" />""")]
    [InlineData("""<input type="checkbox" name="newsletter" {|CONSENT001:checked|} x-model="newsletter" />""")]
    [InlineData("""<input type="checkbox" name="newsletter" {|CONSENT001:checked|} [checked]="true" />""")]
    [InlineData("""<input type="checkbox" name="newsletter" {|CONSENT001:checked|} onchange="this.checked = true" />""")]
    public void OffersNothingWhereItStaysOn(string page) => VerifyFile.OffersNothing("wwwroot/privacy.html", page);

    [Theory]
    [InlineData("""<input type="checkbox" name="Newsletter" value="true" {|CONSENT001:checked|} /><input type="hidden" name="Newsletter" value="false" />""")]
    [InlineData("""<input type="checkbox" name="newsletter" {|CONSENT001:checked|} /><script>document.getElementById('other').checked = true;</script>""")]
    [InlineData("""<input type="checkbox" id="news" name="newsletter" {|CONSENT001:checked|} /><script>document.getElementById('news').checked = false;</script>""")]
    [InlineData("""<input type="checkbox" id="news" name="newsletter" {|CONSENT001:checked|} onchange="save(this.checked)" /><script>if (news.checked == true) save();</script>""")]
    public void RepairsBesideScriptsThatTurnNothingOn(string page) =>
        VerifyFile.Repairs("Pages/Privacy.cshtml", page, page.Replace(" {|CONSENT001:checked|}", "", StringComparison.Ordinal));
}
