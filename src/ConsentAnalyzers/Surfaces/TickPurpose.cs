namespace ConsentAnalyzers.Surfaces;

/// <summary>What a box is ticked for.</summary>
internal enum TickPurpose
{
    /// <summary>It is no box that is ticked, but an action.</summary>
    None,

    /// <summary>A box; what it does is not seen.</summary>
    Unknown,

    /// <summary>A box without which a button does nothing.</summary>
    Button,
}
