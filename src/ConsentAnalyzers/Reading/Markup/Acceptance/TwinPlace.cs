using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>The place behind an accept in Razor, HTML and XAML, for a decline that is written as the accept is.</summary>
internal sealed class TwinPlace(AcceptCandidate accept, FileSource file, ConsentSettings settings) : ITwinPlace
{
    public ImmutableArray<TextChange> Write(string caption) =>
        accept.IsAttribute ? OnDialog(caption)
        : HasRoom(accept.Element) && new TwinElement(accept, file, settings).Saying(caption) is var (twin, handler)
            ? handler.Prepend(new MarkupLayout(file).After(accept.Element, twin)).ToImmutableArray()
            : ImmutableArray<TextChange>.Empty;

    /// <summary>The dialog's other button of the same look, or the one that closes it; whoever shows the dialog is told which was chosen.</summary>
    private ImmutableArray<TextChange> OnDialog(string caption)
    {
        var dialog = accept.Element;
        string[] free = [.. ((string[])["SecondaryButtonText", "CloseButtonText"]).Where(name => dialog.Attribute(name) is null)];
        return free.Length > 0 && dialog.LocalName.EndsWith("ContentDialog", StringComparison.Ordinal)
            && dialog.Attribute("PrimaryButtonText") is { IsExpression: false } primary && dialog.Attribute("x:Uid") is null
                ? ImmutableArray.Create(new TextChange(new TextSpan(primary.Span.End, 0), $" {free[0]}=\"{caption}\""))
                : ImmutableArray<TextChange>.Empty;
    }

    /// <summary>Whether what stands beside the accept is laid out beside it.</summary>
    private static bool HasRoom(MarkupElement action) =>
        (action.HasEndTag || action.IsSelfClosing || action.Name == "input")
        && (action.Document.Dialect != MarkupDialect.Xaml || action.Parent is { LocalName: "StackPanel" or "WrapPanel" or "StackLayout" or "VerticalStackLayout" or "HorizontalStackLayout" or "FlexLayout" });
}
