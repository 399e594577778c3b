using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Settings;

/// <summary>A settings file.</summary>
internal sealed class JsonDocument(string text)
{
    public string Text => text;

    /// <summary>Every value in the order of the file; objects and arrays come before what is in them.</summary>
    public List<JsonEntry> Entries { get; } = [];

    /// <summary>The comments, with their marks.</summary>
    public List<TextSpan> Comments { get; } = [];
}
