using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Baselines;
using ConsentAnalyzers.Reading.CSharp;
using ConsentAnalyzers.Reading.CSharp.Accepting;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Markup;
using ConsentAnalyzers.Reading.Resources;
using ConsentAnalyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Reading;

/// <summary>One compilation as all analyzers see it: the project, its settings, its files and their labels, each looked up once.</summary>
internal sealed class ConsentContext
{
    // An entry goes with its compilation.
    private static readonly ConditionalWeakTable<Compilation, ConsentContext> Known = new();

    private readonly ConcurrentDictionary<ConsentRules, ProjectFiles> _files = new();
    private readonly ProjectFacts _facts;
    private readonly TestFolders _tests;
    private readonly MarkupLabels? _labels;
    private readonly BehindPages _pages;
    private readonly Lazy<bool> _lists;

    private ConsentContext(CompilationStartAnalysisContext start)
    {
        (Compilation, Options) = (start.Compilation, start.Options);
        _facts = new ProjectFacts(Compilation, Options);
        _tests = TestFolders.From(Options);
        Baseline = ProjectBaseline.In(Options);
        Settings = new SettingsReader(Options, Compilation);
        _lists = new(() => Compilation.TurnsOnAny(RuleCatalogue.Listings.SelectMany(rule => rule.Descriptors)));
        Markup = new MarkupFiles(start);
        Texts = new ResourceTexts(
            Compilation,
            Options,
            text => start.TryGetValue(text, ResourceTexts.Tables, out var table) ? table : null,
            (path, text) => Markup.Find(path, text));
        _labels = MarkupLabels.In(this);
        _pages = new BehindPages(this);
        Inspected = text => start.TryGetValue(text, ProjectFiles.Inspected, out var inspected) ? inspected : null;
    }

    public Compilation Compilation { get; }

    public AnalyzerOptions Options { get; }

    /// <summary>A test project shows nothing to people; no rule judges it.</summary>
    public bool IsTest => _facts.IsTest;

    public bool HasWindowsForms => _facts.HasWindowsForms;

    /// <summary>The known findings; null where the project has no file of them.</summary>
    public ProjectBaseline? Baseline { get; }

    public SettingsReader Settings { get; }

    public MarkupFiles Markup { get; }

    /// <summary>The texts that stand elsewhere than where people see them.</summary>
    public ResourceTexts Texts { get; }

    /// <summary>What is remembered of a text.</summary>
    public Func<Microsoft.CodeAnalysis.Text.SourceText, InspectedText?> Inspected { get; }

    public static ConsentContext In(CompilationStartAnalysisContext start)
    {
        var known = Known.GetValue(start.Compilation, _ => new ConsentContext(start));

        // One compilation may be analyzed with several sets of options.
        return ReferenceEquals(known.Options.AnalyzerConfigOptionsProvider, start.Options.AnalyzerConfigOptionsProvider)
            && known.Options.AdditionalFiles == start.Options.AdditionalFiles
                ? known
                : new ConsentContext(start);
    }

    public bool HoldsTests(string path) => _tests.Hold(path);

    /// <summary>The compilation as readers of C# see it.</summary>
    /// <param name="settings">The settings of a file, or null where these readers are not for it.</param>
    public CSharpScope Scope(Func<SyntaxTree, ConsentSettings?> settings) => new(Compilation, settings) { Labels = _labels, Pages = _pages };

    /// <summary>The rules that judge here; those that list what they judge are among them where somebody turned one on.</summary>
    public ConsentRules Judging(ConsentRules rules) => _lists.Value ? rules.Listing : rules;

    /// <summary>The markup and settings files, as rules judge them.</summary>
    public ProjectFiles Files(ConsentRules rules) => _files.GetOrAdd(rules, with => new ProjectFiles(this, with));
}
