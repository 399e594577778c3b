using ConsentAnalyzers.Reading.Markup;

namespace ConsentAnalyzers.Tests.Reading.Markup;

public sealed class HalfTypedMarkupTests
{
    [Theory]
    [InlineData("<", "'<'")]
    [InlineData("<p", "p")]
    [InlineData("</", "'</'")]
    [InlineData("</p", "/</p/")]
    [InlineData("<div><p>a</div>", "div{p{'a'}}")]
    [InlineData("<div><a hr<p>b</p></div>", "div{a[hr] p{'b'}}")]
    [InlineData("<div><a href=<p>b</p></div>", "div{a[href=] p{'b'}}")]
    [InlineData("<div>< <p>b</p></div>", "div{'<' p{'b'}}")]
    [InlineData("<div></ <p>b</p></div>", "div{'</' p{'b'}}")]
    [InlineData("<div></sp <p>b</p></div>", "div{/</sp/ p{'b'}}")]
    [InlineData("<input checked= />", "input[checked=]")]
    [InlineData("<input title=\"abc />", "input[title=abc ]")]
    [InlineData("<input title='abc />\n<p>b</p>", "input[title=abc ] p{'b'}")]
    [InlineData("<!-- a", "!a!")]
    [InlineData("<!", "'<!'")]
    [InlineData("<script>a", "script{'a'}")]
    public void IsReadInEveryDialect(string source, string outline)
    {
        Assert.Equal(outline, Outline.Of(source, MarkupDialect.RazorView));
        Assert.Equal(outline, Outline.Of(source, MarkupDialect.Html));
        Assert.Equal(outline, Outline.Of(source, MarkupDialect.RazorComponent));
    }

    [Theory]
    [InlineData("<div>@</div><p/>", "div{'@'} p")]
    [InlineData("<div>@(</div><p/>", "div{«@(»} p")]
    [InlineData("<div>@(Model.Name</div><p/>", "div{«@(Model.Name»} p")]
    [InlineData("<div>@Html.Raw(\"a</div>\n<p>b</p></div>", "div{«@Html.Raw(» '\"a'} p{'b'} /</div>/")]
    [InlineData("<div>@Localizer[\"Accept</div>\n<p/>", "div{«@Localizer[» '\"Accept'} p")]
    [InlineData("<div>@Localizer[\"Accept\"</div><p/>", "div{«@Localizer[\"Accept\"»} p")]
    [InlineData("<div>@if</div><p/>", "div{«@if»} p")]
    [InlineData("<div>@if (</div><p/>", "div p")]
    [InlineData("<div>@if (x</div><p/>", "div p")]
    [InlineData("<div>@if (x)</div><p/>", "div p")]
    [InlineData("<div>@if (x) {</div><p/>", "div p")]
    [InlineData("<div>@if (x) { <p>a</p></div><p/>", "div{p{'a'}} p")]
    [InlineData("<div>@if (x) { <p>a }</div><p/>", "div{p{'a }'}} p")]
    [InlineData("<div>@if (x) { <p cla }</div><p/>", "div{p[cla]} p")]
    [InlineData("<div>@if (x) { </b> <p/> }</div><i/>", "div{/</b>/ p} i")]
    [InlineData("<div>@foreach (var x in y) { <p>@x.</p> }</div>", "div{p{«@x» '.'}}")]
    [InlineData("<div>@foreach (var x in </div><p/>", "div p")]
    [InlineData("<div>@switch (x) { case </div><p/>", "div p")]
    [InlineData("<p/>@code { void M() { if (x) { ", "p")]
    [InlineData("<p/>@code { string a = \"abc\n }<b/>", "p b")]
    [InlineData("<p/>@code", "p «@code»")]
    [InlineData("<p/>@{", "p")]
    [InlineData("<p/>@*", "p !!")]
    [InlineData("<input value=\"@(x\" /><p/>", "input[value~=@(x] p")]
    [InlineData("<input value=\"@(x(\"a\" /><p>b</p>", "input[value~=@(x(; a] p{'b'}")]
    [InlineData("<input value=\"@\" /><p/>", "input[value=@] p")]
    [InlineData("<input @ /><p/>", "input[@~] p")]
    [InlineData("<input @bind= /><p/>", "input[@bind~=] p")]
    [InlineData("<input @( /><p>a</p>", "input[@(~] p{'a'}")]
    [InlineData("<MudButton OnClick=\"@(() => Accept(\">Accept</MudButton>", "MudButton[OnClick~=@(() => Accept(]{'Accept'}")]
    public void RazorRecoversAtTheNextTag(string source, string outline) =>
        Assert.Equal(outline, Outline.Of(source, MarkupDialect.RazorComponent));

    [Theory]
    [InlineData("<Grid><CheckBox IsChecked=\"Tr</Grid>", "Grid{CheckBox[IsChecked=Tr]}")]
    [InlineData("<Grid><CheckBox IsChecked=\"True\" <Button/></Grid>", "Grid{CheckBox[IsChecked=True] Button}")]
    [InlineData("<Grid><CheckBox IsChecked=\"{Binding\" /></Grid>", "Grid{CheckBox[IsChecked~={Binding]}")]
    [InlineData("<Grid><Grid.</Grid>", "Grid{Grid.}")]
    [InlineData("<Grid><![CDATA[a</Grid>", "Grid{'a</Grid>'}")]
    public void XamlRecoversAtTheNextTag(string source, string outline) =>
        Assert.Equal(outline, Outline.Of(source, MarkupDialect.Xaml));
}
