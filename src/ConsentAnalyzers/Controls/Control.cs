using System.Collections.Immutable;

namespace ConsentAnalyzers.Controls;

/// <summary>A control whose name does not say what it is, or whose members are its own.</summary>
/// <param name="Name">Its type or element, without namespace.</param>
/// <param name="Kind">What it is.</param>
/// <param name="States">The members that hold whether it is on, with a space between; the usual ones where there are none.</param>
/// <param name="Captions">The members that hold what it says, besides the usual ones.</param>
internal sealed record Control(string Name, ControlKind Kind, string States = "", string Captions = "")
{
    private static readonly char[] Space = [' '];

    public IReadOnlyList<string> StateMembers { get; } = States.Split(Space, StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<string> CaptionMembers { get; } = Captions.Split(Space, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Reads a team's toggles: <c>Pill, Acme.Pill:Selected, Pill:Selected:Words</c>.</summary>
    public static bool TryReadToggles(string text, out ImmutableArray<Control> toggles) =>
        TryRead(text, 3, parts => new(parts[0], ControlKind.Choice, parts.ElementAtOrDefault(1) ?? "", parts.ElementAtOrDefault(2) ?? ""), out toggles);

    /// <summary>Reads a team's buttons: <c>Pill, Acme.Pill:Words</c>.</summary>
    public static bool TryReadActions(string text, out ImmutableArray<Control> actions) =>
        TryRead(text, 2, parts => new(parts[0], ControlKind.Action, Captions: parts.ElementAtOrDefault(1) ?? ""), out actions);

    private static bool TryRead(string text, int most, Func<string[], Control> create, out ImmutableArray<Control> controls)
    {
        var rows = text.Split(',').Select(item => item.Trim()).Where(item => item.Length > 0)
            .Select(item => item.Split(':').Select(part => part.Trim()).ToArray())
            .ToList();
        controls = rows.Exists(parts => parts.Length > most || !parts.All(IsName))
            ? ImmutableArray<Control>.Empty
            : rows.Select(parts => create([parts[0].Substring(parts[0].LastIndexOf('.') + 1), .. parts.Skip(1)])).ToImmutableArray();
        return controls.Length > 0;
    }

    // A custom element has hyphens; a type may come with its namespace.
    private static bool IsName(string part) =>
        part.Length > 0 && (char.IsLetter(part[0]) || part[0] == '_')
        && part.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.') && part[part.Length - 1] != '.';
}
