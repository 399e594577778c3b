using System.Collections.Immutable;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Controls;

/// <summary>What a control is by the last word or two of its name: every library calls a button a button.</summary>
internal static class ControlNames
{
    private static readonly (ControlKind Kind, string Names)[] Everywhere =
    [
        (ControlKind.Choice, "checkbox switch toggle check-box check-button radio-button toggle-button switch-cell"),
        (ControlKind.Action, "button btn menu-item toolbar-item"),
        (ControlKind.Link, "link hyperlink"),
        (ControlKind.Text, "text label paragraph text-block"),
        (ControlKind.HeadingSlot, "title heading headline header"),
        (ControlKind.Opaque, "browser reader webview web-view markdown-view html-view document-view"),
        (ControlKind.Dialog, "dialog modal popup banner toast snackbar flyout prompt sheet"),
        (ControlKind.Card, "card form expander alert group-box"),
        (ControlKind.Ignored, "image icon separator divider spacer rectangle line picture-box"),
    ];

    private static readonly (ControlKind Kind, string Names)[] InMarkup =
    [
        (ControlKind.Choice, "radio check-edit switch-edit check-cell"),
        (ControlKind.Action, "fab button-item dropdown-item flyout-item"),
        (ControlKind.Link, "anchor"),
        (ControlKind.Text, "typography subtitle"),
        (ControlKind.Label, "input-label field-label"),
        (ControlKind.HeadingSlot, "title-content title-template title-slot header-content header-template header-slot heading-content heading-template heading-slot"),
        (ControlKind.Field,
            "field input entry editor picker select autocomplete textarea slider numeric upload calendar rating captcha dropdown combobox textbox passwordbox area password search down box"),
        (ControlKind.Opaque, "markdown html presenter iframe pdf-view text-view web-viewer markdown-viewer html-viewer document-viewer pdf-viewer text-viewer"),
        (ControlKind.Dialog, "popover offcanvas lightbox drawer overlay template tip message-box"),
        (ControlKind.Card, "section panel paper fieldset border callout tile frame jumbotron bar"),
        (ControlKind.Toolbar, "toolbar tool-bar command-bar app-bar menu-bar"),
        (ControlKind.Ignored,
            """
            icons spinner progress ring img avatar skeleton loader loading logo badge path ellipse token validator provider outlet
            definition definitions setter trigger behavior behaviors style styles image-box image-view image-viewer swipe-item
            progress-bar scroll-bar status-bar
            """),
        (ControlKind.Container,
            """
            view-box dialog-content dialog-template footer-content footer-template child-content child-template body-content
            body-template card-content card-template stack-panel dock-panel wrap-panel grid-panel flex-panel
            """),
    ];

    private static readonly (ControlKind Kind, string Names)[] InXaml =
    [
        (ControlKind.Inline, "run span bold italic underline line-break formatted-string"),
        (ControlKind.Container, "document-reader"),
        (ControlKind.Opaque, "list-view list-box collection-view data-grid items-control items-repeater tree-view"),
    ];

    private static readonly (ControlKind Kind, string Names)[] InCode =
    [
        (ControlKind.Choice, "choice"),
        (ControlKind.Action, "action link-label button-component action-item button-item dialog-option"),
        (ControlKind.Text, "run span literal markup text-box text-view"),
        (ControlKind.Opaque, "viewer"),
        (ControlKind.Dialog, "page window screen wizard builder alert-controller"),
        (ControlKind.Ignored, "indicator bar shape combo-box list-box"),
        (ControlKind.Container, "scroll-viewer"),
    ];

    private static readonly (ControlKind Kind, string Names)[] InHtml =
    [
        (ControlKind.Heading, "h1 h2 h3 h4 h5 h6 legend summary"),
        (ControlKind.Action, "button"),
        (ControlKind.Link, "a"),
        (ControlKind.Field, "select textarea"),
        (ControlKind.Label, "label"),
        (ControlKind.Ignored,
            "script style template noscript head title svg img picture video audio canvas hr map datalist option progress meter"),
        (ControlKind.Opaque, "iframe embed object partial component"),
        (ControlKind.Dialog, "dialog"),
        (ControlKind.Card, "form section article fieldset details aside"),
        (ControlKind.Chrome, "nav footer"),
        (ControlKind.Inline,
            "abbr b bdi br cite code data del dfn em font i ins kbd li mark q s small span strong sub sup text time u var wbr"),
    ];

    private static readonly Dictionary<string, ControlKind> Html = Listed(InHtml);
    private static readonly Dictionary<string, ControlKind> Components = Listed(Everywhere, InMarkup);
    private static readonly Dictionary<string, ControlKind> Xaml = Listed(Everywhere, InMarkup, InXaml);
    private static readonly Dictionary<string, ControlKind> Code = Listed(Everywhere, InCode);

    /// <summary>What a control of this name is; what no name tells only holds others.</summary>
    public static ControlKind KindOf(string name, ControlHost host) => host switch
    {
        ControlHost.Html => Html.TryGetValue(name, out var kind) ? kind : ControlKind.Container,
        ControlHost.Code when name.EndsWith("RichTextBox", StringComparison.Ordinal) => ControlKind.Opaque,
        ControlHost.Code => KindIn(Code, Words.In(name)),
        ControlHost.Xaml => KindInMarkup(Xaml, Words.In(name)),
        _ => KindInMarkup(Components, Words.In(name)),
    };

    /// <summary>Whether a word of the name says that it is on or off.</summary>
    public static bool SaysToggle(string name) =>
        Words.In(name).Any(word => word is "checkbox" or "check" or "switch" or "toggle" or "tick");

    private static ControlKind KindInMarkup(Dictionary<string, ControlKind> names, ImmutableArray<string> words)
    {
        if (words.Contains("validation"))
        {
            return ControlKind.Ignored;
        }

        var kind = KindIn(names, words);
        return kind != ControlKind.Choice && words is ["input", .., not ("label" or "group")] ? ControlKind.Field : kind;
    }

    private static ControlKind KindIn(Dictionary<string, ControlKind> names, ImmutableArray<string> words) =>
        words is [.., var before, var last] && names.TryGetValue(before + "-" + last, out var byTwo) ? byTwo
        : words is [.., var only] && names.TryGetValue(only, out var byOne) ? byOne
        : ControlKind.Container;

    /// <summary>What a later list says of a name goes before what an earlier one says.</summary>
    private static Dictionary<string, ControlKind> Listed(params (ControlKind Kind, string Names)[][] lists)
    {
        var kinds = new Dictionary<string, ControlKind>(StringComparer.Ordinal);
        foreach (var (kind, names) in lists.SelectMany(list => list))
        {
            foreach (var name in names.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
            {
                kinds[name] = kind;
            }
        }

        return kinds;
    }
}
