using ConsentAnalyzers.Rules;

namespace ConsentAnalyzers.Tests.Rules.AcceptDeclinable;

/// <summary>Checks what CONSENT004 finds in a markup file, whatever else is wrong with it, and how it is repaired.</summary>
internal static class VerifyFile
{
    private static readonly ConsentRules Judging = new(new ConsentAnalyzers.Rules.AcceptDeclinable());

    public static void Finds(string path, string text) => Tests.VerifyFile.Finds(path, text, rules: Judging);

    public static void Repairs(string path, string text, string repaired) => Tests.VerifyFile.Repairs(path, text, repaired, rules: Judging);

    public static void OffersNothing(string path, string text) => Tests.VerifyFile.OffersNothing(path, text, rules: Judging);
}
