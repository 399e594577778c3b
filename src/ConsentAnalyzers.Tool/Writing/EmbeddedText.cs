using System.Security.Cryptography;
using System.Text;

namespace ConsentAnalyzers.Tool.Writing;

/// <summary>Text that travels in the tool, for a page that allows itself nothing but what it brings.</summary>
internal static class EmbeddedText
{
    public static string Of(string name)
    {
        using var reader = new StreamReader(typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)!);
        return "\n" + reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>By which a page's policy knows a style or a script of its own.</summary>
    public static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";
}
