namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>Finds what a scan did not see.</summary>
internal sealed class Gaps(
    string root,
    ScanTarget target,
    ProjectSelection selection,
    IReadOnlyList<Compilation> compilations,
    IReadOnlyList<BuildError> errors)
{
    private const int ErrorsShown = 3;

    public IEnumerable<Gap> Find(IReadOnlyList<SarifLog> logs) =>
        target.Projects.Concat(compilations.Select(compilation => compilation.Project)).Distinct()
            .Where(selection.Takes)
            .Select(Of).OfType<Gap>()
            .Concat(target.LeftOut.Where(selection.Takes).Where(IsUnseen)
                .Select(project => new Gap(Short(project), "not built in this configuration of the solution", IsFailure: false)))
            .OrderByDescending(gap => gap.IsFailure)
            .ThenBy(gap => gap.What, StringComparer.Ordinal)
            .Concat(Rules(logs));

    private Gap? Of(string project) => ProjectKinds.Of(project) switch
    {
        ProjectKind.Shared => null,
        ProjectKind.VisualBasic => new(Short(project), "Visual Basic; the rules read C#", IsFailure: false),
        ProjectKind.FSharp => new(Short(project), "F#; the rules read C#", IsFailure: false),
        ProjectKind.Other => new(Short(project), "no C# project", IsFailure: false),
        _ => CSharp(project),
    };

    private Gap? CSharp(string project)
    {
        var own = compilations.Where(compilation => compilation.Project == project).ToList();
        if (own.Count == 0)
        {
            return new(Short(project), ReasonOf(project, "the build never came to it"), IsFailure: true);
        }

        if (own.Where(compilation => !compilation.IsComplete).ToList() is { Count: > 0 } failed)
        {
            var targets = failed.Count == own.Count ? "" : $"for {string.Join(", ", failed.Select(compilation => compilation.Target))}: ";
            return new(Short(project), targets + ReasonOf(project, "a project that it refers to was not built"), IsFailure: true);
        }

        return own.All(compilation => compilation.IsTest) ? new(Short(project), "a test project; the rules leave tests alone", IsFailure: false) : null;
    }

    private string ReasonOf(string project, string otherwise)
    {
        var own = errors.Where(error => error.Project == project).ToList();
        var said = own.Count > 0 ? own : errors.Where(error => error.Project.Length == 0 || error.Project == target.File).ToList();
        return said.Count > 0 ? Said(said)
            : compilations.Count == 0 && errors is [var first, ..] ? $"the build stopped at {Short(first.Project)} and never came to it"
            : otherwise;
    }

    private string Said(IReadOnlyList<BuildError> said) =>
        string.Join('\n', said.Take(ErrorsShown).Select(error => error.Text.Replace(root + Path.DirectorySeparatorChar, "")))
            + (said.Count - ErrorsShown is > 0 and var more ? $"\nand {more} more error{(more == 1 ? "" : "s")}" : "");

    private bool IsUnseen(string project) => compilations.All(compilation => compilation.Project != project);

    private static IEnumerable<Gap> Rules(IEnumerable<SarifLog> logs) =>
        logs.SelectMany(log => log.SwitchedOff.Select(rule => (Rule: rule, log.Compilation.Name)))
            .GroupBy(off => off.Rule, off => off.Name)
            .OrderBy(off => off.Key, StringComparer.Ordinal)
            .Select(off => new Gap(off.Key, $"switched off in {string.Join(", ", off.Distinct().Order(StringComparer.Ordinal))}", IsFailure: false));

    private string Short(string project) => Path.GetRelativePath(root, project).Replace('\\', '/');
}
