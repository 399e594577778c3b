using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Writes an action anew with another caption and a handler that refuses; everything else stays, but for what has to be unique.</summary>
internal sealed class TwinElement(AcceptCandidate accept, FileSource file, ConsentSettings settings)
{
    private readonly MarkupElement _element = accept.Element;

    /// <summary>The element, and what the file needs beside it; null where the file does not show what a refusal is.</summary>
    public (string Element, IReadOnlyList<TextChange> Handler)? Saying(string caption)
    {
        if (CaptionSpan() is not { } said)
        {
            return null;
        }

        var edits = new List<TextChange> { new(said, caption) };
        IReadOnlyList<TextChange>? handler = null;
        foreach (var attribute in _element.Attributes)
        {
            if (attribute.Span.Contains(said))
            {
                continue;
            }

            if (IsUnique(attribute))
            {
                edits.Add(AttributeEdits.Without(attribute));
            }
            else if (RefusalOf(attribute) is var (refusal, beside))
            {
                if (handler is not null)
                {
                    return null;
                }

                edits.Add(new TextChange(attribute.ValueSpan, refusal));
                handler = beside;
            }
            else if (Accepts(attribute))
            {
                return null;
            }
        }

        return handler is null ? null : (Edited(edits), handler);
    }

    /// <summary>What refuses where an attribute accepts; null where the attribute does nothing, or nobody knows.</summary>
    private (string Value, IReadOnlyList<TextChange> Beside)? RefusalOf(MarkupAttribute attribute)
    {
        if (attribute.Name == "value" && _element.Attribute("name") is not null)
        {
            return ConsentStates.IsOn(attribute.Value) && ConsentStates.OppositeOf(attribute.Value) is { } off ? (off, []) : null;
        }

        return MarkupActs.IsHandler(attribute.Name) && _element.Document.Dialect != MarkupDialect.Xaml
            ? new RefusingHandler(file.Text, settings.Choices).For(file.Text.Substring(attribute.ValueSpan.Start, attribute.ValueSpan.Length))
            : null;
    }

    private static bool IsUnique(MarkupAttribute attribute) =>
        attribute.Name is "id" or "x:Name" or "Name" or "@ref" or "autofocus" or "IsDefault" or "accesskey" or "AccessKey";

    /// <summary>A script may well find the action by such an attribute; a class only styles it.</summary>
    private static bool Accepts(MarkupAttribute attribute) =>
        MarkupActs.IsHandler(attribute.Name)
        || (attribute.Name is not ("class" or "Class" or "name" or "aria-describedby")
            && (Role.AcceptVerbs.IsIn(Words.In(attribute.Name)) || Words.In(attribute.Value) is var words && (Role.AcceptVerbs.IsIn(words) || Role.Consents.IsIn(words))));

    /// <summary>Where the caption stands, if it is written there and once.</summary>
    private TextSpan? CaptionSpan()
    {
        var spans = new List<TextSpan>();
        foreach (var attribute in _element.Attributes)
        {
            if (attribute is { IsExpression: false, HasValue: true } && IsCaption(attribute.Value))
            {
                spans.Add(attribute.ValueSpan);
            }
        }

        foreach (var node in _element.Descendants)
        {
            if (node.Kind == MarkupNodeKind.Text && IsCaption(node.Text))
            {
                var start = node.Span.Start + (node.Source.Length - node.Source.TrimStart().Length);
                spans.Add(new TextSpan(start, node.Source.Trim().Length));
            }
        }

        return spans.Count == 1 ? spans[0] : null;
    }

    private bool IsCaption(string text) => MarkupText.Line(text).Replace("_", "") == accept.Caption;

    private string Edited(List<TextChange> edits)
    {
        var text = file.Text.Substring(_element.Span.Start, _element.Span.Length);
        foreach (var edit in edits.OrderByDescending(edit => edit.Span.Start))
        {
            text = text.Remove(edit.Span.Start - _element.Span.Start, edit.Span.Length).Insert(edit.Span.Start - _element.Span.Start, edit.NewText ?? "");
        }

        return text;
    }
}
