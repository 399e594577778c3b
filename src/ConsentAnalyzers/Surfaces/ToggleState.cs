namespace ConsentAnalyzers.Surfaces;

/// <summary>What a choice is set to, as far as the source says.</summary>
internal enum ToggleState
{
    /// <summary>Something else decides: a binding, a computed value, another template language.</summary>
    Unknown,

    /// <summary>It is on.</summary>
    On,

    /// <summary>It is off.</summary>
    Off,
}
