using System.Text.RegularExpressions;

namespace ConsentAnalyzers.PackageTests.Running;

/// <summary>
/// A section of a page that tells how something is done: a file before the fenced block of its text or of the lines that change
/// in it, and commands.
/// </summary>
internal sealed partial class Walkthrough
{
    private readonly string _section;

    private Walkthrough(string section) => _section = section;

    /// <summary>What stands under a heading; a page that is shown there, between four marks, has headings of its own.</summary>
    public static Walkthrough In(string page, string heading)
    {
        var section = new List<string>();
        var isShown = false;
        foreach (var line in page.Split('\n').SkipWhile(line => line != $"## {heading}").Skip(1))
        {
            isShown ^= line.StartsWith("````", StringComparison.Ordinal);
            if (!isShown && line.StartsWith("## ", StringComparison.Ordinal))
            {
                break;
            }

            section.Add(line);
        }

        return new(string.Join('\n', section));
    }

    /// <summary>Makes the files of the section, and changes those that it changes.</summary>
    public void ApplyTo(TemporaryFolder folder)
    {
        foreach (Match block in Block.Matches(_section))
        {
            var (file, text) = (block.Groups["file"].Value, block.Groups["text"].Value);
            if (block.Groups["kind"].Value == "diff")
            {
                folder.Write(file, Changed(folder.Read(file).ReplaceLineEndings("\n"), text.Split('\n')));
            }
            else
            {
                Assert.False(File.Exists(folder[file]), $"{file} is there already.");
                folder.Write(file, text);
            }
        }
    }

    /// <summary>Runs the commands of the section, one after the other.</summary>
    public async Task<Run> RunIn(TemporaryFolder folder)
    {
        var last = new Run(1, "The section has no commands.");
        foreach (Match command in Command.Matches(_section))
        {
            var arguments = Argument.Matches(command.Groups["arguments"].Value).Select(argument => argument.Value.Trim('"'));
            var environment = command.Groups["name"] is { Success: true } name ? [KeyValuePair.Create(name.Value, command.Groups["value"].Value)] : (KeyValuePair<string, string>[])[];
            last = (await DotNet.In(folder.Path, environment, [.. arguments])).Succeeded();
        }

        return last;
    }

    private static string Changed(string text, string[] lines)
    {
        var before = Lines(lines, '+');
        Assert.Equal(2, text.Split(before).Length);
        return text.Replace(before, Lines(lines, '-'), StringComparison.Ordinal);
    }

    private static string Lines(string[] lines, char without) =>
        string.Join('\n', lines.Where(line => line.Length > 0 && line[0] != without).Select(line => line[1..]));

    [GeneratedRegex(@"^`(?<file>[^`\n]+)`\n\n(?<fence>`{3,4})(?<kind>\w+)\n(?<text>.*?)^\k<fence>$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block { get; }

    [GeneratedRegex(@"^    ((?<name>\w+)=(?<value>\w+) )?dotnet (?<arguments>.+)$", RegexOptions.Multiline)]
    private static partial Regex Command { get; }

    [GeneratedRegex(@"""[^""]*""|\S+")]
    private static partial Regex Argument { get; }
}
