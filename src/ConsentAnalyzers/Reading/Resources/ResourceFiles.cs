using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.Resources;

/// <summary>The <c>.resx</c> and <c>.resw</c> files that the compiler was handed; each is read when a text is first looked for in it.</summary>
internal sealed class ResourceFiles
{
    private readonly List<ResourceFile> _files;
    private readonly ILookup<string, ResourceFile> _byTable;

    public ResourceFiles(IEnumerable<AdditionalText> files, Func<AdditionalText, ResourceTable?> read)
    {
        _files = files.Where(file => ResourcePath.Is(file.Path)).Select(file => new ResourceFile(file, read)).ToList();
        _byTable = _files.ToLookup(file => LastName(file.Path.Table), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether a table goes by this name, whatever is in it.</summary>
    public bool Has(string table) => table.Length > 0 && _byTable.Contains(table);

    /// <summary>The text of a key in the tables of a name, or in all of them.</summary>
    public BestText Find(string key, string table = "")
    {
        var best = new BestText();
        foreach (var file in table.Length > 0 ? _byTable[table] : _files)
        {
            if (file.Find(key) is { } text)
            {
                best.Offer(file.Path.Culture, text);
            }
        }

        return best;
    }

    /// <summary>A table may be named for its folder too: <c>Controllers.HomeController.resx</c>.</summary>
    private static string LastName(string table) => table.Substring(table.LastIndexOf('.') + 1);

    private sealed class ResourceFile(AdditionalText file, Func<AdditionalText, ResourceTable?> read)
    {
        private readonly Lazy<ResourceTable?> _table = new(() => read(file));

        public ResourcePath Path { get; } = ResourcePath.In(file.Path);

        public string? Find(string key) => _table.Value?.Find(key);
    }
}
