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

    /// <summary>Something failed, and code goes on as if somebody had answered.</summary>
    Failure,

    /// <summary>It tells somebody what has happened: an event, a message, a header.</summary>
    Event,

    /// <summary>Whoever builds or runs the application configures a library, a server or a feature; nobody is asked.</summary>
    Operation,

    /// <summary>It stands in a test or a gallery of controls.</summary>
    Test,

    /// <summary>Only a designer sees it.</summary>
    Design,
}
