using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup;

/// <summary>Files of markup, parsed once per text, whichever analyzer comes to them first.</summary>
internal sealed class MarkupFiles(CompilationStartAnalysisContext start)
{
    private static readonly SourceTextValueProvider<MarkupFile> Html = Provider(MarkupDialect.Html);
    private static readonly SourceTextValueProvider<MarkupFile> Components = Provider(MarkupDialect.RazorComponent);
    private static readonly SourceTextValueProvider<MarkupFile> Views = Provider(MarkupDialect.RazorView);
    private static readonly SourceTextValueProvider<MarkupFile> Xaml = Provider(MarkupDialect.Xaml);

    /// <summary>The file of a path and text; null where it is no markup.</summary>
    public MarkupFile? Find(string path, SourceText text) =>
        MarkupDialects.ForFile(path) is { } dialect && start.TryGetValue(text, ProviderOf(dialect), out var file) ? file : null;

    private static SourceTextValueProvider<MarkupFile> Provider(MarkupDialect dialect) =>
        new(text => new MarkupFile(text.ToString(), dialect));

    private static SourceTextValueProvider<MarkupFile> ProviderOf(MarkupDialect dialect) => dialect switch
    {
        MarkupDialect.RazorComponent => Components,
        MarkupDialect.RazorView => Views,
        MarkupDialect.Xaml => Xaml,
        _ => Html,
    };
}
