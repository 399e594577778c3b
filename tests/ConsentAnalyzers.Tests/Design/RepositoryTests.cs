namespace ConsentAnalyzers.Tests.Design;

/// <summary>What the files of the repository promise.</summary>
public sealed class RepositoryTests
{
    private static readonly string[] TextExtensions =
        [".cs", ".csproj", ".props", ".targets", ".sln", ".config", ".json", ".md", ".razor", ".cshtml", ".xaml", ".axaml", ".yml", ".editorconfig", ".globalconfig"];

    // Written in parts, or this file would be the first to name them.
    private static readonly string[] Hosts = [Host("nuget", "org"), Host("myget", "org"), Host("pkgs", "dev", "azure"), Host("npmjs", "org"), Host("npmjs", "com")];

    [Fact]
    public void NoFileNamesARegistry() => Assert.Empty(
        from file in RepositoryFiles.In("", TextExtensions)
        let text = File.ReadAllText(file)
        from host in Hosts
        where text.Contains(host, StringComparison.OrdinalIgnoreCase)
        select $"{Path.GetRelativePath(RepositoryFiles.Root, file)}: {host}");

    private static string Host(params string[] labels) => string.Join('.', labels);
}
