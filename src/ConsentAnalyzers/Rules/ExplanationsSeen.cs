using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Rules;

/// <summary>What a person who sees one branch of a surface has read by the time of an action; read on from action to action.</summary>
internal sealed class ExplanationsSeen(AcceptSurface surface, SurfaceBranch? branch, ConsentSettings settings)
{
    private readonly Dictionary<Topic, (string Choice, Topic Topics)?> _leftOut = [];
    private int _next;
    private int _late;
    private int? _lastReport;
    private bool _hasReport;
    private bool _isPastOpening;

    /// <summary>Whether something before the action cannot be read, and may well explain it.</summary>
    public bool HasOpaque { get; private set; }

    /// <summary>The first text that explains; null where none has.</summary>
    public string? Text { get; private set; }

    public bool HasExplanation => Text is not null;

    /// <summary>The topics that are explained before the action.</summary>
    public Topic Explained { get; private set; }

    /// <summary>Whether no other accept stands before the action.</summary>
    public bool IsFirst { get; private set; } = true;

    /// <summary>Whether a text tells what has happened, or asks whether to undo something.</summary>
    public bool Reports => _hasReport || (_lastReport ??= LastReport()) >= _next;

    /// <summary>
    /// Whether nothing on the surface says what a tick is for, not even a link, and no button there accepts, which is the action then.
    /// </summary>
    public bool IsBare => !Reports && !surface.Parts.Any(part => IsSeen(part)
        && ((part.IsLink && !Role.OtherLinks.IsIn(Words.In(part.Text))) || part.Kind == PartKind.Opaque
            || (part.Kind is PartKind.Prose or PartKind.Heading && Prose.Explains(part.Text) && (IsSentence(part) || !Prose.IsHeading(part.Text) || IsQuestionAboutData(part.Text)))
            || (part.Kind == PartKind.OtherAction && (settings.Choices.SpeaksOfConsent(part.Text) || ActionPhrases.IsSubject(part.Text)))
            || part is { Kind: PartKind.Accept, TicksFor: TickPurpose.None, AsksForConsent: true }));

    /// <summary>The first explanation after the action.</summary>
    public SurfacePart? Late
    {
        get
        {
            _late = Math.Max(_late, _next + 1);
            while (_late < surface.Parts.Length && !(IsSeenAfter(surface.Parts[_late]) && surface.Parts[_late] is { Kind: PartKind.Prose, Text: var text } && Prose.Explains(text)))
            {
                _late++;
            }

            return _late < surface.Parts.Length ? surface.Parts[_late] : null;
        }
    }

    /// <summary>Reads on up to an action, and what is said with that one alone.</summary>
    public ExplanationsSeen UpTo(int action)
    {
        for (; _next < action; _next++)
        {
            if (IsSeenBefore(surface.Parts[_next]))
            {
                Read(surface.Parts[_next]);
            }
        }

        if (surface.Parts[action].Described is not { IsEmpty: false } described)
        {
            return this;
        }

        var seen = (ExplanationsSeen)MemberwiseClone();
        foreach (var part in described)
        {
            seen.Read(part);
        }

        return seen;
    }

    /// <summary>The first choice whose topic is not among those, and that topic.</summary>
    public (string Choice, Topic Topics)? LeftOut(Topic explained)
    {
        if (!_leftOut.TryGetValue(explained, out var left))
        {
            left = surface.Parts
                .Where(part => part is { Kind: PartKind.Choice, Level: not PartLevel.Enclosing }
                    && IsSeen(part)
                    && !(part.IsLocked ? NecessaryWords.AreInLocked(part.Text) : NecessaryWords.AreIn(part.Text)))
                .Select(part => ((string, Topic Topics)?)(part.Text, settings.Choices.TopicsIn(part.Text)))
                .FirstOrDefault(choice => choice!.Value.Topics != Topic.None && !Topics.Explains(explained, choice.Value.Topics));
            _leftOut.Add(explained, left);
        }

        return left;
    }

    /// <summary>A text that could be written before the action; null where there is none, or another accept is first.</summary>
    public string? NewExplanation(SurfacePart accept) =>
        IsFirst
            ? ExplanationText.For(accept, Seen(accept), surface.Language, settings)
            : null;

    private void Read(SurfacePart part)
    {
        HasOpaque |= part.Kind == PartKind.Opaque;
        IsFirst &= part is not { Kind: PartKind.Accept, TicksFor: TickPurpose.None };
        _hasReport |= IsReport(part);
        if (part.Kind is PartKind.Prose or PartKind.Heading && Prose.Explains(part.Text) && (IsSentence(part) || IsQuestionAboutData(part.Text)))
        {
            Text ??= part.Text;
            Explained |= settings.Choices.TopicsMentionedIn(part.Text);
        }

        _isPastOpening |= part.Kind is not (PartKind.Heading or PartKind.Prose or PartKind.Unseen);
    }

    private bool IsSentence(SurfacePart part) => part.Kind == PartKind.Heading
        ? Prose.IsSentence(part.Text)
        : _isPastOpening || !Prose.IsHeading(part.Text);

    private bool IsQuestionAboutData(string text) =>
        text.TrimEnd().EndsWith("?", StringComparison.Ordinal) && settings.Choices.TopicsIn(text) != Topic.None;

    private List<SurfacePart> Seen(SurfacePart accept) =>
        accept.Described.Concat(surface.Parts.Where((part, i) => i <= _next ? IsSeenBefore(part) : IsSeenAfter(part))).ToList();

    private int LastReport()
    {
        var last = surface.Parts.Length - 1;
        while (last >= _next && !(IsSeenAfter(surface.Parts[last]) && IsReport(surface.Parts[last])))
        {
            last--;
        }

        return last;
    }

    private static bool IsReport(SurfacePart part) => part.Kind is PartKind.Heading or PartKind.Prose && Prose.TellsOrUndoes(part.Text);

    private bool IsSeen(SurfacePart part) => SurfaceBranch.IsSeenFrom(part.Branch, branch);

    /// <summary>Prose around the surface explains it; choices and actions around it are another's.</summary>
    private bool IsSeenBefore(SurfacePart part) =>
        (part.Level != PartLevel.Enclosing || part.Kind is PartKind.Heading or PartKind.Prose or PartKind.Opaque) && IsSeen(part);

    /// <summary>On a page, text below the action is about something else more often than not.</summary>
    private bool IsSeenAfter(SurfacePart part) =>
        part.Level != PartLevel.Enclosing
        && (part.Kind != PartKind.Prose || !surface.IsPage
            || settings.Choices.SpeaksOfConsent(part.Text) || settings.Choices.TopicsIn(part.Text) != Topic.None)
        && IsSeen(part);
}
