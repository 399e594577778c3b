namespace ConsentAnalyzers.Vocabulary;

/// <summary>What an action on a consent surface does, by what it says.</summary>
internal enum ActionKind
{
    /// <summary>Nothing that decides on consent.</summary>
    None,

    /// <summary>It accepts: accept, agree, allow, consent, got it, continue, OK.</summary>
    Accept,

    /// <summary>It declines: reject, no thanks, only necessary.</summary>
    Decline,

    /// <summary>It puts the decision off or moves it elsewhere: not now, settings, more options.</summary>
    Defer,
}
