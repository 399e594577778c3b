namespace ConsentAnalyzers.Baseline;

/// <summary>
/// The known findings of a product, as <c>consent.baseline</c> lists them: an entry a line, and comments, which start with <c>#</c>.
/// What stands on top, apart from the first entry, is about the file and stays there; any other comment belongs to the entry under it.
/// </summary>
internal sealed record BaselineFile
{
    /// <summary>What the file is called.</summary>
    public const string Name = "consent.baseline";

    private const string ByteOrderMark = "\uFEFF";

    /// <summary>A file without any entry.</summary>
    public static BaselineFile Empty { get; } = new();

    /// <summary>The entries, in the order in which they stand.</summary>
    public IReadOnlyList<BaselineLine> Lines { get; init; } = [];

    /// <summary>The lines that are no entries, in the order in which they stand. But for a second of the same, they are kept as comments are.</summary>
    public IReadOnlyList<BaselineProblem> Problems { get; init; } = [];

    /// <summary>What stands above the first entry.</summary>
    public IReadOnlyList<string> Header { get; init; } = [];

    /// <summary>What stands under the last entry.</summary>
    public IReadOnlyList<string> Footer { get; init; } = [];

    /// <summary>How lines end; the first of a file decides for all.</summary>
    public string NewLine { get; init; } = "\n";

    /// <summary>Whether the text starts with a byte order mark, which is kept.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>The entries alone.</summary>
    public IEnumerable<BaselineEntry> Entries => Lines.Select(line => line.Entry);

    /// <summary>Reads a file. Every line that is no entry is a problem and hides no other.</summary>
    public static BaselineFile Parse(string text)
    {
        var marked = text.StartsWith(ByteOrderMark, StringComparison.Ordinal);
        var (lines, problems, remarks, header) = (new List<BaselineLine>(), new List<BaselineProblem>(), new List<string>(), new List<string>());
        var (known, number) = (new HashSet<BaselineEntry>(), 0);
        foreach (var written in text.Substring(marked ? 1 : 0).Split('\n'))
        {
            number++;
            var line = written.Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                remarks.Add(line);
                continue;
            }

            var (entry, problem) = BaselineLine.Read(line, number);
            if (entry is null)
            {
                problems.Add(problem!);
                remarks.Add(line);
            }
            else if (!known.Add(entry.Finding))
            {
                problems.Add(new(number, BaselineProblemKind.Duplicate, line) { Entry = entry });
            }
            else
            {
                if (lines.Count == 0)
                {
                    // Without a line apart, all of it is about the file.
                    var apart = remarks.LastIndexOf("") is >= 0 and var blank ? blank : remarks.Count;
                    (header, remarks) = (remarks.GetRange(0, apart), remarks.GetRange(apart, remarks.Count - apart));
                }

                lines.Add(new(number, entry, [.. remarks.Where(remark => remark.Length > 0)]));
                remarks = [];
            }
        }

        return new()
        {
            Lines = lines,
            Problems = problems,
            Header = lines.Count == 0 ? remarks : header,
            Footer = lines.Count == 0 ? [] : remarks,
            NewLine = text.IndexOf('\n') is > 0 and var end && text[end - 1] == '\r' ? "\r\n" : "\n",
            HasByteOrderMark = marked,
        };
    }

    /// <summary>The file with other entries. Comments above an entry that stays, stay with it; those of others go with them.</summary>
    public BaselineFile With(IEnumerable<BaselineEntry> entries)
    {
        var remarks = Lines.ToDictionary(line => line.Entry.Finding, line => line.Remarks);
        return this with
        {
            Lines =
            [
                .. entries
                    .GroupBy(entry => entry.Finding)
                    .Select(same => new BaselineLine(0, same.First(), remarks.TryGetValue(same.Key, out var above) ? above : [])),
            ],
        };
    }

    /// <summary>The file as it is written: sorted, the same on every machine.</summary>
    public override string ToString()
    {
        var entries = Lines
            .OrderBy(line => line.Entry, Comparer<BaselineEntry>.Create(BaselineEntry.Compare))
            .SelectMany(line => line.Remarks.Append(line.Entry.ToString()));

        // A line apart, or the file's comments would be taken for a remark about the entry under them.
        var blocks = new[] { Block(Header), Block(entries), Block(Footer) }.Where(block => block.Length > 0);
        return (HasByteOrderMark ? ByteOrderMark : "") + string.Join(NewLine, blocks);
    }

    private string Block(IEnumerable<string> lines) => string.Join(NewLine, lines).Trim() is { Length: > 0 } text ? text + NewLine : "";
}
