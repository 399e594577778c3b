namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Which diagnostics of the compiler a test has to expect.</summary>
public enum CompilerDiagnostics
{
    None,
    Errors,
    Warnings,
    Suggestions,
    All,
}

/// <summary>How marks are read.</summary>
[Flags]
public enum MarkupOptions
{
    None = 0,

    /// <summary><c>[|…|]</c> means the first diagnostic of the analyzer, where it has several.</summary>
    UseFirstDescriptor = 1,

    /// <summary>Accepted for parity; <c>$$</c> is always code here.</summary>
    TreatPositionIndicatorsAsCode = 2,
}

/// <summary>Whether marks are read at all.</summary>
public enum MarkupMode
{
    /// <summary>Marks are code.</summary>
    None,

    /// <summary>Marks are removed and expect nothing.</summary>
    Ignore,

    /// <summary>Marks of fixable diagnostics expect nothing.</summary>
    IgnoreFixable,

    /// <summary>Every mark expects a diagnostic.</summary>
    Allow,
}

/// <summary>What a fixed state takes over from the state before it.</summary>
public enum StateInheritanceMode
{
    AutoInherit,
    Explicit,
    AutoInheritAll,
}

/// <summary>Checks that a test can leave out.</summary>
[Flags]
public enum TestBehaviors
{
    None = 0,
    SkipGeneratedCodeCheck = 1,
    SkipSuppressionCheck = 2,
    SkipGeneratedSourcesCheck = 4,
}

/// <summary>Parts of a fix that a test can leave out.</summary>
[Flags]
public enum CodeFixTestBehaviors
{
    None = 0,
    SkipFixAllInDocumentCheck = 2,
    SkipFixAllInProjectCheck = 4,
    SkipFixAllInSolutionCheck = 8,
    SkipFixAllCheck = SkipFixAllInDocumentCheck | SkipFixAllInProjectCheck | SkipFixAllInSolutionCheck,
    FixOne = 16,
}
