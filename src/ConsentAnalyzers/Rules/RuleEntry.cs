using System.Runtime.CompilerServices;
using ConsentAnalyzers.Messages;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>
/// One rule of the catalogue: all that its messages share, and the messages. What they say stands in <c>Texts.resx</c>, under
/// the rule's id: <c>CONSENT001.Title</c>, <c>CONSENT001.Description</c>, and each message by the name of its descriptor.
/// </summary>
/// <param name="id">What users call it.</param>
internal sealed class RuleEntry(string id)
{
    // WellKnownDiagnosticTags.CustomSeverityConfigurable of later compilers: a finding keeps the severity that it is reported
    // with, except under NoWarn and -warnaserror. An older compiler does not know the tag, and then a .globalconfig has the last word.
    public const string Weighs = "CustomSeverityConfigurable";

    private readonly LocalizableString _title = Texts.Named(id + ".Title");
    private readonly LocalizableString _description = new RulePage(Address.OfPages, id).After(Texts.Named(id + ".Description"));
    private readonly string _link = new RulePage(Address.OfPages, id).Link;
    private readonly List<DiagnosticDescriptor> _messages = [];

    public string Id => id;

    public string Category { get; init; } = "Consent";

    public DiagnosticSeverity Severity { get; init; } = DiagnosticSeverity.Warning;

    public bool IsEnabledByDefault { get; init; } = true;

    /// <summary>The legal ground, as findings carry it; empty for a rule about the tool itself.</summary>
    public string Basis { get; init; } = "";

    public IEnumerable<DiagnosticDescriptor> Messages => _messages;

    /// <summary>Adds a message.</summary>
    /// <param name="tags">What compilers and editors should know of it.</param>
    /// <param name="name">The descriptor that it becomes.</param>
    public DiagnosticDescriptor Says(string[]? tags = null, [CallerMemberName] string name = "") => Says(name, Severity, tags ?? []);

    /// <summary>Adds a message about what weighs less: a name is known, and nobody who wrote the code said anything.</summary>
    public DiagnosticDescriptor Mentions([CallerMemberName] string name = "") => Says(name, DiagnosticSeverity.Info, []);

    private DiagnosticDescriptor Says(string name, DiagnosticSeverity severity, string[] tags)
    {
        var descriptor = new DiagnosticDescriptor(
            id, _title, Texts.Named($"{id}.{name}"), Category, severity, IsEnabledByDefault, _description, _link, tags);
        _messages.Add(descriptor);
        return descriptor;
    }
}
