using ConsentAnalyzers.Tool.Inventories;
using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.Tool.Diffs;

/// <summary>Gets the inventories that are compared: read from a file, or scanned in a revision or the work tree.</summary>
/// <param name="request">How to scan; its path is that of the work tree.</param>
internal sealed class Sides(ScanRequest request, TextWriter progress)
{
    /// <param name="side">An inventory file or a revision; null for the work tree.</param>
    /// <exception cref="UsageException">It is neither.</exception>
    public async Task<Inventory> Inventory(string? side, CancellationToken cancellation)
    {
        if (side is null)
        {
            return await Scan(request, cancellation);
        }

        return File.Exists(side)
            ? InventoryJson.Read(await File.ReadAllTextAsync(side, cancellation), side)
            : await Revision(side, cancellation);
    }

    private async Task<Inventory> Revision(string revision, CancellationToken cancellation)
    {
        var repository = await Repository.Around(request.Path, cancellation);
        await using var checkout = await repository.CheckOut(revision, cancellation);
        var leftOut = await checkout.LeftOut(cancellation);
        foreach (var part in leftOut)
        {
            await progress.WriteLineAsync($"{part.What} {part.Why}.");
        }

        await progress.WriteLineAsync($"{revision}:");
        try
        {
            var inventory = await Scan(request with { Path = checkout.Path, Cache = checkout.Cache }, cancellation);
            return inventory with { NotAnalysed = [.. leftOut, .. inventory.NotAnalysed] };
        }
        catch (UsageException wrong)
        {
            // Nobody knows the checkout by its path.
            throw new UsageException($"{revision}: {wrong.Message.Replace(checkout.Path, request.Path, StringComparison.Ordinal)}");
        }
    }

    private async Task<Inventory> Scan(ScanRequest scanned, CancellationToken cancellation) =>
        InventoryOf.Scan(await Scanner.RunAsync(scanned, progress, cancellation), ProductName.Of(request.Path));
}
