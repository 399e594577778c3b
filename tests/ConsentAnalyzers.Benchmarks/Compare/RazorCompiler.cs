using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Benchmarks.Compare;

/// <summary>Makes C# of Razor files with the SDK's own source generator.</summary>
internal static class RazorCompiler
{
    private const string Name = "Razor";

    /// <summary>The trees that are made of the files, as the compiler sees them.</summary>
    public static ImmutableArray<SyntaxTree> Make(ImmutableArray<AdditionalText> files)
    {
        var folder = typeof(RazorCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == Name).Value!;
        var context = new AssemblyLoadContext(Name);
        context.Resolving += (_, wanted) =>
            Path.Combine(folder, wanted.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        var generator = context.LoadFromAssemblyPath(Path.Combine(folder, "Microsoft.CodeAnalysis.Razor.Compiler.dll")).GetTypes()
            .Single(type => !type.IsAbstract && typeof(IIncrementalGenerator).IsAssignableFrom(type));
        var parsing = new CSharpParseOptions(LanguageVersion.Preview);
        var result = CSharpGeneratorDriver
            .Create(
                [((IIncrementalGenerator)Activator.CreateInstance(generator)!).AsSourceGenerator()],
                [.. files, new Imports()],
                parsing,
                new Build())
            .RunGenerators(CSharpCompilation.Create("Application", [], Framework.References, new(OutputKind.DynamicallyLinkedLibrary)))
            .GetRunResult();
        return result.GeneratedTrees.Length >= files.Length
            ? result.GeneratedTrees
            : throw new InvalidOperationException($"{result.GeneratedTrees.Length} of {files.Length} files made. {result.Results[0].Exception}");
    }

    private sealed class Imports : AdditionalText
    {
        public override string Path => "/app/_Imports.razor";

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default) =>
            Microsoft.CodeAnalysis.Text.SourceText.From("""
                @using System
                @using System.Collections.Generic
                @using System.Linq
                @using System.Threading.Tasks
                @using Microsoft.AspNetCore.Components.Forms
                @using Microsoft.AspNetCore.Components.Web
                """, Encoding.UTF8);
    }

    /// <summary>What the SDK tells the generator.</summary>
    private sealed class Build : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new()
        {
            ["build_property.RazorLangVersion"] = "9.0",
            ["build_property.RazorConfiguration"] = "Default",
            ["build_property.RootNamespace"] = "App",
        });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(new()
        {
            ["build_metadata.AdditionalFiles.TargetPath"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(textFile.Path["/app/".Length..])),
        });
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
