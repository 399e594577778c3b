using System.Text;
using ConsentAnalyzers.Baseline;
using ConsentAnalyzers.Tool.Scanning;

namespace ConsentAnalyzers.Tool.Baselines;

/// <summary>A baseline on the disk.</summary>
/// <param name="path">Its full path.</param>
internal sealed class BaselineDocument(string path)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly string[] Introduction =
    [
        "# Consent findings that are known: rule | file | subject | value -- why it is left, until yyyy-mm-dd",
        "# 'consent baseline check' says which of them are gone, 'consent baseline prune' takes those out.",
    ];

    public string FullPath => path;

    /// <summary>The folder that the paths of its entries are relative to.</summary>
    public string Folder { get; } = Path.GetDirectoryName(path)!;

    public bool Exists => File.Exists(path);

    /// <exception cref="UsageException">It cannot be read.</exception>
    public BaselineFile Read() => Tried("read", () => BaselineFile.Parse(Utf8.GetString(File.ReadAllBytes(path))));

    /// <summary>A file of its own, which says what it is.</summary>
    public static BaselineFile New => BaselineFile.Empty with { Header = Introduction };

    /// <exception cref="UsageException">It cannot be written.</exception>
    public void Write(BaselineFile content) => Tried("written", () =>
    {
        File.WriteAllText(path, content.ToString(), Utf8);
        return content;
    });

    /// <summary>Whether nothing stands in the place of an entry's file any more.</summary>
    public bool IsGone(BaselineEntry entry) => !File.Exists(Path.Combine(Folder, entry.Path));

    /// <summary>The baseline that the projects at a path use: the nearest above, or one at the root of the repository.</summary>
    public static BaselineDocument Nearest(string path)
    {
        var start = Directory.Exists(path) ? path : Path.GetDirectoryName(path)!;
        return RepositoryRoot.FoldersFrom(start).Select(In).FirstOrDefault(document => document.Exists) ?? In(RepositoryRoot.Of(start));
    }

    private BaselineFile Tried(string what, Func<BaselineFile> action)
    {
        try
        {
            return action();
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be {what}: {denied.Message}");
        }
    }

    private static BaselineDocument In(string folder) => new(Path.Combine(folder, BaselineFile.Name));
}
