using ConsentAnalyzers.Reading;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Options;

/// <summary>Reports every problem of a compilation's options once: at the first file that it concerns, sources first.</summary>
internal sealed class OptionProblems
{
    private readonly SettingsReader _reader;
    private readonly Lazy<Dictionary<OptionProblem, object>> _firstFiles;

    public OptionProblems(ConsentContext project)
    {
        _reader = project.Settings;

        // Nothing is configured for a configuration file, whatever sections fit its name.
        _firstFiles = new(() => FirstFiles(
            project.Compilation.SyntaxTrees, project.Options.PresentFiles().Where(file => !CutLists.MayBeIn(file.Path))));
    }

    public void Report(SyntaxTree tree, Action<Diagnostic> report) =>
        Report(tree, _reader.OptionsOf(tree), problem => report(problem.Describe(Location.Create(tree, default)).ToDiagnostic()));

    public void Report(AdditionalText file, Action<Diagnostic> report) =>
        Report(file, _reader.OptionsOf(file), problem =>
        {
            var finding = problem.Describe(Location.Create(file.Path, default, default));
            if (_reader.SettingsOf(file).SeverityOf(finding.Descriptor) is { } severity)
            {
                report(finding.ToDiagnostic(severity));
            }
        });

    private void Report(object file, ResolvedOptions options, Action<OptionProblem> report)
    {
        foreach (var problem in options.Problems)
        {
            if (_firstFiles.Value.TryGetValue(problem, out var first) && ReferenceEquals(first, file))
            {
                report(problem);
            }
        }
    }

    // Looked up only where there is a problem, so that well-configured projects never pay for it.
    private Dictionary<OptionProblem, object> FirstFiles(
        IEnumerable<SyntaxTree> trees, IEnumerable<AdditionalText> files)
    {
        var first = new Dictionary<OptionProblem, object>();
        foreach (var (file, options) in trees.Select(tree => ((object)tree, _reader.OptionsOf(tree)))
            .Concat(files.Select(file => ((object)file, _reader.OptionsOf(file)))))
        {
            foreach (var problem in options.Problems)
            {
                if (!first.ContainsKey(problem))
                {
                    first.Add(problem, file);
                }
            }
        }

        return first;
    }
}
