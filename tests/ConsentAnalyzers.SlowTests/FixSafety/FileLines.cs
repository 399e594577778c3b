using System.Text.RegularExpressions;
using ConsentAnalyzers.Reading.Markup;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.SlowTests.FixSafety;

/// <summary>Where a line of a markup or settings file may end with a comment, and what comments there are.</summary>
internal static partial class FileLines
{
    /// <summary>Between tags, not in words or in C#.</summary>
    public static Func<TextLine, bool> FreeEndsOfMarkup(string path, string text)
    {
        var spaces = MarkupDocument.Parse(text, MarkupDialects.ForFile(path) ?? MarkupDialect.Html).Nodes
            .Where(node => node.IsWhiteSpace && node.Parent?.LocalName is not ("script" or "style" or "textarea" or "title"))
            .Select(node => node.Span)
            .ToList();
        return line => line.ToString().TrimStart() is ['<', ..] and not ['<', '!' or '?', ..]
            && spaces.Any(space => space.Start <= line.End && line.End < space.End);
    }

    /// <summary>Outside comments, and not where a string is still open.</summary>
    public static Func<TextLine, bool> FreeEndsOfSettings(string text)
    {
        var comments = CommentsInSettings().Matches(text).Where(IsComment).ToList();
        return line => line.ToString().Trim() is not "" && line.ToString().Count(c => c == '"') % 2 == 0
            && !comments.Any(comment => comment.Index < line.End && line.End <= comment.Index + comment.Length);
    }

    /// <summary>Every comment as written, each with its number among those alike.</summary>
    public static IEnumerable<string> Comments(string path, string text) =>
        (Path.GetExtension(path) is ".json" ? CommentsInSettings().Matches(text).Where(IsComment) : CommentsInMarkup().Matches(text))
            .GroupBy(comment => comment.Value, (written, all) => all.Select((_, i) => $"{written} ({i})"))
            .SelectMany(numbered => numbered);

    private static bool IsComment(Match match) => match.Value[0] == '/';

    [GeneratedRegex("""
        "(?:[^"\\\n]|\\.)*"|//[^\r\n]*|/\*[\s\S]*?\*/
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex CommentsInSettings();

    [GeneratedRegex(@"<!--[\s\S]*?-->|@\*[\s\S]*?\*@")]
    private static partial Regex CommentsInMarkup();
}
