using ConsentAnalyzers.Options;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Web;

/// <summary>What the names of the elements around a control tell: ids, classes, actions, components.</summary>
internal sealed class Enclosure(ConsentSettings settings)
{
    private static readonly string[] Naming =
        ["id", "name", "action", "asp-action", "asp-controller", "asp-page", "asp-page-handler", "FormName", "data-section"];

    // Everything on a page shares its outer elements, so each is asked once.
    private readonly Dictionary<int, Facts> _known = [];

    /// <param name="SpeaksOfConsent">A name is about consent, privacy or cookies.</param>
    /// <param name="Picks">Boxes there pick rows, columns or recipients, or tick off what is done; nobody consents by them.</param>
    public readonly record struct Facts(bool SpeaksOfConsent, bool Picks);

    public Facts Around(MarkupNode node)
    {
        var chain = new List<MarkupElement>();
        var facts = default(Facts);
        for (var element = node.AsElement ?? node.Parent; element is { } ancestor; element = ancestor.Parent)
        {
            if (_known.TryGetValue(ancestor.Index, out facts))
            {
                break;
            }

            chain.Add(ancestor);
        }

        for (var i = chain.Count - 1; i >= 0; i--)
        {
            foreach (var name in NamesOf(chain[i]))
            {
                facts = new(facts.SpeaksOfConsent || Speaks(name), facts.Picks || IsPicking(name));
            }

            _known.Add(chain[i].Index, facts);
        }

        return facts;
    }

    /// <summary>What the elements around a node are called, without their classes.</summary>
    public static IEnumerable<string> NamesAround(MarkupNode node)
    {
        for (var element = node.Parent; element is { } ancestor; element = ancestor.Parent)
        {
            foreach (var name in OwnNamesOf(ancestor))
            {
                yield return name;
            }
        }
    }

    public bool Speaks(string name) =>
        name.Length > 0
        && (settings.Choices.SpeaksOfConsent(name) || (Words.In(name) is var words && words.Length <= 4 && Role.Cookie.IsIn(words)));

    public static bool IsPicking(string name) => Role.Picking.IsIn(Words.In(name));

    private static IEnumerable<string> NamesOf(MarkupElement element) =>
        OwnNamesOf(element).Concat(element.Attribute("class") is { IsExpression: false } classes ? classes.Value.Split(' ') : []);

    private static IEnumerable<string> OwnNamesOf(MarkupElement element)
    {
        if (WebControl.IsComponent(element))
        {
            yield return element.LocalName;
        }

        foreach (var name in Naming)
        {
            if (element.Attribute(name) is { IsExpression: false } attribute)
            {
                yield return attribute.Value;
            }
        }
    }
}
