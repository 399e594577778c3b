using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.SlowTests.FixSafety;

/// <summary>
/// Periods that stand, or whose name stands, in a member that deletes: told by plain text, so that it shares no mistake with the fixes.
/// </summary>
internal static partial class Deletions
{
    /// <summary>What decided about deletion before and has become another value.</summary>
    public static IReadOnlyList<string> New(FixedProject before, FixedProject after)
    {
        var left = In(after).GroupBy(place => place).ToDictionary(same => same.Key, same => same.Count());
        return [.. In(before).Where(place => !left.TryGetValue(place, out var count) || (left[place] = count - 1) < 0)];
    }

    private static IEnumerable<string> In(FixedProject project)
    {
        var members = project.Texts()
            .Where(file => Piece.IsCode(file.Path))
            .SelectMany(file => CSharpSyntaxTree.ParseText(file.Text, (CSharpParseOptions)Setup.Parse).GetRoot().DescendantNodes())
            .Where(node => node is BaseMethodDeclarationSyntax or GlobalStatementSyntax && Deleting().IsMatch(node.ToString()))
            .Select(node => node.ToString())
            .ToList();
        return project.Findings
            .Where(finding => finding.Id == "CONSENT003" && finding.Location.SourceTree is not null && Reaches(finding, members))
            .Select(finding => $"{FixedProject.PathOf(finding)}: {finding.GetMessage()}");
    }

    private static bool Reaches(Diagnostic finding, List<string> members)
    {
        var value = finding.Location.SourceTree!.GetRoot().FindNode(finding.Location.SourceSpan);
        var name = value.FirstAncestorOrSelf<VariableDeclaratorSyntax>()?.Identifier.ValueText
            ?? value.FirstAncestorOrSelf<PropertyDeclarationSyntax>()?.Identifier.ValueText;
        return value.FirstAncestorOrSelf<BaseMethodDeclarationSyntax>() is { } member && members.Contains(member.ToString())
            || (name is not null && members.Exists(deleting => Regex.IsMatch(deleting, $@"\b{Regex.Escape(name)}\b")));
    }

    [GeneratedRegex(@"\b(RemoveAll|RemoveRange|ExecuteDelete\w*|Delete\w*|Purge\w*|Prune\w*)\s*\(\w|DELETE FROM")]
    private static partial Regex Deleting();
}
