using System.Reflection;

namespace ConsentAnalyzers.ToolTests;

/// <summary>Where the source lies.</summary>
internal static class Repository
{
    public static string Folder { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Repository").Value!;
}
