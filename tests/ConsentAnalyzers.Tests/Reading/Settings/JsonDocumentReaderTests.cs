using ConsentAnalyzers.Reading.Settings;

namespace ConsentAnalyzers.Tests.Reading.Settings;

public sealed class JsonDocumentReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("{}", "")]
    [InlineData("{ \"a\": true }", "a=True")]
    [InlineData("{ \"a\": true, \"b\": false, \"c\": null, \"d\": 1.5e-3, \"e\": \"f\" }", "a=True b=False c=Null d=Number(1.5e-3) e=String(f)")]
    [InlineData("{ \"a\": { \"b\": { \"c\": true } }, \"d\": true }", "a=Object a:b=Object a:b:c=True d=True")]
    [InlineData("{ \"a\": [1, { \"b\": true }, [2]] }", "a=Array a:0=Number(1) a:1=Object a:1:b=True a:2=Array a:2:0=Number(2)")]
    [InlineData("[true, false]", "0=True 1=False")]
    [InlineData("{ // why: \"x\": 1\n \"a\": /* b */ true, /* } */ }", "a=True")]
    [InlineData("{ \"a\": true, }", "a=True")]
    [InlineData("{ \"a\": [1, 2,], }", "a=Array a:0=Number(1) a:1=Number(2)")]
    [InlineData("{ \"a\": 1, \"a\": 2 }", "a=Number(1) a=Number(2)")]
    [InlineData("\uFEFF{ \"a\": true }", "a=True")]
    [InlineData("{ \"a\\n\\u0041\\\"\": \"\\\\ \\/ \\t\\u00e9\" }", "a\nA\"=String(\\ / \té)")]
    [InlineData("{ \"a:b\": { \"c\": \"\" } }", "a:b=Object a:b:c=String()")]
    [InlineData("{ \"\": true }", "=True")]
    [InlineData("true", "=True")]
    public void ReadsSettings(string text, string outline) => Assert.Equal(outline, Outline(text));

    [Theory]
    [InlineData("{", "")]
    [InlineData("{ \"a", "a=Missing()")]
    [InlineData("{ \"a\"", "a=Missing()")]
    [InlineData("{ \"a\":", "a=Missing()")]
    [InlineData("{ \"a\": tr", "a=Word(tr)")]
    [InlineData("{ \"a\": true", "a=True")]
    [InlineData("{ \"a\": , \"b\": true }", "a=Missing() b=True")]
    [InlineData("{ \"a\": }", "a=Missing()")]
    [InlineData("{ \"a\":\n \"b\": true }", "a=Missing() b=True")]
    [InlineData("{ \"a\": \"tr\n \"b\": true }", "a=String(tr) b=True")]
    [InlineData("{ \"a: true,\n \"b\": true }", "a: true,=Missing() b=True")]
    [InlineData("{ \"a\" true \"b\" false }", "a=True b=False")]
    [InlineData("{ \"a\": true \"b\": false }", "a=True b=False")]
    [InlineData("{ \"a\" \"b\": false }", "a=Missing() b=False")]
    [InlineData("{ \"a\": { \"b\": true }", "a=Object a:b=True")]
    [InlineData("{ \"a\": [ { \"b\": true }, \"c\": true }", "a=Array a:0=Object a:0:b=True a:c=True")]
    [InlineData("{ \"a\": { \"b\": [1 }, \"c\": true }", "a=Object a:b=Array a:b:0=Number(1) c=True")]
    [InlineData("{ \"a\": 1 ] }, \"b\": 2", "a=Number(1) b=Number(2)")]
    [InlineData("\"a\": true, \"b\": false", "a=True b=False")]
    [InlineData("{ a: true, 'b': 'c' }", "a=True b=String(c)")]
    [InlineData("{ \"a\": True, \"b\": yes }", "a=Word(True) b=Word(yes)")]
    [InlineData("{ , , : \"a\": true }", "a=True")]
    [InlineData("{ \"a\":: true }", "a=True")]
    [InlineData("{ <<<<<<< HEAD\n \"a\": true }", "HEAD=Missing() a=True")]
    [InlineData("{ \"a\": \"\\u12\", \"b\": \"\\q\\", "a=String(u12) b=String(q\\)")]
    [InlineData("{ \"a\": true /* b", "a=True")]
    [InlineData("}}]]", "")]
    [InlineData("{ true, 1 }", "")]
    public void KeepsWhatCanBeRead(string text, string outline) => Assert.Equal(outline, Outline(text));

    [Fact]
    public void KnowsWhereKeysAndValuesStand()
    {
        const string text = "{ \"Privacy\": { \"Share\" : \"on\" } }";
        var share = JsonDocumentReader.Parse(text).Entries.Last();
        Assert.Equal("\"Share\"", text.Substring(share.KeySpan.Start, share.KeySpan.Length));
        Assert.Equal("\"on\"", text.Substring(share.ValueSpan.Start, share.ValueSpan.Length));
        Assert.Equal("{ \"Share\" : \"on\" }", text.Substring(share.Parent!.ValueSpan.Start, share.Parent.ValueSpan.Length));
        Assert.Equal("Privacy:Share", PathOf(share));
    }

    [Fact]
    public void KeepsComments()
    {
        const string text = "// a\n{ /* b */ \"c\": \"// d\" }";
        var comments = JsonDocumentReader.Parse(text).Comments;
        Assert.Equal(["// a", "/* b */"], comments.Select(span => text.Substring(span.Start, span.Length)));
    }

    [Fact]
    public void ListsChildren()
    {
        var root = JsonDocumentReader.Parse("{ \"a\": { \"b\": 1 }, \"c\": [2] }").Entries[0];
        Assert.Equal(["a", "c"], root.Children.Select(child => child.Key));
    }

    private static string Outline(string text)
    {
        JsonInvariants.Check(text);
        var entries = JsonDocumentReader.Parse(text).Entries
            .Where(entry => entry.Parent is not null || entry.HasKey || entry.Kind is not (JsonValueKind.Object or JsonValueKind.Array))
            .Select(entry => entry.Kind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.Word or JsonValueKind.Missing
                ? $"{PathOf(entry)}={entry.Kind}({entry.Text})"
                : $"{PathOf(entry)}={entry.Kind}");
        return string.Join(" ", entries);
    }

    /// <summary>The path as .NET configuration writes it: <c>Privacy:Telemetry:Enabled</c>.</summary>
    private static string PathOf(JsonEntry entry)
    {
        var path = new Stack<string>();
        for (var section = entry; section is { } key && (key.HasKey || key.ArrayIndex is not null); section = section.Parent)
        {
            path.Push(key.Key);
        }

        return string.Join(":", path);
    }
}
