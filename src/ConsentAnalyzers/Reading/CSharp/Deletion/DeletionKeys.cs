using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Deletion;

/// <summary>Whether a period in a markup or settings file decides what is deleted: by its own name, or by the code that reads it.</summary>
internal static class DeletionKeys
{
    public static async Task<bool> Hold(Diagnostic finding, Repair? repair, Func<CancellationToken, Task<DeletionReach>> reach, CancellationToken cancellation) =>
        KeyOf(finding, repair) is { } key && (SaysDeletion(key) || (await reach(cancellation).ConfigureAwait(false)).HasKey(key));

    public static bool Hold(Diagnostic finding, Repair? repair, Func<DeletionReach> reach) =>
        KeyOf(finding, repair) is { } key && (SaysDeletion(key) || reach().HasKey(key));

    private static string? KeyOf(Diagnostic finding, Repair? repair) =>
        repair?.ShortensPeriods == true && finding.Properties.TryGetValue(Evidence.Subject, out var key) ? key : null;

    private static bool SaysDeletion(string key) =>
        key.Split(':', '.', '/').Any(PurgeWords.NameLoss) || PurgeWords.NameCutOff(SymbolNames.LastOf(key)) || PurgeWords.NameStoreExpiry(key.Substring(key.LastIndexOf(':') + 1));
}
