using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Pairs what was found with what was expected.</summary>
internal static class DiagnosticComparison
{
    public static void Verify(
        IEnumerable<Diagnostic> actual,
        ImmutableArray<DiagnosticResult> expected,
        ImmutableArray<(string Path, SourceText Text)> files,
        Action<Diagnostic, DiagnosticResult, IVerifier>? closer,
        IVerifier verifier)
    {
        var unexpected = actual.ToList();
        var missing = new List<DiagnosticResult>();
        foreach (var wanted in expected)
        {
            var index = unexpected.FindIndex(found => Matches(wanted, found));
            if (index < 0)
            {
                missing.Add(wanted);
            }
            else
            {
                closer?.Invoke(unexpected[index], wanted, verifier);
                unexpected.RemoveAt(index);
            }
        }

        if (missing.Count > 0 || unexpected.Count > 0)
        {
            verifier.Fail(Describe(missing, unexpected, files));
        }
    }

    private static bool Matches(DiagnosticResult expected, Diagnostic actual) =>
        expected.Id == actual.Id
        && (expected.Options.HasFlag(DiagnosticOptions.IgnoreSeverity) || expected.Severity == actual.Severity)
        && (expected.Message is not { } message || message == actual.GetMessage())
        && IsAt(expected, actual);

    private static bool IsAt(DiagnosticResult expected, Diagnostic actual)
    {
        if (!expected.HasLocation)
        {
            return actual.Location == Location.None;
        }

        if (!expected.Spans[0].Matches(actual.Location.GetLineSpan()))
        {
            return false;
        }

        return expected.Spans.Length == 1
            || expected.Options.HasFlag(DiagnosticOptions.IgnoreAdditionalLocations)
            || (expected.Spans.Length - 1 == actual.AdditionalLocations.Count
                && actual.AdditionalLocations.Zip(expected.Spans.Skip(1)).All(pair => pair.Second.Matches(pair.First.GetLineSpan())));
    }

    private static string Describe(
        List<DiagnosticResult> missing, List<Diagnostic> unexpected, ImmutableArray<(string Path, SourceText Text)> files)
    {
        var text = new StringBuilder("Found other diagnostics than expected.").AppendLine();
        foreach (var wanted in missing)
        {
            text.AppendLine($"  expected, not found: {wanted}");
        }

        foreach (var found in unexpected)
        {
            var span = found.Location.GetLineSpan();
            var at = found.Location == Location.None ? "no location" : DiagnosticLocation.Show(span);
            text.AppendLine($"  found, not expected: {at}: {found.Severity.ToString().ToLowerInvariant()} {found.Id}: {found.GetMessage()}");
            if (files.FirstOrDefault(file => file.Path == span.Path).Text is { } source)
            {
                text.AppendLine($"      {source.Lines[span.StartLinePosition.Line].ToString().Trim()}");
            }
        }

        return text.ToString();
    }
}
