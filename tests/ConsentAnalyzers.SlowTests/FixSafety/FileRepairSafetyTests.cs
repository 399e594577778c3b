using ConsentAnalyzers.Options;
using System.Collections.Immutable;
using ConsentAnalyzers.CodeFixes;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Markup;
using ConsentAnalyzers.Reading.Markup.Bindings;
using Microsoft.CodeAnalysis.Text;
using Xunit.Abstractions;

namespace ConsentAnalyzers.SlowTests.FixSafety;

/// <summary>Every repair of every markup and settings file of the tests, the samples and the measured snippets, alone and all together.</summary>
public sealed class FileRepairSafetyTests(ITestOutputHelper output)
{
    private static readonly Lazy<ImmutableArray<(string Path, string Text, string EditorConfig)>> Files = new(() =>
    [
        .. new[] { Piece.TestMarkup, Piece.Samples, Piece.Snippets }
            .SelectMany(pieces => pieces.Value)
            .SelectMany(piece => piece.Files.Select(file => (file.Path["/shop/".Length..], file.Text.ReplaceLineEndings("\n"), piece.EditorConfig)))
            .Where(file => !Piece.IsCode(file.Item1))
            .Distinct(),
    ]);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void EveryRepairMendsAndDoesNothingElse(string lineEnd)
    {
        var (files, repairs, faults) = (0, 0, new List<string>());
        foreach (var (path, plain, config) in Files.Value)
        {
            var text = SourceText.From(plain.ReplaceLineEndings(lineEnd));
            var found = VerifyFile.Inspect(path, text, config);
            var repairable = found.Where(finding => !finding.Repair.IsEmpty).ToList();
            foreach (var finding in repairable.Count > 1 ? repairable : [])
            {
                faults.AddRange(FaultsOf(path, text, config, found, [finding]));
            }

            faults.AddRange(FaultsOf(path, text, config, found, repairable));
            (files, repairs) = (files + (repairable.Count > 0 ? 1 : 0), repairs + repairable.Count);
        }

        output.WriteLine($"{Files.Value.Length} files, {files} with {repairs} repairs, {faults.Count} faults");
        Assert.True(files > 100, "The files of the tests are gone.");
        Assert.True(faults.Count == 0, string.Join("\n====\n", faults.Take(5)));
    }

    private static IEnumerable<string> FaultsOf(
        string path, SourceText text, string config, ImmutableArray<FileFinding> found, List<FileFinding> repaired)
    {
        if (repaired.Count == 0)
        {
            yield break;
        }

        var after = text.WithChanges(FileRepairs.Changes(repaired));
        var left = VerifyFile.Inspect(path, after, config);
        var expected = found.Except(repaired).Select(Key).ToList();
        var more = left.Select(Key).Where(key => !expected.Remove(key)).ToList();
        if (more.Count > 0)
        {
            yield return Fault("still or newly found: " + string.Join("; ", more));
        }

        if (repaired.Count == found.Count(finding => !finding.Repair.IsEmpty) && left.Any(finding => !finding.Repair.IsEmpty))
        {
            yield return Fault("a second run changes more");
        }

        if (text.ToString().Contains("\r\n") && after.ToString().Replace("\r\n", "").Contains('\n'))
        {
            yield return Fault("a line ends otherwise");
        }

        if (MarkupDialects.ForFile(path) is not { } dialect)
        {
            yield break;
        }

        var (old, now) = (MarkupDocument.Parse(text.ToString(), dialect), MarkupDocument.Parse(after.ToString(), dialect));
        if (IdsOf(now).Except(IdsOf(old)).GroupBy(id => id.Id, StringComparer.OrdinalIgnoreCase).Any(same => same.Count() > 1 || IdsOf(old).Any(id => id.Id.Equals(same.Key, StringComparison.OrdinalIgnoreCase))))
        {
            yield return Fault("an id is not its own");
        }

        if (DescriptionsOf(now).Except(DescriptionsOf(old)).Except(IdsOf(now).Select(id => id.Id)).Any())
        {
            yield return Fault("a description is missing");
        }

        if (!LabelsOf(now, path).SequenceEqual(LabelsOf(old, path)))
        {
            yield return Fault("a control has another label");
        }

        var turned = repaired.Count(finding => finding.Diagnostic.Id == "CONSENT001");
        if (turned > 0 && StartingStates.OnIn(now) > StartingStates.OnIn(old) - turned)
        {
            yield return Fault($"of {turned} choices that were on some still are");
        }

        string Fault(string fault) => $"{path}: {fault}\n{text}\n---- to\n{after}";
    }

    private static string Key(FileFinding finding) => $"{finding.Diagnostic.Id} {finding.Diagnostic.GetMessage()}";

    private static IEnumerable<(string Id, int Number)> IdsOf(MarkupDocument document) => document.Elements()
        .Select(element => element.Attribute("id"))
        .Where(id => id is { IsExpression: false })
        .GroupBy(id => id!.Value.Value, (id, all) => all.Select((_, number) => (id, number)))
        .SelectMany(numbered => numbered);

    private static IEnumerable<string> DescriptionsOf(MarkupDocument document) => document.Elements()
        .Select(element => element.Attribute("aria-describedby"))
        .Where(described => described is { IsExpression: false })
        .SelectMany(described => described!.Value.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> LabelsOf(MarkupDocument document, string path)
    {
        var page = new BoundPage(document, path, ConsentSettings.Default);
        return BoundControls.In(document).Select(control => $"{control.Member} {page.Read(control).Label}");
    }
}
