namespace ConsentAnalyzers.Options;

/// <summary>
/// The key of an option without the prefix that all options share. A part in angle brackets stands for a name
/// of the user's own: <c>retention_limit.&lt;category&gt;</c>.
/// </summary>
internal sealed class OptionKey
{
    private readonly string _before;
    private readonly string _after;

    public OptionKey(string text)
    {
        Text = text;
        var open = text.IndexOf('<');
        IsFamily = open >= 0;
        _before = IsFamily ? text.Substring(0, open) : text;
        _after = IsFamily ? text.Substring(text.IndexOf('>') + 1) : "";
    }

    public string Text { get; }

    /// <summary>Whether the key stands for many.</summary>
    public bool IsFamily { get; }

    /// <summary>The key with a name in the place of its brackets.</summary>
    public string With(string name) => IsFamily ? _before + name + _after : Text;

    /// <summary>Whether a key is this one; <paramref name="name"/> is what stands in the brackets, if anything.</summary>
    public bool Matches(string key, out string name)
    {
        name = "";
        if (!IsFamily)
        {
            return key == Text;
        }

        if (key.Length <= _before.Length + _after.Length
            || !key.StartsWith(_before, StringComparison.Ordinal)
            || !key.EndsWith(_after, StringComparison.Ordinal))
        {
            return false;
        }

        name = key.Substring(_before.Length, key.Length - _before.Length - _after.Length);
        return true;
    }
}
