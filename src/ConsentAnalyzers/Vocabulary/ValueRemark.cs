using System.Text.RegularExpressions;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>What a comment says that a plain value means: <c>0 = keep forever</c>, <c>-1: inherited</c>.</summary>
internal static class ValueRemark
{
    private static readonly Regex Parts = new(@"[,;()\r\n]|\.\s", RegexOptions.CultureInvariant);

    private static readonly Regex Value = new(@"(?<![\w.-])(?:-1|0|null)(?![\w.])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Whether it means for ever; null where the comment does not say.</summary>
    /// <param name="comment">The comment.</param>
    /// <param name="value">The value as it is written: <c>-1</c>, <c>0</c>, <c>null</c>.</param>
    public static bool? MeansForEver(string comment, string value)
    {
        var tellsOfAnother = false;
        foreach (var part in Parts.Split(comment))
        {
            if (Value.Match(part) is not { Success: true, Value: var told })
            {
                continue;
            }

            if (told.Equals(value, StringComparison.OrdinalIgnoreCase))
            {
                return Endless.IsSaid(part);
            }

            tellsOfAnother = true;
        }

        return tellsOfAnother ? null
            : Endless.IsName(comment) ? true
            : Role.NoPeriod.IsIn(Words.In(comment)) ? false
            : null;
    }
}
