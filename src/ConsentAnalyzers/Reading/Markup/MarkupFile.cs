using ConsentAnalyzers.Reading.Markup.Bindings;
using ConsentAnalyzers.Reading.Resources;

namespace ConsentAnalyzers.Reading.Markup;

/// <summary>A file of markup and what has been read of it.</summary>
internal sealed class MarkupFile
{
    private IReadOnlyList<BoundLabel>? _labels;
    private IReadOnlyList<KeyValuePair<string, string>>? _strings;

    public MarkupFile(string text, MarkupDialect dialect) => Document = MarkupDocument.Parse(text, dialect);

    public MarkupDocument Document { get; }

    /// <summary>The texts that the file gives to others by their keys.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Strings => _strings ??= DictionaryTexts.In(Document);

    /// <summary>The labels that the file gives to members of C#.</summary>
    public IReadOnlyList<BoundLabel> LabelsAt(string path, ControlCatalogue controls, INamedTexts texts) => Document.With(controls, texts) is var document && document == Document
        ? _labels ??= BoundLabels.In(Document, path)
        : BoundLabels.In(document, path);
}
