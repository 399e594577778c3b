using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Markup;
using ConsentAnalyzers.Reading.Resources;
using ConsentAnalyzers.Reading.Settings;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>Everything that is found in one markup or settings file. The analyzer, the fixes and the tests come through here.</summary>
internal static class FileInspection
{
    private static readonly ImmutableArray<IFileReader> Readers = ImmutableArray.Create<IFileReader>(
        new MarkupFileReader(), new SettingsFileReader());

    private static readonly ConsentSettings ReadingEverything = ConsentSettings.Default with { ReadsDevelopmentSettings = true };

    /// <summary>Whether a file of this path is read under any options; asked of every file, before its options are looked up.</summary>
    public static bool MayRead(string path) => Reads(path, ReadingEverything);

    /// <summary>Whether a file of this path is read at all; asked before its text is loaded.</summary>
    public static bool Reads(string path, ConsentSettings settings) => ReaderOf(path, settings) is not null;

    public static ImmutableArray<FileFinding> Inspect(
        string path, SourceText text, ConsentSettings settings, CancellationToken cancellation, MarkupDocument? markup = null, ConsentRules? rules = null, INamedTexts? texts = null)
    {
        if (ReaderOf(path, settings) is not { } reader)
        {
            return ImmutableArray<FileFinding>.Empty;
        }

        var file = new FileSource(path, text, markup);
        var report = new FileReport(rules ??= ConsentRules.Shipped, settings) { Texts = texts ?? NoTexts.Instance };
        reader.Read(file, report, cancellation);
        var findings = report.Close(file);
        if (findings.All(finding => finding.Repair.IsEmpty))
        {
            return findings;
        }

        var (remarks, isMisread) = (new FileRemarks(file, report.Comments, findings, rules), Misread.Holds(text));
        return findings
            .Select(finding => isMisread ? FileFinding.Lasting(finding.Finding, finding.Diagnostic) : remarks.With(finding))
            .ToImmutableArray();
    }

    private static IFileReader? ReaderOf(string path, ConsentSettings settings) =>
        Readers.FirstOrDefault(reader => reader.Reads(path, settings));
}
