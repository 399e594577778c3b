using ConsentAnalyzers.Reading.Resources;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Xaml;

/// <summary>What a control is called: the texts that a person reads on or beside it, and the names that code gives it.</summary>
internal sealed class XamlLabels
{
    private readonly List<string> _texts = [];
    private readonly List<string> _names = [];
    private bool _isGiven;

    private XamlLabels()
    {
    }

    /// <summary>Best first.</summary>
    public IReadOnlyList<string> Texts => _texts;

    public IReadOnlyList<string> Names => _names;

    /// <summary>The labels of a control; the path is what it is bound to, if anything.</summary>
    public static XamlLabels Read(MarkupElement control, string path, XamlPage page, NearbyLabel nearby)
    {
        var labels = new XamlLabels();
        labels.AddCaptions(control);
        if (labels.IsEmpty || labels.IsAnswerOnly(control))
        {
            labels.AddSurrounding(control, page, nearby);
        }

        labels.AddNames(control, path);
        return labels;
    }

    private bool IsEmpty => _texts.Count == 0 && _names.Count == 0;

    private void AddCaptions(MarkupElement control)
    {
        var given = XamlText.GivenCaption(control);
        AddText(given);
        _isGiven = given.Length > 0 && !LanguageEvidence.IsUnread(given);
        if (IsEmpty && XamlText.CaptionOf(control) is { } caption)
        {
            Add(caption);
        }

        AddText(XamlText.Inside(control) is var inside && XamlText.SaysOnlyState(inside) ? "" : inside);
        foreach (var spoken in (string[])["AutomationProperties.Name", "SemanticProperties.Description", "Description"])
        {
            if (TextNames.Find(control, spoken) is { } said)
            {
                AddText(said);
            }
            else if (control.Attribute(spoken) is { } attribute)
            {
                Add(attribute);
            }
        }
    }

    /// <summary>"Yes" answers the question above it.</summary>
    private bool IsAnswerOnly(MarkupElement control) =>
        control.LocalName.EndsWith("RadioButton", StringComparison.Ordinal) && _texts.Count == 1 && SaysYes(_texts[0]);

    private void AddSurrounding(MarkupElement control, XamlPage page, NearbyLabel nearby)
    {
        if (control.LocalName.EndsWith("RadioButton", StringComparison.Ordinal))
        {
            if (_texts.Count > 0 || Role.YesCaptions.Is(Words.In(Answers(control))))
            {
                var answer = _texts.FirstOrDefault();
                _texts.Clear();
                AddText(nearby.QuestionAbove(control));
                AddText(answer ?? "");
            }

            return;
        }

        AddText(page.LabelFor(control));
        if (IsEmpty)
        {
            AddText(nearby.Beside(control));
        }

        foreach (var weak in (string[])["ToolTip", "ToolTip.Tip", "ToolTipService.ToolTip", "ToolTipProperties.Text"])
        {
            if (IsEmpty && control.Attribute(weak) is { } tip)
            {
                Add(tip);
            }
        }
    }

    private void AddNames(MarkupElement control, string path)
    {
        AddName(WithoutBox(XamlControl.NameOf(control)));
        AddName(path);
        foreach (var attribute in control.Attributes)
        {
            if (attribute.Name is "x:Uid" ? !_isGiven : attribute.Name is "AutomationId" or "AutomationProperties.AutomationId" or "GroupName" or "Tag" && !attribute.IsExpression)
            {
                AddName(attribute.Value.Trim('/'));
            }
        }
    }

    private void Add(MarkupAttribute attribute)
    {
        AddText(XamlText.Shown(attribute));

        // A key is a name where nobody knows its text, or not everybody can read it.
        if (attribute.IsExpression && (attribute.Said is not { } said || LanguageEvidence.IsUnread(said)))
        {
            AddName(WithoutSlot(MarkupExtension.Parse(attribute)?.Subject ?? ""));
        }
    }

    private void AddText(string text)
    {
        if (text.Length > 0 && !_texts.Contains(text))
        {
            _texts.Add(text);
        }
    }

    private void AddName(string name)
    {
        if (name.Length > 0 && !_names.Contains(name))
        {
            _names.Add(name);
        }
    }

    private static string Answers(MarkupElement option) =>
        option.Attribute("Content") is { IsExpression: false } content ? content.Value.Trim().ToLowerInvariant() : "";

    private static bool SaysYes(string text) => Role.YesCaptions.Is(Words.In(text));

    /// <summary>A control is named for its kind: <c>MarketingConsentBox</c>; that it is a check box is known as a word.</summary>
    private static string WithoutBox(string name) =>
        name.EndsWith("Box", StringComparison.Ordinal) && !name.EndsWith("CheckBox", StringComparison.Ordinal) ? name.Substring(0, name.Length - 3) : name;

    /// <summary>Resources are named for where their text is shown: <c>ShareUsageLabel</c>.</summary>
    private static string WithoutSlot(string key) => Role.SlotEndings.Without(key).TrimEnd('_', '.');
}
