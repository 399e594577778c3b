using System.Collections.Immutable;
using System.Reflection;
using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Tests;

/// <summary>Everything that a compiler or an editor loads from the package.</summary>
internal static class Shipped
{
    public static ImmutableArray<Assembly> Assemblies { get; } = [typeof(ConsentCodeAnalyzer).Assembly, typeof(DocumentFix).Assembly];

    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = All<DiagnosticAnalyzer>();

    public static ImmutableArray<CodeFixProvider> Fixes { get; } = All<CodeFixProvider>();

    private static ImmutableArray<T> All<T>() =>
    [
        .. Assemblies
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.IsAbstract && typeof(T).IsAssignableFrom(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (T)Activator.CreateInstance(type, nonPublic: true)!),
    ];
}
