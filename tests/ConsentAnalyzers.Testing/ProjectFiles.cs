using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The files of a project, sources and additional files, as text.</summary>
internal static class ProjectFiles
{
    public static async Task<ImmutableArray<(string Path, string Text)>> OfAsync(Project project, CancellationToken cancellationToken)
    {
        var files = ImmutableArray.CreateBuilder<(string Path, string Text)>();
        foreach (var document in project.Documents.Concat(project.AdditionalDocuments))
        {
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            files.Add((document.FilePath ?? document.Name, text.ToString()));
        }

        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    public static async Task<bool> AreSameAsync(Project one, Project other, CancellationToken cancellationToken)
    {
        var files = await OfAsync(one, cancellationToken).ConfigureAwait(false);
        return files.SequenceEqual(await OfAsync(other, cancellationToken).ConfigureAwait(false));
    }

    public static async Task VerifyAsync(
        Project project, ExpectedState expected, IVerifier verifier, CancellationToken cancellationToken)
    {
        var actual = await OfAsync(project, cancellationToken).ConfigureAwait(false);
        foreach (var (path, text) in expected.Sources.Concat(expected.AdditionalFiles))
        {
            Compare(path, text, actual.FirstOrDefault(file => file.Path == path).Text, verifier);
        }

        var known = expected.Sources.Concat(expected.AdditionalFiles).Select(file => file.Path).ToHashSet();
        verifier.Empty("files that the fix adds", actual.Select(file => file.Path).Where(path => !known.Contains(path)));
    }

    private static void Compare(string path, SourceText expected, string? actual, IVerifier verifier)
    {
        if (actual is null)
        {
            verifier.Fail($"The fixed project has no file {path}.");
        }

        var wanted = expected.ToString();
        if (wanted != actual)
        {
            verifier.Fail($"{path} is fixed to something else than expected.{Environment.NewLine}{Differences(wanted, actual)}");
        }
    }

    /// <summary>Both texts between the lines that they share at the start and at the end.</summary>
    private static string Differences(string expected, string actual)
    {
        var (wanted, found) = (expected.Split('\n'), actual.Split('\n'));
        var start = 0;
        while (start < Math.Min(wanted.Length, found.Length) && wanted[start] == found[start])
        {
            start++;
        }

        var end = 0;
        while (end < Math.Min(wanted.Length, found.Length) - start && wanted[^(end + 1)] == found[^(end + 1)])
        {
            end++;
        }

        var text = new StringBuilder($"  from line {start + 1}").AppendLine();
        Append("expected", wanted[start..^end]);
        Append("found", found[start..^end]);
        return text.ToString();

        void Append(string title, string[] lines) =>
            text.AppendLine($"  {title}:").AppendJoin("", lines.Select(line => $"    {line.Replace("\r", "<CR>")}{Environment.NewLine}"));
    }
}
