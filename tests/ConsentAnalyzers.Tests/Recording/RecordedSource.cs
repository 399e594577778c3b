namespace ConsentAnalyzers.Tests.Recording;

/// <summary>A source that a test of a rule is about, with the options that it is judged under.</summary>
internal abstract record RecordedSource(string Text, string EditorConfig)
{
    /// <summary>What tells how the source is read: a platform or a path.</summary>
    public abstract string Heading { get; }

    public static RecordedSource Of(string heading, string editorConfig, string text) =>
        Enum.TryParse<Platform>(heading, out var platform)
            ? new TestSource(text, platform, editorConfig)
            : new TestFile(heading, text, editorConfig);
}

/// <summary>C# that compiles against a platform.</summary>
internal sealed record TestSource(string Text, Platform Platform, string EditorConfig) : RecordedSource(Text, EditorConfig)
{
    public override string Heading => Platform.ToString();
}

/// <summary>A markup or settings file.</summary>
internal sealed record TestFile(string Path, string Text, string EditorConfig) : RecordedSource(Text, EditorConfig)
{
    public override string Heading => Path;
}
