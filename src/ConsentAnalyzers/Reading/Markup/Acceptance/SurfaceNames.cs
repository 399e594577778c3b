using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Which classes, ids and names say that an element is a surface.</summary>
internal static class SurfaceNames
{
    /// <summary>What a class list or id makes of a box: a dialog, a card or just a container.</summary>
    public static ControlKind KindOf(string names)
    {
        var kind = ControlKind.Container;
        foreach (var name in names.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            switch (KindOfOne(name))
            {
                case ControlKind.Dialog:
                    return ControlKind.Dialog;
                case ControlKind.Card:
                    kind = ControlKind.Card;
                    break;
            }
        }

        return kind;
    }

    /// <summary>Whether a component, partial or file of this name is a surface in itself: <c>_CookieConsentPartial</c>, <c>TermsPopup</c>.</summary>
    public static bool IsSurface(string name)
    {
        var words = Words.In(name);
        var length = words.Length;
        while (length > 1 && words[length - 1] is "partial" or "component" or "view" or "control")
        {
            length--;
        }

        return length > 0 && (IsDialogWord(words[length - 1]) || Role.AskingNames.Has(words[length - 1]) || words[length - 1] is "page" or "window" or "form" or "card");
    }

    private static ControlKind KindOfOne(string name)
    {
        var modifier = name.IndexOf("--", StringComparison.Ordinal);
        var words = Words.In(modifier > 0 ? name.Substring(0, modifier) : name);
        if (words.Length == 0)
        {
            return ControlKind.Container;
        }

        var last = words[words.Length - 1];
        return IsDialogWord(last) || name is "fixed" or "fixed-bottom" or "sticky-bottom" ? ControlKind.Dialog
            : Role.AskingNames.Has(last) && Role.ConsentSurfaces.IsIn(words) ? ControlKind.Dialog
            : last is "card" or "panel" or "alert" or "callout" or "jumbotron" or "well" or "tile" or "box" ? ControlKind.Card
            : ControlKind.Container;
    }

    private static bool IsDialogWord(string word) =>
        word is "dialog" or "modal" or "popup" or "popover" or "banner" or "toast" or "snackbar" or "offcanvas" or "lightbox"
            or "drawer" or "flyout" or "overlay" or "prompt";
}
