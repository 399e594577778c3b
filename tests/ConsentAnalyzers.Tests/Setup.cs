using System.Text.RegularExpressions;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Testing;

namespace ConsentAnalyzers.Tests;

/// <summary>How test sources are compiled: like a modern project, nullable and with implicit usings.</summary>
internal static partial class Setup
{
    /// <summary>Where sources lie and what they are called.</summary>
    public const string FilePrefix = "/0/Source";

    public const MarkupOptions Markup = MarkupOptions.UseFirstDescriptor | MarkupOptions.TreatPositionIndicatorsAsCode;

    public const TestBehaviors Behaviors = TestBehaviors.SkipGeneratedCodeCheck | TestBehaviors.SkipSuppressionCheck;

    /// <summary>The rules that are off by default, which the library would turn on.</summary>
    public static string[] Unasked { get; } = [.. RuleCatalogue.Listings.Select(rule => rule.Id)];

    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        """;

    public static ReferenceAssemblies NoFramework { get; } = new("net10.0");

    public static CompilationOptions Compilation { get; } = new CSharpCompilationOptions(
        OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);

    public static ParseOptions Parse { get; } = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Diagnose);

    public static void Apply(SolutionState state, string source, Platform platform, string editorConfig)
    {
        state.AdditionalReferences.AddRange(PlatformReferences.Of(platform));
        AddSources(state, source);
        if (HasStatementsOnTop(source))
        {
            state.OutputKind = OutputKind.ConsoleApplication;
        }

        if (editorConfig is not "")
        {
            state.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n\n[*]\n{editorConfig}\n"));
        }
    }

    public static void AddSources(SolutionState state, string source)
    {
        state.Sources.Add(source);
        state.Sources.Add(("/0/Usings.cs", Usings));
    }

    private static bool HasStatementsOnTop(string source) =>
        CSharpSyntaxTree.ParseText(Unmarked(source), (CSharpParseOptions)Parse)
            .GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();

    /// <summary>A source without its marks.</summary>
    public static string Unmarked(string source) => Marks().Replace(source, "");

    [GeneratedRegex(@"\{\|[\w#.-]+:|\|\}|\[\||\|\]")]
    private static partial Regex Marks();
}
