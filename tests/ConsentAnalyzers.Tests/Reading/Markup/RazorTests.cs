using ConsentAnalyzers.Reading.Markup;

namespace ConsentAnalyzers.Tests.Reading.Markup;

public sealed class RazorTests
{
    [Theory]
    [InlineData("@Name", "«@Name»")]
    [InlineData("Hello @Model.Name.", "'Hello' «@Model.Name» '.'")]
    [InlineData("@Model.Name's", "«@Model.Name» ''s'")]
    [InlineData("@a?.B?[0]!.C b", "«@a?.B?[0]!.C» 'b'")]
    [InlineData("@Localizer[\"Accept <b>\"] all", "«@Localizer[\"Accept <b>\"]» 'all'")]
    [InlineData("@Html.Raw(\")\" + ')' + @\"a\"\")\" + $\"{F(\")\")}}}\")b", "«@Html.Raw(\")\" + ')' + @\"a\"\")\" + $\"{F(\")\")}}}\")» 'b'")]
    [InlineData("@(a < b ? \"<p>\" : \"</p>\") c", "«@(a < b ? \"<p>\" : \"</p>\")» 'c'")]
    [InlineData("@(List<string>.Of())<b>x</b>", "«@(List<string>.Of())» b{'x'}")]
    [InlineData("@await Html.PartialAsync(\"_Cookie\")x", "«@await Html.PartialAsync(\"_Cookie\")» 'x'")]
    [InlineData("@Func(@<p>a</p>)b", "«@Func(@» p{'a'} 'b'")]
    [InlineData("@Func(x => @<p>@x</p>, 1)b", "«@Func(x => @» p{«@x»} 'b'")]
    [InlineData("mail me@example.org or @@home", "'mail me@example.org or @home'")]
    [InlineData("me@(Domain)", "'me' «@(Domain)»")]
    [InlineData("@Icon@Title all", "«@Icon» «@Title» 'all'")]
    [InlineData("@a[0].B@c@* d *@@e() me@example.org", "«@a[0].B» «@c» !d! «@e()» 'me@example.org'")]
    [InlineData("@{ @Icon@Title\n<label>a</label> }b", "«@Icon» «@Title» label{'a'} 'b'")]
    [InlineData("bootstrap@5.3 @ 5 @", "'bootstrap@5.3 @ 5 @'")]
    [InlineData("@* <p>a</p> @if *@b", "!<p>a</p> @if! 'b'")]
    [InlineData("<!-- @x --><p/>", "!@x! p")]
    [InlineData("@(\"\"\"a \" ) b\"\"\")c", "«@(\"\"\"a \" ) b\"\"\")» 'c'")]
    [InlineData("@($\"\"\"{a(\"}\")}\"\"\")c", "«@($\"\"\"{a(\"}\")}\"\"\")» 'c'")]
    [InlineData("@($$\"\"\"{ {{a(\")\")}} \"\"\")c", "«@($$\"\"\"{ {{a(\")\")}} \"\"\")» 'c'")]
    [InlineData("@($\"{a:0.0)} {b}\")c", "«@($\"{a:0.0)} {b}\")» 'c'")]
    [InlineData("@(@$\"\"\"{a}\"\"\")c", "«@(@$\"\"\"{a}\"\"\")» 'c'")]
    [InlineData("@($@\"{a}\\\")c", "«@($@\"{a}\\\")» 'c'")]
    [InlineData("@Html.CheckBox(\"a\", new { @class = \"b\", @checked=\"c\" })d", "«@Html.CheckBox(\"a\", new { @class = \"b\", @checked=\"c\" })» 'd'")]
    [InlineData("@(a /* ) */ + b // )\n)c", "«@(a /* ) */ + b // )\n)» 'c'")]
    public void ReadsExpressions(string source, string outline) => Assert.Equal(outline, Outline.Of(source, MarkupDialect.RazorComponent));

