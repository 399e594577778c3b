using Markdig.Syntax.Inlines;

namespace ConsentAnalyzers.Tool.Explanations;

/// <summary>The text of a page's paragraphs; addresses are numbered, and stand below the page.</summary>
internal sealed class InlineText
{
    private readonly List<string> _addresses = [];

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<string> Addresses => _addresses;

    public IReadOnlyList<Piece> Of(ContainerInline? container, Tone tone = Tone.Plain) =>
        container is null ? [] : [.. container.SelectMany(inline => Of(inline, tone))];

    private IEnumerable<Piece> Of(Inline inline, Tone tone) => inline switch
    {
        CodeInline code => [new(code.Content, tone == Tone.Heading ? tone : Tone.Code)],
        EmphasisInline emphasis => Of(emphasis, emphasis.DelimiterCount == 2 ? Tone.Strong : Tone.Emphasis),
        LinkInline link => Of(link, tone).Concat(Reference(link.Url)),
        AutolinkInline link => [new(link.Url, tone)],
        LineBreakInline => [new(" ", tone)],
        HtmlEntityInline entity => [new(entity.Transcoded.ToString(), tone)],
        LiteralInline literal => [new(literal.Content.ToString(), tone)],
        ContainerInline container => Of(container, tone),
        _ => [],
    };

    /// <summary>Only what a browser opens; another page of the documentation is known by its name.</summary>
    private IEnumerable<Piece> Reference(string? address)
    {
        if (address is null || !address.StartsWith("https://", StringComparison.Ordinal))
        {
            return [];
        }

        var known = _addresses.IndexOf(address);
        if (known < 0)
        {
            known = _addresses.Count;
            _addresses.Add(address);
        }

        return [new($" [{known + 1}]", Tone.Quiet)];
    }
}
