using System.Collections.Immutable;
using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.CodeFixes;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.SlowTests.FixSafety;

/// <summary>A finding with an action that is offered for it.</summary>
internal sealed record Offer(Diagnostic Finding, CodeFixProvider Provider, CodeAction Action)
{
    public bool IsForAllFiles => Provider is ProjectFilesFix;

    /// <summary>Whether the title says what comes of it beyond the program.</summary>
    public bool HasConsequences => Action.Title.Contains("the next purge deletes") || Action.Title.Contains("keep the old value")
        || Action.Title.Contains("code that deletes asks");

    /// <summary>Whether no bulk run makes the fix.</summary>
    public bool IsForAPerson => HasConsequences || Provider is DocumentFix { IsDecidedSingly: true } || ConsentRules.Shipped.RepairOf(Finding.Id)?.WritesForPeople == true;
}

/// <summary>A piece of code in one layout, all that is found in it, and what it becomes by each fix on offer.</summary>
internal sealed class FixedProject
{
    private const string SupportPath = "/0/Support.cs";
    private const string UsingsPath = "/0/Usings.cs";

    private static readonly ImmutableArray<DiagnosticAnalyzer> ForFiles = [new ConsentFileAnalyzer()];

    private readonly Project _project;
    private readonly Compilation _compilation;
    private readonly ImmutableArray<Diagnostic> _all;

    private FixedProject(Project project, Compilation compilation, ImmutableArray<Diagnostic> all, ImmutableArray<string> errors)
    {
        (_project, _compilation, _all, Errors) = (project, compilation, all, errors);
        Findings = [.. all.Where(finding => finding.Id != "CONSENT900")];
    }

    /// <summary>What the rules find; CONSENT900 only speaks of that.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    public ImmutableArray<string> Errors { get; }

    public Compilation Compilation => _compilation;

    public static Task<FixedProject> Of(Piece piece, Style style)
    {
        var files = piece.Files
            .Select(file => (file.Path, Text: SourceText.From(style.Apply(file.Path, file.Text.ReplaceLineEndings("\n")), style.Encoding)))
            .OrderBy(file => !Piece.IsCode(file.Path));
        return Analyze(Projects.With(piece.Platform, piece.EditorConfig, [(SupportPath, SourceText.From(piece.Support)), .. files]));
    }

    public static string PathOf(Diagnostic finding) => finding.Location.GetLineSpan().Path;

    public ImmutableArray<(string Path, SourceText Text)> Texts() => TextsOf(_project);

    public async Task<ImmutableArray<Offer>> Offers()
    {
        var offers = ImmutableArray.CreateBuilder<Offer>();
        foreach (var finding in _all)
        {
            var document = Documents(_project).Single(document => document.FilePath == PathOf(finding));
            foreach (var provider in Shipped.Fixes.Where(provider => provider.FixableDiagnosticIds.Contains(finding.Id)))
            {
                if (provider is ConsentFileFix != document is Document)
                {
                    offers.AddRange((await Projects.Actions(document, provider, finding)).Select(action => new Offer(finding, provider, action)));
                }
            }
        }

        return offers.ToImmutable();
    }

    public async Task<FixedProject> After(Offer offer) => await Analyze(await Changed(offer.Action), this);

    /// <summary>What the files become, for comparing alone.</summary>
    public async Task<ImmutableArray<(string Path, SourceText Text)>> TextsAfter(Offer offer) =>
        TextsOf(await Changed(offer.Action));

    /// <summary>What the files become by another run, for comparing alone.</summary>
    public async Task<ImmutableArray<(string Path, SourceText Text)>> TextsAfterAll(CodeFixProvider provider, string key) =>
        await ActionForAll(provider, key) is { } action ? TextsOf(await Changed(action)) : Texts();

    public async Task<FixedProject> AfterAll(CodeFixProvider provider, string key) =>
        await ActionForAll(provider, key) is { } action ? await Analyze(await Changed(action), this) : this;

    private async Task<Project> Changed(CodeAction action) => (await Projects.Applied(action)).GetProject(_project.Id)!;

    private Task<CodeAction?> ActionForAll(CodeFixProvider provider, string key)
    {
        var known = new KnownFindings(_all);
        var code = _project.Documents.Where(document => document.FilePath!.StartsWith("/0/Source", StringComparison.Ordinal)).ToList();
        var context = code is [var only]
            ? new FixAllContext(only, provider, FixAllScope.Document, key, provider.FixableDiagnosticIds, known, CancellationToken.None)
            : new FixAllContext(_project, provider, FixAllScope.Project, key, provider.FixableDiagnosticIds, known, CancellationToken.None);
        return provider.GetFixAllProvider()!.GetFixAsync(context);
    }

    private static bool IsOfThePiece(string path) => path is not (SupportPath or UsingsPath);

    private static IEnumerable<TextDocument> Documents(Project project) => [.. project.Documents, .. project.AdditionalDocuments];

    private static ImmutableArray<(string Path, SourceText Text)> TextsOf(Project project) =>
        [.. Documents(project).Where(document => IsOfThePiece(document.FilePath!)).Select(document => (document.FilePath!, document.GetTextAsync().GetAwaiter().GetResult()))];

    private static async Task<FixedProject> Analyze(Project project, FixedProject? before = null)
    {
        var hasCode = project.Documents.Any(document => IsOfThePiece(document.FilePath!));
        var compilation = (await project.GetCompilationAsync())!.AsProgram();
        var findings = await compilation.Findings(project.AnalyzerOptions, hasCode ? Shipped.Analyzers : ForFiles, concurrent: false);
        return new(
            project,
            compilation,
            [.. findings.Where(finding => PathOf(finding) != "").OrderBy(PathOf, StringComparer.Ordinal).ThenBy(finding => finding.Location.SourceSpan.Start)],
            !hasCode ? [] : before is not null && IsSameCode(before._compilation, compilation) ? before.Errors : ErrorsOf(compilation));
    }

    private static bool IsSameCode(Compilation one, Compilation other) => one.SyntaxTrees.SequenceEqual(other.SyntaxTrees);

    private static ImmutableArray<string> ErrorsOf(Compilation compilation) =>
    [
        .. compilation.GetDiagnostics()
            .Where(problem => problem.Severity == DiagnosticSeverity.Error)
            .Select(problem => $"{PathOf(problem)} {problem.Id} {problem.GetMessage()}"),
    ];
}
