using Microsoft.Extensions.Configuration;

namespace Heron;

/// <summary>The day on which the demonstration plays: <c>dotnet run --Today 2025-10-01</c>.</summary>
public sealed class Calendar(IConfiguration configuration)
{
    public DateOnly Today { get; } = configuration.GetValue("Today", new DateOnly(2025, 9, 10));

    public DateTime Now => Today.ToDateTime(TimeOnly.FromDateTime(DateTime.UtcNow), DateTimeKind.Utc);

    /// <summary>The last day of a period, or none where the period outlasts the calendar.</summary>
    public static DateOnly? EndOf(TimeSpan period, DateOnly start) =>
        period.TotalDays > DateOnly.MaxValue.DayNumber - start.DayNumber ? null : start.AddDays((int)period.TotalDays);
}
