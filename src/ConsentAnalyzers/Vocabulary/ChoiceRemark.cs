using System.Text.RegularExpressions;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>What a comment says about a choice that starts on: <c>// on by default</c>. It says off once the choice is.</summary>
internal static class ChoiceRemark
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex ByDefault = new(
        @"(?<!\b(?:not|never|no\ longer|was|were)\s)\b(?<on>on|true|enabled|checked|ticked|opted\ in|opt-out|granted|allowed|accepted|given)(?=\ by\ default\b)", Options);

    private static readonly Regex DefaultIs = new(
        @"(?<=\bdefaults?(?:\ value)?(?:\ to|\ is|:|\ =)\s(?:<c>|<see\ langword="")?)(?<on>on|true|enabled|checked|yes)\b", Options);

    private static readonly Regex OnlyOptOut = new(@"(?<=^\s*(?://+|/\*+)\s*)(?<on>opt-out)(?=\s*(?:\*+/)?\s*$)", Options);

    /// <summary>The comment without the words that contradict the value that is off; itself where it has none.</summary>
    public static string Of(string comment) =>
        OnlyOptOut.Replace(DefaultIs.Replace(ByDefault.Replace(comment, Off), Off), Off);

    private static string Off(Match said)
    {
        var off = said.Value.ToLowerInvariant() switch
        {
            "on" => "off",
            "true" => "false",
            "yes" => "no",
            "enabled" => "disabled",
            "checked" => "unchecked",
            "ticked" => "unticked",
            "opted in" => "opted out",
            "opt-out" => "opt-in",
            var state => "not " + state,
        };
        return char.IsUpper(said.Value[0]) ? char.ToUpperInvariant(off[0]) + off.Substring(1) : off;
    }
}