    [Theory]
    [InlineData("@if (x) { <p>a</p> } b", "p{'a'} 'b'")]
    [InlineData("@if (x < y && \"{\" != z) { <p>a</p> } else if (q) { <p>b</p> } else { <p>c</p> } d", "p{'a'} p{'b'} p{'c'} 'd'")]
    [InlineData("@if (x)\n{\n    <p>a</p>\n}\n@* why *@\nelse\n{\n    <p>b</p>\n}\nc", "p{'a'} p{'b'} 'c'")]
    [InlineData("@if (x) { var a = new List<string>(); <p>@a</p> if (a.Count < 3) { <b/> } }", "p{«@a»} b")]
    [InlineData("@if (x) { } elsewhere", "'elsewhere'")]
    [InlineData("@foreach (var a in b) { <li>@a</li> }c", "li{«@a»} 'c'")]
    [InlineData("@await foreach (var a in b) { <li>@a</li> }c", "li{«@a»} 'c'")]
    [InlineData("@for (var i = 0; i < 3; i++) { <li>@i</li> }", "li{«@i»}")]
    [InlineData("@while (a) { <p/> }b", "p 'b'")]
    [InlineData("@do { <p/> } while (a < b); c", "p 'c'")]
    [InlineData("@switch (a) { case A.B: <p>1</p> break; case string s when s.Length < 3: <p>2</p> break; default: <p>3</p> break; }x", "p{'1'} p{'2'} p{'3'} 'x'")]
    [InlineData("@switch (a) { case { B: 1 }: <p>1</p> break; }x", "p{'1'} 'x'")]
    [InlineData("@using (Html.BeginForm()) { <p/> }x", "p 'x'")]
    [InlineData("@try { <p/> } catch (E e) when (e.A < 1) { <b/> } finally { <i/> }x", "p b i 'x'")]
    [InlineData("@lock (a) { <p/> }x", "p 'x'")]
    [InlineData("@{ var a = 1 < 2; <p>@a</p> }x", "p{«@a»} 'x'")]
    [InlineData("@{ RenderFragment f = @<p>a</p>; }x", "p{'a'} 'x'")]
    [InlineData("@{ Func<string, object> f = @<p>@item</p>; <b/> }x", "p{«@item»} b 'x'")]
    [InlineData("@if (x) { @:plain } text\n }y", "'plain } text' 'y'")]
    [InlineData("@if (x) {\n @:<div>\n }\na\n@if (x) {\n @:</div>\n }\nb", "div{'a'} 'b'")]
    [InlineData("@if (x) { <text>a } b</text> }c", "text{'a } b'} 'c'")]
    [InlineData("@if (x) { <input checked> <br> <img src=\"a\"/> }c", "input[checked] br img[src=a] 'c'")]
    [InlineData("@if (x) { <!-- } --> <p/> }c", "!}! p 'c'")]
    [InlineData("@if (x) { @* } *@ <p/> }c", "p 'c'")]
    [InlineData("@if (x) { @if (y) { <p/> } @foreach (var a in b) { <i/> } }c", "p i 'c'")]
    [InlineData("@if (x) { <p>}</p> }c", "p{'}'} 'c'")]
    [InlineData("@if (x) { <script>if (a) { b(\"}\"); }</script> }c", "script{'if (a) { b(\"}\"); }'} 'c'")]
    [InlineData("@if (x) {\n#region Don't {\n<p/>\n #endregion }\n}c", "p 'c'")]
    [InlineData("@if (x) {\n#if false\n<p/>\n#endif\n<i/>\n}c", "i 'c'")]
    [InlineData("@if (x) {\n#if false\n<p/>\n#else\n<i/>\n#endif\n}c", "i 'c'")]
    [InlineData("@if (x) {\n#if true // now\n<p/>\n#elif A\n<b/>\n#else\n<i/>\n#endif\n<u/>\n}c", "p u 'c'")]
    [InlineData("@if (x) {\n  # if ( !true )\n<p/>\n#if A\n}\n#else\n<b/>\n#endif\n#elif A\n<s/>\n#endif\n<i/>\n}c", "s i 'c'")]
    [InlineData("@if (x) {\n#if DEBUG\n<p/>\n#else\n<i/>\n#endif\n}c", "p i 'c'")]
    [InlineData("@if (x) {\n#else\n<p/>\n#endif\n#endif\n#if\n<i/>\n}c", "p i 'c'")]
    [InlineData("@if (x) {\n#if false\n<p/>", "")]
    [InlineData("@using (Html.BeginForm()) { @Html.AntiForgeryToken() <p>a</p> @Html.Raw(\"b\") <i/> @(x) <u/> @Model.Name <b/> }c", "«@Html.AntiForgeryToken()» p{'a'} «@Html.Raw(\"b\")» i «@(x)» u «@Model.Name» b 'c'")]
    [InlineData("@{ @await Html.PartialAsync(\"a\") <p/> @{ <i/> } @if (a) { <b/> } else { <u/> } <s/> }c", "«@await Html.PartialAsync(\"a\")» p i b u s 'c'")]
    [InlineData("@{ var @class = a < b ? @c : d; <p/> }e", "p 'e'")]
    [InlineData("@code { bool a = b < c; List<p> d; string e = \"<p>\"; }x", "'x'")]
    [InlineData("@code {\n    RenderFragment R => @<p>a</p>;\n    void M() { <b>c</b> }\n}x", "p{'a'} b{'c'} 'x'")]
    [InlineData("@functions { int A(int b) => b < 3 ? 1 : 2; }x", "'x'")]
    [InlineData("@helper Row(int a) { <p>@a</p> }x", "p{«@a»} 'x'")]
    [InlineData("@section Scripts { <p>a</p> <script>f({});</script> { b } }c", "%@section Scripts {% p{'a'} script{'f({});'} '{ b }' 'c'")]
    public void ReadsMarkupWithinCode(string source, string outline) => Assert.Equal(outline, Outline.Of(source, MarkupDialect.RazorComponent));

