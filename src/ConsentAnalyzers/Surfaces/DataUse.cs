using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Surfaces;

/// <summary>Code that uses data in a way that needs consent.</summary>
/// <param name="Name">The member that is used.</param>
/// <param name="Place">Where.</param>
/// <param name="Guard">What stands before it.</param>
/// <param name="IsConfigured">Whether only an option says that it needs consent.</param>
internal sealed record DataUse(string Name, Location Place, UseGuard Guard, bool IsConfigured) : INamed
{
    /// <inheritdoc />
    public IReadOnlyList<string> Names { get; init; } = [Name];
}
