using System.Collections.Immutable;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>What a control is by its name alone: every library calls a button a button.</summary>
internal static class ControlNames
{
    private static readonly HashSet<string> Ornaments = Set(
        """
        icon icons spinner progress ring divider spacer separator image img avatar skeleton loader loading logo badge line path
        rectangle ellipse token validator provider outlet definition definitions setter trigger behavior behaviors style styles
        """);

    private static readonly HashSet<string> Fields = Set(
        """
        field input entry editor picker select autocomplete textarea slider numeric upload calendar rating captcha dropdown
        combobox textbox passwordbox area password search down
        """);

    private static readonly HashSet<string> Dialogs = Set(
        "dialog modal popup popover banner toast snackbar offcanvas lightbox drawer flyout overlay prompt sheet template tip");

    private static readonly HashSet<string> Cards = Set(
        "card form section panel paper fieldset expander border callout tile alert frame jumbotron");

    private static readonly HashSet<string> Unreadable = Set("markdown html browser reader webview presenter iframe");

    public static ControlKind KindOf(string name) => KindOf(Words.Of(name));

    private static ControlKind KindOf(ImmutableArray<string> words)
    {
        if (words.Length == 0)
        {
            return ControlKind.Container;
        }

        var last = words[words.Length - 1];
        var before = words.Length > 1 ? words[words.Length - 2] : "";
        return last switch
        {
            _ when words.Contains("validation") => ControlKind.Ignored,
            "checkbox" or "switch" or "toggle" or "radio" => ControlKind.Choice,
            not ("label" or "group") when words[0] == "input" => ControlKind.Field,
            "button" or "btn" or "fab" => before is "radio" or "toggle" or "check" ? ControlKind.Choice : ControlKind.Action,
            "link" or "hyperlink" or "anchor" => ControlKind.Link,
            "item" => before is "menu" or "toolbar" or "button" or "dropdown" or "flyout" ? ControlKind.Action
                : before == "swipe" ? ControlKind.Ignored : ControlKind.Container,
            "edit" or "cell" when before is "check" or "switch" => ControlKind.Choice,
            "box" => Box(before),
            "block" => before == "text" ? ControlKind.Text : ControlKind.Container,
            "label" when before is "input" or "field" => ControlKind.Label,
            "text" or "label" or "paragraph" or "typography" or "subtitle" => ControlKind.Text,
            "title" or "heading" or "headline" or "header" => ControlKind.HeadingSlot,
            "content" or "template" or "slot" when before is "title" or "header" or "heading" => ControlKind.HeadingSlot,
            "content" or "template" or "actions" when before is "dialog" or "footer" or "child" or "body" or "card" => ControlKind.Container,
            "bar" => before is "tool" or "command" or "app" or "menu" ? ControlKind.Toolbar
                : before is "progress" or "scroll" or "status" ? ControlKind.Ignored : ControlKind.Card,
            "toolbar" => ControlKind.Toolbar,
            "viewer" or "view" => View(before),
            _ when Ornaments.Contains(last) => ControlKind.Ignored,
            _ when Fields.Contains(last) => ControlKind.Field,
            _ when Unreadable.Contains(last) => ControlKind.Opaque,
            _ when Dialogs.Contains(last) => ControlKind.Dialog,
            _ when Cards.Contains(last) => words.Length == 2 && before is "stack" or "dock" or "wrap" or "grid" or "flex"
                ? ControlKind.Container : ControlKind.Card,
            _ => ControlKind.Container,
        };
    }

    private static ControlKind Box(string before) => before switch
    {
        "check" => ControlKind.Choice,
        "group" => ControlKind.Card,
        "message" => ControlKind.Dialog,
        "picture" or "image" => ControlKind.Ignored,
        "view" => ControlKind.Container,
        _ => ControlKind.Field,
    };

    private static ControlKind View(string before) => before switch
    {
        "web" or "markdown" or "html" or "document" or "pdf" or "text" => ControlKind.Opaque,
        "image" => ControlKind.Ignored,
        _ => ControlKind.Container,
    };

    private static HashSet<string> Set(string words) =>
        new(words.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
