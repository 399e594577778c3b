namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What a test leaves open about a diagnostic.</summary>
[Flags]
public enum DiagnosticOptions
{
    None = 0,
    IgnoreAdditionalLocations = 1,
    IgnoreSeverity = 2,
}

/// <summary>What a test leaves open about a location.</summary>
[Flags]
public enum DiagnosticLocationOptions
{
    None = 0,
    IgnoreLength = 1,
    InterpretAsMarkupKey = 2,
}

/// <summary>A location that a test expects, by position or by the number of a mark.</summary>
public readonly record struct DiagnosticLocation(FileLinePositionSpan Span, DiagnosticLocationOptions Options)
{
    internal DiagnosticLocation(int markupKey, DiagnosticLocationOptions options)
        : this(default(FileLinePositionSpan), options | DiagnosticLocationOptions.InterpretAsMarkupKey) => MarkupKey = markupKey;

    internal int? MarkupKey { get; init; }

    /// <inheritdoc />
    public override string ToString() =>
        MarkupKey is { } key && Span.Path is null or "" ? $"mark #{key}" : Show(Span);

    internal static string Show(FileLinePositionSpan span) =>
        $"{span.Path}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})-({span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1})";

    internal bool Matches(FileLinePositionSpan actual) =>
        Span.Path == actual.Path
        && Span.StartLinePosition == actual.StartLinePosition
        && (Options.HasFlag(DiagnosticLocationOptions.IgnoreLength) || Span.EndLinePosition == actual.EndLinePosition);
}
