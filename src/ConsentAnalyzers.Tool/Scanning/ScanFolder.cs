using System.Security.Cryptography;
using System.Text;

namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>
/// Where a scan builds: a folder of the user's own, the same at every scan of the same path, so that a repeat finds what is
/// already built. What was not used for two weeks goes.
/// </summary>
internal sealed class ScanFolder
{
    /// <summary>The environment variable that names another place.</summary>
    public const string Variable = "CONSENT_SCAN_CACHE";

    private const string Stamp = "used";
    private static readonly TimeSpan Kept = TimeSpan.FromDays(14);
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    private readonly string _path;
    private readonly FileStream _lock;

    private ScanFolder(string path, FileStream @lock, string flavour)
    {
        _path = path;
        _lock = @lock;
        Logs = Path.Combine(path, "logs", flavour);
        Run = Directory.CreateDirectory(Path.Combine(path, "runs", Guid.NewGuid().ToString("N"))).FullName;
    }

    /// <summary>What every project builds into, in a folder of its own.</summary>
    public string Projects => Path.Combine(_path, "p");

    /// <summary>The logs of compilations with the same configuration of the analyzers.</summary>
    public string Logs { get; }

    /// <summary>What this run leaves behind of itself.</summary>
    public string Run { get; }

    /// <summary>The errors of this run's build.</summary>
    public string Errors => Path.Combine(Run, "errors.log");

    /// <summary>Takes the folder, once another scan of the same has left it: two builds at once would write the same files.</summary>
    public static async Task<ScanFolder> TakeAsync(string scanned, ScanRequest request, TextWriter progress, CancellationToken cancellation)
    {
        var home = request.Cache ?? Home();
        Forget(home);
        var path = Directory.CreateDirectory(Path.Combine(home, Hash(scanned, request.Configuration ?? ""))).FullName;
        File.WriteAllText(Path.Combine(path, Stamp), scanned);
        return new(path, await LockAsync(path, progress, cancellation), Hash(Flavour(request).ToArray()));
    }

    /// <summary>Takes away what only this run needed, and lets the next scan in.</summary>
    public void Leave()
    {
        Delete(Run);
        _lock.Dispose();
    }

    private static async Task<FileStream> LockAsync(string path, TextWriter progress, CancellationToken cancellation)
    {
        for (var isFirst = true; ; isFirst = false)
        {
            try
            {
                return new(Path.Combine(path, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                if (isFirst)
                {
                    await progress.WriteLineAsync("Another scan of the same is running; this one begins after it …");
                }

                await Task.Delay(Patience, cancellation);
            }
        }
    }

    private static IEnumerable<string> Flavour(ScanRequest request) =>
    [
        typeof(ScanFolder).Assembly.ManifestModule.ModuleVersionId.ToString(),
        AppContext.BaseDirectory,
        request.Inventory.ToString(),
        request.Baseline ?? "",
        request.IncludesKnown.ToString(),
        .. request.Properties.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => $"{property.Key}={property.Value}"),
    ];

    private static string Home()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            return Path.GetFullPath(named);
        }

        var local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return local.Length > 0 ? Path.Combine(local, "ConsentAnalyzers", "scans") : Path.Combine(Path.GetTempPath(), $"consent-scans-{Environment.UserName}");
    }

    private static void Forget(string home)
    {
        var folders = Directory.Exists(home) ? Directory.GetDirectories(home) : [];
        foreach (var folder in folders.Where(folder => File.Exists(Path.Combine(folder, Stamp))
            && DateTime.UtcNow - File.GetLastWriteTimeUtc(Path.Combine(folder, Stamp)) > Kept))
        {
            Delete(folder);
        }
    }

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            // Another scan has it; the next one tries again.
        }
    }

    private static string Hash(params string[] parts) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..12].ToLowerInvariant();
}
