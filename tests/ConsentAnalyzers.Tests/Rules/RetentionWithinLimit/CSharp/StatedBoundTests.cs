using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.CSharp;

/// <summary>A limit that an attribute forbids would stop the application at its start.</summary>
public class StatedBoundTests
{
    private const string Usings = "using System.ComponentModel.DataAnnotations;\n";

    private const string Attributes = """

        namespace System.ComponentModel.DataAnnotations
        {
            public class RangeAttribute : Attribute { public RangeAttribute(int minimum, int maximum) { } public RangeAttribute(double minimum, double maximum) { } public RangeAttribute(Type type, string minimum, string maximum) { } public string? ErrorMessage { get; set; } }
            public class AllowedValuesAttribute : Attribute { public AllowedValuesAttribute(params object[] values) { } }
            public class DeniedValuesAttribute : Attribute { public DeniedValuesAttribute(params object[] values) { } }
        }
        """;

    [Theory]
    [InlineData("[Range(90, 3650)] public int ChatRetentionDays { get; set; } = [|365|];")]
    [InlineData("[RangeAttribute(maximum: 3650, minimum: 60)] public int ChatRetentionDays = [|365|];")]
    [InlineData("[System.ComponentModel.DataAnnotations.Range(90.0, 3650.0, ErrorMessage = \"no\")] public double ChatRetentionDays { get; set; } = [|365|];")]
    [InlineData("[Range(typeof(TimeSpan), \"90.00:00:00\", \"3650.00:00:00\")] public TimeSpan ChatRetention { get; set; } = [|TimeSpan.FromDays(365)|];")]
    [InlineData("[AllowedValues(365, 730)] public int ChatRetentionDays { get; set; } = [|365|];")]
    [InlineData("[DeniedValues(30, 60)] public int ChatRetentionDays { get; set; } = [|365|];")]
    public Task IsNotCrossed(string member) => Verify<RetentionAnalyzer, RetentionFix>.OffersNothing(
        $"{Usings}class ChatOptions {{ {member} }}{Attributes}");

    [Theory]
    [InlineData("[Range(1, 3650)] public int ChatRetentionDays { get; set; } = [|365|];", "[|365|]", "30")]
    [InlineData("[Range(30, 3650)] public int ChatRetentionDays { get; set; } = [|365|];", "[|365|]", "30")]
    [InlineData("[AllowedValues(30, 365)] public int ChatRetentionDays { get; set; } = [|365|];", "[|365|]", "30")]
    public Task LeavesRoomForTheLimit(string member, string old, string now) => Verify<RetentionAnalyzer, RetentionFix>.Fixes(
        $"{Usings}class ChatOptions {{ {member} }}{Attributes}", $"{Usings}class ChatOptions {{ {member.Replace(old, now)} }}{Attributes}");
}
