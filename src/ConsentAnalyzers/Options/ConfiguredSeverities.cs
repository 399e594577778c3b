using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Options;

/// <summary>
/// The severities that configuration gives the findings of one file, in the compiler's order for C#: <c>NoWarn</c> and
/// <c>WarningsAsErrors</c>, a section, a <c>.globalconfig</c>, the keys for all rules of a category and for all rules.
/// </summary>
/// <param name="files">The configuration files.</param>
/// <param name="compilation">What the command line says.</param>
/// <param name="known">What the compiler knows of the file, for keys that it passes on.</param>
/// <param name="path">The file.</param>
internal sealed class ConfiguredSeverities(
    ConfigurationFiles files, CompilationOptions compilation, AnalyzerConfigOptions known, string path)
{
    private ImmutableDictionary<DiagnosticDescriptor, DiagnosticSeverity?> _given =
        ImmutableDictionary<DiagnosticDescriptor, DiagnosticSeverity?>.Empty;

    /// <summary>What was asked for so far.</summary>
    public ImmutableDictionary<DiagnosticDescriptor, DiagnosticSeverity?> Given => Volatile.Read(ref _given);

    /// <summary>The severity of a rule's findings; null where they are turned off. Nothing is read before it is asked for.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="own">What this package's own keys say, by id; they go before all but <c>NoWarn</c>.</param>
    public DiagnosticSeverity? Of(DiagnosticDescriptor rule, ImmutableDictionary<string, DiagnosticSeverity?> own) =>
        Given.TryGetValue(rule, out var severity) ? severity : ImmutableInterlocked.GetOrAdd(ref _given, rule, Resolve(rule, own));

    private DiagnosticSeverity? Resolve(DiagnosticDescriptor rule, ImmutableDictionary<string, DiagnosticSeverity?> own)
    {
        if (compilation.TurnsOff(rule.Id))
        {
            return null;
        }

        if (own.TryGetValue(rule.Id, out var severity))
        {
            return severity;
        }

        var sections = files.At(path);
        if (sections is { TreeOptions: var bySection } && bySection.TryGetValue(rule.Id, out var section))
        {
            // Where a section turns a rule off the compiler does not even look, so there WarningsAsErrors finds nothing.
            return section == ReportDiagnostic.Suppress ? null : compilation.SeverityOf(rule, section);
        }

        return compilation.SeverityOf(
            rule, compilation.ForAllFiles(rule.Id) ?? (compilation.Mentions(rule.Id) || !rule.IsEnabledByDefault ? ReportDiagnostic.Default : OfMany(rule, sections)));
    }

    private ReportDiagnostic OfMany(DiagnosticDescriptor rule, AnalyzerConfigOptionsResult? sections) =>
        Written($"dotnet_analyzer_diagnostic.category-{rule.Category}.severity", sections)
        ?? Written("dotnet_analyzer_diagnostic.severity", sections)
        ?? ReportDiagnostic.Default;

    private ReportDiagnostic? Written(string key, AnalyzerConfigOptionsResult? sections)
    {
        var value = sections is { AnalyzerOptions: var inSections } && inSections.TryGetValue(key, out var section) ? section
            : known.TryGetValue(key, out var passedOn) ? passedOn
            : null;
        return value?.ToLowerInvariant() switch
        {
            "default" => ReportDiagnostic.Default,
            "error" => ReportDiagnostic.Error,
            "warning" => ReportDiagnostic.Warn,
            "suggestion" => ReportDiagnostic.Info,
            "silent" or "refactoring" => ReportDiagnostic.Hidden,
            "none" => ReportDiagnostic.Suppress,
            _ => null,
        };
    }
}
