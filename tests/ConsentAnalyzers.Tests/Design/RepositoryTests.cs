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

    /// <summary>A rule of others that the own code does not follow has its reason above it.</summary>
    [Fact]
    public void ARuleIsSwitchedOffWithAReason()
    {
        var lines = File.ReadAllLines(Path.Combine(RepositoryFiles.Root, ".editorconfig"));

        Assert.Empty(lines.Where((line, at) => line.EndsWith("= none", StringComparison.Ordinal) && !HasReason(at)));

        bool HasReason(int at) => lines[at - 1].StartsWith("# ", StringComparison.Ordinal) || (lines[at - 1].EndsWith("= none", StringComparison.Ordinal) && HasReason(at - 1));
    }

    private static string Host(params string[] labels) => string.Join('.', labels);
}
