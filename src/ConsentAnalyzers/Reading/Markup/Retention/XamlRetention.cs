using System.Collections.Immutable;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Markup.Xaml;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Retention;

/// <summary>Finds how long XAML says that something is kept: constants among the resources, numbers in fields, selected entries.</summary>
internal sealed class XamlRetention(MarkupDocument document, Lazy<XamlPage> page, FileSource file, FileReport report)
{
    private static readonly string[] States = ["Value", "EditValue", "Text", "SelectedValue", "Number"];
    private static readonly string[] Suffixes = ["Suffix", "Unit", "Units", "StringFormat", "FormatString", "Format", "CustomUnit", "ValueStringFormat", "PlaceholderText"];

    private readonly HashSet<int> _lists = [];
    private MarkupPeriods? _periods;
    private NearbyLabel? _nearby;

    private MarkupPeriods Periods => _periods ??= new(file, report, page.Value.Name, page.Value.Namespace);

    public void Read(CancellationToken cancellation)
    {
        foreach (var element in document.Elements())
        {
            cancellation.ThrowIfCancellationRequested();
            if (element.IsPropertyElement || XamlText.IsText(element))
            {
                continue;
            }

            if (IsConstant(element))
            {
                ReadConstant(element);
            }
            else if (element.Attribute("IsSelected") is { Value: "True" or "true" })
            {
                ReadEntry(element);
            }
            else if (ValueOf(element) is { } value)
            {
                ReadField(element, value);
            }
        }
    }

    private void ReadConstant(MarkupElement constant)
    {
        if (constant.Attribute("x:Key") is { IsExpression: false } key && ListedPeriods.TextIn(constant) is var (value, span))
        {
            // A time span of a bare number is one of days.
            Periods.Report(new(ImmutableArray.Create(key.Value), value, span) { Units = constant.LocalName == nameof(TimeSpan) ? nameof(TimeSpan.Days) : "" });
        }
    }

    private void ReadField(MarkupElement field, (string Text, TextSpan Span, string Path) value)
    {
        _nearby ??= new(page.Value);
        Periods.Report(new(LabelsOf(field, XamlControl.NameOf(field), value.Path), value.Text, value.Span)
        {
            Near = () => page.Value.HeadingOver(field),
            Units = SuffixOf(field) + " " + _nearby.After(field),
        });
    }

    /// <summary>The selected entry of a list, the first if there are several.</summary>
    private void ReadEntry(MarkupElement entry)
    {
        if (entry.Parent is not { } list || ListedPeriods.InEntry(entry) is not { } value || !_lists.Add(list.Index))
        {
            return;
        }

        _nearby ??= new(page.Value);
        Periods.Report(new(LabelsOf(list, XamlControl.NameOf(list), ""), value.Text, value.Span)
        {
            Near = () => page.Value.HeadingOver(list),
            Others = () => ListedPeriods.BesideEntry(entry, list),
        });
    }

    private ImmutableArray<string> LabelsOf(MarkupElement control, string name, string path)
    {
        var caption = XamlText.CaptionOf(control) is { IsExpression: false, Name: not "Text" } own ? XamlText.Shown(own) : "";
        return ImmutableArray.Create(name, path, caption, page.Value.LabelFor(control), _nearby!.Beside(control));
    }

    private static (string Text, TextSpan Span, string Path)? ValueOf(MarkupElement element)
    {
        foreach (var attribute in element.Attributes)
        {
            if (Array.IndexOf(States, attribute.Name) < 0 || element.LocalName is "Setter" or "Trigger" or "Condition" or "Run")
            {
                continue;
            }

            if (!attribute.IsExpression)
            {
                return MarkupPeriods.MayBeLength(attribute.Value)
                    ? (attribute.Value.Trim(), MarkupText.Trim(attribute.Document.Text, attribute.ValueSpan), "")
                    : null;
            }

            if (MarkupExtension.Parse(attribute) is { IsBinding: true } binding
                && (binding.Argument("FallbackValue") ?? binding.Argument("TargetNullValue")) is { } fallback && MarkupPeriods.MayBeLength(fallback.Value))
            {
                return (fallback.Value, fallback.Span, binding.Subject);
            }
        }

        return null;
    }

    private static bool IsConstant(MarkupElement element) => element.LocalName is
        "Int32" or "Int64" or "Int16" or "UInt32" or "Double" or "Single" or "Decimal" or "String" or "TimeSpan";

    private static string SuffixOf(MarkupElement field) =>
        string.Join(" ", Suffixes.Select(suffix => field.Attribute(suffix)?.Value ?? ""));
}
