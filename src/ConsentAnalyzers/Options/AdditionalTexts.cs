using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Options;

internal static class AdditionalTexts
{
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
