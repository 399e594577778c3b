namespace ConsentAnalyzers.Reading.Resources;

/// <summary>The texts that the reading of one file asked for; as long as they stay, what was read stays.</summary>
internal sealed class AskedTexts : INamedTexts
{
    private INamedTexts? _texts;

    public AskedTexts(INamedTexts texts) => _texts = texts;

    private readonly Dictionary<TextName, string?> _asked = [];

    public string? Find(TextName name)
    {
        if (!_asked.TryGetValue(name, out var text))
        {
            _asked.Add(name, text = _texts?.Find(name));
        }

        return text;
    }

    /// <summary>What is remembered keeps no project alive.</summary>
    public void Close() => _texts = null;

    public bool AreStillIn(INamedTexts others) => _asked.All(asked => others.Find(asked.Key) == asked.Value);
}
