using ConsentAnalyzers.Options;

namespace ConsentAnalyzers.Reading.Markup.Toggles;

/// <summary>The conditions of C# in a document, and which of them ask whether the person has agreed; each is read once.
/// <c>NewsletterEnabled</c> asks what the site offers.</summary>
internal sealed class GrantConditions
{
    private readonly MarkupDocument _document;
    private readonly ConsentSettings _settings;
    private readonly Lazy<List<int>> _conditions;
    private readonly Dictionary<int, bool> _asks = [];

    public GrantConditions(MarkupDocument document, ConsentSettings settings)
    {
        (_document, _settings) = (document, settings);
        _conditions = new(() => ConditionsIn(document));
    }

    /// <summary>Whether the nearest code before a node that opens a condition asks for a grant.</summary>
    public bool AskBefore(MarkupNode node)
    {
        var last = ~_conditions.Value.BinarySearch(node.Index) - 1;
        if (last < 0)
        {
            return false;
        }

        var condition = _conditions.Value[last];
        if (!_asks.TryGetValue(condition, out var asks))
        {
            _asks.Add(condition, asks = AsksForGrant(new MarkupNode(_document, condition).Source));
        }

        return asks;
    }

    private static List<int> ConditionsIn(MarkupDocument document)
    {
        var conditions = new List<int>();
        foreach (var node in document.Nodes)
        {
            if (node.Kind == MarkupNodeKind.Code && document.Text.IndexOf("if", node.Span.Start, node.Span.Length, StringComparison.Ordinal) >= 0)
            {
                conditions.Add(node.Index);
            }
        }

        return conditions;
    }

    private bool AsksForGrant(string condition)
    {
        for (var i = 0; i < condition.Length; i++)
        {
            var start = i;
            while (i < condition.Length && (char.IsLetterOrDigit(condition[i]) || condition[i] is '_' or '.'))
            {
                i++;
            }

            if (i > start
                && (start == 0 || condition[start - 1] != '!')
                && condition.Substring(start, i - start) is var path
                && path.Substring(path.LastIndexOf('.') + 1) is var member
                && _settings.Choices.IsDecision(member))
            {
                return true;
            }
        }

        return false;
    }
}