    [Theory]
    [InlineData("@if (x) { <p>a<ul><li>b<li>c</ul>d <i/></p> }e", "p{'a' ul{li{'b'} li{'c'}} 'd' i} 'e'")]
    [InlineData("@foreach (var x in y) { <td><p>a<div>b</div></td> }e", "td{p{'a'} div{'b'}} 'e'")]
    public void OnlyTheElementThatCodeBeginsWithNeedsItsEndTag(string source, string outline) => Assert.Equal(outline, Outline.Of(source, MarkupDialect.RazorView));

    [Theory]
    [InlineData("@page \"/privacy\"\n<p/>", "%@page \"/privacy\"% p")]
    [InlineData("@using A.B\n@inject IStringLocalizer<Cookies> L\n<p/>", "%@using A.B% %@inject IStringLocalizer<Cookies> L% p")]
    [InlineData("@using A.B; <p/>", "%@using A.B;% p")]
    [InlineData("@using A = B.C<int>; <p/>\n<i/>", "%@using A = B.C<int>;% p i")]
    [InlineData("@using static A.B;<p>c</p>", "%@using static A.B;% p{'c'}")]
    [InlineData("@using A.B\n<p>;</p>", "%@using A.B% p{';'}")]
    [InlineData("@model List<string>\n<p/>", "%@model List<string>% p")]
    [InlineData("@attribute [Authorize(\n    Policy = \"a\")]\n<p/>", "%@attribute [Authorize(\n    Policy = \"a\")]% p")]
    [InlineData("<p>@page of @pages</p>", "p{«@page» 'of' «@pages»}")]
    [InlineData("@Model.Name\n", "«@Model.Name»")]
    public void ReadsDirectives(string source, string outline) => Assert.Equal(outline, Outline.Of(source, MarkupDialect.RazorView));

