namespace ConsentAnalyzers.Controls;

/// <summary>
/// What controls are, and which of their members hold what: by the names that all libraries share, by the rows of odd
/// controls, and by a team's own.
/// </summary>
internal sealed class ControlCatalogue
{
    private static readonly HashSet<string> States = new(StringComparer.OrdinalIgnoreCase)
    {
        "Checked", "IsChecked", "CheckState", "IsOn", "IsToggled", "Toggled", "Ticked", "IsTicked", "DefaultChecked",
        "InitiallyChecked", "CheckedByDefault", "IsCheckedByDefault",
    };

    private static readonly string[] StatesOfToggles = [.. States, "On", "DefaultValue", "Value"];

    private static readonly string[] Captions = ["Header", "Content", "Text", "Label", "LabelText", "Title", "Caption", "OnContent", "OnLabel"];

    private readonly Dictionary<string, Control> _rows = new(StringComparer.Ordinal);

    private readonly HashSet<string> _ownCaptions = new(StringComparer.Ordinal);

    private ControlCatalogue(IEnumerable<Control> rows)
    {
        foreach (var row in rows)
        {
            _rows[row.Name] = row;
            _ownCaptions.UnionWith(row.CaptionMembers);
        }
    }

    public static ControlCatalogue BuiltIn { get; } = new(KnownControls.All);

    /// <summary>This catalogue and further rows, which go before those of the same name.</summary>
    public ControlCatalogue With(IEnumerable<Control> rows) => new(_rows.Values.Concat(rows));

    public ControlKind KindOf(string name, ControlHost host) =>
        host != ControlHost.Html && _rows.TryGetValue(name, out var row) ? row.Kind : ControlNames.KindOf(name, host);

    /// <summary>Whether a row says that a control of this name is of a kind.</summary>
    public bool IsListed(string name, ControlKind kind) => _rows.TryGetValue(name, out var row) && row.Kind == kind;

    /// <summary>Whether a member holds whether a control is on, whatever it is a member of.</summary>
    public bool IsState(string member, string control) =>
        StatesListedFor(control) is { Count: > 0 } own ? own.Contains(member) : States.Contains(member);

    /// <summary>The same in C#, where <c>On</c> and <c>DefaultValue</c> are members of hardly anything else.</summary>
    public bool IsStateInCode(string member, string control) => IsState(member, control) || member is "On" or "DefaultValue";

    /// <summary>The members that may hold whether a toggle is on.</summary>
    public IReadOnlyList<string> StatesOf(string toggle) => StatesListedFor(toggle) is { Count: > 0 } own ? own : StatesOfToggles;

    /// <summary>The members that hold what a control says, best first.</summary>
    public IEnumerable<string> CaptionsOf(string control) =>
        _rows.TryGetValue(control, out var row) ? row.CaptionMembers.Concat(Captions) : Captions;

    /// <summary>Whether a member holds what a control says.</summary>
    public bool IsCaption(string member) => Captions.Contains(member) || IsOwnCaption(member);

    /// <summary>Whether a row says that a member holds what its control says.</summary>
    public bool IsOwnCaption(string member) => _ownCaptions.Contains(member);

    /// <summary>The members that a row names; null where there is no row.</summary>
    public IReadOnlyList<string>? StatesListedFor(string control) =>
        _rows.TryGetValue(control, out var row) ? row.StateMembers : null;
}
