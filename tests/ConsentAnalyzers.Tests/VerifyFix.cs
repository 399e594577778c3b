using ConsentAnalyzers.Tests.CodeFixes.Bulk;
using ConsentAnalyzers.Tests.Recording;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

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
        var test = new Test(source, fixedSource, platform, editorConfig) { CodeActionIndex = action };
        test.CompilerDiagnostics = allowErrors ? CompilerDiagnostics.None : CompilerDiagnostics.Errors;
        return test.RunAsync();
    }

    /// <summary>
    /// What is marked is found, and one by one it is fixed under a title that says <paramref name="title"/>; FixAll leaves it alone.
    /// </summary>
    public static async Task FixesSingly(string source, string fixedSource, string title, Platform platform = Platform.Net, string editorConfig = "")
    {
        var test = new Test(source, fixedSource, platform, editorConfig)
        {
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck | CodeFixTestBehaviors.SkipLocalDiagnosticCheck,
            CodeActionVerifier = (action, verifier) => verifier.True(action.Title.Contains(title), action.Title),
        };
        await test.RunAsync();

        var written = Setup.Unmarked(source);
        var project = Projects.With(platform, editorConfig, ("/0/Source0.cs", SourceText.From(written)));
        foreach (var scope in (FixAllScope[])[FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution])
        {
            var after = await BulkRun.Of(project.Solution, new TFix(), scope, project.Documents.Single(document => document.FilePath == "/0/Source0.cs").Id);
            Assert.Equal(written, BulkRun.TextOf(after, "/0/Source0.cs"));
        }
    }

    /// <summary>What is marked is found, and no fix is offered for it.</summary>
    public static Task OffersNothing(
        string source, Platform platform = Platform.Net, string editorConfig = "", bool allowErrors = false) =>
        Fixes(source, source, platform, editorConfig, allowErrors: allowErrors);

    /// <summary>The test behind <see cref="Fixes"/>, for what that has no parameter for: more files, fewer rounds.</summary>
    public sealed class Test : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    {
        /// <summary>Prepares a test of one source and what it is fixed to.</summary>
        public Test(string source, string fixedSource, Platform platform = Platform.Net, string editorConfig = "")
        {
            SourceRecord.Add(new TestSource(Setup.Unmarked(source), platform, editorConfig));
            ReferenceAssemblies = Setup.NoFramework;
            MarkupOptions = Setup.Markup;
            TestBehaviors = Setup.Behaviors;
            DisabledDiagnostics.AddRange(Setup.Unasked);
            Setup.Apply(TestState, source, platform, editorConfig);
            Setup.AddSources(FixedState, fixedSource);
            FixedState.MarkupHandling = MarkupMode.Allow;

            // A fix that writes for people has no FixAll.
            var fix = new TFix();
            // A conditional statement is judged from the value in it, which a recent compiler does not call local.
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck | (fix.GetFixAllProvider()!.GetSupportedFixAllDiagnosticIds(fix).Any()
                ? CodeFixTestBehaviors.None
                : CodeFixTestBehaviors.SkipFixAllCheck);
        }

        /// <inheritdoc />
        protected override string DefaultFilePathPrefix => Setup.FilePrefix;

        /// <inheritdoc />
        protected override CompilationOptions CreateCompilationOptions() => Setup.Compilation;

        /// <inheritdoc />
        protected override ParseOptions CreateParseOptions() => Setup.Parse;
    }
}
