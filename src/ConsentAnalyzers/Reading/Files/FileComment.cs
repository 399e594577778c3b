using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>A comment in a file's own syntax.</summary>
/// <param name="Text">What it says, without its marks.</param>
/// <param name="Span">Where it stands, with its marks.</param>
/// <param name="IsClosed">Whether it ends before the file does; one that does not is still being typed.</param>
internal readonly record struct FileComment(string Text, TextSpan Span, bool IsClosed = true);
