using ConsentAnalyzers.Reading.Markup.Parsing;
using ConsentAnalyzers.Reading.Resources;

namespace ConsentAnalyzers.Reading.Markup;

/// <summary>A markup file as a light tree over its source; whatever the source, there is one, and it covers all of it.</summary>
internal sealed class MarkupDocument
{
    private MarkupDocument(string text, MarkupDialect dialect, MarkupTreeBuilder tree, ControlCatalogue controls, INamedTexts texts)
    {
        Texts = texts;
        Text = text;
        Dialect = dialect;
        Tree = tree;
        Controls = controls;
    }

    public string Text { get; }

    public MarkupDialect Dialect { get; }

    /// <summary>What its elements are.</summary>
    public ControlCatalogue Controls { get; }

    /// <summary>The texts that stand elsewhere.</summary>
    public INamedTexts Texts { get; }

    /// <summary>Every node in document order; a node comes before what is in it.</summary>
    public MarkupNodes Nodes => new(this, 0, Tree.Nodes.Count, isDeep: true);

    /// <summary>The nodes that stand in no element.</summary>
    public MarkupNodes Children => new(this, 0, Tree.Nodes.Count, isDeep: false);

    internal MarkupTreeBuilder Tree { get; }

    internal StringComparison NameComparison =>
        Dialect == MarkupDialect.Xaml ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    public static MarkupDocument Parse(string text, MarkupDialect dialect) =>
        new(text, dialect, MarkupParser.Parse(text, dialect), ControlCatalogue.BuiltIn, NoTexts.Instance);

    /// <summary>The same tree, whose elements another catalogue knows, beside other texts.</summary>
    public MarkupDocument With(ControlCatalogue controls, INamedTexts texts) =>
        controls == Controls && texts == Texts ? this : new(Text, Dialect, Tree, controls, texts);

    /// <summary>Every element in document order.</summary>
    public IEnumerable<MarkupElement> Elements() => Nodes.Elements();
}
