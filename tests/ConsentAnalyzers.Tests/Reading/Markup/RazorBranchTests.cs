using ConsentAnalyzers.Reading.Markup;

namespace ConsentAnalyzers.Tests.Reading.Markup;

public sealed class RazorBranchTests
{
    [Theory]
    [InlineData("<a/>", "a")]
    [InlineData("@if (x) { <a/> } <b/>", "If:a b")]
    [InlineData("@if (x) { <a/> } else { <b/> } <c/>", "If:a Else:b c")]
    [InlineData("@if (x) { <a/> } else if (y) { <b/> } else { <c/> }", "If:a ElseIf:b Else:c")]
    [InlineData("@if (x) { if (y) { <a/> } else { <b/> } <c/> } else { <d/> }", "If:If:a If:Else:b If:c Else:d")]
    [InlineData("<a>@if (x) { <b><c/></b> }</a>", "a{If:b{c}}")]
    [InlineData("@if (x) { <a>@if (y) { <b/> }</a> }", "If:a{If:b}")]
    [InlineData("@if (x) { text } @if (x) { @:line\n }", "If:'line'")]
    [InlineData("@switch (x) { case 1: case 2: <a/> break; default: <b/> break; } <c/>", "Case:a Case:b c")]
    [InlineData("@foreach (var x in y) { <a/> } <b/>", "Loop:a b")]
    [InlineData("@try { <a/> } catch { <b/> } <c/>", "a Catch:b c")]
    [InlineData("@{ <a/> if (x) { <b/> } while (y) { <c/> } } <d/>", "a If:b Loop:c d")]
    [InlineData("@code { void M() { if (x) { <a/> } <b/> } } <c/>", "Member:If:a Member:b c")]
    [InlineData("@{ F f = @<a/>; <b/> } <c/>", "Template:a b c")]
    [InlineData("@using (F()) { <a/> } <b/>", "a b")]
    [InlineData("@{ if (x) <a/> else <b/> <c/> }", "If:a Else:b c")]
    [InlineData("@{ if (x) F(); else { <b/> } <c/> }", "Else:b c")]
    [InlineData("@{ if (F(() => { if (y) { <z/> } })) { <a/> } else { <b/> } }", "If:z If:a Else:b")]
    [InlineData("@if (x)\n<a/>\n<b/>", "If:a b")]
    [InlineData("@if (x)\nsoon", "'soon'")]
    [InlineData("@if (x) { <a/> } else soon", "If:a 'else soon'")]
    [InlineData("@if (x) // why: \"<i>\n{ <a/> } <b/>", "If:a b")]
    [InlineData("@if (x) /* why */ { <a/> } else // why not {\n{ <b/> } <c/>", "If:a Else:b c")]
    [InlineData("@if (x) @* why *@ { <a/> } // done\nelse { <b/> }", "If:a Else:b")]
    [InlineData("@if (x)\n#region why\n{ <a/> }\n#endregion\nelse if (y) /* z */\n{ <b/> }", "If:a ElseIf:b")]
    [InlineData("@foreach (var x in y) // each\n// one\n{ <a/> } <b/>", "Loop:a b")]
    [InlineData("@switch (x) // which\n{ case 1: <a/> break; }", "Case:a")]
    [InlineData("@try // this\n{ <a/> } /* or */ catch (E) // that\n{ <b/> }", "a Catch:b")]
    [InlineData("@if (x) // why\n<a/> <b/>", "If:a b")]
    [InlineData("@if (x) { <a/> } // text\n<b/>", "If:a '// text' b")]
    [InlineData("@if (x) // soon", "'// soon'")]
    [InlineData("@if (x) /* soon { <a/>", "'/* soon {' a")]
    [InlineData("@if (x) { <a/> } /* soon else { <b/>", "If:a '/* soon else {' b")]
    [InlineData("@A@if (x) { <b/> }", "«@A» If:b")]
    [InlineData("@{ @A@if (x) { <b/> } <c/> }", "«@A» If:b c")]
    public void NamesTheBranchOfEachNode(string source, string outline) =>
        Assert.Equal(outline, Outline.Of(source, MarkupDialect.RazorComponent, branches: true));

    [Theory]
    [InlineData("@if (x) { <a/> } else { <b/> }", true)]
    [InlineData("@if (x) { <a/> } else if (y) { <i/> } else { if (z) { <b/> } }", true)]
    [InlineData("@switch (x) { case 1: <a/> break; case 2: <b/> break; }", true)]
    [InlineData("@if (x) { <a/> } @if (y) { <b/> }", false)]
    [InlineData("@if (x) { <a/> <b/> }", false)]
    [InlineData("@if (x) { <a/> if (y) { <b/> } }", false)]
    public void TellsBranchesThatExcludeEachOther(string source, bool exclude)
    {
        var elements = MarkupDocument.Parse(source, MarkupDialect.RazorComponent).Elements().ToList();
        var (first, second) = (elements.Single(e => e.Is("a")), elements.Single(e => e.Is("b")));
        Assert.Equal(exclude, first.Branch!.Value.Excludes(second.Branch!.Value));
        Assert.Equal(exclude, second.Branch!.Value.Excludes(first.Branch!.Value));
    }

    [Theory]
    [InlineData("@if (x) { <a/> }", true)]
    [InlineData("@foreach (var x in y) { <a/> }", true)]
    [InlineData("@code { void M() { if (x) { <a/> } } }", true)]
    [InlineData("@{ <a/> }", false)]
    [InlineData("@code { void M() { <a/> } }", false)]
    public void KnowsWhatMayBeLeftOut(string source, bool conditional) =>
        Assert.Equal(conditional, MarkupDocument.Parse(source, MarkupDialect.RazorComponent).Elements().Single().IsConditional);
}
