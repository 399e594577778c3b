namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>The language of a project, as its file's name tells.</summary>
internal enum ProjectKind
{
    Other,
    CSharp,
    VisualBasic,
    FSharp,

    /// <summary>Files that other projects compile.</summary>
    Shared,
}

internal static class ProjectKinds
{
    public static ProjectKind Of(string project) => Path.GetExtension(project).ToLowerInvariant() switch
    {
        ".csproj" => ProjectKind.CSharp,
        ".vbproj" => ProjectKind.VisualBasic,
        ".fsproj" => ProjectKind.FSharp,
        ".shproj" or ".projitems" => ProjectKind.Shared,
        _ => ProjectKind.Other,
    };
}
