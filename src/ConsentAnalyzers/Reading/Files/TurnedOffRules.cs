using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>Rules that a whole project has turned off, by <c>NoWarn</c> or a <c>.globalconfig</c>.</summary>
internal static class TurnedOffRules
{
    // The compiler drops their findings; the count of CONSENT900 and its fix have to leave them alone as well.
    public static bool TurnsOff(this CompilationOptions options, string id, CancellationToken cancellation) =>
        options.SpecificDiagnosticOptions.TryGetValue(id, out var specific) ? specific == ReportDiagnostic.Suppress
        : options.SyntaxTreeOptionsProvider is { } provider
            && provider.TryGetGlobalDiagnosticValue(id, cancellation, out var global) && global == ReportDiagnostic.Suppress;
}
