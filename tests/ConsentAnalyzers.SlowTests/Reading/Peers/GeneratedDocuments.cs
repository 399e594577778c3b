using System.Text;

namespace ConsentAnalyzers.SlowTests.Reading.Peers;

/// <summary>Documents that nobody would write and every parser has to read: the same at every run.</summary>
internal sealed class GeneratedDocuments(int seed)
{
    private static readonly string[] Elements = ["div", "p", "label", "button", "section", "MudSwitch", "ul", "form", "span"];
    private static readonly string[] Words = ["Accept", "the", "newsletter", "a & b", "1 &lt; 2", "mail@example.com", "it's", "\"quoted\"", "–", "@@here"];
    private static readonly string[] Values = ["a", "b c", "@Name", "@(Name + 1)", "x-@Name", "it's", "a > b", "@Get(\"k\")", "&amp;", ""];
    private static readonly string[] Keys = ["Analytics", "a b", "Chats:Days", "é", "\\u0041", "\\\"", ""];

    private readonly Random _random = new(seed);
    private string[] _attributes = [];

    public string Page(bool isComponent)
    {
        var text = new StringBuilder();
        _attributes = ["class", "checked", "data-a", "asp-for", "x:y", .. isComponent ? ["@onclick", "@bind-Value"] : Array.Empty<string>()];
        if (isComponent)
        {
            text.Append("@page \"/p\"\n@using System\n");
        }

        Content(text, 4);
        return isComponent && Chance(2) ? text.Append("\n@code {\n    private bool On(int a) => a < 3 && \"}\" != \"<p>\";\n}\n").ToString() : text.ToString();
    }

    public string Xaml()
    {
        var text = new StringBuilder("<?xml version=\"1.0\"?>\n<Window xmlns=\"u\" xmlns:x=\"v\">\n");
        XamlContent(text, 4);
        return text.Append("</Window>").ToString();
    }

    public string Json()
    {
        var text = new StringBuilder();
        Value(text, 4);
        return text.ToString();
    }

    private void Content(StringBuilder text, int depth)
    {
        for (var nodes = _random.Next(1, 5); nodes > 0; nodes--)
        {
            switch (depth == 0 ? 0 : _random.Next(9))
            {
                case 0 or 1:
                    text.Append(Pick(Words)).Append(' ');
                    break;
                case 2:
                    text.Append(Pick("@Name", "@(a < b)", "@Get(\"<b>\", 'c')", "@model.Name?.Length", "@* <i> *@", "<!-- <i> @x -->", "@await Load()")).Append('\n');
                    break;
                case 3:
                    text.Append(Pick("\n@if (a < b && c == \"}\")\n{\n", "\n@foreach (var x in new[] { 1, 2 }) {\n", "\n@if (a) // why\n{\n", "\n@while (x) {\n"));
                    Element(text, depth - 1);
                    text.Append(Pick("\n}\n", "\n}\nelse\n{\n    <i>no</i>\n}\n"));
                    break;
                case 4:
                    text.Append("\n@{\n    var a = \"<p>\" + 'x'; /* <b> */\n");
                    Element(text, depth - 1);
                    text.Append("\n    @:line ").Append(Pick(Words)).Append("\n}\n");
                    break;
                default:
                    Element(text, depth - 1);
                    break;
            }
        }
    }

    private void Element(StringBuilder text, int depth)
    {
        var name = Pick(Elements);
        if (Chance(4))
        {
            text.Append("<input");
            Attributes(text);
            text.Append(Pick(">", " />", "/>"));
            return;
        }

        text.Append('<').Append(name);
        Attributes(text);
        text.Append('>');
        if (depth > 0)
        {
            Content(text, depth - 1);
        }

        text.Append("</").Append(name).Append('>');
    }

    private void Attributes(StringBuilder text)
    {
        for (var count = _random.Next(4); count > 0; count--)
        {
            text.Append(Pick(" ", "\n    ")).Append(Pick(_attributes)).Append(count);
            switch (_random.Next(4))
            {
                case 0:
                    break;
                case 1:
                    text.Append(Pick("=", " = ")).Append('\'').Append(Pick(Values).Replace("'", "").Replace("@Get(\"k\")", "@Get(1)")).Append('\'');
                    break;
                default:
                    text.Append(Pick("=", " = ")).Append('"').Append(Pick(Values)).Append('"');
                    break;
            }
        }
    }

    private void XamlContent(StringBuilder text, int depth)
    {
        for (var nodes = _random.Next(1, 4); nodes > 0; nodes--)
        {
            switch (depth == 0 ? 0 : _random.Next(6))
            {
                case 0:
                    text.Append(Pick("Send me\n   mail", "a &amp; b", "&#x41;", "<![CDATA[a < b]]>", "<!-- <i> -->", "é"));
                    break;
                case 1:
                    text.Append("<CheckBox.Content>");
                    XamlContent(text, depth - 1);
                    text.Append("</CheckBox.Content>");
                    break;
                default:
                    var name = Pick("CheckBox", "x:String", "StackPanel", "Button");
                    text.Append('<').Append(name);
                    for (var count = _random.Next(4); count > 0; count--)
                    {
                        text.Append(Pick(" ", "\n    ")).Append(Pick("Content", "IsChecked", "x:Name", "Grid.Row")).Append(count).Append(Pick("=", " = ")).Append(Pick(
                            "\"a b\"", "'{Binding A, Converter={StaticResource B}}'", "\"Send me\n  &quot;mail&quot;\"", "\"{}{a}\"", "'&#233;'", "\"\t\"", "\"a > b\""));
                    }

                    text.Append('>');
                    XamlContent(text, depth - 1);
                    text.Append("</").Append(name).Append('>');
                    break;
            }
        }
    }

    private void Value(StringBuilder text, int depth)
    {
        switch (depth == 0 ? _random.Next(2, 6) : _random.Next(6))
        {
            case 0:
                text.Append('{');
                for (var (count, i) = (_random.Next(5), 0); i < count; i++)
                {
                    text.Append(i > 0 ? Pick(",", ", // why\n", "\n,") : Pick("", "\n", "/* { */")).Append('"').Append(Pick(Keys)).Append(i).Append(Pick("\":", "\" : "));
                    Value(text, depth - 1);
                }

                text.Append(Pick("}", "\n}"));
                break;
            case 1:
                text.Append('[');
                for (var (count, i) = (_random.Next(4), 0); i < count; i++)
                {
                    text.Append(i > 0 ? ", " : "");
                    Value(text, depth - 1);
                }

                text.Append(']');
                break;
            case 2:
                text.Append(Pick("true", "false", "null"));
                break;
            case 3:
                text.Append(Pick("0", "-1", "1825", "3.5e2"));
                break;
            default:
                text.Append('"').Append(Pick("a", "\\n", "\\u00e9", "} // no", "1825.00:00:00", "\\\\", "")).Append('"');
                break;
        }
    }

    private bool Chance(int of) => _random.Next(of) == 0;

    private string Pick(params string[] of) => of[_random.Next(of.Length)];
}
