using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Options;

/// <summary>How the compiler weighs what the command line and a <c>.globalconfig</c> say about a rule.</summary>
internal static class CompilerSeverities
{
    /// <summary>Whether <c>NoWarn</c> holds a rule.</summary>
    public static bool TurnsOff(this CompilationOptions options, string id) =>
        options.SpecificDiagnosticOptions.TryGetValue(id, out var said) && said == ReportDiagnostic.Suppress;

    /// <summary>Whether nobody wants a rule's findings in any file, unless a section of a configuration file does for some.</summary>
    public static bool TurnsOffEverywhere(this CompilationOptions options, DiagnosticDescriptor rule) =>
        options.TurnsOff(rule.Id) || (options.ForAllFiles(rule.Id) is { } said ? said == ReportDiagnostic.Suppress : !rule.IsEnabledByDefault);

    /// <summary>Whether the command line turns a rule on.</summary>
    private static bool TurnsOn(this CompilationOptions options, string id) =>
        options.SpecificDiagnosticOptions.TryGetValue(id, out var said) && said is not (ReportDiagnostic.Suppress or ReportDiagnostic.Default);

    /// <summary>Whether somebody turned on any of the rules that are off by default; asked of the configuration of C# files and of all files alone.</summary>
    public static bool TurnsOnAny(this Compilation compilation, IEnumerable<DiagnosticDescriptor> rules)
    {
        var options = compilation.Options;
        var asked = rules.Select(rule => rule.Id).Where(id => !options.TurnsOff(id)).ToArray();
        return Array.Exists(asked, id => options.TurnsOn(id) || IsOn(options.ForAllFiles(id)))
            || (options.SyntaxTreeOptionsProvider is { } provider && compilation.SyntaxTrees.Any(tree =>
                Array.Exists(asked, id => provider.TryGetDiagnosticValue(tree, id, default, out var said) && IsOn(said))));

        static bool IsOn(ReportDiagnostic? said) => said is not (null or ReportDiagnostic.Suppress or ReportDiagnostic.Default);
    }

    /// <summary>Whether a finding of a rule in C# could be reported: a section may want for some files what nobody wants for all.</summary>
    public static bool MayReport(this Compilation compilation, string id) =>
        !compilation.Options.TurnsOff(id)
        && (compilation.Options.ForAllFiles(id) != ReportDiagnostic.Suppress
            || compilation.SyntaxTrees.Any(tree =>
                compilation.Options.SyntaxTreeOptionsProvider!.TryGetDiagnosticValue(tree, id, default, out var said) && said != ReportDiagnostic.Suppress));

    /// <summary>Whether the command line says anything about a rule; then no key for many rules counts.</summary>
    public static bool Mentions(this CompilationOptions options, string id) => options.SpecificDiagnosticOptions.ContainsKey(id);

    /// <summary>What a <c>.globalconfig</c> says about a rule.</summary>
    public static ReportDiagnostic? ForAllFiles(this CompilationOptions options, string id) =>
        options.SyntaxTreeOptionsProvider is { } provider && provider.TryGetGlobalDiagnosticValue(id, default, out var said) ? said : null;

    /// <summary>The severity of a finding of a rule about which configuration files say something; null where it is turned off.</summary>
    public static DiagnosticSeverity? SeverityOf(this CompilationOptions options, DiagnosticDescriptor rule, ReportDiagnostic written)
    {
        if (options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out var said))
        {
            // WarningsAsErrors overrules configuration, and the compiler applies it to what is reported here. WarningsNotAsErrors
            // keeps a warning from becoming an error.
            var isKept = said == ReportDiagnostic.Default && !(written == ReportDiagnostic.Error && rule.DefaultSeverity == DiagnosticSeverity.Warning);
            written = said == ReportDiagnostic.Suppress ? said : isKept ? written : ReportDiagnostic.Default;
        }

        return written switch
        {
            ReportDiagnostic.Error => DiagnosticSeverity.Error,
            ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
            ReportDiagnostic.Info => DiagnosticSeverity.Info,
            ReportDiagnostic.Hidden => DiagnosticSeverity.Hidden,
            ReportDiagnostic.Suppress => null,
            _ => rule.IsEnabledByDefault || options.TurnsOn(rule.Id) ? rule.DefaultSeverity : null,
        };
    }

    /// <summary>The severity of a finding in C# that only a key of the rule's own configures.</summary>
    public static DiagnosticSeverity? SeverityOf(this CompilationOptions options, DiagnosticDescriptor rule, SyntaxTree tree) =>
        options.SeverityOf(
            rule,
            options.SyntaxTreeOptionsProvider is { } provider && provider.TryGetDiagnosticValue(tree, rule.Id, default, out var said)
                ? said
                : options.ForAllFiles(rule.Id) ?? ReportDiagnostic.Default);
}
