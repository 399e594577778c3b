using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>A markup or settings file while it is read.</summary>
internal sealed class FileSource(string path, SourceText source)
{
    private string? _text;

    public string Path => path;

    public SourceText Source => source;

    public string Text => _text ??= source.ToString();

    public Location Locate(TextSpan span) => Location.Create(path, span, source.Lines.GetLinePositionSpan(span));
}
