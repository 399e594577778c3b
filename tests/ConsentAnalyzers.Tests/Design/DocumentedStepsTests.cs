using System.Text.RegularExpressions;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>The steps that contributors are shown fit the files as they are: new files are new, unless they are just these, and lines to change stand there once.</summary>
public sealed partial class DocumentedStepsTests
{
    public static TheoryData<string, string, string> Steps()
    {
        var steps = new TheoryData<string, string, string>();
        foreach (Match step in Step.Matches(DocumentationPages.Read("contributing.md")))
        {
            steps.Add(step.Groups["file"].Value, step.Groups["kind"].Value, step.Groups["text"].Value);
        }

        return steps;
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void AStepCanBeDone(string file, string kind, string text)
    {
        var path = Path.Combine(RepositoryFiles.Root, file);
        if (kind != "diff")
        {
            Assert.True(!File.Exists(path) || File.ReadAllText(path).ReplaceLineEndings("\n") == text, $"{file} is there already.");
            return;
        }

        var before = string.Join('\n', text.Split('\n').Where(line => line.Length > 0 && line[0] != '+').Select(line => line[1..]));
        Assert.Single(Regex.Matches(File.ReadAllText(path).ReplaceLineEndings("\n"), Regex.Escape(before)));
    }

    [GeneratedRegex(@"^`(?<file>[^`\n]+)`\n\n(?<fence>`{3,4})(?<kind>\w+)\n(?<text>.*?)^\k<fence>$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Step { get; }
}
