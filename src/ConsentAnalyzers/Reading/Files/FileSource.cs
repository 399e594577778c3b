using ConsentAnalyzers.Reading.Markup;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>A markup or settings file while it is read.</summary>
/// <param name="path">Where it is.</param>
/// <param name="source">What is in it.</param>
/// <param name="markup">The file as markup where somebody has parsed it before.</param>
internal sealed class FileSource(string path, SourceText source, MarkupDocument? markup = null)
{
    private string? _text;
    private MarkupDocument? _markup = markup;

    public string Path => path;

    /// <summary>The file without its folders and extensions.</summary>
    public string Name => NameOf(path);

    /// <summary>The folder that the file lies in, by its own name.</summary>
    public string Folder
    {
        get
        {
            var parts = path.Split('/', '\\');
            return parts.Length > 1 ? parts[parts.Length - 2] : "";
        }
    }

    public SourceText Source => source;

    public string Text => _text ??= source.ToString();

    /// <summary>The file as markup.</summary>
    public MarkupDocument Markup => _markup ??= MarkupDocument.Parse(Text, MarkupDialects.ForFile(path) ?? MarkupDialect.Html);

    /// <summary>The name in a path without folders and extensions.</summary>
    public static string NameOf(string path)
    {
        var file = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return file.IndexOf('.') is > 0 and var dot ? file.Substring(0, dot) : file;
    }

    public Location Locate(TextSpan span) => Location.Create(path, span, source.Lines.GetLinePositionSpan(span));
}
