using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace ConsentAnalyzers.Tests.Testing;

public sealed class VerifierPassesTests
{
    [Fact]
    public Task WhenWhatIsMarkedIsFound() =>
        Verify<OnesAnalyzer>.Finds("class C { int x = [|1|] + {|ONE001:1|} + {|ONE002:11|} + 2; }");

    [Fact]
    public Task WhenACompilerErrorIsMarked() => Verify<OnesAnalyzer>.Finds("class C { int x = {|CS0103:y|} + [|1|]; }");

    [Fact]
    public Task WhenErrorsAreAllowed() => Verify<OnesAnalyzer>.Finds("class C { int x = [|1|] + y", allowErrors: true);

    [Fact]
    public Task WhenStatementsStandOnTop() => Verify<OnesAnalyzer>.Finds("Console.WriteLine([|1|]);");

    [Fact]
    public Task WhenAnOptionIsSet() => Verify<OnesAnalyzer>.Finds("class C { int x = 1; }", editorConfig: "ones.allowed = true");

    [Theory]
    [InlineData(Platform.Net, "System.TimeOnly")]
    [InlineData(Platform.AspNetCore, "Microsoft.AspNetCore.Http.HttpContext")]
    [InlineData(Platform.AspNetCore, "Microsoft.AspNetCore.Components.ComponentBase")]
    [InlineData(Platform.NetFramework, "System.Windows.Forms.CheckBox")]
    [InlineData(Platform.NetFramework, "System.Windows.Controls.CheckBox")]
    [InlineData(Platform.Avalonia, "Avalonia.Controls.ToggleSwitch")]
    public Task WhenASourceUsesItsPlatform(Platform platform, string type) =>
        Verify<OnesAnalyzer>.Finds($$"""class C { {{type}}? x; int y = [|1|]; }""", platform);

    [Fact]
    public Task WhenAFixGivesWhatIsExpected() => Verify<OnesAnalyzer, ToTwo>.Fixes(
        "class C { int x = [|1|] + [|1|] + {|ONE002:11|}; }",
        "class C { int x = 2 + 2 + {|ONE002:11|}; }");

    [Fact]
    public Task WhenNothingIsOffered() => Verify<OnesAnalyzer, ToTwo>.OffersNothing("class C { int x = {|ONE002:11|}; }");

    [Fact]
    public Task WhenMessageArgumentsAndPlacesAreRight()
    {
        var test = new CSharpAnalyzerTest<OnesAnalyzer, DefaultVerifier> { TestCode = "class C { int x = {|#0:1|} + 1; }" };
        test.ExpectedDiagnostics.Add(new DiagnosticResult(OnesAnalyzer.One).WithLocation(0).WithArguments("1"));
        test.ExpectedDiagnostics.Add(new DiagnosticResult("ONE001", DiagnosticSeverity.Warning).WithSpan(1, 23, 1, 24).WithMessage("'1' is one"));
        return test.RunAsync();
    }

    [Fact]
    public Task WhenFixAllIsExpectedToDiffer() => new CSharpCodeFixTest<OnesAnalyzer, ToTwoOrThree, DefaultVerifier>
    {
        TestCode = "class C { int x = {|ONE001:1|}; }",
        FixedCode = "class C { int x = 2; }",
        BatchFixedCode = "class C { int x = 3; }",
    }.RunAsync();

    [Fact]
    public Task WhenSeveralFilesAreFixed() => new CSharpCodeFixTest<OnesAnalyzer, ToTwo, DefaultVerifier>
    {
        TestState = { Sources = { "class C { int x = {|ONE001:1|}; }", ("/1/D.cs", "class D { int x = {|ONE001:1|}; }") } },
        FixedState = { Sources = { "class C { int x = 2; }", ("/1/D.cs", "class D { int x = 2; }") } },
    }.RunAsync();

    [Fact]
    public Task WhenAnAdditionalFileHoldsTheFinding() => new CSharpAnalyzerTest<OnesAnalyzer, DefaultVerifier>
    {
        TestCode = "class C { }",
        TestState = { AdditionalFiles = { ("/0/one.txt", "two {|ONE001:1|}") } },
    }.RunAsync();

    [Fact]
    public Task WhenAFixEditsAdditionalFiles() => new CSharpCodeFixTest<OnesAnalyzer, FilesToTwo, DefaultVerifier>
    {
        TestCode = "class C { int x = {|ONE002:11|}; }",
        FixedCode = "class C { int x = {|ONE002:11|}; }",
        TestState = { AdditionalFiles = { ("/0/a.txt", "{|ONE001:1|}"), ("/0/b.txt", "a {|ONE001:1|}") } },
        FixedState = { AdditionalFiles = { ("/0/a.txt", "2"), ("/0/b.txt", "a 2") } },
    }.RunAsync();

    [Fact]
    public Task WhenAGlobalConfigRaisesASeverity()
    {
        var test = new CSharpAnalyzerTest<OnesAnalyzer, DefaultVerifier>
        {
            TestCode = "class C { int x = {|#0:1|}; }",
            TestState =
            {
                AnalyzerConfigFiles = { ("/.globalconfig", "is_global = true\ndotnet_diagnostic.ONE001.severity = error\n") },
            },
        };
        test.ExpectedDiagnostics.Add(new DiagnosticResult("ONE001", DiagnosticSeverity.Error).WithLocation(0));
        return test.RunAsync();
    }

    [Fact]
    public Task WhenADiagnosticIsDisabled() => new CSharpAnalyzerTest<OnesAnalyzer, DefaultVerifier>
    {
        TestCode = "class C { int x = 1; }",
        DisabledDiagnostics = { "ONE001" },
    }.RunAsync();
}
