using System.Text;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>
/// Hands out ids for explanations: new in the file, in the letters' either case, and each once, whatever is repaired together.
/// A file that is shown inside of others puts its own name before them, because its neighbours are not known.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="part">What it is called, if it is shown inside of others.</param>
internal sealed class ExplanationIds(FileSource file, string part)
{
    // Each is looked for in the whole file.
    private const int MostNumbers = 40;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    private readonly string _prefix = Hyphenated(part);

    /// <summary>An id for the explanation of an action; empty where it would be written several times, null where the file is full of them.</summary>
    public string? For(MarkupElement action, string caption)
    {
        if (IsRepeated(action))
        {
            return "";
        }

        var start = action.Attribute("id") is { IsExpression: false, Value: var own } && IsName(own)
            ? own
            : _prefix + string.Join("-", Words.Split(caption).Take(4));
        for (var number = 1; number < MostNumbers; number++)
        {
            var id = number == 1 ? start + "-explanation" : FormattableString.Invariant($"{start}-explanation-{number}");

            // What refers to an id counts as well: a script, a style, a label whose control is gone.
            if (!_taken.Contains(id) && !Occurs(id))
            {
                _taken.Add(id);
                return id;
            }
        }

        return null;
    }

    private static bool IsName(string id) => id.Length > 0 && id.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');

    /// <summary><c>_CookieBanner2</c> as ids are written, with every digit that tells it from its neighbours: <c>cookie-banner2-</c>.</summary>
    private static string Hyphenated(string name)
    {
        var written = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (written.Length > 0 && written[written.Length - 1] != '-'
                && (!char.IsLetterOrDigit(name[i]) || (char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]))))
            {
                written.Append('-');
            }

            if (char.IsLetterOrDigit(name[i]))
            {
                written.Append(char.ToLowerInvariant(name[i]));
            }
        }

        return written.Length == 0 ? "" : written.ToString().TrimEnd('-') + "-";
    }

    private static bool IsRepeated(MarkupElement action)
    {
        for (var branch = action.Branch; branch is { } around; branch = around.Outer)
        {
            if (around.Kind is MarkupBranchKind.Loop or MarkupBranchKind.Member or MarkupBranchKind.Template)
            {
                return true;
            }
        }

        return false;
    }

    private bool Occurs(string id) => WholeWord.Occurs(file.Text, id, "-_", StringComparison.OrdinalIgnoreCase);
}
