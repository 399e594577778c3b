using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Benchmarks.Compare;

/// <summary>What the SDK gives every compile: the framework's assemblies and the severities of its analyzers.</summary>
internal static class Framework
{
    public static ImmutableArray<MetadataReference> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => path.Contains("Microsoft.NETCore.App") || path.Contains("Microsoft.AspNetCore.App"))
            .Select(path => MetadataReference.CreateFromFile(path))];

    public static ImmutableDictionary<string, ReportDiagnostic> SdkSeverities { get; } = ReadSeverities();

    private static ImmutableDictionary<string, ReportDiagnostic> ReadSeverities()
    {
        var analyzers = typeof(Framework).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == Contender.Sdk).Value!;
        var path = Path.Combine(analyzers, "build", "config", "analysislevel_10_default.globalconfig");
        var config = AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(File.ReadAllText(path), path)));
        return config.GlobalConfigOptions.TreeOptions;
    }
}
