using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>A directive where it stands in a file.</summary>
internal sealed class PlacedDirective(SuppressionDirective directive, FileComment comment)
{
    private const int LongestShown = 80;

    public SuppressionDirective Directive => directive;

    public TextSpan Span => comment.Span;

    /// <summary>Why, on one line, whatever lines and stars the comment is laid out in.</summary>
    public string Reason { get; } = string.Join(
        " ", directive.Reason.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(word => word != "*"));

    /// <summary>The rules that it takes out, and where; empty spans where there is nothing to take out.</summary>
    public List<(string Id, TextSpan Span)> Reach { get; } = [];

    /// <summary>The rules that stay out up to the end of the file.</summary>
    public List<string> NeverEnabled { get; } = [];

    /// <summary>What the comment says, as far as a message has room for it.</summary>
    public string Shown
    {
        get
        {
            var text = comment.Text.Trim();
            var end = text.IndexOfAny(['\r', '\n']);
            text = end < 0 ? text : text.Substring(0, end);
            return text.Length <= LongestShown ? text : text.Substring(0, LongestShown) + "…";
        }
    }
}
