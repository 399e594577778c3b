using System.Collections.Immutable;
using System.Globalization;
using ConsentAnalyzers.Messages;
using ConsentAnalyzers.Reading.Markup.Web;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Toggles;

/// <summary>
/// A list in which one option is always chosen: where none is selected, browsers choose the first. A yes is turned off
/// by choosing a no instead.
/// </summary>
internal sealed class OptionList
{
    private readonly MarkupElement _list;
    private readonly List<MarkupElement> _options;
    private readonly Lazy<MarkupElement?> _refusal;
    private readonly int _lastSelected;

    // A list that shows several rows, or takes several answers, starts with nothing chosen.
    private readonly bool _mayStayEmpty;

    public OptionList(MarkupElement list)
    {
        _list = list;
        _options = list.Descendants.Elements().Where(element => element.Name is "option").ToList();
        _lastSelected = _options.FindLastIndex(option => option.Attribute("selected") is not null);
        _mayStayEmpty = StartingState.IsSet(list, "multiple") || list.LocalName.IndexOf("Multi", StringComparison.Ordinal) >= 0
            || (list.Attribute("size") is { } size && int.TryParse(size.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var rows) && rows > 1);
        _refusal = new(() => Refusals().OrderByDescending(option => Answers.StanceOf(SpokenText.In(option)) == Stance.No).Select(option => (MarkupElement?)option).FirstOrDefault());
    }

    /// <summary>What chooses an option before anybody has touched the list; null where nothing does or code decides.</summary>
    public StartingState? StartOf(MarkupElement option)
    {
        if (StartingState.OfPresence(option, "selected") is { } on)
        {
            return IsHeldByCode ? null : on with { Repair = Unselected(option) };
        }

        return IsFirstOfUntouched(option) && !IsBound && SaysYes(option) && _refusal.Value is { } no
            ? new(ValueOf(option), Texts.Named("Written.FirstOption"), AttributeEdits.With(no, "selected"))
            : null;
    }

    /// <summary>A component's state belongs to the member that it is bound to, whatever is written in it.</summary>
    private bool IsHeldByCode => HasAttribute(name => name.StartsWith("@bind", StringComparison.OrdinalIgnoreCase));

    private bool IsBound => HasAttribute(name =>
        name.StartsWith("asp-", StringComparison.OrdinalIgnoreCase) || name is "value" or "Value" or "v-model" or "ng-model" or "data-bind"
        || name.IndexOfAny(['@', '(', '[', ':']) >= 0 || name.IndexOf("{{", StringComparison.Ordinal) >= 0);

    private bool HasAttribute(Func<string, bool> counts)
    {
        foreach (var attribute in _list.Attributes)
        {
            if (counts(attribute.Name))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFirstOfUntouched(MarkupElement option) =>
        !_mayStayEmpty && _lastSelected < 0 && _options[0].Index == option.Index && !IsDisabled(option)
        && _list.Name is "select" && !_options.Exists(StartingState.IsTemplated) && !_list.Descendants.Any(IsWrittenByCode);

    private bool IsWrittenByCode(MarkupNode node) =>
        node.Kind == MarkupNodeKind.Expression || (node.Kind == MarkupNodeKind.Element && node.Branch != _list.Branch);

    private ImmutableArray<TextChange> Unselected(MarkupElement option)
    {
        var selected = option.Attribute("selected")!.Value;
        var without = AttributeEdits.Without(selected);
        return _mayStayEmpty || IsOff(ChosenWithout(option)) ? ImmutableArray.Create(without)
            : _refusal.Value is { } no && no.Branch == option.Branch ? ImmutableArray.Create(without, AttributeEdits.With(no, AttributeEdits.Written(selected)))
            : ImmutableArray<TextChange>.Empty;
    }

    private MarkupElement? ChosenWithout(MarkupElement option)
    {
        // Of several that are selected the last one counts; only what comes before it can be passed over.
        if (_lastSelected >= 0 && _options[_lastSelected].Index != option.Index)
        {
            return _options[_lastSelected].Attribute("selected") is { IsExpression: true } ? null : _options[_lastSelected];
        }

        foreach (var other in _options)
        {
            if (!IsDisabled(other))
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>Whether it says no, or nothing, for certain.</summary>
    private bool IsOff(MarkupElement? option) =>
        option is { } chosen && chosen.Branch == _list.Branch && (Saying(chosen) == Stance.No || (Saying(chosen) == Stance.Unclear && Answers.AreAwaited(SpokenText.In(chosen))));

    private IEnumerable<MarkupElement> Refusals() => _options.Where(option =>
        option.Attribute("selected") is null && !IsDisabled(option) && Saying(option) == Stance.No);

    // A list that filters opens with a bare "All".
    private static bool SaysYes(MarkupElement option) =>
        Saying(option) == Stance.Yes && !string.Equals(SpokenText.In(option), "All", StringComparison.OrdinalIgnoreCase);

    private static bool IsDisabled(MarkupElement option) =>
        StartingState.IsSet(option, "disabled")
        || (option.Parent is { Name: "optgroup" } group && StartingState.IsSet(group, "disabled"));

    private static Stance Saying(MarkupElement option) =>
        option.Attribute("value") is { } value && (value.IsExpression ? Stance.Unclear : Answers.StanceOf(value.Value)) is var stance and not Stance.Unclear
            ? stance
            : SpokenText.In(option) is { Length: > 0 } label ? Answers.StanceOf(label) : Stance.Unclear;

    private static TextSpan ValueOf(MarkupElement option) =>
        option.Attribute("value") is { } value && !value.ValueSpan.IsEmpty ? value.ValueSpan : option.NameSpan;
}
