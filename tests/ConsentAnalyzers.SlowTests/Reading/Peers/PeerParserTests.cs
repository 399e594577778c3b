using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using ConsentAnalyzers.Benchmarks.Corpus;
using ConsentAnalyzers.Reading.Markup;
using ConsentAnalyzers.Reading.Settings;
using ConsentAnalyzers.SlowTests.Robustness;
using Xunit.Abstractions;
using JsonValueKind = System.Text.Json.JsonValueKind;
using SettingKind = ConsentAnalyzers.Reading.Settings.JsonValueKind;

namespace ConsentAnalyzers.SlowTests.Reading.Peers;

/// <summary>
/// The parsers of this package beside those that the files are really read with: the SDK's Razor compiler, XML and
/// System.Text.Json. Where they differ on purpose, the kind of difference is listed here; any other fails.
/// </summary>
public sealed class PeerParserTests(ITestOutputHelper output)
{
    private const int Generated = 3000;

    /// <summary>What the Razor compiler reads otherwise, by how the source goes on at the place.</summary>
    private static readonly (string Why, Regex Source)[] RazorDiffers =
    [
        ("An escaped @ belongs to the name that a browser gets", new(@"(?<=@?)\G@?@\w(?<=@@\w)")),
        ("C# in the place of an attribute is one of its own here", new(@"\G@\(")),
        ("A value may stand after a blank without quotes, as in HTML", new(@"(?<=\w= )\G\w")),
        ("The words of another template language are no attributes there", new(@"\G(\{\{|\w+\}\})")),
        ("A <text> within an attribute's value marks no element", new(@"(?<=="".*)\G<text>")),
        ("A template in a script is markup, whatever language it is for", new(@"(?<=<script[^>]*\btype=""[^""]*template""[^>]*>[^\0]*)\G[<\w]")),
        ("Which half of an #if is compiled is not known to every reader", new(@"(?<=^#if[^\0]*)\G[<\w]", RegexOptions.Multiline)),
    ];

    [Fact]
    public void PagesAreReadAsTheRazorCompilerReadsThem()
    {
        var razor = new RazorParser();
        var read = new Comparison(output, "start tags and attributes of pages");
        foreach (var (path, text) in Files("page", ".razor", ".cshtml"))
        {
            read.Compare(path, text, OurMarks(path, text), razor.Marks(path, text), RazorDiffers);
        }

        read.End();
    }

    [Fact]
    public void XamlIsReadAsXml()
    {
        var read = new Comparison(output, "elements, attributes and texts of XAML");
        foreach (var (path, text) in Files("xaml", ".xaml", ".axaml"))
        {
            if (InXml(text) is { } theirs)
            {
                read.Compare(path, text, OurXaml(text), theirs, []);
            }
        }

        read.End();
    }

    [Fact]
    public void SettingsAreReadAsSystemTextJsonReadsThem()
    {
        var read = new Comparison(output, "keys and values of settings");
        foreach (var (path, text) in Files("json", ".json"))
        {
            if (InJson(text) is { } theirs)
            {
                read.Compare(path, text, OurJson(text), theirs, []);
            }
        }

        read.End();
    }

    /// <summary>The tests' and samples' own files, the application that speed is measured on, and what is generated.</summary>
    private static IEnumerable<(string Path, string Text)> Files(string kind, params string[] extensions)
    {
        var documents = new GeneratedDocuments(20261129);
        return SourceCorpus.Files.Select(file => (file.Path, file.Text))
            .Concat(GeneratedApplication.Create().Additional.Select(file => (file.Path, file.Text)))
            .Where(file => extensions.Any(extension => file.Path.EndsWith(extension, StringComparison.Ordinal)))
            .Concat(Enumerable.Range(0, Generated).Select(i => ($"{i}{extensions[i % extensions.Length]}", kind switch
            {
                "page" => documents.Page(isComponent: i % 2 == 0),
                "xaml" => documents.Xaml(),
                _ => documents.Json(),
            })));
    }

    private static IEnumerable<Mark> OurMarks(string path, string text)
    {
        foreach (var node in MarkupDocument.Parse(text, MarkupDialects.ForFile(path)!.Value).Nodes)
        {
            if (node.AsElement is not { } element)
            {
                continue;
            }

            yield return new(element.StartTagSpan.Start, text.Substring(element.NameSpan.Start, element.NameSpan.Length));
            foreach (var attribute in element.Attributes)
            {
                yield return new(attribute.NameSpan.Start, text.Substring(attribute.NameSpan.Start, attribute.NameSpan.Length));
            }
        }
    }

    private static IEnumerable<Mark> OurXaml(string text)
    {
        foreach (var node in MarkupDocument.Parse(text, MarkupDialect.Xaml).Nodes)
        {
            if (node.AsElement is { } element)
            {
                yield return new(element.NameSpan.Start, element.Name);
                foreach (var attribute in element.Attributes)
                {
                    yield return new(attribute.NameSpan.Start, $"{attribute.Name}={OneLine(attribute.Value)}");
                }
            }
            else if (node is { Kind: MarkupNodeKind.Text, IsWhiteSpace: false })
            {
                yield return new(0, OneLine(node.Text));
            }
        }
    }

    private static List<Mark>? InXml(string text)
    {
        var marks = new List<Mark>();
        var lines = Microsoft.CodeAnalysis.Text.SourceText.From(text).Lines;
        try
        {
            using var reader = new XmlTextReader(new StringReader(text)) { Namespaces = false, DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
            while (reader.Read())
            {
                if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && !string.IsNullOrWhiteSpace(reader.Value))
                {
                    marks.Add(new(0, OneLine(reader.Value)));
                }
                else if (reader.NodeType == XmlNodeType.Element)
                {
                    marks.Add(new(Place(reader), reader.Name));
                    while (reader.MoveToNextAttribute())
                    {
                        // XAML's own mark for a value that only looks like a markup extension.
                        var value = reader.Value.StartsWith("{}", StringComparison.Ordinal) ? reader.Value[2..] : reader.Value;
                        marks.Add(new(Place(reader), $"{reader.Name}={OneLine(value)}"));
                    }
                }
            }

            return marks;
        }
        catch (XmlException)
        {
            return null;
        }

        int Place(IXmlLineInfo at) => lines[at.LineNumber - 1].Start + at.LinePosition - 1;
    }

    private static IEnumerable<Mark> OurJson(string text) => JsonDocumentReader.Parse(text).Entries
        .Select(entry => new Mark(0, $"{entry.Key}={(entry.Kind is SettingKind.Object or SettingKind.Array ? entry.Kind : entry.Text)}"));

    private static List<Mark>? InJson(string text)
    {
        try
        {
            using var document = System.Text.Json.JsonDocument.Parse(text, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return [.. In("", document.RootElement)];
        }
        catch (JsonException)
        {
            return null;
        }

        static IEnumerable<Mark> In(string key, JsonElement value)
        {
            var isNested = value.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
            return new[] { new Mark(0, $"{key}={(isNested ? value.ValueKind : value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText())}") }
                .Concat(value.ValueKind switch
                {
                    JsonValueKind.Object => value.EnumerateObject().SelectMany(property => In(property.Name, property.Value)),
                    JsonValueKind.Array => value.EnumerateArray().SelectMany((element, i) => In(i.ToString(), element)),
                    _ => [],
                });
        }
    }

    private static string OneLine(string text) => Regex.Replace(text, @"\s+", " ").Trim();
}
