using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>
/// Files in an encoding of old. Whoever opens them as UTF-8 reads replacement characters, and would write those back over
/// the letters of the file: nothing is repaired there.
/// </summary>
internal static class Misread
{
    private const char Replacement = '\uFFFD';

    /// <summary>Whether some letters of a file are lost, or would be to somebody who reads it as UTF-8.</summary>
    public static bool Holds(SourceText text)
    {
        var isUnicode = text.Encoding is null or UTF8Encoding or UnicodeEncoding or UTF32Encoding;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == Replacement || (!isUnicode && text[i] > '\u007F'))
            {
                return true;
            }
        }

        return false;
    }
}
