using System.Collections.Immutable;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Resources;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Rules.AcceptExplained;

/// <summary>Checks markup files of which these tests say what is explained and what starts on, and not whether it can be declined.</summary>
internal static class VerifyFile
{
    private static readonly ConsentRules Judging = new([.. RuleCatalogue.Rules.Where(rule => rule.Id != "CONSENT004")]);

    public static void Finds(string path, string text, string editorConfig = "", INamedTexts? texts = null) =>
        Tests.VerifyFile.Finds(path, text, editorConfig, texts, Judging);

    public static void Repairs(string path, string text, string repaired, string editorConfig = "") =>
        Tests.VerifyFile.Repairs(path, text, repaired, editorConfig, Judging);

    public static void OffersNothing(string path, string text, string editorConfig = "") => Tests.VerifyFile.OffersNothing(path, text, editorConfig, Judging);

    public static ImmutableArray<FileFinding> Inspect(string path, SourceText text) => Tests.VerifyFile.Inspect(path, text, rules: Judging);

    public static void SurvivesTyping(string path, string page) => Tests.VerifyFile.SurvivesTyping(path, page);
}
