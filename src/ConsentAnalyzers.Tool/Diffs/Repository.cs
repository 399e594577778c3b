namespace ConsentAnalyzers.Tool.Diffs;

/// <summary>The repository that a path lies in.</summary>
internal sealed class Repository
{
    private readonly Git _git;
    private readonly string _inside;

    private Repository(Git git, string inside) => (_git, _inside) = (git, inside);

    /// <param name="path">A file or folder of its work tree.</param>
    /// <exception cref="UsageException">There is no repository, or no such path.</exception>
    public static async Task<Repository> Around(string path, CancellationToken cancellation)
    {
        var full = Path.GetFullPath(path);
        var folder = Directory.Exists(full) ? full
            : File.Exists(full) ? Path.GetDirectoryName(full)!
            : throw new UsageException($"There is no {path}.");
        var git = new Git(folder);
        var prefix = await git.Ask(cancellation, "rev-parse", "--show-prefix")
            ?? throw new UsageException($"{path} lies in no git repository, so that no revisions of it can be compared; give two inventories instead.");
        return new Repository(git, folder == full ? prefix : prefix + Path.GetFileName(full));
    }

    /// <summary>Checks a revision out into a folder of its own, which goes with what is returned.</summary>
    /// <exception cref="UsageException">There is no such revision.</exception>
    public async Task<Checkout> CheckOut(string revision, CancellationToken cancellation)
    {
        var commit = await CommitOf(revision, cancellation);
        var home = Directory.CreateTempSubdirectory("consent-diff-").FullName;
        var tree = Path.Combine(home, "tree");
        var checkout = new Checkout(_git, home, tree, Path.Combine(tree, _inside), revision);
        try
        {
            await _git.Do(cancellation, "worktree", "add", "--quiet", "--detach", tree, commit);
            return checkout;
        }
        catch
        {
            await checkout.DisposeAsync();
            throw;
        }
    }

    private async Task<string> CommitOf(string revision, CancellationToken cancellation)
    {
        // What begins with a dash would be an option of git.
        var commit = revision.StartsWith('-') ? null : await _git.Ask(cancellation, "rev-parse", "--verify", "--quiet", $"{revision}^{{commit}}");
        if (commit is not null)
        {
            return commit;
        }

        var isShallow = await _git.Ask(cancellation, "rev-parse", "--is-shallow-repository") == "true";
        throw new UsageException($"{revision} is neither an inventory file nor a revision of this repository{(isShallow ? ", which has only its last commits: fetch more of them" : "")}.");
    }
}
