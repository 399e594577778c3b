using System.Collections.Immutable;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Markup.Web;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Retention;

/// <summary>Finds how long HTML and Razor say that something is kept: fields, parameters of components, selected options.</summary>
internal sealed class WebRetention(MarkupDocument document, FileSource file, FileReport report)
{
    private static readonly string[] Suffixes = ["AdornmentText", "Suffix", "Unit", "Units", "Format", "HelperText", "placeholder", "data-unit"];

    private readonly Lazy<WebPage> _page = new(() => new WebPage(document, file.Path, report.Settings));
    private readonly Lazy<WebLabels> _labels = new(() => new WebLabels(document));
    private readonly HashSet<int> _lists = [];
    private readonly MarkupPeriods _periods = new(file, report, file.Name, file.Folder);

    public void Read(CancellationToken cancellation)
    {
        foreach (var element in document.Elements())
        {
            cancellation.ThrowIfCancellationRequested();
            if (element.Name is "option")
            {
                ReadOption(element);
                continue;
            }

            foreach (var attribute in element.Attributes)
            {
                if (LengthIn(attribute) is not { } length)
                {
                    continue;
                }

                if (IsState(element, attribute))
                {
                    ReadField(element, length);
                }
                else if (!IsBound(attribute.Name))
                {
                    ReadParameter(element, attribute.Name, length);
                }
            }
        }
    }

    private void ReadParameter(MarkupElement element, string name, (string Text, TextSpan Span) length)
    {
        var own = name.StartsWith("data-", StringComparison.Ordinal) ? name.Substring("data-".Length) : name;
        if (!RetentionWords.SaysKeeping(own))
        {
            return;
        }

        _periods.Report(new(ImmutableArray.Create(own), length.Text, length.Span)
        {
            Near = () => $"{element.LocalName} {string.Join(" ", FormNames.OfControl(element))} {_page.Value.HeadingOf(element.Node)}",
        });
    }

    private void ReadField(MarkupElement field, (string Text, TextSpan Span) length)
    {
        var isOption = WebControl.TypeOf(field) is "radio" or "checkbox";
        if (isOption && field.Attribute("checked") is null)
        {
            return;
        }

        var names = FormNames.OfControl(field).ToImmutableArray().Add(_labels.Value.LabelOf(field));
        _periods.Report(new(names, length.Text, length.Span)
        {
            Near = () => _page.Value.HeadingOf(field.Node),
            Units = SuffixOf(field),
            Others = isOption ? () => ImmutableArray<OtherLength>.Empty : null,
        });
    }

    private void ReadOption(MarkupElement option)
    {
        if (option.Attribute("selected") is not { IsExpression: false } || FormNames.ListOf(option) is not { } list)
        {
            return;
        }

        var shown = SpokenText.In(option);
        var value = option.Attribute("value") is { } written ? LengthIn(written) : null;
        if ((value ?? ListedPeriods.TextIn(option)) is not { } length || !_lists.Add(list.Index))
        {
            return;
        }

        var names = FormNames.OfAnswer(option).ToImmutableArray().Add(_labels.Value.LabelOf(list));
        _periods.Report(new(names, length.Text, length.Span)
        {
            Shown = DurationText.LengthOf(shown, null) is null ? null : shown,
            Near = () => _page.Value.HeadingOf(list.Node),
            Others = () => ListedPeriods.BesideOption(option, list, MarkupPeriods.UnitOf(names)),
        });
    }

    /// <summary>Whether an attribute is what the field holds.</summary>
    private static bool IsState(MarkupElement element, MarkupAttribute attribute) =>
        attribute.Name.Equals("value", StringComparison.OrdinalIgnoreCase)
        && (WebControl.IsComponent(element) || element.Name.IndexOf('-') > 0
            || (element.Name is "input" && WebControl.TypeOf(element) is "" or "number" or "range" or "text" or "hidden" or "radio"));

    /// <summary>What a person may choose at most is no choice.</summary>
    private static bool IsBound(string attribute) => attribute.ToLowerInvariant() is
        "min" or "max" or "minimum" or "maximum" or "value" or "minlength" or "maxlength" or "step" or "size" or "rows" or "cols";

    private static (string Text, TextSpan Span)? LengthIn(MarkupAttribute attribute)
    {
        if (attribute.IsExpression || attribute.ValueSpan.Length is 0 or > 40)
        {
            return null;
        }

        var text = attribute.Document.Text;
        var span = MarkupText.Trim(text, attribute.ValueSpan);
        return span.Length > 0 && (text[span.Start] is (>= '0' and <= '9') or 'P' or 'p' or '-' || (Endless.MayStart(text[span.Start]) && IsParameter(attribute.Name)) || attribute.Name.Equals("value", StringComparison.OrdinalIgnoreCase))
            && text.Substring(span.Start, span.Length) is var value && MarkupPeriods.MayBeLength(value) ? (value, span) : null;
    }

    private static bool IsParameter(string attribute) => char.IsUpper(attribute[0]) || attribute.StartsWith("data-", StringComparison.Ordinal);

    /// <summary>The unit that stands behind a field: a parameter of it, or the text that follows.</summary>
    private static string SuffixOf(MarkupElement field)
    {
        var suffix = string.Join(" ", Suffixes.Select(name => field.Attribute(name) is { IsExpression: false } attribute ? attribute.Value : ""));
        var end = field.Parent?.Data.Next ?? field.Document.Tree.Nodes.Count;
        for (var next = field.Data.Next; next < end; next++)
        {
            var node = new MarkupNode(field.Document, next);
            if (!node.IsWhiteSpace)
            {
                return suffix + " " + (node.AsElement is { } element ? SpokenText.In(element) : node.Kind == MarkupNodeKind.Text ? node.Text : "");
            }
        }

        return suffix;
    }
}
