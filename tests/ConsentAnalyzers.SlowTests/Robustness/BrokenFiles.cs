using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ConsentAnalyzers.CodeFixes;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Markup;
using ConsentAnalyzers.Tests.Reading.Markup;
using ConsentAnalyzers.Tests.Reading.Settings;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.SlowTests.Robustness;

/// <summary>Sends files all the way: read, judged, repaired, and what is repaired once more.</summary>
internal sealed partial class BrokenFiles
{
    private const int MostRounds = 10;

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
        var findings = Inspect(path, text);
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
        var after = Inspect(path, repaired);
        True(Like(after, finding) < Like(before, finding) || IsMoved(finding) || RepeatsItself(path, text, finding), path, text, repaired, finding + " is still offered a repair");
        True(Parses(path, repaired) || !Parses(path, text), path, text, repaired, "no longer parses");
        Read(path, repaired.ToString());
    }

    /// <summary>Repairing everything comes to an end.</summary>
    private static void CheckRepeated(string path, SourceText text, ImmutableArray<FileFinding> findings)
    {
        var repaired = text;
        for (var rounds = 0; findings.Any(finding => !finding.Repair.IsEmpty); rounds++)
        {
            True(rounds < MostRounds, path, text, repaired, "repairs never end");
            repaired = repaired.WithChanges(FileRepairs.Changes(findings));
            findings = Inspect(path, repaired);
        }
    }

    /// <summary>A text that is moved up may come too late for another accept in broken markup; it only has to come to an end.</summary>
    private static bool IsMoved(FileFinding finding) => finding.Diagnostic.Id == "CONSENT002";

    /// <summary>Where a tag has the same attribute twice, or an expression the same call or member, each is repaired in its turn.</summary>
    private static bool RepeatsItself(string path, SourceText text, FileFinding finding) =>
        MarkupDialects.ForFile(path) is { } dialect
        && MarkupDocument.Parse(text.ToString(), dialect).Nodes
            .Where(node => (node.AsElement?.StartTagSpan ?? node.Span).IntersectsWith(finding.Diagnostic.Location.SourceSpan))
            .Select(node => node.AsElement is { } element ? element.Attributes.Select(attribute => attribute.Name) : SaidNames().Matches(node.Source).Select(said => said.Value))
            .Any(names => names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Any(same => same.Count() > 1));

    [GeneratedRegex(@"\w+\s*[(=]")]
    private static partial Regex SaidNames();

    private static ImmutableArray<FileFinding> Inspect(string path, SourceText text) =>
        FileInspection.Inspect(path, text, ConsentSettings.Default, CancellationToken.None);

    private static int Like(ImmutableArray<FileFinding> findings, FileFinding finding) =>
        findings.Count(other => !other.Repair.IsEmpty && other.Diagnostic.Id == finding.Diagnostic.Id);

    private static void Read(string path, string text)
    {
        if (MarkupDialects.ForFile(path) is { } dialect)
        {
            MarkupInvariants.Check(MarkupDocument.Parse(text, dialect));
        }
        else
        {
            JsonInvariants.Check(text);
        }
    }

    /// <summary>Whether a strict reader, where there is one for the format, takes the text.</summary>
    public static bool Parses(string path, SourceText text)
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
