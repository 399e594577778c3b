using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Options;

/// <summary>What the sections of configuration files say about a path, and under it what holds everywhere.</summary>
internal sealed class SectionOptions(ImmutableDictionary<string, string> sections, AnalyzerConfigOptions everywhere) : AnalyzerConfigOptions
{
    public override IEnumerable<string> Keys => sections.Keys.Concat(everywhere.ListedKeys()).Distinct(KeyComparer);

    public override bool TryGetValue(string key, out string value) =>
        sections.TryGetValue(key, out value!) || everywhere.TryGetValue(key, out value!);
}
