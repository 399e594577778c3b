using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Markup.Acceptance;
using ConsentAnalyzers.Reading.Markup.Retention;
using ConsentAnalyzers.Reading.Markup.Toggles;
using ConsentAnalyzers.Reading.Markup.Xaml;

namespace ConsentAnalyzers.Reading.Markup;

/// <summary>Finds the surfaces of Razor and XAML files.</summary>
internal sealed class MarkupFileReader : IFileReader
{
    public bool Reads(string path, ConsentSettings settings) => MarkupDialects.ForFile(path) is not null;

    public void Read(FileSource file, FileReport report, CancellationToken cancellation)
    {
        var document = file.Markup.With(report.Settings.Controls, report.Texts);
        report.Comments.AddRange(MarkupComments.In(document));
        report.UnshownAs = new UnshownMarkup(document).OccasionOf;
        if (document.Dialect == MarkupDialect.Xaml)
        {
            var page = new Lazy<XamlPage>(() => new XamlPage(document, file.Name));
            new XamlToggles(document, page, file, report).Read(cancellation);
            new XamlRetention(document, page, file, report).Read(cancellation);
        }
        else
        {
            WebToggles.Read(document, file, report, cancellation);
            new WebRetention(document, file, report).Read(cancellation);
        }

        MarkupAcceptance.Read(file, document, report, cancellation);
    }
}
