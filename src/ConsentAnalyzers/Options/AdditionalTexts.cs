using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Options;

internal static class AdditionalTexts
{
    /// <summary>The additional files that are there. The compiler makes an error of an absent one when somebody reads it, so nobody does.</summary>
    public static ImmutableArray<AdditionalText> PresentFiles(this AnalyzerOptions options)
    {
        if (!options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.ConsentAnalyzersAbsentFiles", out var listed)
            || listed.Length == 0)
        {
            return options.AdditionalFiles;
        }

        var absent = new HashSet<string>(listed.Split('|').Select(path => path.Trim()), StringComparer.Ordinal);
        return options.AdditionalFiles.RemoveAll(file => absent.Contains(file.Path));
    }

    /// <summary>The text of a file; null where it is gone, locked or no text, which the compiler says itself where it matters.</summary>
    public static SourceText? ReadText(this AdditionalText file, CancellationToken cancellation = default)
    {
        try
        {
            return file.GetText(cancellation);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException or DecoderFallbackException)
        {
            return null;
        }
    }
}
