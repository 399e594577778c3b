namespace ConsentAnalyzers.Reading.Resources;

/// <summary>Gives the texts that stand elsewhere than where they are shown.</summary>
internal interface INamedTexts
{
    /// <summary>The text of a name; null where nothing, or more than one thing, goes by it.</summary>
    string? Find(TextName name);
}

/// <summary>A file on its own, which no text stands outside of.</summary>
internal sealed class NoTexts : INamedTexts
{
    public static NoTexts Instance { get; } = new();

    private NoTexts()
    {
    }

    public string? Find(TextName name) => null;
}
