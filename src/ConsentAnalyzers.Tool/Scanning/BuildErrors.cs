using System.Text.RegularExpressions;

namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>An error as the build tells it.</summary>
/// <param name="Project">The full path of the project; empty where the build names none.</param>
/// <param name="Text">Place, code and message.</param>
internal sealed record BuildError(string Project, string Text);

internal static partial class BuildErrors
{
    // What follows from a restore that failed says nothing new.
    private const string NotRestored = "error NETSDK1004";

    /// <summary>The errors that the build logged or, where it logged none, what the SDK said instead of building.</summary>
    public static IReadOnlyList<BuildError> Of(string log, string said) => Read(log) is { Count: > 0 } errors ? errors
        : said.Trim() is { Length: > 0 } text ? [new("", text.ReplaceLineEndings("\n"))]
        : [];

    public static IReadOnlyList<BuildError> Read(string log)
    {
        var errors = File.Exists(log) ? File.ReadLines(log).Select(Parse).OfType<BuildError>().Distinct().ToList() : [];
        return errors.Where(error => !error.Text.Contains(NotRestored, StringComparison.Ordinal)).ToList() is { Count: > 0 } others ? others : errors;
    }

    // What a restore says of a project it says in the name of the solution.
    private static BuildError? Parse(string line) => Error().Match(line) is not { Success: true } error ? null
        : Origin().Match(error.Groups["text"].Value) is { Success: true } origin ? new(origin.Groups["project"].Value, origin.Groups["text"].Value)
        : new(error.Groups["project"].Value, error.Groups["text"].Value.Trim());

    [GeneratedRegex(@"^\s*(\d+(:\d+)?>)?(?<text>.*?\berror\b.*?)(\s*\[(?<project>[^\[\]]+?)(::[^\[\]]*)?\])?\s*$")]
    private static partial Regex Error();

    [GeneratedRegex(@"^(?<project>\S.*?\.\w+proj) : (?<text>error .*)$")]
    private static partial Regex Origin();
}
