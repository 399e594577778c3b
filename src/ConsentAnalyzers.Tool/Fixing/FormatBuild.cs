using ConsentAnalyzers.Tool.Scanning;
using Microsoft.VisualStudio.SolutionPersistence.Model;
using Microsoft.VisualStudio.SolutionPersistence.Serializer;

namespace ConsentAnalyzers.Tool.Fixing;

/// <summary>Runs <c>dotnet format</c> with the analyzers and fixes that the tool brings, as a scan brings them into a build.</summary>
internal static class FormatBuild
{
    /// <exception cref="UsageException">It could not be run to its end.</exception>
    public static async Task RunAsync(ScanTarget target, ScanRequest request, FixSelection selection, TextWriter progress, CancellationToken cancellation)
    {
        var folder = await ScanFolder.TakeAsync(target.File, request, progress, cancellation);
        try
        {
            var said = new List<string>();
            var (exitCode, errors) = await Dotnet.RunAsync(
                ["format", "analyzers", await WorkspaceOf(target, folder, cancellation), "--no-restore", "--severity", "info", "--verbosity", "minimal", "--diagnostics", .. selection.Diagnostics],
                target.Folder,
                Environment(target, request, selection, folder),
                line =>
                {
                    said.Add(line);
                    return Task.CompletedTask;
                },
                cancellation);
            await progress.WriteAsync(errors);
            if (exitCode != 0)
            {
                throw new UsageException($"dotnet format ended with {exitCode}, and nothing has been changed: {string.Join('\n', said.Append(errors)).Trim()}");
            }
        }
        finally
        {
            folder.Leave();
        }
    }

    private static Dictionary<string, string> Environment(ScanTarget target, ScanRequest request, FixSelection selection, ScanFolder folder)
    {
        var environment = ScanBuild.Environment(request, folder);
        environment["CustomAfterMicrosoftCSharpTargets"] = Payload.FixTargets;
        environment["ConsentFixSilenced"] = string.Join(';', selection.Silenced);
        environment["ConsentFixRules"] = string.Join(';', FixableRule.All.Select(rule => rule.Id));
        if (request.Projects.Count > 0)
        {
            environment["ConsentFixProjects"] = $"|{string.Join('|', target.Projects.Where(ProjectSelection.Of(request.Projects, target).Takes))}|";
        }

        // It knows no options for the build, but takes what the environment says.
        foreach (var (name, value) in request.Properties)
        {
            environment[name] = value;
        }

        if (request.Configuration is { } configuration)
        {
            environment["Configuration"] = configuration;
        }

        return environment;
    }

    /// <summary>A folder with several projects gets a solution beside the run.</summary>
    private static async Task<string> WorkspaceOf(ScanTarget target, ScanFolder folder, CancellationToken cancellation)
    {
        if (!Directory.Exists(target.File))
        {
            return target.File;
        }

        var solution = new SolutionModel();
        foreach (var project in target.Projects.Where(project => ProjectKinds.Of(project) == ProjectKind.CSharp))
        {
            solution.AddProject(Path.GetRelativePath(folder.Run, project));
        }

        var file = Path.Combine(folder.Run, "all.sln");
        await SolutionSerializers.SlnFileV12.SaveAsync(file, solution, cancellation);
        return file;
    }
}
