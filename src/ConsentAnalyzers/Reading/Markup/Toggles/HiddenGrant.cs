using System.Collections.Immutable;
using ConsentAnalyzers.Messages;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Markup.Web;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Toggles;

/// <summary>
/// A hidden field that submits a yes nobody gave. One that carries the answer of a button is honest, and so is the
/// companion that forms render beside a check box. Terms are accepted by sending the form, as the text at its button says.
/// </summary>
internal sealed class HiddenGrant(IReadOnlyList<MarkupElement> controls, ConsentSettings settings)
{
    private readonly Lazy<HashSet<string>> _shown = new(() =>
        new(controls.Select(control => control.Attribute("name")?.Value ?? ""), StringComparer.Ordinal));

    private readonly Dictionary<int, bool> _asks = [];

    public Offer? In(MarkupElement input)
    {
        if (WebControl.TypeOf(input) != "hidden"
            || input.Attribute("value") is not { IsExpression: false, HasValue: true } value
            || Answers.StanceOf(value.Value) != Stance.Yes
            || FormNames.OfAnswer(input) is not { Count: > 0 } names
            || !names.Any(settings.Choices.MayConcern)
            || names.Any(settings.Choices.IsAboutTerms)
            || (input.Attribute("name") is { } name && _shown.Value.Contains(name.Value)))
        {
            return null;
        }

        // A field outside a form is filled and read by a script.
        return FormOf(input) is not null ? new Offer(names, "") : null;
    }

    /// <summary>Sending the form may itself be the person's yes.</summary>
    public Occasion OccasionOf(MarkupElement input) => FormOf(input) is { } form && Asks(form) ? Occasion.PersonsAction : Occasion.Declaration;

    /// <summary>What it submits; nothing is repaired, because a script or a handler may count on the field.</summary>
    public static StartingState StartOf(MarkupElement input)
    {
        var value = input.Attribute("value")!.Value;
        return new(value.ValueSpan, Texts.Named("Written.Hidden", input.Document.Text.Substring(value.Span.Start, value.Span.Length)), ImmutableArray<TextChange>.Empty);
    }

    private static MarkupElement? FormOf(MarkupElement input) =>
        input.Ancestors().Where(ancestor => ancestor.Name is "form" or "EditForm").Select(form => (MarkupElement?)form).LastOrDefault();

    /// <summary>Whether sending the form is itself the person's yes.</summary>
    private bool Asks(MarkupElement form)
    {
        if (!_asks.TryGetValue(form.Index, out var asks))
        {
            _asks.Add(form.Index, asks = IsAsking(form));
        }

        return asks;
    }

    private bool IsAsking(MarkupElement form)
    {
        foreach (var attribute in form.Attributes)
        {
            if (attribute.Name is "action" or "asp-action" or "asp-page-handler" or "asp-page" or "id" or "name" && Says(attribute.Value))
            {
                return true;
            }
        }

        return form.Descendants.Elements().Any(element =>
            element.Name is "button" && (Says(SpokenText.In(element)) || Says(element.Attribute("asp-page-handler")?.Value ?? ""))
            || (element.Name is "input" && WebControl.TypeOf(element) is "submit" or "button" && Says(element.Attribute("value")?.Value ?? "")));
    }

    private bool Says(string text) =>
        (settings.Actions.MayAccept(text) && settings.Actions.KindOf(text) == ActionKind.Accept && settings.Actions.IsPlain(text))
        || Role.GrantingForms.IsIn(Words.In(text));
}
