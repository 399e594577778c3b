using System.Text.RegularExpressions;
using ConsentAnalyzers.Reading.Markup.Web;

namespace ConsentAnalyzers.Reading.Markup.Toggles;

/// <summary>
/// What keeps a choice on although its mark is taken out: a hidden field of its name that submits a yes, a script of the page
/// that ticks it, a binding of another framework. Taking the mark out would only hide that from the rules.
/// </summary>
internal sealed class LastingGrant(MarkupDocument document)
{
    private static readonly Regex TicksByScript = new(
        @"\bchecked\s*=\s*(true|!0|[""']checked)|[""'](checked|selected|aria-checked)[""']\s*,\s*(true|!0|[""'])|\.selectedIndex\s*=|\.selected\s*=\s*(true|!0)",
        RegexOptions.CultureInvariant);

    private static readonly Regex Binding = new(
        @"^((v-bind|x-bind)?:|\.|\[|ng-|data-ng-)(checked|selected|value|model|ngModel)\]?$|^(v|x)-model|^\[\(ngModel\)\]$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Handler = new("^(on|x-init$|x-effect$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Name = new(@"[\w.-]+", RegexOptions.CultureInvariant);

    private readonly Lazy<HashSet<string>> _submitted = new(() => new(
        document.Elements()
            .Where(element => element.Name is "input" && WebControl.TypeOf(element) == "hidden"
                && element.Attribute("value") is { IsExpression: false, Value: var value } && Answers.StanceOf(value) == Stance.Yes)
            .Select(field => field.Attribute("name")?.Value ?? "")
            .Where(name => name.Length > 0),
        StringComparer.Ordinal));

    private readonly Lazy<HashSet<string>> _ticked = new(() => new(
        document.Elements()
            .Where(element => element.Name is "script")
            .Select(script => document.Text.Substring(script.ContentSpan.Start, script.ContentSpan.Length))
            .Where(script => TicksByScript.IsMatch(script))
            .SelectMany(NamesIn),
        StringComparer.Ordinal));

    /// <summary>Whether a control stays on, in effect, without its mark.</summary>
    public bool Outlasts(MarkupElement control)
    {
        var owner = control.Name is "option" && FormNames.ListOf(control) is { } list ? list : control;
        return IsBound(owner)
            || (owner.Attribute("name")?.Value is { Length: > 0 } name && (_submitted.Value.Contains(name) || _ticked.Value.Contains(name)))
            || (owner.Attribute("id")?.Value is { Length: > 0 } id && _ticked.Value.Contains(id));
    }

    /// <summary>Vue, Alpine, Angular and handlers in the tag: <c>:checked="on"</c>, <c>x-model</c>, <c>[checked]</c>, <c>onchange="this.checked = true"</c>.</summary>
    private static bool IsBound(MarkupElement control)
    {
        foreach (var attribute in control.Attributes)
        {
            var name = attribute.Name;
            if (Binding.IsMatch(name) || (Handler.IsMatch(name) && TicksByScript.IsMatch(attribute.Value)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words of a script that can be ids and names: <c>form.newsletter.checked</c> has three and their way.</summary>
    private static IEnumerable<string> NamesIn(string script)
    {
        foreach (Match word in Name.Matches(script))
        {
            yield return word.Value;
            if (word.Value.IndexOf('.') >= 0)
            {
                foreach (var part in word.Value.Split('.'))
                {
                    yield return part;
                }
            }
        }
    }
}
