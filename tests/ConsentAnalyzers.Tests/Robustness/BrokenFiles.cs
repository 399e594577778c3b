using System.Collections.Immutable;
using System.Text.Json;
using System.Xml.Linq;
using ConsentAnalyzers.CodeFixes;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Markup;
using ConsentAnalyzers.Tests.Reading.Markup;
using ConsentAnalyzers.Tests.Reading.Settings;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Robustness;

/// <summary>Sends files all the way: read, judged, repaired, and what is repaired once more.</summary>
internal sealed class BrokenFiles
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 1000 };

    public int Files { get; private set; }

    public int Findings { get; private set; }

    public int Repairs { get; private set; }

    /// <inheritdoc />
    public override string ToString() => $"{Files} files, {Findings} findings, {Repairs} repairs";

    public void Check(string path, string source)
    {
        Files++;
        var text = SourceText.From(source);
        var findings = VerifyFile.Inspect(path, text);
        Findings += findings.Length;
        Assert.All(findings, finding => Assert.True(
            finding.Diagnostic.Location.SourceSpan.End <= source.Length && finding.Repair.All(change => change.Span.End <= source.Length)));
        foreach (var finding in findings.Where(finding => !finding.Repair.IsEmpty).Take(5))
        {
            Repairs++;
            CheckRepair(path, text, findings, text.WithChanges(FileRepairs.Changes([finding])), finding);
        }

        CheckRepeated(path, text, findings);
    }

    private static void CheckRepair(string path, SourceText text, ImmutableArray<FileFinding> before, SourceText repaired, FileFinding finding)
    {
        var after = VerifyFile.Inspect(path, repaired);
        True(Like(after, finding) < Like(before, finding), path, text, repaired, finding + " is still offered a repair");
        True(Parses(path, repaired) || !Parses(path, text), path, text, repaired, "no longer parses");
        Read(path, repaired.ToString());
    }

    /// <summary>Repairing everything comes to an end, and each time less is left.</summary>
    private static void CheckRepeated(string path, SourceText text, ImmutableArray<FileFinding> findings)
    {
        var left = findings.Count(finding => !finding.Repair.IsEmpty);
        for (var repaired = text; left > 0;)
        {
            repaired = repaired.WithChanges(FileRepairs.Changes(findings));
            findings = VerifyFile.Inspect(path, repaired);
            var now = findings.Count(finding => !finding.Repair.IsEmpty);
            True(now < left, path, text, repaired, $"{now} of {left} repairs are left");
            left = now;
        }
    }

    private static int Like(ImmutableArray<FileFinding> findings, FileFinding finding) =>
        findings.Count(other => !other.Repair.IsEmpty && other.Diagnostic.Id == finding.Diagnostic.Id);

    private static void Read(string path, string text)
    {
        if (MarkupDialects.Of(path) is { } dialect)
        {
            MarkupInvariants.Check(MarkupDocument.Parse(text, dialect));
        }
        else
        {
            JsonInvariants.Check(text);
        }
    }

    /// <summary>Whether a strict reader, where there is one for the format, takes the text.</summary>
    private static bool Parses(string path, SourceText text)
    {
        try
        {
            switch (Path.GetExtension(path))
            {
                case ".json":
                    JsonDocument.Parse(text.ToString().TrimStart('\uFEFF'), Lenient).Dispose();
                    break;
                case ".xaml" or ".axaml":
                    XDocument.Parse(text.ToString().TrimStart('\uFEFF'));
                    break;
            }

            return true;
        }
        catch (Exception exception) when (exception is JsonException or System.Xml.XmlException or InvalidOperationException or ArgumentException)
        {
            return false;
        }
    }

    // Built by hand: most texts are never shown.
    private static void True(bool condition, string path, SourceText text, SourceText repaired, string complaint)
    {
        if (!condition)
        {
            Assert.Fail($"{path}: {complaint}\n---- from\n{Excerpt(text)}\n---- to\n{Excerpt(repaired)}");
        }
    }

    private static string Excerpt(SourceText text) => text.ToString(new TextSpan(0, Math.Min(text.Length, 4000)));
}
