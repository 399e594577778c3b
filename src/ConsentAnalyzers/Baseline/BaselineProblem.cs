namespace ConsentAnalyzers.Baseline;

/// <summary>A line that counts for nothing.</summary>
/// <param name="Line">Where it stands, from 1.</param>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Text">The line, or the part of it that is wrong.</param>
internal sealed record BaselineProblem(int Line, BaselineProblemKind Kind, string Text)
{
    /// <summary>The entry that stands there a second time; null where the line is none.</summary>
    public BaselineEntry? Entry { get; init; }
}

/// <summary>What is wrong with a line.</summary>
internal enum BaselineProblemKind
{
    /// <summary>It has not the four fields of an entry, or the five of one among equals.</summary>
    Fields,

    /// <summary>It does not start with the id of a rule.</summary>
    Rule,

    /// <summary>A backslash stands where none may.</summary>
    Backslash,

    /// <summary>The path is not relative to the folder of the baseline.</summary>
    Path,

    /// <summary>The fifth field is no <c>#2</c>.</summary>
    Ordinal,

    /// <summary>What follows <c>until</c> is no date of the form <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>The same entry stands above.</summary>
    Duplicate,
}
