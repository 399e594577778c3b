using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Resources;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>What was found in a text the last time that it was inspected; it lives as long as the text.</summary>
internal sealed class InspectedText
{
    private readonly object _turn = new();
    private Inspection? _last;

    /// <param name="path">The file; two files may share one text.</param>
    /// <param name="settings">The options that the file has.</param>
    /// <param name="rules">Who judges.</param>
    /// <param name="texts">The texts that stand in other files.</param>
    /// <param name="inspect">Inspects the text.</param>
    public ImmutableArray<FileFinding> Findings(string path, ConsentSettings settings, ConsentRules rules, INamedTexts texts, Func<INamedTexts, ImmutableArray<FileFinding>> inspect)
    {
        // The file's own action and the count of repairs come at the same time; who is second waits instead of reading again.
        lock (_turn)
        {
            if (_last is not { } last || last.Path != path || last.Rules != rules || last.Options != settings.Written || !last.IsWeighedBy(settings) || !last.Asked.AreStillIn(texts))
            {
                var asked = new AskedTexts(texts);
                var findings = inspect(asked);
                asked.Close();
                _last = last = new Inspection(path, rules, settings.Written, asked, settings.Configured?.Given, findings);
            }

            return last.Findings;
        }
    }

    private sealed record Inspection(
        string Path,
        ConsentRules Rules,
        string Options,
        AskedTexts Asked,
        ImmutableDictionary<DiagnosticDescriptor, DiagnosticSeverity?>? Severities,
        ImmutableArray<FileFinding> Findings)
    {
        // Asked of what was found alone, so that configuration is not even read for a file without findings.
        public bool IsWeighedBy(ConsentSettings settings) =>
            Severities?.All(given => settings.SeverityOf(given.Key) == given.Value) != false;
    }
}
