using System.Collections.Immutable;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConsentAnalyzers.Tests.Vocabulary;

/// <summary>Whatever a language lists stands in the text of a test or snippet, in whatever form: a word that no case has is a guess.</summary>
public sealed class ListedWordsTests
{
    /// <summary>Lists whose words need no case of their own: other languages are told apart as a whole, and stems begin words.</summary>
    private static readonly string[] Exceptions = [nameof(Role.ForeignWords), nameof(Role.AcceptStems)];

    public static TheoryData<string> Others => [.. Language.Others.Select(language => language.Culture)];

    [Fact]
    public void EveryListedWordStandsInACase()
    {
        var listed = new[] { Language.House }
            .SelectMany(language => language.Lists.Where(list => !Exceptions.Contains(list.Heading) && !list.Heading.StartsWith("Agreeing", StringComparison.Ordinal)).SelectMany(list => list.Entries.Select(entry => (list.Heading, Entry: entry, Forms: FormsOf(language, list, entry)))))
            .ToList();
        var wanted = new PhraseSet(listed.SelectMany(entry => entry.Forms).Select(words => new Phrase(words)));
        var met = new HashSet<string>();
        foreach (var text in Texts())
        {
            var words = Words.Split(text);
            Meet(wanted, words, met);
            Meet(wanted, [.. words.Select(Language.Singular)], met);
        }

        var missing = listed.Where(entry => entry.Forms.Count > 0 && !entry.Forms.Any(form => met.Contains(string.Join(' ', form)))).Select(entry => $"[{entry.Heading}] {entry.Entry}").ToList();
        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void EveryTermOfAnotherLanguageStandsInACase(string culture)
    {
        var language = Language.Others.Single(other => other.Culture == culture);
        var met = new HashSet<string>();
        foreach (var text in Texts().Where(text => text.Length < 20_000))
        {
            var words = Words.Split(text);
            for (var i = 0; i < words.Length; i++)
            {
                if (language.Glossary.At(words, i, out _) is { } term)
                {
                    met.Add(Written(term));
                }
            }
        }

        var missing = Entries(language).Where(entry => !language.Glossary.TermsOf(entry.Heading, entry.Text).Select(Written).Any(met.Contains)).Select(entry => $"[{entry.Heading}] {entry.Text}").ToList();
        Assert.True(missing.Count == 0, string.Join('\n', missing));
    }

    private static string Written(Term term) => string.Join(' ', term.Words);

    private static IEnumerable<(string Heading, string Text)> Entries(Language language) =>
        from list in language.Lists
        where Glossary.IsMeaning(list.Heading)
        from entry in list.Entries
        select (list.Heading, entry);

    private static List<ImmutableArray<string>> FormsOf(Language language, WordList list, string entry)
    {
        var text = entry.Split('=')[0];
        var verb = list.Heading.StartsWith("verbs ", StringComparison.Ordinal) ? language.FormsOf(text) : new([], [], []);
        return [.. from form in new[] { text }.Concat(verb.Plain).Concat(verb.Past).Concat(verb.Gerund)
            let words = Words.Split(form)
            where words.Length > 0
            from stems in new[] { words, [.. words.Select(Language.Singular)] }
            select stems];
    }

    // Of the phrases at a place the longest is found; what it begins with stands there as well.
    private static void Meet(PhraseSet wanted, ImmutableArray<string> words, HashSet<string> met)
    {
        for (var i = 0; i < words.Length; i++)
        {
            for (var phrase = wanted.At(words, i); phrase is not null; phrase = wanted.At(words[..(i + phrase.Words.Length - 1)], i))
            {
                met.Add(string.Join(' ', phrase.Words));
            }
        }
    }

    private static IEnumerable<string> Texts() =>
        from file in RepositoryFiles.In("tests/ConsentAnalyzers.Tests").Concat(RepositoryFiles.In("tests/ConsentAnalyzers.SlowTests"))
        let text = File.ReadAllText(file)
        from said in Path.GetExtension(file) == ".cs" && !file.Contains("Snippets") ? Literals(text) : [text]
        select said;

    private static IEnumerable<string> Literals(string text) =>
        from token in CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens()
        where token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
        select token.ValueText;
}
