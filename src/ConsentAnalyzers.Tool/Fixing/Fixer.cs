using ConsentAnalyzers.Tool.Diffs;
using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.Tool.Fixing;

/// <summary>Fixes in bulk what no person has to decide, and tells what changed and what is left.</summary>
internal sealed class Fixer(ScanRequest request, FixSelection selection, bool isDryRun, TextWriter progress)
{
    // Of two fixes that want the same place one waits for the next run.
    private const int Rounds = 3;

    /// <exception cref="UsageException">The path is nothing that can be scanned, or the fixes could not be run.</exception>
    public async Task<FixOutcome> RunAsync(CancellationToken cancellation)
    {
        var target = await ScanTargets.Of(request.Path, request.Configuration, cancellation);
        var before = await Scanner.RunAsync(request, progress, cancellation);
        var snapshot = SourceSnapshot.Of(before.Root, before.Files);
        await WarnOfOtherChangesAsync(before.Root, cancellation);
        var isKept = false;
        try
        {
            var after = await FixAsync(target, before, snapshot, cancellation);
            isKept = !isDryRun;
            return FixOutcome.Of(before, after, snapshot.Changes(), selection, isDryRun);
        }
        finally
        {
            // All of it or nothing, also where somebody ends the run in between.
            if (!isKept)
            {
                snapshot.Restore();
            }
        }
    }

    private async Task<ScanResult> FixAsync(ScanTarget target, ScanResult before, SourceSnapshot snapshot, CancellationToken cancellation)
    {
        var (scan, known) = (before, snapshot);
        for (var round = 0; round < Rounds && scan.Results.Any(IsToFix); round++)
        {
            await progress.WriteLineAsync("Fixing …");
            await FormatBuild.RunAsync(target, request, selection, progress, cancellation);
            if (known.Changes().Count == 0)
            {
                break;
            }

            known = SourceSnapshot.Of(before.Root, before.Files);
            scan = await Scanner.RunAsync(request, progress, cancellation);
        }

        return scan;
    }

    private bool IsToFix(Result result) => result.Suppressed is null && selection.Takes(result.RuleId) && !LeftFinding.IsReserved(result);

    private async Task WarnOfOtherChangesAsync(string root, CancellationToken cancellation)
    {
        if (!isDryRun && RepositoryRoot.Is(root)
            && await new Git(root).Ask(cancellation, "status", "--porcelain", "--untracked-files=no") is { Length: > 0 })
        {
            await progress.WriteLineAsync("There are changes that are not committed; 'git diff' will show them together with the fixes.");
        }
    }
}
