using System.Collections.Immutable;
using System.Text;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>
/// The place of an explanation in Razor, HTML and XAML: an element of the file's own kind, to which the action is tied.
/// </summary>
internal sealed class ExplanationPlace(SurfaceReading reading, ExplanationIds ids, FileSource file) : IExplanationPlace
{
    public ImmutableArray<TextChange> Write(string text)
    {
        var action = reading.Place.Accept.Element;
        var isXaml = action.Document.Dialect == MarkupDialect.Xaml;
        if (RepairPlace.Find(reading) is not { } place || (isXaml ? "" : ids.For(action, reading.Place.Accept.Caption)) is not { } id)
        {
            return ImmutableArray<TextChange>.Empty;
        }

        var element = isXaml ? InXaml(action, text)
            : id.Length == 0 ? $"<p>{Escape(text, action.Document.Dialect)}</p>"
            : $"<p id=\"{id}\">{Escape(text, action.Document.Dialect)}</p>";
        var layout = new MarkupLayout(file);
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        changes.Add(place.IsEnd ? layout.AtEndOf(place.Anchor, element) : layout.Before(place.Anchor, element));
        if (!reading.Place.Accept.IsAttribute && Tie(action, id, text) is { } tie)
        {
            changes.Add(tie);
        }

        return changes.ToImmutable();
    }

    public ImmutableArray<TextChange> Move(TextSpan text)
    {
        if (reading.ElementAt(text) is not { } element
            || RepairPlace.Find(reading) is not { IsEnd: false } place
            || !RepairPlace.CanMove(element) || element.Branch != place.Anchor.Branch || element.Span.OverlapsWith(place.Anchor.Span))
        {
            return ImmutableArray<TextChange>.Empty;
        }

        var layout = new MarkupLayout(file);
        var moved = layout.WithRemarks(element.Span);
        return ImmutableArray.Create(
            layout.Before(place.Anchor, file.Text.Substring(moved.Start, moved.Length)),
            layout.Remove(moved));
    }

    private static string InXaml(MarkupElement action, string text) =>
        XamlControls.IsMaui(action)
            ? $"<{Prefixed(action, "Label")} Text=\"{Escape(text, MarkupDialect.Xaml)}\" />"
            : $"<{Prefixed(action, "TextBlock")} Text=\"{Escape(text, MarkupDialect.Xaml)}\" TextWrapping=\"Wrap\" />";

    /// <summary>The element's name in the framework's own namespace, which is the default one but for rare files.</summary>
    private static string Prefixed(MarkupElement action, string name) =>
        action.NamespaceOf("") is null && action.Prefix.Length > 0 ? action.Prefix + ":" + name : name;

    private static TextChange? Tie(MarkupElement action, string id, string text)
    {
        if (action.Document.Dialect == MarkupDialect.Xaml)
        {
            var hint = XamlControls.IsMaui(action) ? "SemanticProperties.Hint" : "AutomationProperties.HelpText";
            return action.Attribute(hint) is null ? AttributeEdits.With(action, $"{hint}=\"{Escape(text, MarkupDialect.Xaml)}\"") : null;
        }

        if (id.Length == 0)
        {
            return null;
        }

        if (action.Attribute("aria-describedby") is { } described)
        {
            return described is not { IsExpression: false, HasValue: true } ? null
                : described.QuotedValueSpan == described.ValueSpan ? new TextChange(described.ValueSpan, $"\"{(described.Value + " " + id).TrimStart()}\"")
                : new TextChange(new TextSpan(described.ValueSpan.End, 0), described.Value.Length == 0 ? id : " " + id);
        }

        // Some libraries' components refuse attributes that they do not know.
        return !Controls.IsComponent(action) || Words.In(action.LocalName) is ["mud" or "radzen" or "fluent" or "nav", ..]
            ? AttributeEdits.With(action, $"aria-describedby=\"{id}\"")
            : null;
    }

    private static string Escape(string text, MarkupDialect dialect)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' when dialect == MarkupDialect.Xaml => escaped.Append("&quot;"),
                '@' when dialect.IsRazor() => escaped.Append("@@"),
                _ => escaped.Append(c),
            };
        }

        return dialect == MarkupDialect.Xaml && escaped.Length > 0 && escaped[0] == '{' ? "{}" + escaped : escaped.ToString();
    }
}
