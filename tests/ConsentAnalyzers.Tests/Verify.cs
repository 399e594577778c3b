using ConsentAnalyzers.Tests.Recording;
using Microsoft.CodeAnalysis;
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
        var test = new Test(source, platform, editorConfig);
        test.CompilerDiagnostics = allowErrors ? CompilerDiagnostics.None : CompilerDiagnostics.Errors;
        return test.RunAsync();
    }

    /// <summary>The test behind <see cref="Finds"/>, for what that has no parameter for: more files, other expectations.</summary>
    public sealed class Test : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    {
        /// <summary>Prepares a test of one source.</summary>
        public Test(string source, Platform platform = Platform.Net, string editorConfig = "")
        {
            SourceRecord.Add(new TestSource(Setup.Unmarked(source), platform, editorConfig));
            ReferenceAssemblies = Setup.NoFramework;
            MarkupOptions = Setup.Markup;
            TestBehaviors = Setup.Behaviors;
            DisabledDiagnostics.AddRange(Setup.Unasked);
            Setup.Apply(TestState, source, platform, editorConfig);
        }

        /// <inheritdoc />
        protected override string DefaultFilePathPrefix => Setup.FilePrefix;

        /// <inheritdoc />
        protected override CompilationOptions CreateCompilationOptions() => Setup.Compilation;

        /// <inheritdoc />
        protected override ParseOptions CreateParseOptions() => Setup.Parse;
    }
}
