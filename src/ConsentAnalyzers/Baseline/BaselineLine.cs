using System.Globalization;

namespace ConsentAnalyzers.Baseline;

/// <summary>An entry in its file.</summary>
/// <param name="Number">Its line, from 1; 0 where it is not in the file yet.</param>
/// <param name="Entry">What the line says.</param>
/// <param name="Remarks">The comments above it, as they are written.</param>
internal sealed record BaselineLine(int Number, BaselineEntry Entry, IReadOnlyList<string> Remarks)
{
    private const string Rules = "CONSENT";

    /// <summary>What a line says: an entry or a problem, never both.</summary>
    public static (BaselineEntry? Entry, BaselineProblem? Problem) Read(string line, int number)
    {
        var (known, reason) = Parted(line);
        var fields = FieldsIn(known);
        var ordinal = 1;
        return fields.Count is not (4 or 5) || fields.Exists(field => field.Length == 0) ? Wrong(BaselineProblemKind.Fields, line.Trim())
            : !IsRule(fields[0]) ? Wrong(BaselineProblemKind.Rule, fields[0])
            : fields.Find(field => BaselineField.Read(field) is null) is { } odd ? Wrong(BaselineProblemKind.Backslash, odd)
            : !IsRelative(fields[1]) ? Wrong(BaselineProblemKind.Path, fields[1])
            : fields.Count == 5 && !IsOrdinal(fields[4], out ordinal) ? Wrong(BaselineProblemKind.Ordinal, fields[4])
            : UntilDate.IsUnreadableIn(reason) ? Wrong(BaselineProblemKind.Date, reason)
            : (new BaselineEntry(fields[0], BaselineField.Read(fields[1])!, BaselineField.Read(fields[2])!, BaselineField.Read(fields[3])!)
            {
                Ordinal = ordinal,
                Reason = reason,
            }, null);

        (BaselineEntry?, BaselineProblem?) Wrong(BaselineProblemKind kind, string text) => (null, new BaselineProblem(number, kind, text));
    }

    /// <summary>The fields of a text, as they are meant; null in place of one that cannot be read.</summary>
    public static IReadOnlyList<string?> FieldsOf(string text) => FieldsIn(text).ConvertAll(BaselineField.Read);

    private static (string Known, string Reason) Parted(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\')
            {
                i++;
            }
            else if (BaselineField.StartsReason(line, i) && (i + 2 == line.Length || char.IsWhiteSpace(line[i + 2])))
            {
                return (line.Substring(0, i), line.Substring(i + 2).Trim());
            }
        }

        return (line, "");
    }

    private static List<string> FieldsIn(string text)
    {
        var (fields, start) = (new List<string>(), 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == '|')
            {
                fields.Add(text.Substring(start, i - start).Trim());
                start = i + 1;
            }
        }

        fields.Add(text.Substring(start).Trim());
        return fields;
    }

    private static bool IsRule(string field) =>
        field.StartsWith(Rules, StringComparison.Ordinal) && field.Length == Rules.Length + 3 && field.Skip(Rules.Length).All(digit => digit is >= '0' and <= '9');

    private static bool IsRelative(string path) => path[0] != '/' && !(path.Length > 2 && path[1] == ':' && path[2] == '/');

    private static bool IsOrdinal(string field, out int ordinal)
    {
        ordinal = 1;
        return field[0] == '#' && int.TryParse(field.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out ordinal) && ordinal > 0;
    }
}
