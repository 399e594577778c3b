namespace ConsentAnalyzers.Surfaces;

/// <summary>On what occasion a choice gets its state.</summary>
internal enum Occasion
{
    /// <summary>It is declared so: an initializer, an attribute, a fallback, a control, a setting.</summary>
    Declaration,

    /// <summary>Code sets it before a person has done anything.</summary>
    SetUp,

    /// <summary>Code carries out what a person did.</summary>
    PersonsAction,

    /// <summary>It shows or reads what a person decided before.</summary>
    StoredDecision,

    /// <summary>What a person decided before is not there, and code goes on as if it were.</summary>
    MissingDecision,

    /// <summary>Something failed, and code goes on as if somebody had answered.</summary>
    Failure,

    /// <summary>A clock or the host runs it: a timer, a job, a hosted service.</summary>
    Timer,

    /// <summary>A date has passed, or a wait has ended.</summary>
    Deadline,

    /// <summary>A person closes, leaves, goes back, scrolls on or puts the decision off.</summary>
    Dismissal,

    /// <summary>Another version of the terms takes effect.</summary>
    Upgrade,

    /// <summary>A person accepts, and the choice beside the action is not read.</summary>
    UnreadChoice,

    /// <summary>It tells somebody what has happened: an event, a message, a header.</summary>
    Event,

    /// <summary>Whoever builds or runs the application configures a library, a server or a feature; nobody is asked.</summary>
    Operation,

    /// <summary>It stands in a test or a gallery of controls.</summary>
    Test,

    /// <summary>Only a designer sees it.</summary>
    Design,
}
