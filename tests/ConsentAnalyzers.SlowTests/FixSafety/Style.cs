using System.Text;
using System.Text.RegularExpressions;

namespace ConsentAnalyzers.SlowTests.FixSafety;

/// <summary>
/// A way to lay the same file out, and back: what a fix makes of the one is what it makes of the other.
/// </summary>
/// <param name="Name">What it is called.</param>
/// <param name="Apply">Lays a file out, by its path and text.</param>
/// <param name="Undo">Takes the layout away again.</param>
internal sealed partial record Style(string Name, Func<string, string, string> Apply, Func<string, string> Undo)
{
    private const string CodeNote = " // kept";
    private const string MarkupNote = " <!-- kept -->";
    private const string Branch = "#if NEVER\n// left out\n#endif\n";

    /// <summary>Lines end with a line feed, nothing stands before the text.</summary>
    public static Style Plain { get; } = new("LF", (_, text) => text, text => text);

    /// <summary>Every style.</summary>
    public static IReadOnlyList<Style> All { get; } =
    [
        Plain,
        new("CRLF", (_, text) => text.ReplaceLineEndings("\r\n"), OnlyCrLf),
        new("BOM", (_, text) => text, text => text) { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true) },
        new("tabs", Tabbed, Untabbed) { Left = Untabbed },
        new("trailing comments", WithNotes, text => Notes().Replace(text, "")) { AddsComments = true },
        new("#if", WithBranches, text => text.Replace(Branch, "")) { IsForCodeOnly = true, AddsComments = true },
    ];

    public Encoding Encoding { get; private init; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What is left of the plain text when the layout is taken away from it; tabs that a file had before go too.</summary>
    public Func<string, string> Left { get; private init; } = text => text;

    public bool IsForCodeOnly { get; private init; }

    public bool AddsComments { get; private init; }

    /// <inheritdoc />
    public override string ToString() => Name;

    private static string OnlyCrLf(string text) => text.Replace("\r\n", "\0").Replace("\n", "(bare line feed)\n").Replace('\0', '\n');

    // In markup and settings two spaces may stand in a value.
    private static string Tabbed(string path, string text) =>
        Piece.IsCode(path) ? text.Replace("    ", "\t") : Indent().Replace(text, indent => indent.Value.Replace("    ", "\t"));

    private static string Untabbed(string text) => text.Replace("\t", "    ");

    private static string WithNotes(string path, string text)
    {
        var isFree = Path.GetExtension(path) switch
        {
            ".cs" => CodeLines.FreeEnds(text),
            ".json" => FileLines.FreeEndsOfSettings(text),
            _ => FileLines.FreeEndsOfMarkup(path, text),
        };
        var note = Path.GetExtension(path) is ".cs" or ".json" ? CodeNote : MarkupNote;
        return CodeLines.Change(text, line => isFree(line) ? note : "");
    }

    private static string WithBranches(string path, string text)
    {
        if (!Piece.IsCode(path))
        {
            return text;
        }

        var starts = CodeLines.FreeStarts(text);
        return CodeLines.Change(text, _ => "", line => starts.Contains(line.Start) ? Branch : "");
    }

    [GeneratedRegex("^(?:    )+", RegexOptions.Multiline)]
    private static partial Regex Indent();

    // A comment of the file's own may begin as a note does.
    [GeneratedRegex($"(?:{CodeNote}|{MarkupNote})(?=\r?$)", RegexOptions.Multiline)]
    private static partial Regex Notes();
}
