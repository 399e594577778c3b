using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;

namespace ConsentAnalyzers.Tests.CodeFixes.Bulk;

/// <summary>A choice that code asks before it deletes: starting it off may throw away what was collected.</summary>
public class DeletionGateTests
{
    [Theory]
    [InlineData("void Start() { if (!ShareUsageData) System.IO.File.Delete(\"queue\"); }")]
    [InlineData("void Start() { if (ShareUsageData) { return; } System.IO.File.Delete(\"queue\"); }")]
    [InlineData("void Start(List<string> queue) { if (ShareUsageData) queue.Add(\"\"); else queue.RemoveAll(one => one == \"\"); }")]
    [InlineData("int Start(List<string> queue) => ShareUsageData ? 0 : queue.RemoveAll(one => true);")]
    public Task IsLeftToAPerson(string code) => Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.FixesSingly(
        $"public class Settings {{ public bool ShareUsageData {{ get; set; }} = [|true|]; {code} }}",
        $"public class Settings {{ public bool ShareUsageData {{ get; set; }} {code} }}",
        "Start off (code that deletes asks for this choice)");

    [Theory]
    [InlineData("bool Other { get; set; } void Start() { if (!Other) System.IO.File.Delete(\"queue\"); }")]
    [InlineData("void Start(List<string> queue) { if (ShareUsageData) queue.Add(\"\"); } void Stop() => System.IO.File.Delete(\"queue\");")]
    [InlineData("string Start(string text) => ShareUsageData ? text : text.Trim();")]
    public Task IsFixedInBulkWhereItGuardsNothing(string code) => Verify<ConsentToggleAnalyzer, ConsentOnByDefaultFix>.Fixes(
        $"public class Settings {{ public bool ShareUsageData {{ get; set; }} = [|true|]; {code} }}",
        $"public class Settings {{ public bool ShareUsageData {{ get; set; }} {code} }}");
}
