using System.Text.RegularExpressions;
using ConsentAnalyzers.Rules;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>The command lists what it can fix in bulk, and does not load the fixes to learn of it.</summary>
public sealed partial class FixableRulesTests
{
    private static readonly ILookup<bool, string> Listed = Entry
        .Matches(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "src/ConsentAnalyzers.Tool/Fixing/FixableRule.cs")))
        .ToLookup(entry => entry.Groups["people"].Success, entry => entry.Groups["id"].Value);

    private static readonly IReadOnlyList<string> InCode =
        [.. Shipped.Fixes.SelectMany(fix => fix.GetFixAllProvider()!.GetSupportedFixAllDiagnosticIds(fix)).Where(id => id != "CONSENT900").Distinct().Order(StringComparer.Ordinal)];

    [Fact]
    public void TheCommandFixesWhatIsFixedInBulkInCode() => Assert.Equal(InCode, Listed[false]);

    [Fact]
    public void WhatIsFixedInFilesAloneWritesForPeople() => Assert.Equal(ConsentRules.Shipped.Repairable.Except(InCode), Listed[true]);

    [GeneratedRegex("""new\("(?<id>CONSENT\d{3})".*?(?<people>WritesForPeople: true)?\),""")]
    private static partial Regex Entry { get; }
}
