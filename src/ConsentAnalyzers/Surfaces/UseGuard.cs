namespace ConsentAnalyzers.Surfaces;

/// <summary>What stands before a use of data.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Purpose">What the use needs consent for; empty where that is not said.</param>
/// <param name="Asked">Whose consent was checked, where it is somebody else's.</param>
/// <param name="Used">Whose data is used then.</param>
internal sealed record UseGuard(GuardKind Kind, string Purpose, string Asked = "", string Used = "");

/// <summary>What stands before a use of data, from all to nothing.</summary>
internal enum GuardKind
{
    /// <summary>Every way to it leads through a check.</summary>
    Checked,

    /// <summary>The code says that its callers have to check.</summary>
    PassedOn,

    /// <summary>The check is about another person.</summary>
    SomebodyElses,

    /// <summary>Some way leads past every check.</summary>
    None,
}
