using System.Reflection;

namespace ConsentAnalyzers.Tool;

/// <summary>How the tool calls itself in reports.</summary>
internal static class ToolInfo
{
    public const string Name = "ConsentAnalyzers";

    /// <summary>Where the project is at home; null while it has no address.</summary>
    public static string? Address { get; } = typeof(ToolInfo).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(metadata => metadata.Key == "RepositoryUrl")?.Value;

    /// <summary>The version without what a build adds to it.</summary>
    public static string Version { get; } = typeof(ToolInfo).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
