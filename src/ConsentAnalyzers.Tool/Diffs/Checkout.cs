using ConsentAnalyzers.Tool.Inventories;

namespace ConsentAnalyzers.Tool.Diffs;

/// <summary>A revision in a work tree of its own, until it is disposed of.</summary>
/// <param name="home">The folder that goes with it.</param>
/// <param name="tree">The work tree, inside of it.</param>
/// <param name="path">What is to be scanned in the tree.</param>
internal sealed class Checkout(Git git, string home, string tree, string path, string revision) : IAsyncDisposable
{
    /// <exception cref="UsageException">The revision does not have the path.</exception>
    public string Path => File.Exists(path) || Directory.Exists(path)
        ? path
        : throw new UsageException($"{revision} has no {System.IO.Path.GetRelativePath(tree, path).Replace('\\', '/')}.");

    /// <summary>Where a build of it may write; it goes as well.</summary>
    public string Cache => System.IO.Path.Combine(home, "build");

    /// <summary>What a checkout does not bring.</summary>
    public async Task<IReadOnlyList<Unseen>> LeftOut(CancellationToken cancellation)
    {
        List<Unseen> leftOut = [];
        if (File.Exists(System.IO.Path.Combine(tree, ".gitmodules")))
        {
            leftOut.Add(new Unseen("Submodules", "are not checked out for a comparison of revisions"));
        }

        if (await git.Ask(cancellation, "grep", "--quiet", "filter=lfs", "HEAD", "--", ":(top,glob)**/.gitattributes") is not null)
        {
            leftOut.Add(new Unseen("Files in Git LFS", "are not fetched for a comparison of revisions"));
        }

        return leftOut;
    }

    public async ValueTask DisposeAsync()
    {
        // It must go even where the user stopped us.
        if (Directory.Exists(tree) && await git.Ask(CancellationToken.None, "worktree", "remove", "--force", "--force", tree) is null)
        {
            Delete(tree);
            await git.Ask(CancellationToken.None, "worktree", "prune");
        }

        Delete(home);
    }

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception held) when (held is IOException or UnauthorizedAccessException)
        {
            // A build server may still hold a file of a temporary folder; the system clears those.
        }
    }
}
