using System.Text;
using ConsentAnalyzers.Reading.Resources;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Text that runs on until something else stands on the screen: inline elements and links belong to their sentence.</summary>
internal sealed class TextRun
{
    /// <summary>What explains is said by then; a paragraph of megabytes is not read word by word.</summary>
    public const int Longest = 20_000;

    private readonly StringBuilder _text = new();
    private int _start = -1;
    private int _end;

    public List<MarkupElement> Links { get; } = [];

    /// <summary>The branch of C# that it began in.</summary>
    public MarkupBranch? Branch { get; set; }

    public bool IsEmpty => _start < 0;

    /// <summary>Whether there are words beside those of links.</summary>
    public bool HasWords { get; private set; }

    /// <summary>Whether part of it cannot be read here.</summary>
    public bool IsOpaque { get; private set; }

    public TextSpan Span => TextSpan.FromBounds(Math.Max(_start, 0), Math.Max(_end, Math.Max(_start, 0)));

    public string Text => _text.Length == 0 ? "" : MarkupText.Line(_text.ToString());

    public void Say(string text, TextSpan span)
    {
        _text.Append(text, 0, Math.Max(0, Math.Min(text.Length, Longest - _text.Length)));
        if (text.Any(char.IsLetterOrDigit))
        {
            HasWords = true;
            Cover(span);
            // Templates of other languages fill these in: {{ 'cookies.text' | translate }}.
            IsOpaque |= text.IndexOf("{{", StringComparison.Ordinal) >= 0;
        }
    }

    public void SayOrHide(MarkupAttribute attribute)
    {
        if (attribute.Said is { } said)
        {
            Say(said, attribute.Span);
        }
        else
        {
            Hide(attribute.Span);
        }
    }

    public void Hide(TextSpan span)
    {
        IsOpaque = true;
        Cover(span);
    }

    /// <summary>What an element within a sentence says before its content.</summary>
    public void Enter(MarkupElement element)
    {
        if (element.Name is "br" or "LineBreak")
        {
            _text.Append(' ');
        }
        else if (element.Name == "li")
        {
            NextItem();
        }

        if (TextNames.Find(element, "Text") is { } given)
        {
            Say(given, element.StartTagSpan);
        }
        else if (GivenTexts.AreTranslated(element))
        {
            Hide(element.StartTagSpan);
        }

        if (element.Attribute("Text") is { } text)
        {
            SayOrHide(text);
        }
    }

    public void Link(MarkupElement link)
    {
        Links.Add(link);
        _text.Append(Captions.On(link));
        Cover(link.Span);
    }

    /// <summary>Another item of the same list; read aloud, each ends.</summary>
    private void NextItem()
    {
        var end = _text.Length;
        while (end > 0 && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        _text.Append(HasWords && end > 0 && char.IsLetterOrDigit(_text[end - 1]) ? ". " : " ");
    }

    public void Clear()
    {
        _text.Clear();
        Links.Clear();
        (HasWords, IsOpaque, _start) = (false, false, -1);
    }

    private void Cover(TextSpan span)
    {
        _start = _start < 0 ? span.Start : _start;
        _end = span.End;
    }
}
