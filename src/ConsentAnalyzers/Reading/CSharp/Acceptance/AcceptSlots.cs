using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>What a member, argument or builder method of an element is for.</summary>
internal enum SlotRole
{
    None,
    Heading,
    Text,
    Action,

    /// <summary>What closes a dialog, whatever its caption says.</summary>
    Dismissal,
    Choice,

    /// <summary>The label of something, or one of several choices: an action where it says accept, else a choice.</summary>
    Label,

    /// <summary>It takes other elements.</summary>
    Children,

    /// <summary>How the text looks.</summary>
    Style,
}

/// <summary>Reads roles off names: <c>Title</c>, <c>SetMessage</c>, <c>primaryButtonText</c>.</summary>
internal static class AcceptSlots
{
    private static readonly HashSet<string> Verbs = Set("set with add use append insert create configure put then and on");

    private static readonly HashSet<string> Headings = Set("title caption header heading headline subject mainInstruction instruction window");

    private static readonly HashSet<string> Texts = Set(
        """
        text texts message body description explanation summary disclosure content contents detail details notice paragraph
        paragraphs information info intro introduction prose markup markdown html subtitle subtext copy line terms question
        statement rationale reason label block prompt expanded secondary supporting embed embeds
        """);

    private static readonly HashSet<string> Actions = Set(
        "accept agree allow consent confirm ok yes no later skip positive primary neutral secondary negative decline reject refuse deny action actions button buttons btn command option options destruction destructive affirmative continue");

    private static readonly HashSet<string> Choices = Set("toggle switch checkbox check radio optin tick verification");

    private static readonly HashSet<string> Children = Set(
        "children controls items child keyboard row element content contents inlines blocks elements views view rows columns body component components widget widgets panel layout range pages sections main footer");

    private static readonly HashSet<string> Styles = Set("style class classes fontsize fontweight fontattributes headinglevel font theme");

    /// <summary>What a slot is for that holds a text.</summary>
    public static SlotRole OfText(string name)
    {
        var words = Core(name);
        if (words.Length == 0)
        {
            return SlotRole.None;
        }

        var last = words[words.Length - 1];
        if (words[0] is "cancel" or "close" or "dismiss")
        {
            return SlotRole.Dismissal;
        }

        return last is "button" or "btn" or "command" ? SlotRole.Action
            : words is ["action", "name"] ? SlotRole.None
            : words.Any(Choices.Contains) || Holds(words, "opt", "in") ? SlotRole.Choice
            : words.Length > 1 && words.Any(Actions.Contains) && last is "text" or "label" or "caption" or "title" or "content" or "name" ? SlotRole.Action
            : Styles.Contains(string.Concat(words)) ? SlotRole.Style
            : words.Contains("choice") || last == "keyboard" || (last == "row" && words.Contains("keyboard")) || words.Contains("choices") || (words.Length > 1 && last == "label") ? SlotRole.Label
            : Headings.Contains(last) || (words[0] == "main" && last == "instruction") ? SlotRole.Heading
            : Texts.Contains(last) ? SlotRole.Text
            : Actions.Contains(last) ? SlotRole.Action
            : SlotRole.None;
    }

    /// <summary>Whether a slot holds what a control shows.</summary>
    public static bool IsCaption(string name) => name is "label" or "text" or "title" or "caption" or "content";

    /// <summary>Whether a slot takes other elements.</summary>
    public static bool TakesChildren(string name)
    {
        var words = Core(name);
        return words.Length == 0 || Children.Contains(words[words.Length - 1]);
    }

    /// <summary>Whether a slot takes several actions: <c>Buttons</c>, <c>Actions</c>, <c>Options</c>.</summary>
    public static bool HoldsActions(string name) =>
        Core(name) is { Length: > 0 } words && words[words.Length - 1] is "buttons" or "actions" or "options" or "answers" or "choices" or "keyboard" or "commands";

    /// <summary>Whether a method adds buttons, whatever makes them: <c>AddButton</c>, <c>AddAction</c>; <c>AcceptButton</c> only points at one.</summary>
    public static bool Adds(string method, ElementKind kind) =>
        kind == ElementKind.Action && method.StartsWith("Add", StringComparison.Ordinal) && OfText(method) == SlotRole.Action;

    /// <summary>Whether a slot says where an element goes: <c>Dock</c>, <c>Grid.SetRow</c>.</summary>
    public static bool Places(string name) => Core(name) is ["dock" or "location" or "top" or "row" or "bounds" or "position"];

    /// <summary>Whether calls of a method stand in the order of reading, as <c>AddText</c> does and <c>SetMessage</c> does not.</summary>
    public static bool IsOrdered(string method) =>
        !method.StartsWith("Set", StringComparison.Ordinal) && !method.StartsWith("With", StringComparison.Ordinal);

    private static string[] Core(string name)
    {
        var words = Words.In(name);
        var start = 0;
        while (start < words.Length && Verbs.Contains(words[start]))
        {
            start++;
        }

        return words.Skip(start).ToArray();
    }

    private static bool Holds(string[] words, string first, string second)
    {
        var at = Array.IndexOf(words, first);
        return at >= 0 && at + 1 < words.Length && words[at + 1] == second;
    }

    private static HashSet<string> Set(string words) =>
        new(words.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
