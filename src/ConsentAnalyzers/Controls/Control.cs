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
}
