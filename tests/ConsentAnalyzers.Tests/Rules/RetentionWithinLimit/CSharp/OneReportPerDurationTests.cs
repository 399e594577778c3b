using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.CSharp;

public class OneReportPerDurationTests
{
    [Theory]
    [InlineData("static readonly TimeSpan ChatRetention = [|TimeSpan.FromDays(365 * 5)|];")]
    [InlineData("static TimeSpan ChatRetention => [|new TimeSpan(days: 365, 0, 0, 0)|];")]
    public Task FlagsTheWholeAndNotItsParts(string member) =>
        Verify<RetentionAnalyzer>.Finds($$"""
            using System;
            static class RetentionPolicy { {{member}} }
            """);
}
