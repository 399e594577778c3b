using System.Collections.Immutable;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Web;

/// <summary>
/// The edits that turn a control off together with what shows the same state a second time: for those who listen
/// (<c>aria-checked</c>), for scripts (<c>data-state</c>) and for the eye (<c>class="btn active"</c>).
/// </summary>
internal static class TurnedOff
{
    private static readonly ImmutableHashSet<string> Mirrors = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "aria-checked", "aria-pressed", "aria-selected", "data-checked", "data-state", "data-selected", "data-on", "data-active", "data-toggled");

    private static readonly ImmutableHashSet<string> Looks = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "active", "checked", "selected", "toggled", "on", "is-active", "is-checked", "is-selected", "is-toggled", "is-on");

    /// <summary>Takes every attribute of a name out, and what shows the state besides.</summary>
    public static ImmutableArray<TextChange> Without(MarkupElement element, string name)
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        foreach (var attribute in element.Attributes)
        {
            if (string.Equals(attribute.Name, name, element.Document.NameComparison))
            {
                changes.Add(AttributeEdits.Without(attribute));
            }
        }

        AddShown(element, name, changes);
        return changes.ToImmutable();
    }

    /// <summary>Gives an attribute its value for off, and what shows the state besides.</summary>
    public static ImmutableArray<TextChange> With(MarkupElement element, string name, TextChange off)
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        changes.Add(off);
        AddShown(element, name, changes);
        return changes.ToImmutable();
    }

    private static void AddShown(MarkupElement element, string name, ImmutableArray<TextChange>.Builder changes)
    {
        foreach (var attribute in element.Attributes)
        {
            if (attribute is { IsExpression: false, HasValue: true } && Mirrors.Contains(attribute.Name)
                && !string.Equals(attribute.Name, name, StringComparison.OrdinalIgnoreCase) && OffWord(attribute.Value.Trim()) is { } off)
            {
                changes.Add(new TextChange(MarkupText.Trim(attribute.Document.Text, attribute.ValueSpan), off));
            }
        }

        AddLook(element, changes);

        // A label that is drawn as a button shows the state of the box in it.
        if (element.Parent is { Name: "label" } label)
        {
            AddLook(label, changes);
        }
    }

    private static void AddLook(MarkupElement element, ImmutableArray<TextChange>.Builder changes)
    {
        if (element.Attribute("class") is not { IsExpression: false, HasValue: true } look)
        {
            return;
        }

        var text = look.Document.Text;
        var names = text.Substring(look.ValueSpan.Start, look.ValueSpan.Length).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var kept = names.Where(one => !Looks.Contains(one)).ToList();
        if (kept.Count < names.Length && !kept.Exists(one => one.IndexOfAny(['@', '{', '<', '&']) >= 0))
        {
            changes.Add(kept.Count > 0 ? new TextChange(look.ValueSpan, string.Join(" ", kept)) : AttributeEdits.Without(look));
        }
    }

    private static string? OffWord(string on) => on == "1" ? "0" : ConsentStates.OppositeOf(on);
}
