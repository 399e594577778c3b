using System.Text.RegularExpressions;
using ConsentAnalyzers.PackageTests.Running;

namespace ConsentAnalyzers.PackageTests;

/// <summary>Both samples, built from a fresh clone with one command each.</summary>
[CollectionDefinition(nameof(BuiltSamples))]
public sealed partial class BuiltSamples : IAsyncLifetime, ICollectionFixture<BuiltSamples>
{
    private readonly TemporaryFolder _clone = Repository.Clone();

    internal IReadOnlyList<string> Printed { get; private set; } = [];

    internal IReadOnlyList<string> ShownInTheReadme => InOrder(File.ReadLines(_clone["README.md"]));

    public async Task InitializeAsync()
    {
        var described = (await DotNet.In(_clone.Path, "build", "samples/DescribedPopup", "--no-incremental", Sarif.Argument)).Succeeded();
        Printed = InOrder(described.Output.Split('\n').Select(line => LeftOut.Replace(line.Trim().Replace('\\', '/'), "")));
        (await DotNet.In(_clone.Path, "build", "samples/HonestPopup", Sarif.Argument, "-warnaserror")).Succeeded();
    }

    public Task DisposeAsync()
    {
        _clone.Dispose();
        return Task.CompletedTask;
    }

    internal string Folder(string sample) => _clone[$"samples/{sample}"];

    internal IReadOnlyList<Result> Findings(string sample) =>
        Sarif.Findings(File.ReadAllText(_clone[$"samples/{sample}/build.sarif"]));

    internal IReadOnlyList<Result> Marks(string sample) =>
    [
        .. new DirectoryInfo(Folder(sample)).EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(file => file.Extension is ".cs" or ".razor" or ".json" && !IsOutput(file))
            .SelectMany(MarksIn)
            .OrderBy(result => result.ToString(), StringComparer.Ordinal),
    ];

    private static IReadOnlyList<string> InOrder(IEnumerable<string> lines) =>
        [.. lines.Where(line => line.Contains(": warning CONSENT")).Distinct().Order(StringComparer.Ordinal)];

    // A build copies the settings.
    private static bool IsOutput(FileInfo file) => file.FullName.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj");

    private static IEnumerable<Result> MarksIn(FileInfo file) =>
        from line in File.ReadLines(file.FullName).Index()
        from Match mark in Mark.Matches(line.Item)
        from id in mark.Groups[1].Value.Split(", ")
        select new Result(file.Name, line.Index + 1, id);

    /// <summary>A mark such as <c>// CONSENT001, CONSENT004</c> or <c>@* CONSENT002 *@</c> at the end of a line.</summary>
    [GeneratedRegex(@"(?://|@\*|<!--) (CONSENT\d{3}(?:, CONSENT\d{3})*)")]
    private static partial Regex Mark { get; }

    /// <summary>Where the clone lies, the link to the rule and the project: what the readme leaves out.</summary>
    [GeneratedRegex(@"^.*?/(?=samples/)| \(https://\S+\)| \[\S+\]$")]
    private static partial Regex LeftOut { get; }
}
