using System.Globalization;
using ConsentAnalyzers.Baseline;
using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.Tool.Baselines;

/// <summary>One command about one baseline.</summary>
/// <param name="request">What is scanned.</param>
/// <param name="document">The baseline.</param>
/// <param name="isDryRun">Whether nothing is written.</param>
internal sealed class BaselineRun(ScanRequest request, BaselineDocument document, bool isDryRun, TextWriter output, TextWriter progress)
{
    /// <summary>Whether it was named, and so counts in place of those that the projects would use.</summary>
    private readonly bool _isNamed = request.Baseline is not null;

    // The build's day, so that both see the same entries expire.
    private readonly string _today = request.Properties.GetValueOrDefault("ConsentAnalyzersToday") ?? DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public async Task<int> CreateAsync(string reason, CancellationToken cancellation)
    {
        if (document.Exists)
        {
            throw new UsageException($"There is a {Name} already; 'consent baseline update --add --reason …' takes in what is new.");
        }

        var (scan, found) = await ScanAsync(cancellation);
        var change = new BaselineChange(BaselineDocument.New)
        {
            Added = [.. found.Where(finding => _isNamed || finding.Result.Suppressed is null).Select(finding => finding.Entry with { Reason = reason })],
        };
        await WriteAsync(change);
        await SayAsync(change.IsNone ? [$"There is nothing to write into {Name}."] : [.. Report(change.Before).Of(change), $"{Name}: {Writing.Quantity.Of(change.Added.Count, "entry", "entries")}{(isDryRun ? " would be written" : "")}"]);
        return scan.IsComplete ? ExitCodes.Clean : ExitCodes.Incomplete;
    }

    /// <summary>Without a baseline every finding is new: where nothing was found, <c>create</c> wrote no file.</summary>
    public Task<int> CheckAsync(CancellationToken cancellation) => FollowAsync((file, _) => new BaselineChange(file), cancellation, needsFile: _isNamed);

    public Task<int> PruneAsync(CancellationToken cancellation) => FollowAsync(BaselineChange.Pruning, cancellation);

    /// <param name="reason">Why new findings are left; null where they stay new.</param>
    public Task<int> UpdateAsync(string? reason, CancellationToken cancellation) =>
        FollowAsync((file, comparison) => BaselineChange.Following(file, comparison, reason), cancellation);

    private string Name => Path.GetRelativePath(Directory.GetCurrentDirectory(), document.FullPath).Replace('\\', '/');

    private async Task<int> FollowAsync(Func<BaselineFile, BaselineComparison, BaselineChange> change, CancellationToken cancellation, bool needsFile = true)
    {
        if (needsFile && !document.Exists)
        {
            throw new UsageException($"There is no {Name}; 'consent baseline create' writes one.");
        }

        var before = document.Exists ? document.Read() : BaselineDocument.New;
        var (scan, found) = await ScanAsync(cancellation);
        var files = scan.Files.Select(file => BaselinePath.From(document.Folder, Path.Combine(scan.Root, file))).ToHashSet();
        bool IsSeen(BaselineEntry entry) => files.Contains(entry.Path) || document.IsGone(entry);
        var changed = change(before, BaselineComparison.Of(before, found, IsSeen, _today));
        await WriteAsync(changed);

        // The lines have other numbers now.
        var now = changed.IsNone ? before : BaselineFile.Parse(changed.After.ToString());
        var after = BaselineComparison.Of(now, found, IsSeen, _today);
        await SayAsync([.. Report(before).Of(changed), .. Report(now).Of(after)]);
        return !scan.IsComplete ? ExitCodes.Incomplete : after.IsUpToDate ? ExitCodes.Clean : ExitCodes.Findings;
    }

    private async Task<(ScanResult Scan, IReadOnlyList<FoundEntry> Found)> ScanAsync(CancellationToken cancellation)
    {
        var scan = await Scanner.RunAsync(document.Exists ? request : request with { Baseline = null }, progress, cancellation);
        foreach (var gap in scan.Gaps.Where(gap => gap.IsFailure))
        {
            await progress.WriteLineAsync($"{gap.What} was not analysed: {gap.Why}");
        }

        return (scan, FoundEntry.In(scan, document.Folder));
    }

    private BaselineReport Report(BaselineFile file) => new(Name, file);

    private async Task WriteAsync(BaselineChange change)
    {
        if (!change.IsNone && !isDryRun)
        {
            document.Write(change.After);
        }
        else if (!change.IsNone)
        {
            await progress.WriteLineAsync("Nothing is written in a dry run.");
        }
    }

    private async Task SayAsync(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            await output.WriteLineAsync(Writing.Printable.Of(line));
        }
    }
}
