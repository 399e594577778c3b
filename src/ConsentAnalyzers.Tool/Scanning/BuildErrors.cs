using System.Text.RegularExpressions;

namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>An error as the build tells it.</summary>
/// <param name="Project">The full path of the project; empty where the build names none.</param>
/// <param name="Text">Place, code and message.</param>
internal sealed record BuildError(string Project, string Text);

internal static partial class BuildErrors
{
    public static IReadOnlyList<BuildError> Read(string log) =>
        File.Exists(log) ? [.. File.ReadLines(log).Select(Parse).OfType<BuildError>().Distinct()] : [];

    private static BuildError? Parse(string line) => Error().Match(line) is { Success: true } error
        ? new(error.Groups["project"].Value, error.Groups["text"].Value.Trim())
        : null;

    [GeneratedRegex(@"^\s*(\d+(:\d+)?>)?(?<text>.*?\berror\b.*?)(\s*\[(?<project>[^\[\]]+?)(::[^\[\]]*)?\])?\s*$")]
    private static partial Regex Error();
}
