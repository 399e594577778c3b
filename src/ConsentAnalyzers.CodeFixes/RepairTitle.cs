using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>What the fix of one finding in a markup or settings file is called: what happens to the file, in the words of the fixes in C#.</summary>
internal static class RepairTitle
{
    public static string Of(FileFinding found) =>
        found.Finding.Descriptor.Id == RuleCatalogue.AcceptWithoutExplanation.Id ? OfText(found)
        : found.Finding[Evidence.Allowed] is { } allowed && DurationText.TryParseIso(allowed, out var limit)
            ? $"Keep for {limit.InWords()} (changes behaviour)"
        : found.Repair.Any(SelectsAnother) ? "Select the refusal (changes behaviour)"
        : "Start off (changes behaviour)";

    // What is moved is taken from where it was; what is said anew takes nothing.
    private static string OfText(FileFinding found) => found.Repair.Any(change => change.NewText is "" or null)
        ? "Move the explanation before the action"
        : "Say before the action what accepting leads to (adds text that people read)";

    private static bool SelectsAnother(TextChange change) =>
        change.Span.IsEmpty && change.NewText?.TrimStart().StartsWith("selected", StringComparison.OrdinalIgnoreCase) == true;
}
