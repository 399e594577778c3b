using System.Collections.Immutable;
using System.Text;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Web;

/// <summary>What a page says around its controls: file name, route, title, headings, the names of what encloses them.</summary>
internal sealed class WebPage
{
    private const int MostHeadings = 50;
    private const int LongestNames = 400;

    private readonly Enclosure _enclosure;
    private readonly List<MarkupElement> _headings = [];
    private readonly string _file;
    private readonly string _names;
    private readonly Lazy<bool> _speaksOfConsent;
    private readonly Dictionary<int, Heading> _read = [];

    public WebPage(MarkupDocument document, string path, ConsentSettings settings)
    {
        _enclosure = new Enclosure(settings);
        _file = FileSource.NameOf(path);
        var said = new StringBuilder(_file);
        foreach (var node in document.Nodes)
        {
            if (node.Kind == MarkupNodeKind.Directive && node.Source.StartsWith("@page", StringComparison.Ordinal))
            {
                Say(said, node.Source.Substring("@page".Length).Trim().Trim('"'));
            }
            else if (node.AsElement is { } element)
            {
                if (IsHeading(element) || element.Name is "legend")
                {
                    _headings.Add(element);
                }
                else if (element.Name is "title" or "PageTitle")
                {
                    Say(said, SpokenText.In(element.Children));
                }
            }
        }

        _names = said.ToString();
        _speaksOfConsent = new(() => _enclosure.Speaks(_file) || _enclosure.Speaks(_names));
        IsForStaff = path.IndexOf("/Admin/", StringComparison.OrdinalIgnoreCase) >= 0 || path.IndexOf("\\Admin\\", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    /// <summary>Whether those who run the application decide on the page what it offers.</summary>
    private bool IsForStaff { get; }

    /// <summary>What stands around a node.</summary>
    public Surroundings Around(MarkupNode node, ImmutableArray<string> siblings)
    {
        var heading = HeadingAbove(node);
        var spoken = heading.SpeaksOfConsent || _speaksOfConsent.Value || _enclosure.Around(node).SpeaksOfConsent;
        return new Surroundings(
            (IsForStaff ? Role.Staff.First + " " : "") + (heading.Text.Length > 0 ? heading.Text : Role.NamelessPages.Is(Words.In(_file)) ? Role.PageEndings.First : _file),
            spoken ? $"{_names} {Role.Privacy.First}" : _names,
            Siblings: siblings,
            IsControl: true);
    }

    /// <summary>Whether the boxes around a node pick rows, columns or recipients, or tick off what is done; nobody consents there.</summary>
    public bool IsPicking(MarkupNode node) => HeadingAbove(node).Picks || _enclosure.Around(node).Picks;

    /// <summary>What a yes at a node may be said to, nearest first: the text before it, headings, what encloses it, the page.</summary>
    public IEnumerable<string> Asking(MarkupNode node) =>
        [TextBefore.In(node), HeadingOf(node), .. Enclosure.NamesAround(node), _file, _names.Substring(_file.Length)];

    /// <summary>The question or title above a node.</summary>
    public string HeadingOf(MarkupNode node) => HeadingAbove(node).Text;

    private Heading HeadingAbove(MarkupNode node)
    {
        var last = Before(node);
        for (var i = last; i >= 0 && i > last - MostHeadings; i--)
        {
            if (Covers(_headings[i], node))
            {
                return Read(i);
            }
        }

        return new("", false, false);
    }

    private Heading Read(int index)
    {
        if (!_read.TryGetValue(index, out var heading))
        {
            var text = SpokenText.In(_headings[index]);
            _read.Add(index, heading = new(text, _enclosure.Speaks(text), Enclosure.IsPicking(text)));
        }

        return heading;
    }

    /// <summary>A page with more routes and titles is none; what it is called is read for every control.</summary>
    private static void Say(StringBuilder said, string name)
    {
        if (said.Length + name.Length < LongestNames)
        {
            said.Append(' ').Append(name);
        }
    }

    private int Before(MarkupNode node)
    {
        var (low, high) = (0, _headings.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _headings[middle].Index < node.Index ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }

    public static bool IsHeading(MarkupElement element) =>
        element.Name is "h1" or "h2" or "h3" or "h4" or "h5" or "h6"
        || (element.Attribute("Typo")?.Value is { } typo && (typo.StartsWith("Typo.h", StringComparison.Ordinal) || typo.StartsWith("Typo.subtitle", StringComparison.Ordinal)))
        || element.Attribute("role")?.Value is "heading";

    /// <summary>A heading speaks for what is in its parent; one in a header for what the header belongs to.</summary>
    private static bool Covers(MarkupElement heading, MarkupNode node)
    {
        if (heading.Parent is not { } parent)
        {
            return true;
        }

        return parent.Span.Contains(node.Span) || (heading.Name is not "legend" && (parent.Parent is not { } outer || outer.Span.Contains(node.Span)));
    }

    /// <param name="Text">What the heading says.</param>
    /// <param name="SpeaksOfConsent">It is about consent, privacy or cookies.</param>
    /// <param name="Picks">Boxes below it pick rows, columns or recipients.</param>
    private readonly record struct Heading(string Text, bool SpeaksOfConsent, bool Picks);
}
