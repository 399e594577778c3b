using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.Rules.RetentionWithinLimit.CSharp;

/// <summary>A text that is put together stays a text.</summary>
public class ConstantTextFixTests
{
    [Theory]
    [InlineData("public const string ChatRetention = [|\"P\" + \"5Y\"|];", "\"P30D\"")]
    [InlineData("public const string ChatRetention = [|\"P\" + \"5\" + \"Y\"|];", "\"P30D\"")]
    [InlineData("public string ChatRetention => [|\"1825\" + \".00:00:00\"|];", "\"30.00:00:00\"")]
    [InlineData("public string ChatRetention { get; set; } = [|\"5\" + \" years\"|];", "\"30 days\"")]
    [InlineData("public const string ChatRetention = [|@\"P5Y\"|];", "\"P30D\"")]
    public Task IsShortenedAsAText(string member, string limit) => Verify<RetentionAnalyzer, RetentionFix>.Fixes(
        $"class ChatOptions {{ {member} }}",
        $"class ChatOptions {{ {member.Substring(0, member.IndexOf("[|", StringComparison.Ordinal))}{limit}; }}");
}
