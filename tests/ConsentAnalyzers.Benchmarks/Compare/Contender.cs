using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Benchmarks.Compare;

/// <summary>What runs beside a compile: a name for the table and its analyzers; none for the bare compile.</summary>
internal sealed record Contender(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)
{
    public const string Bare = "bare compile";
    public const string Ours = "ConsentAnalyzers";
    public const string Floor = "floor of ours";
    public const string Sdk = "NetAnalyzers";
    public const string Banned = "BannedApiAnalyzers";
    public const string Meziantou = "Meziantou";
    public const string SdkAndOurs = "NetAnalyzers + ours";

    public static ImmutableArray<Contender> All()
    {
        var ours = AnalyzersOf(typeof(Analyzers.ConsentCodeAnalyzer).Assembly);
        var sdk = Peer(Sdk);
        return
        [
            new(Bare, []),
            new(Ours, ours),
            new(Floor, [.. ours.Select(analyzer => new FloorAnalyzer(analyzer))]),
            new(Sdk, sdk),
            new(SdkAndOurs, [.. sdk, .. ours]),
            new(Banned, Peer(Banned)),
            new(Meziantou, Peer(Meziantou)),
            new("Roslynator", Peer("Roslynator")),
            new("StyleCop", Peer("StyleCop")),
            new("Sonar", Peer("Sonar")),
        ];
    }

    /// <summary>The analyzers of one assembly, apart from those that this project refers to.</summary>
    public static Contender At(string name, string path) =>
        new(name, AnalyzersOf(new AssemblyLoadContext(name).LoadFromAssemblyPath(Path.GetFullPath(path))));

    private static ImmutableArray<DiagnosticAnalyzer> Peer(string name)
    {
        var folder = typeof(Contender).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == name).Value!;
        var context = new AssemblyLoadContext(name);
        context.Resolving += (_, wanted) =>
            Path.Combine(folder, wanted.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        return [.. Directory.EnumerateFiles(folder, "*.dll")
            .Where(path => !path.Contains("VisualBasic") && !path.Contains("CodeFix"))
            .Order(StringComparer.Ordinal)
            .SelectMany(path => AnalyzersOf(context.LoadFromAssemblyPath(path)))];
    }

    private static ImmutableArray<DiagnosticAnalyzer> AnalyzersOf(Assembly assembly) =>
        [.. Types(assembly)
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Where(type => type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];

    private static IEnumerable<Type> Types(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException e)
        {
            // A peer's assembly may hold code fixes too, whose workspaces are not here.
            return e.Types.OfType<Type>();
        }
    }
}
