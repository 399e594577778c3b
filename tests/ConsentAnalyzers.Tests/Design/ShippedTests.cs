using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Versioning;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Tests.Design;

/// <summary>What every analyzer and every fix promises.</summary>
public sealed class ShippedTests
{
    // Roslyn itself stands on the System.* ones, so that every compiler that loads analyzers has them at hand.
    private static readonly string[] Allowed =
    [
        "netstandard", "Microsoft.CodeAnalysis", "ConsentAnalyzers",
        "System.Collections.Immutable", "System.Reflection.Metadata", "System.Memory",
        "System.Threading.Tasks.Extensions",
    ];

    public static TheoryData<string> Analyzers() => [.. Shipped.Analyzers.Select(analyzer => analyzer.GetType().Name)];

    public static TheoryData<string> Fixes() => [.. Shipped.Fixes.Select(fix => fix.GetType().Name)];

    [Theory]
    [MemberData(nameof(Analyzers))]
    public void AnAnalyzerReportsOnlyRulesOfTheCatalogue(string name) =>
        Assert.Subset(RuleCatalogue.All.ToHashSet(), Analyzer(name).SupportedDiagnostics.ToHashSet());

    [Theory]
    [MemberData(nameof(Analyzers))]
    public void AnAnalyzerIsFoundByTheCompiler(string name)
    {
        var type = Analyzer(name).GetType();
        Assert.True(type.IsPublic);
        Assert.Equal([LanguageNames.CSharp], type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()!.Languages);
    }

    [Theory]
    [MemberData(nameof(Fixes))]
    public void AFixIsForRulesOfTheCatalogue(string name)
    {
        var ids = Fix(name).FixableDiagnosticIds;
        Assert.NotEmpty(ids);
        Assert.Subset(RuleCatalogue.All.Select(rule => rule.Id).ToHashSet(), ids.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Fixes))]
    public void AFixFixesAllInDocumentProjectAndSolution(string name)
    {
        var all = Fix(name).GetFixAllProvider()!;
        var scopes = all.GetSupportedFixAllScopes().ToHashSet();

        // A provider that is for no id is in no editor's menu; "dotnet format" asks for the solution and gets nothing changed.
        Assert.Superset(
            all.GetSupportedFixAllDiagnosticIds(Fix(name)).Any()
                ? new HashSet<FixAllScope> { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution }
                : [FixAllScope.Solution],
            scopes);
    }

    [Theory]
    [MemberData(nameof(Fixes))]
    public void AFixIsFoundByTheEditor(string name) =>
        Assert.Equal([LanguageNames.CSharp], Fix(name).GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()!.Languages);

    [Fact]
    public void EveryRuleIsReportedBySomeAnalyzer() =>
        Assert.Empty(RuleCatalogue.All.Except(Shipped.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics)).Select(rule => $"{rule.Id}: {rule.MessageFormat}"));

    [Fact]
    public void NothingIsReferencedThatACompilerDoesNotBring() => Assert.All(
        Shipped.Assemblies.SelectMany(assembly => assembly.GetReferencedAssemblies()),
        reference => Assert.Contains(Allowed, allowed => reference.Name == allowed || reference.Name!.StartsWith(allowed + ".", StringComparison.Ordinal)));

    [Fact]
    public void OnlyTheFixesNeedWorkspaces() =>
        Assert.DoesNotContain(Shipped.Assemblies[0].GetReferencedAssemblies(), reference => reference.Name!.Contains("Workspaces"));

    [Fact]
    public void AnyCompilerLoadsIt() => Assert.All(
        Shipped.Assemblies,
        assembly => Assert.Equal(".NETStandard,Version=v2.0", assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName));

    [Fact]
    public void NoStaticFieldCanChange() => Assert.Empty(
        Shipped.Assemblies
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field is { IsInitOnly: false, IsLiteral: false })
            .Select(field => $"{field.DeclaringType}.{field.Name}"));

    private static DiagnosticAnalyzer Analyzer(string name) => Shipped.Analyzers.First(analyzer => analyzer.GetType().Name == name);

    private static CodeFixProvider Fix(string name) => Shipped.Fixes.First(fix => fix.GetType().Name == name);
}
