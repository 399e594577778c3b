namespace ConsentAnalyzers.Surfaces;

/// <summary>A surface that a project can leave out by name.</summary>
internal interface INamed
{
    /// <summary>Everything that it may be called, best first: keys, labels, identifiers.</summary>
    IReadOnlyList<string> Names { get; }
}
