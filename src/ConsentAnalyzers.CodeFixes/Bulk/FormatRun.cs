using ConsentAnalyzers.Rules;

namespace ConsentAnalyzers.CodeFixes.Bulk;

/// <summary>
/// Whether the process is a <c>dotnet format</c> that took CONSENT900 along because of its severity: a fix is not told what was asked for.
/// </summary>
internal static class FormatRun
{
    // A fix runs when somebody asks for it, not with every build; and no other way tells "--severity info" from a wish for this fix.
#pragma warning disable RS1035
    public static bool IsUnasked { get; } = IsUnaskedIn(Environment.GetCommandLineArgs());
#pragma warning restore RS1035

    public static bool IsUnaskedIn(IReadOnlyCollection<string> arguments) =>
        arguments.Any(argument => argument.EndsWith("dotnet-format.dll", StringComparison.OrdinalIgnoreCase)
            || argument.EndsWith("dotnet-format.exe", StringComparison.OrdinalIgnoreCase))
        && !arguments.Any(argument => argument.IndexOf(RuleCatalogue.FixableFileFindings.Id, StringComparison.OrdinalIgnoreCase) >= 0);
}
