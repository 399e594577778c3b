using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A diagnostic that a test expects: its id, and as much of the rest as the test cares to say.</summary>
public readonly struct DiagnosticResult
{
    private readonly string? _message;
    private readonly bool _anyMessage;

    public DiagnosticResult(string id, DiagnosticSeverity severity)
    {
        Id = id;
        Severity = severity;
    }

    public DiagnosticResult(DiagnosticDescriptor descriptor)
        : this(descriptor.Id, descriptor.DefaultSeverity) => MessageFormat = descriptor.MessageFormat;

    private DiagnosticResult(
        DiagnosticResult original,
        DiagnosticSeverity? severity = null,
        ImmutableArray<DiagnosticLocation>? spans = null,
        DiagnosticOptions? options = null,
        object[]? arguments = null,
        LocalizableString? format = null,
        (string? Text, bool Given) message = default)
    {
        Id = original.Id;
        Severity = severity ?? original.Severity;
        Spans = spans ?? original.Spans;
        Options = options ?? original.Options;
        MessageArguments = arguments ?? original.MessageArguments;
        MessageFormat = format ?? original.MessageFormat;
        _message = message.Given ? message.Text : original._message;
        _anyMessage = message.Given ? message.Text is null : original._anyMessage;
    }

    public static DiagnosticResult[] EmptyDiagnosticResults { get; } = [];

    public string Id { get; }

    public DiagnosticSeverity Severity { get; }

    public DiagnosticOptions Options { get; }

    public ImmutableArray<DiagnosticLocation> Spans { get => field.IsDefault ? [] : field; }

    public bool HasLocation => Spans.Length > 0;

    public LocalizableString? MessageFormat { get; }

    public object[]? MessageArguments { get; }

    /// <summary>The whole message, or null where any will do.</summary>
    public string? Message => this switch
    {
        { _anyMessage: true } => null,
        { _message: { } message } => message,
        { MessageFormat: { } format } => Format(format.ToString(), MessageArguments ?? []),
        _ => null,
    };

    public static DiagnosticResult CompilerError(string identifier) => new(identifier, DiagnosticSeverity.Error);

    public static DiagnosticResult CompilerWarning(string identifier) => new(identifier, DiagnosticSeverity.Warning);

    public DiagnosticResult WithSeverity(DiagnosticSeverity severity) => new(this, severity: severity);

    public DiagnosticResult WithArguments(params object[] arguments) => new(this, arguments: arguments);

    public DiagnosticResult WithMessage(string? message) => new(this, message: (message, true));

    public DiagnosticResult WithMessageFormat(LocalizableString messageFormat) => new(this, format: messageFormat);

    public DiagnosticResult WithOptions(DiagnosticOptions options) => new(this, options: options);

    public DiagnosticResult WithNoLocation() => new(this, spans: ImmutableArray<DiagnosticLocation>.Empty);

    public DiagnosticResult WithLocation(int line, int column) => WithLocation("", line, column);

    public DiagnosticResult WithLocation(LinePosition location) => WithLocation("", location);

    public DiagnosticResult WithLocation(string path, int line, int column) =>
        WithLocation(path, new LinePosition(line - 1, column - 1));

    public DiagnosticResult WithLocation(string path, LinePosition location) =>
        With(new(new FileLinePositionSpan(path, new(location, location)), DiagnosticLocationOptions.IgnoreLength));

    public DiagnosticResult WithLocation(int markupKey) => WithLocation(markupKey, DiagnosticLocationOptions.None);

    public DiagnosticResult WithLocation(int markupKey, DiagnosticLocationOptions options) => With(new(markupKey, options));

    public DiagnosticResult WithSpan(int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan("", startLine, startColumn, endLine, endColumn);

    public DiagnosticResult WithSpan(string path, int startLine, int startColumn, int endLine, int endColumn) =>
        WithSpan(new(path, new(new(startLine - 1, startColumn - 1), new(endLine - 1, endColumn - 1))));

    public DiagnosticResult WithSpan(FileLinePositionSpan span) => With(new(span, DiagnosticLocationOptions.None));

    public DiagnosticResult WithDefaultPath(string path) => new(
        this,
        spans: [.. Spans.Select(at => at.Span.Path is "" ? at with { Span = new(path, at.Span.Span) } : at)]);

    /// <inheritdoc />
    public override string ToString() =>
        $"{(HasLocation ? string.Join(", ", Spans) : "no location")}: {Severity.ToString().ToLowerInvariant()} {Id}: {Message ?? "any message"}";

    internal DiagnosticResult Resolve(IReadOnlyDictionary<int, FileLinePositionSpan> marks) => new(
        this,
        spans: [.. Spans.Select(at => at.MarkupKey is { } key && marks.TryGetValue(key, out var span) ? at with { Span = span } : at)]);

    private static string Format(string format, object[] arguments)
    {
        try
        {
            return string.Format(format, arguments);
        }
        catch (FormatException)
        {
            return format;
        }
    }

    private DiagnosticResult With(DiagnosticLocation location) => new(this, spans: Spans.Add(location));
}
