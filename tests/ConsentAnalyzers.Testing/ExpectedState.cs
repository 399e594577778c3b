using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A state whose marks have become expectations.</summary>
internal sealed record ExpectedState(
    SolutionState Given,
    ImmutableArray<(string Path, SourceText Text)> Sources,
    ImmutableArray<(string Path, SourceText Text)> AdditionalFiles,
    ImmutableArray<(string Path, SourceText Text)> ConfigFiles,
    ImmutableArray<DiagnosticResult> Diagnostics)
{
    /// <summary>Reads a state; what a fixed state does not say is as in the state <paramref name="before"/> it.</summary>
    public static ExpectedState Of(SolutionState state, SolutionState? before, Reading reading)
    {
        var diagnostics = ImmutableArray.CreateBuilder<DiagnosticResult>();
        var marks = new Dictionary<int, FileLinePositionSpan>();
        var mode = state.MarkupHandling ?? MarkupMode.Allow;
        var sources = Read(state.Sources, before?.Sources, mode);
        var additionalFiles = Read(state.AdditionalFiles, before?.AdditionalFiles, mode);
        var configFiles = Read(state.AnalyzerConfigFiles, before?.AnalyzerConfigFiles, MarkupMode.None);
        var written = state.ExpectedDiagnostics is [] && before is not null
            ? before.ExpectedDiagnostics.Where(expected => !reading.FixableIds.Contains(expected.Id))
            : state.ExpectedDiagnostics;
        diagnostics.AddRange(written.Select(expected => expected.Resolve(marks).WithDefaultPath(reading.DefaultPath)));
        return new(state, sources, additionalFiles, configFiles, diagnostics.ToImmutable());

        ImmutableArray<(string, SourceText)> Read(SourceFileCollection own, SourceFileCollection? inherited, MarkupMode handling) =>
            own.Count == 0 && inherited is not null
                ? [.. inherited.Select(file => Unmark(file, handling is MarkupMode.None ? handling : MarkupMode.IgnoreFixable))]
                : [.. own.Select(file => Unmark(file, handling))];

        (string, SourceText) Unmark((string Path, SourceText Content) file, MarkupMode handling)
        {
            if (handling is MarkupMode.None)
            {
                return file;
            }

            var markup = Markup.Parse(file.Content.ToString(), reading.Verifier);
            var text = SourceText.From(markup.Text, file.Content.Encoding, file.Content.ChecksumAlgorithm);
            foreach (var mark in markup.Marks)
            {
                var span = new FileLinePositionSpan(file.Path, text.Lines.GetLinePositionSpan(mark.Span));
                if (mark.Key is { } key)
                {
                    marks[key] = span;
                }
                else if (handling is not MarkupMode.Ignore && reading.Expect(mark.Id, handling) is { } expected)
                {
                    diagnostics.Add(expected.WithSpan(span).WithMessage(null));
                }
            }

            return (file.Path, text);
        }
    }

    /// <summary>What a reader of marks has to know about the test.</summary>
    internal sealed record Reading(
        ImmutableArray<DiagnosticAnalyzer> Analyzers,
        DiagnosticDescriptor? Default,
        ImmutableArray<string> FixableIds,
        string DefaultPath,
        IVerifier Verifier)
    {
        public DiagnosticResult? Expect(string? id, MarkupMode handling)
        {
            if (id is null && Default is null)
            {
                Verifier.Fail("[|…|] needs an analyzer with one diagnostic; name it: {|ID:…|}");
            }

            id ??= Default!.Id;
            if (handling is MarkupMode.IgnoreFixable && FixableIds.Contains(id))
            {
                return null;
            }

            return Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).FirstOrDefault(known => known.Id == id) is { } descriptor
                ? new DiagnosticResult(descriptor)
                : new DiagnosticResult(id, DiagnosticSeverity.Error).WithOptions(DiagnosticOptions.IgnoreSeverity);
        }
    }
}
