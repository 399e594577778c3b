using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>A category of the project's own, and the words or phrases that select it.</summary>
internal sealed class RetentionCategory
{
    private readonly ImmutableArray<ImmutableArray<string>> _phrases;

    public RetentionCategory(string name, ImmutableArray<string> words, bool selectsItself)
    {
        Name = name;
        var texts = selectsItself ? words.Add(name) : words;
        _phrases = texts.Select(Words.In).Where(phrase => phrase.Length > 0).ToImmutableArray();
    }

    public string Name { get; }

    public bool IsIn(ImmutableArray<string> words)
    {
        foreach (var phrase in _phrases)
        {
            for (var start = 0; start + phrase.Length <= words.Length; start++)
            {
                if (StandsAt(phrase, words, start))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool StandsAt(ImmutableArray<string> phrase, ImmutableArray<string> words, int start)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (words[start + i] != phrase[i] && words[start + i] != phrase[i] + "s")
            {
                return false;
            }
        }

        return true;
    }
}
