using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace ConsentAnalyzers.Tests.Testing;

public sealed class VerifierFailsTests
{
    [Fact]
    public Task WhenAFindingIsMissing() => Fails("class C { int x = [|2|]; }", "expected, not found", "ONE001");

    [Fact]
    public Task WhenAFindingIsNotExpected() => Fails("class C { int x = 1; }", "found, not expected", "ONE001", "'1' is one", "/0/Source0.cs(1,19)-(1,20)");

    [Fact]
    public Task WhenASpanIsWrong() => Fails("class C { int [|x = 1|]; }", "expected, not found", "found, not expected");

    [Fact]
    public Task WhenAnIdIsWrong() => Fails("class C { int x = {|ONE002:1|}; }", "ONE002", "ONE001");

    [Fact]
    public Task WhenOneOfTwoFindingsIsExpected() => Fails("class C { int x = [|1|] + 1; }", "found, not expected");

    [Fact]
    public Task WhenAnAnalyzerThrows() => Fails("class C { int x = 13; }", "AD0001", "unlucky");

    [Fact]
    public Task WhenASourceDoesNotCompile() => Fails("class C { int x = y; }", "CS0103");

    [Fact]
    public Task WhenAMarkIsNotClosed() => Fails("class C { int x = [|1; int[] y = {|ONE001:1|}; }", "not closed");

    [Theory]
    [InlineData("{0}x")]
    [InlineData("x")]
    public async Task WhenAMessageIsWrong(string message)
    {
        var test = Test("class C { int x = {|#0:1|}; }");
        test.ExpectedDiagnostics.Add(new DiagnosticResult(OnesAnalyzer.One).WithLocation(0).WithMessage(message));
        await Assert.ThrowsAsync<InvalidOperationException>(() => test.RunAsync());
    }

    [Fact]
    public async Task WhenASeverityIsWrong()
    {
        var test = Test("class C { int x = {|#0:1|}; }");
        test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerError("ONE001").WithLocation(0));
        await Assert.ThrowsAsync<InvalidOperationException>(() => test.RunAsync());
    }

    [Fact]
    public async Task WhenThereIsNoSource() =>
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => new CSharpAnalyzerTest<OnesAnalyzer, DefaultVerifier>().RunAsync());

    [Fact]
    public Task WhenTheFixedSourceDoesNotCompile() => FailsToFix<ToUnknown>(
        "class C { int x = [|1|]; }", "class C { int x = unknown; }", "CS0103");

    [Fact]
    public Task WhenAFixChangesNothing() => FailsToFix<ToOne>(
        "class C { int x = [|1|]; }", "class C { int x = [|1|]; }", "changes nothing");

    [Fact]
    public Task WhenAFixGivesSomethingElse() => FailsToFix<ToTwo>(
        "class C { int x = [|1|]; }", "class C { int x = 3; }", "int x = 2", "int x = 3");

    [Fact]
    public Task WhenFixAllGivesSomethingElse() => FailsToFix<ToTwoOrThree>(
        "class C { int x = [|1|]; }", "class C { int x = 2; }", "FixAll in Document", "int x = 3");

    [Fact]
    public Task WhenAFixNeverEnds() => FailsToFix<ToOneAndTwo>(
        "class C { int x = [|1|]; }", "class C { int x = [|1|] + 2; }", "still on offer");

    [Fact]
    public Task WhenNothingIsFixedThoughItIsExpected() => FailsToFix<ToTwo>(
        "class C { int x = {|ONE002:11|}; }", "class C { int x = 2; }", "int x = 11");

    [Fact]
    public Task WhenTheFixedSourceKeepsAnUnmarkedFinding() => FailsToFix<ToTwo>(
        "class C { int x = [|1|]; }", "class C { int x = 1; }", "after the fix", "ONE001");

    [Fact]
    public async Task WhenRoundsAreCountedWrongly()
    {
        var test = new CSharpCodeFixTest<OnesAnalyzer, ToTwo, DefaultVerifier>
        {
            TestCode = "class C { int x = {|ONE001:1|}; }",
            FixedCode = "class C { int x = 2; }",
            NumberOfIncrementalIterations = 2,
        };
        await Assert.ThrowsAsync<InvalidOperationException>(() => test.RunAsync());
    }

    private static CSharpAnalyzerTest<OnesAnalyzer, DefaultVerifier> Test(string source) => new() { TestCode = source };

    private static Task Fails(string source, params string[] saying) =>
        Fails(() => Verify<OnesAnalyzer>.Finds(source), saying);

    private static Task FailsToFix<TFix>(string source, string fixedSource, params string[] saying)
        where TFix : OnesFix, new() =>
        Fails(() => Verify<OnesAnalyzer, TFix>.Fixes(source, fixedSource), saying);

    private static async Task Fails(Func<Task> verification, string[] saying)
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(verification);
        Assert.All(saying, words => Assert.Contains(words, failure.Message));
    }
}
