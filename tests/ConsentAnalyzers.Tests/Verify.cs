using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace ConsentAnalyzers.Tests;

/// <summary>Checks what an analyzer finds.</summary>
public static class Verify<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>
    /// Every <c>[|…|]</c> and <c>{|CONSENT001:…|}</c> in <paramref name="source"/> is found and nothing else;
    /// without marks the analyzer is silent. Common namespaces need no using.
    /// </summary>
    public static Task Finds(
        string source, Platform platform = Platform.Net, string editorConfig = "", bool allowErrors = false)
    {
        var test = new Test();
        Setup.Apply(test.TestState, source, platform, editorConfig);
        test.CompilerDiagnostics = allowErrors ? CompilerDiagnostics.None : CompilerDiagnostics.Errors;
        return test.RunAsync();
    }

    private sealed class Test : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    {
        public Test()
        {
            ReferenceAssemblies = Setup.NoFramework;
            MarkupOptions = Setup.Markup;
            TestBehaviors = Setup.Behaviors;
        }

        protected override string DefaultFilePathPrefix => Setup.FilePrefix;

        protected override CompilationOptions CreateCompilationOptions() => Setup.Compilation;

        protected override ParseOptions CreateParseOptions() => Setup.Parse;
    }
}
