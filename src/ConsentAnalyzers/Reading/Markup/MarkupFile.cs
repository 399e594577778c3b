using ConsentAnalyzers.Reading.Markup.Bindings;
using ConsentAnalyzers.Reading.Resources;

namespace ConsentAnalyzers.Reading.Markup;

/// <summary>A file of markup and what has been read of it.</summary>
internal sealed class MarkupFile
{
    private IReadOnlyList<BoundControl>? _bound;
    private IReadOnlyList<KeyValuePair<string, string>>? _strings;

    public MarkupFile(string text, MarkupDialect dialect) => Document = MarkupDocument.Parse(text, dialect);

    public MarkupDocument Document { get; }

    /// <summary>The texts that the file gives to others by their keys.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Strings => _strings ??= DictionaryTexts.In(Document);

    /// <summary>The controls whose state a member of C# holds.</summary>
    public IReadOnlyList<BoundControl> BoundWith(ControlCatalogue controls) => controls == Document.Controls
        ? _bound ??= BoundControls.In(Document)
        : BoundControls.In(Document.With(controls, Document.Texts));
}
