using System.Resources;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Messages;

/// <summary>The texts of <c>Texts.resx</c>, each in the language of whoever reads it: nothing is looked up before that.</summary>
internal static class Texts
{
    private static readonly ResourceManager Resources = new(typeof(Texts));

    public static LocalizableString Named(string key) => new LocalizableResourceString(key, Resources, typeof(Texts));

    public static LocalizableString Named(string key, params object[] arguments) => new Phrase(Named(key), arguments);
}
