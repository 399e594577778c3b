using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace ConsentAnalyzers.Tests;

/// <summary>Checks how findings are fixed.</summary>
public static class Verify<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    /// <summary>
    /// What is marked in <paramref name="source"/> is found, and fixing it one by one and by FixAll gives
    /// <paramref name="fixedSource"/>, where what is still marked has no fix. Both sources compile.
    /// </summary>
    public static Task Fixes(
        string source,
        string fixedSource,
        Platform platform = Platform.Net,
        string editorConfig = "",
        int? action = null,
        bool allowErrors = false)
    {
        var test = new Test { CodeActionIndex = action };
        Setup.Apply(test.TestState, source, platform, editorConfig);
        Setup.AddSources(test.FixedState, fixedSource);
        test.CompilerDiagnostics = allowErrors ? CompilerDiagnostics.None : CompilerDiagnostics.Errors;
        return test.RunAsync();
    }

    /// <summary>What is marked is found, and no fix is offered for it.</summary>
    public static Task OffersNothing(
        string source, Platform platform = Platform.Net, string editorConfig = "", bool allowErrors = false) =>
        Fixes(source, source, platform, editorConfig, allowErrors: allowErrors);

    private sealed class Test : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
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
