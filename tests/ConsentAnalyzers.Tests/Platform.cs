using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Tests;

/// <summary>What a test source compiles against; always the platform's real types.</summary>
public enum Platform
{
    /// <summary>.NET 10.</summary>
    Net,

    /// <summary>.NET Framework 4.7.2 with Windows Forms and WPF.</summary>
    NetFramework,

    /// <summary>.NET 10 with ASP.NET Core.</summary>
    AspNetCore,

    /// <summary>.NET 10 with Avalonia.</summary>
    Avalonia,

    /// <summary>.NET 10 with WinUI 3.</summary>
    WinUi,

    /// <summary>.NET 10 with ASP.NET Core and libraries that store, log, ask, migrate and bind: the project file lists them.</summary>
    Libraries,
}

/// <summary>The reference assemblies of the platforms, read once.</summary>
internal static class PlatformReferences
{
    private static readonly ConcurrentDictionary<Platform, Lazy<ImmutableArray<MetadataReference>>> Loaded = new();

    private static readonly string[] NetFramework =
    [
        "mscorlib", "System", "System.Core", "System.Data", "System.Drawing", "System.Net.Http", "System.Runtime.Serialization",
        "System.Xml", "System.Xml.Linq", "System.ComponentModel.DataAnnotations", "System.Windows.Forms",
        "PresentationCore", "PresentationFramework", "WindowsBase", "System.Xaml", "UIAutomationTypes", "UIAutomationProvider",
    ];

    public static ImmutableArray<MetadataReference> Of(Platform platform) =>
        Loaded.GetOrAdd(platform, key => new(() => Load(key))).Value;

    /// <summary>A value that the project file passes to the tests: a folder of a package, or the repository's root.</summary>
    public static string Folder(string name) => Folders(name).First();

    private static IEnumerable<string> Folders(string start) =>
        from entry in typeof(PlatformReferences).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        where entry.Key.StartsWith(start, StringComparison.Ordinal)
        orderby entry.Key
        select entry.Value!;

    private static ImmutableArray<MetadataReference> Load(Platform platform) => platform switch
    {
        Platform.Net => In(Folder("Net")),
        Platform.AspNetCore => [.. Of(Platform.Net), .. In(Folder("AspNetCore"))],
        Platform.Avalonia => [.. Of(Platform.Net), .. In(Folder("Avalonia"))],
        Platform.WinUi => [.. Of(Platform.Net), .. Folders("WinUi/").SelectMany(folder => In(folder))],
        Platform.Libraries => [.. Of(Platform.AspNetCore), .. Folders("Library/").SelectMany(folder => In(folder))],
        _ =>
        [
            .. NetFramework.Select(name => Read(Path.Combine(Folder("NetFramework"), name + ".dll"))),
            .. In(Path.Combine(Folder("NetFramework"), "Facades")),
        ],
    };

    private static ImmutableArray<MetadataReference> In(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal).Select(Read)];

    private static MetadataReference Read(string path) => MetadataReference.CreateFromFile(path);
}
