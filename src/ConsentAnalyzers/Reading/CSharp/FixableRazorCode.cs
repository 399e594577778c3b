using System.Collections.Concurrent;
using ConsentAnalyzers.Reading.Baselines;
using ConsentAnalyzers.Reading.CSharp.Deletion;
using ConsentAnalyzers.Repairs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>The findings in the C# of Razor files that the fix of CONSENT900 can make in the files themselves.</summary>
internal sealed class FixableRazorCode(Compilation compilation, AnalyzerOptions options)
{
    private readonly ConcurrentBag<(Diagnostic Finding, Repair Repair)> _found = [];

    public void Add(Diagnostic finding, Repair repair) => _found.Add((finding, repair));

    public int Count(CancellationToken cancellation)
    {
        FlowIndex? index = null;
        DeletionReach? reach = null;
        DeletionGates? gates = null;
        var known = new HashSet<Diagnostic>(ProjectBaseline.In(options, cancellation)?.Known(_found.Select(one => one.Finding)).Select(one => one.Finding) ?? []);
        return _found.Count(one =>
            !known.Contains(one.Finding) && IsWhereItWasWritten(one.Finding, cancellation) && !SilencedCode.Holds(one.Finding, cancellation) && !DecidesAboutDeletion(one.Finding, one.Repair));

        bool DecidesAboutDeletion(Diagnostic finding, Repair repair)
        {
            if (finding.Location.SourceTree is not { } tree)
            {
                return false;
            }

            var value = tree.GetRoot(cancellation).FindNode(finding.Location.SourceSpan, getInnermostNodeForTie: true);
            var model = compilation.GetSemanticModel(tree);
            index ??= new FlowIndex(compilation, cancellation);
            return repair.ShortensPeriods
                ? ValuePlaces.SayDeletion(value, finding)
                    || ValuePlaces.ReachDeletion(value, model, reach ??= new DeletionReach([index], cancellation), cancellation)
                : repair.TurnsChoicesOff
                    && ValuePlaces.GateDeletion(value, model, gates ??= new DeletionGates(index, cancellation), cancellation);
        }
    }

    private bool IsWhereItWasWritten(Diagnostic finding, CancellationToken cancellation)
    {
        var span = finding.Location.SourceSpan;
        return new RazorMapping(finding.Location.SourceTree!) is var mapping
            && mapping.FileOf(span) is { } path
            && options.AdditionalFiles.FirstOrDefault(file => file.Path == path)?.GetText(cancellation) is { } text
            && mapping.Map([new TextChange(span, "")], path, text) is not null;
    }
}
