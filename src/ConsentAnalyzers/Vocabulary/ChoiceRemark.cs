using System.Text.RegularExpressions;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>What a comment says about a choice that starts on: <c>// on by default</c>. It says off once the choice is.</summary>
internal static class ChoiceRemark
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex ByDefault = new(
        $@"(?<!\b(?:{Role.NotNow})\s)\b(?<on>{Role.OnInComments})(?=\ (?:{Role.ByDefault})\b)", Options);

    private static readonly Regex DefaultIs = new(
        $@"(?<=\b(?:{Role.Default})(?:\ (?:{Role.DefaultValue}))?(?:\ (?:{Role.DefaultVerbs})|:|\ =)\s(?:<c>|<see\ langword="")?)(?<on>{Role.DefaultInComments})\b", Options);

    private static readonly Regex OnlyOptOut = new($@"(?<=^\s*(?://+|/\*+)\s*)(?<on>{Role.OptOutInComments})(?=\s*(?:\*+/)?\s*$)", Options);

    /// <summary>The comment without the words that contradict the value that is off; itself where it has none.</summary>
    public static string TurnedOff(string comment) =>
        OnlyOptOut.Replace(DefaultIs.Replace(ByDefault.Replace(comment, Off), Off), Off);

    private static string Off(Match said) => ConsentStates.OppositeOf(said.Value)
        ?? (char.IsUpper(said.Value[0]) ? char.ToUpperInvariant(Role.Not.First[0]) + Role.Not.First.Substring(1) : Role.Not.First) + " " + said.Value.ToLowerInvariant();
}
