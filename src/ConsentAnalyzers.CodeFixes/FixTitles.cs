using System.Resources;
using ConsentAnalyzers.Repairs;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>The texts of <c>FixTitles.resx</c>: what fixes are called that no repair of a rule names.</summary>
internal static class FixTitles
{
    private static readonly ResourceManager Resources = new(typeof(FixTitles));

    public static LocalizableString Named(string key) => new LocalizableResourceString(key, Resources, typeof(FixTitles));

    /// <summary>A fix that lets a program do something else, by the key of its text.</summary>
    public static FixTitle Changing(string key) => Plain(key) with { Outcome = FixTitle.ChangesBehaviour };

    /// <summary>A fix by the key of its text.</summary>
    public static FixTitle Plain(string key) => new("Fix." + key, Named(key));
}
