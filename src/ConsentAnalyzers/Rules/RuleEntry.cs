using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>One rule of the catalogue: all that its messages share, and the messages.</summary>
/// <param name="id">What users call it.</param>
/// <param name="title">What is wrong, in a few words.</param>
/// <param name="description">What should be.</param>
internal sealed class RuleEntry(string id, string title, string description)
{
    // WellKnownDiagnosticTags.CustomSeverityConfigurable of later compilers: a finding keeps the severity that it is reported
    // with, except under NoWarn and -warnaserror. An older compiler does not know the tag, and then a .globalconfig has the last word.
    public const string Weighs = "CustomSeverityConfigurable";

    private readonly List<DiagnosticDescriptor> _messages = [];

    public string Id => id;

    public string Category { get; init; } = "Consent";

    public DiagnosticSeverity Severity { get; init; } = DiagnosticSeverity.Warning;

    /// <summary>The legal ground, as findings carry it; empty for a rule about the tool itself.</summary>
    public string Basis { get; init; } = "";

    public IEnumerable<DiagnosticDescriptor> Messages => _messages;

    /// <summary>Adds a message.</summary>
    public DiagnosticDescriptor Says(string message, params string[] tags) => Says(message, Severity, tags);

    /// <summary>Adds a message about what weighs less: a name is known, and nobody who wrote the code said anything.</summary>
    public DiagnosticDescriptor Mentions(string message) => Says(message, DiagnosticSeverity.Info);

    private DiagnosticDescriptor Says(string message, DiagnosticSeverity severity, params string[] tags)
    {
        var help = $"https://github.com/consent-analyzers/consent-analyzers/blob/main/docs/rules/{id}.md";
        var descriptor = new DiagnosticDescriptor(id, title, message, Category, severity, isEnabledByDefault: true, description, help, tags);
        _messages.Add(descriptor);
        return descriptor;
    }
}
