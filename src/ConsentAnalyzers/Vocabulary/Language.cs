using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>A human language: its lists, in the text files of its folder, and the little grammar that no list can say.</summary>
internal abstract class Language(string folder)
{
    /// <summary>The languages that are known; another is a folder, a class of this kind and a place here.</summary>
    public static ImmutableArray<Language> All { get; } = ImmutableArray.Create<Language>(new English.EnglishLanguage());

    // Every role asks for its heading.
    private static readonly ILookup<string, WordList> ByHeading = All.SelectMany(language => language.Lists).ToLookup(list => list.Heading);

    public ImmutableArray<WordList> Lists { get; } = WordList.In(folder);

    /// <summary>One form for all of a noun, so that one entry finds them all.</summary>
    public static string Singular(string noun)
    {
        foreach (var language in All)
        {
            if (language.SingularOf(noun) is var singular && singular != noun)
            {
                return singular;
            }
        }

        return noun;
    }

    /// <summary>The lists of all languages under a heading, as one.</summary>
    public static IEnumerable<string> Entries(string heading) => ByHeading[heading].SelectMany(list => list.Entries);

    public abstract VerbForms FormsOf(string verb);

    protected abstract string SingularOf(string noun);
}

/// <summary>The forms of a verb that differ in what they can do.</summary>
/// <param name="Plain">Orders and statements: share, shares.</param>
/// <param name="Past">What is done: shared.</param>
/// <param name="Gerund">What goes on: sharing.</param>
internal readonly record struct VerbForms(string[] Plain, string[] Past, string[] Gerund);
