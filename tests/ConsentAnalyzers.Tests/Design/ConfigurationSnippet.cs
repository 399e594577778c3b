using ConsentAnalyzers.Options;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>An <c>.editorconfig</c> that names every rule and every option and changes nothing.</summary>
internal static class ConfigurationSnippet
{
    public static string Text =>
        "[*]\n\n# Rules: error, warning, suggestion, silent or none; default is what the rule itself says.\n"
        + string.Concat(RuleCatalogue.All.GroupBy(rule => rule.Id).Select(Rule))
        + "\n# Options\n"
        + string.Join("\n", ConsentOptions.All.Select(Option));

    private static string Rule(IEnumerable<DiagnosticDescriptor> rule) =>
        $"# {rule.First().Title}\n{(rule.First().IsEnabledByDefault ? "" : "# ")}dotnet_diagnostic.{rule.First().Id}.severity = {SeverityOf(rule)}\n";

    // What is off stays a comment, so that whoever turns it on for a scan is not overruled. A rule that weighs some findings less than others has no one severity.
    private static string SeverityOf(IEnumerable<DiagnosticDescriptor> rule) =>
        rule.Select(message => (message.IsEnabledByDefault, message.DefaultSeverity)).Distinct().ToList() switch
        {
            [(false, _)] => "suggestion",
            [(true, DiagnosticSeverity.Error)] => "error",
            [(true, DiagnosticSeverity.Warning)] => "warning",
            [(true, DiagnosticSeverity.Info)] => "suggestion",
            _ => "default",
        };

    private static string Option(ConsentOption option) => $"# {option.Help} Value: {option.Accepted}.\n{Line(option)}\n";

    // "cookies: 395d" is the default of one name in the place of the brackets.
    private static string Line(ConsentOption option) => option.Default.Split(": ") switch
    {
        [var name, var value] => $"{option.FullKeyOf(name)} = {value}",
        [""] => $"# {option.FullKey} =",
        _ => $"{option.FullKey} = {option.Default}",
    };
}
