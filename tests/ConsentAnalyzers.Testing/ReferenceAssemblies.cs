using System.Collections.Immutable;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// The framework that test sources compile against. Nothing is downloaded: <see cref="Default"/> is the framework that
/// runs the tests, and a set made by name is empty, for tests that bring their own references.
/// </summary>
public sealed class ReferenceAssemblies
{
    private readonly Func<ImmutableArray<MetadataReference>> _resolve;

    public ReferenceAssemblies(string targetFramework)
        : this(targetFramework, () => [])
    {
    }

    private ReferenceAssemblies(string targetFramework, Func<ImmutableArray<MetadataReference>> resolve)
    {
        TargetFramework = targetFramework;
        _resolve = resolve;
    }

    public static ReferenceAssemblies Default { get; } = new("net10.0", Once(Running));

    public string TargetFramework { get; }

    public Task<ImmutableArray<MetadataReference>> ResolveAsync(string? language, CancellationToken cancellationToken) =>
        Task.FromResult(_resolve());

    private static Func<ImmutableArray<MetadataReference>> Once(Func<ImmutableArray<MetadataReference>> load)
    {
        var loaded = new Lazy<ImmutableArray<MetadataReference>>(load);
        return () => loaded.Value;
    }

    private static ImmutableArray<MetadataReference> Running()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return
        [
            .. trusted.Split(Path.PathSeparator)
                .Where(path => Path.GetDirectoryName(path) == folder)
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
    }
}
