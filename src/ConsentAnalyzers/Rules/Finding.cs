using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>What a rule found: where, and the facts that the message, SARIF and the fixes need.</summary>
internal sealed class Finding(DiagnosticDescriptor descriptor, Location location, params object[] arguments)
{
    private ImmutableDictionary<string, string?> _evidence = ImmutableDictionary<string, string?>.Empty
        .Add(Evidence.Basis, RuleCatalogue.BasisOf(descriptor.Id));

    /// <summary>What is judged, by name; empty where the rule did not say.</summary>
    public string Subject => this[Evidence.Subject] ?? "";

    public Finding With(params Location[] elsewhere)
    {
        Elsewhere = elsewhere.ToImmutableArray();
        return this;
    }

    public Finding With(string evidence, string? value)
    {
        _evidence = _evidence.SetItem(evidence, value);
        return this;
    }

    /// <summary>Adds a fact where there is something to say.</summary>
    public Finding WithKnown(string evidence, string value) => value.Length > 0 ? With(evidence, value) : this;

    /// <summary>Facts are the same in every language.</summary>
    public Finding With(string evidence, LocalizableString value) => With(evidence, value.ToString(CultureInfo.InvariantCulture));

    public DiagnosticDescriptor Descriptor => descriptor;

    /// <summary>Other places that the repair needs; none where the finding's own is enough.</summary>
    public ImmutableArray<Location> Elsewhere { get; private set; } = ImmutableArray<Location>.Empty;

    public Location Location => location;

    /// <summary>Where it stands in its file.</summary>
    public int Start => location.SourceSpan.Start;

    public string? this[string evidence] => _evidence.TryGetValue(evidence, out var value) ? value : null;

    public Diagnostic ToDiagnostic() => Diagnostic.Create(descriptor, location, Elsewhere, _evidence, arguments);

    /// <summary>The finding at a severity of its own, for files whose sections the compiler does not apply.</summary>
    public Diagnostic ToDiagnostic(DiagnosticSeverity severity) =>
        Diagnostic.Create(WeighedRules.Of(descriptor), location, severity, Elsewhere, _evidence, arguments);

    /// <summary>The finding as a comment takes it out: with the reason, and at the rule's own severity, so that it can be kept quiet.</summary>
    public Diagnostic Suppressed(string reason) => With(Evidence.Suppressed, reason).ToDiagnostic();
}
