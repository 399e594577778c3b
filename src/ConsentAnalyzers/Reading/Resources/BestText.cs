namespace ConsentAnalyzers.Reading.Resources;

/// <summary>The one of many texts that is read: that of the best culture, unless that says two things.</summary>
internal sealed class BestText
{
    private string _culture = "";
    private string? _text;
    private bool _isAmbiguous;

    public string? Text => _isAmbiguous ? null : _text;

    /// <summary>Whether nobody had a text.</summary>
    public bool IsEmpty => _text is null;

    public void Offer(string culture, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        var order = _text is null ? -1 : Compare(culture, _culture);
        if (order < 0)
        {
            (_culture, _text, _isAmbiguous) = (culture, text, false);
        }
        else if (order == 0)
        {
            _isAmbiguous |= text != _text;
        }
    }

    private static int Compare(string one, string other) =>
        TextCulture.RankOf(one).CompareTo(TextCulture.RankOf(other)) is not 0 and var rank ? rank : string.CompareOrdinal(one, other);
}
