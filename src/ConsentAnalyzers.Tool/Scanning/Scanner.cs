using System.Diagnostics;
using ConsentAnalyzers.Tool.Writing;

namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>Builds with the user's own SDK and the analyzers brought along, and reads what they say.</summary>
internal static class Scanner
{
    /// <exception cref="UsageException">The path is nothing that can be scanned.</exception>
    public static async Task<ScanResult> RunAsync(ScanRequest request, TextWriter progress, CancellationToken cancellation)
    {
        if (request.Baseline is { } baseline && !File.Exists(baseline))
        {
            throw new UsageException($"There is no baseline {baseline}.");
        }

        var target = await ScanTargets.Of(request.Path, request.Configuration, cancellation);
        var selection = ProjectSelection.Of(request.Projects, target);
        var root = RepositoryRoot.Of(target.Folder);
        var folder = await ScanFolder.TakeAsync(target.File, request, progress, cancellation);
        var watch = Stopwatch.StartNew();
        try
        {
            await progress.WriteLineAsync($"Building {Path.GetRelativePath(root, target.File)} …");
            var said = await ScanBuild.Run(target, request, folder, progress, cancellation);
            var compilations = Compilation.ReadFrom(folder.Run);
            var logs = compilations.Where(compilation => compilation.IsComplete && selection.Takes(compilation.Project)).Select(compilation => SarifLog.Read(compilation, root)).ToList();
            var gaps = new Gaps(root, target, selection, compilations, BuildErrors.Of(folder.Errors, said)).Find(logs).ToList();
            await progress.WriteLineAsync($"Analysed {Quantity.Of(logs.Select(log => log.Compilation.Project).Distinct().Count(), "project")} in {watch.Elapsed.TotalSeconds:0.0} s.");
            return new(root, Merge.Of(logs), Merge.Rules(logs), gaps, !gaps.Any(gap => gap.IsFailure)) { Files = AnalysedFiles.Of(compilations, selection, root) };
        }
        finally
        {
            folder.Leave();
        }
    }
}