    [Theory]
    [InlineData("<p @@click=\"accept\" @@click.prevent='x' a@@b=\"c\"/>", "p[@click=accept; @click.prevent=x; a@@b=c]")]
    [InlineData("<input checked=\"@(x)\" />", "input[checked~=@(x)]")]
    [InlineData("<input checked=\"@x\" value=\"a\" />", "input[checked~=@x; value=a]")]
    [InlineData("<input checked=@x value=@(y + \" \") />", "input[checked~=@x; value~=@(y + \" \")]")]
    [InlineData("<Switch @bind-Value=\"Model.X\" T=\"bool\" />", "Switch[@bind-Value~=Model.X; T=bool]")]
    [InlineData("<input @bind=\"x\" @bind:event=\"oninput\" @bind:after='() => F(\"a\")' />", "input[@bind~=x; @bind:event~=oninput; @bind:after~=() => F(\"a\")]")]
    [InlineData("<button @onclick=\"() => Accept()\" @onclick:preventDefault>a</button>", "button[@onclick~=() => Accept(); @onclick:preventDefault~]{'a'}")]
    [InlineData("<button @onclick=\"@(() => Set(\"a\"))\">a</button>", "button[@onclick~=@(() => Set(\"a\"))]{'a'}")]
    [InlineData("<p title=\"@L[\"Accept\"]\" class=\"a @(b ? \"c\" : \"d\") e\">x</p>", "p[title~=@L[\"Accept\"]; class~=a @(b ? \"c\" : \"d\") e]{'x'}")]
    [InlineData("<p title=\"me@example.org\" data-a=\"@@b\">x</p>", "p[title=me@example.org; data-a=@b]{'x'}")]
    [InlineData("<Grid T=\"List<string>\" Items=\"a.Where(b => b > 1)\"/>x", "Grid[T=List<string>; Items=a.Where(b => b > 1)] 'x'")]
    [InlineData("<input @(x ? \"checked\" : \"\") id=\"a\" />", "input[@(x ? \"checked\" : \"\")~; id=a]")]
    [InlineData("<input @Html.Raw(\"checked\") id=\"a\" />", "input[@Html.Raw(\"checked\")~; id=a]")]
    [InlineData("<input @if (x) { <text>checked</text> } else { <text>a</text> } id=\"a\" />", "input[@if (x) { <text>checked</text> } else { <text>a</text> }~; id=a]")]
    [InlineData("<input data-@Name=\"a\" />", "input[data-@Name~=a]")]
    [InlineData("<div @attributes=\"More\" @ref=\"a\" @* b *@ c>d</div>", "div[@attributes~=More; @ref~=a; c]{'d'}")]
    [InlineData("<input value=\"@await Get(\"x\")\" />", "input[value~=@await Get(\"x\")]")]
    [InlineData("<!input checked /><!p>a</!p>", "input[checked] p{'a'}")]
    [InlineData("<Link>a</Link><Title>b <i/></Title><Col/>", "Link{'a'} Title{'b' i} Col")]
    [InlineData("<p class=\"@if (m == \"b\") { <text>w</text> }\" id=\"c\">d</p>", "p[class~=@if (m == \"b\") { <text>w</text> }; id=c]{'d'}")]
    [InlineData("<p class=\"a @if(m == \"b\") { @:c\n } else if (n(\"d\")) // e\n { <i t=\"f\"/> } g\" id=\"h\"/>", "p[class~=a @if(m == \"b\") { @:c\n } else if (n(\"d\")) // e\n { <i t=\"f\"/> } g; id=h]")]
    [InlineData("<p class='@foreach (var a in b[\"c\"]) { @a['d'] }' id=\"e\"/>", "p[class~=@foreach (var a in b[\"c\"]) { @a['d'] }; id=e]")]
    [InlineData("<p class=\"@if (m == \" id=\"c\">d</p>", "p[class~=@if (m == ; id=c]{'d'}")]
    [InlineData("<p class=\"@if mine\" id=\"c\">d</p>", "p[class~=@if mine; id=c]{'d'}")]
    [InlineData("<a href=\"@B@P(\"c\")\" id=\"d\"/>", "a[href~=@B@P(\"c\"); id=d]")]
    [InlineData("<input title=\"a@b\" checked=\"true\" Value=\"@true\">", "input[title=a@b; checked=true; Value~=@true]")]
    public void ReadsAttributes(string source, string outline) => Assert.Equal(outline, Outline.Of(source, MarkupDialect.RazorComponent));

    [Fact]
    public void TellsWhereCodeStands()
    {
        const string source = "<p/>@code { bool a = true; } <b/>";
        var nodes = MarkupDocument.Parse(source, MarkupDialect.RazorComponent).Nodes;
        Assert.Equal("@code { bool a = true; }", Assert.Single(nodes, node => node.Kind == MarkupNodeKind.Code).Source);
    }

    [Fact]
    public void IgnoresTheCaseOfNamesInViewsOnly()
    {
        Assert.Equal("link p{'a'}", Outline.Of("<Link><P>a</p>", MarkupDialect.RazorView));
        Assert.Equal("Link{P{'a' /</p>/}}", Outline.Of("<Link><P>a</p>", MarkupDialect.RazorComponent));
    }
}
