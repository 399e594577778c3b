using System.CommandLine;
using System.Reflection;
using System.Text.RegularExpressions;
using ConsentAnalyzers.Tool;

namespace ConsentAnalyzers.ToolTests.Ci;

/// <summary>What the page on CI and the ready files run are commands and options that there are.</summary>
public sealed partial class CiCommandsTests
{
    public static TheoryData<string, string> Commands()
    {
        var commands = new TheoryData<string, string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Folder, "samples", "ci")).Append(Path.Combine(Repository.Folder, "docs", "ci.md")).Order(StringComparer.Ordinal))
        {
            foreach (var command in Written.Matches(File.ReadAllText(file)).Select(match => match.Groups["arguments"].Value).Distinct())
            {
                commands.Add(Path.GetFileName(file), command);
            }
        }

        return commands;
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void ACommandCanBeGiven(string file, string command)
    {
        var parsed = Root().Parse(command);

        Assert.True(parsed.Errors.Count == 0, $"{file}: {command}: {string.Join(' ', parsed.Errors.Select(error => error.Message))}");
        Assert.NotNull(parsed.Action);
    }

    [Fact]
    public void EveryFileAndThePageRunSome() =>
        Assert.Equal(["azure-pipelines.yml", "ci.md", "github-actions.yml", "gitlab-ci.yml"], Commands().Select(row => (string)row[0]).Distinct().Order(StringComparer.Ordinal));

    private static RootCommand Root()
    {
        var root = new RootCommand();
        foreach (var create in typeof(ExitCodes).Assembly.GetTypes().Select(type => type.GetMethod("Create", BindingFlags.Public | BindingFlags.Static, [])))
        {
            if (create is not null && typeof(Command).IsAssignableFrom(create.ReturnType))
            {
                root.Subcommands.Add((Command)create.Invoke(null, null)!);
            }
        }

        return root;
    }

    [GeneratedRegex(@"dotnet consent (?<arguments>[^\r\n`]+)")]
    private static partial Regex Written { get; }
}
