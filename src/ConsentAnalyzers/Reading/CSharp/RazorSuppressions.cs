using System.Collections.Concurrent;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Markup;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>What the comments of Razor files take out of judgement in their C#; a file is read when there is a finding in it.</summary>
internal sealed class RazorSuppressions(AnalyzerOptions options)
{
    private readonly ConcurrentDictionary<string, (SourceText Text, Suppressions Suppressions)?> _files = new(StringComparer.Ordinal);

    /// <summary>The reason for which a comment takes a finding out; null where none does.</summary>
    public string? ReasonAgainst(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetMappedLineSpan();
        return _files.GetOrAdd(place.Path, Read) is var (text, suppressions) && place.StartLinePosition.Line < text.Lines.Count
            ? suppressions.Of(diagnostic.Id, text.Lines[place.StartLinePosition.Line].Start + place.StartLinePosition.Character)?.Reason
            : null;
    }

    private (SourceText, Suppressions)? Read(string path)
    {
        if (options.AdditionalFiles.FirstOrDefault(file => file.Path == path)?.GetText() is not { } text)
        {
            return null;
        }

        var file = new FileSource(path, text);
        return (text, Suppressions.In(file, MarkupComments.In(file.Markup).ToList()));
    }
}
