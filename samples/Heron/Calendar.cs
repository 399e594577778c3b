using Microsoft.Extensions.Configuration;

namespace Heron;

/// <summary>The day on which the demonstration plays: <c>dotnet run --Today 2025-10-01</c>.</summary>
public sealed class Calendar(IConfiguration configuration)
{
    public DateOnly Today { get; } = configuration.GetValue("Today", new DateOnly(2025, 9, 10));
}
