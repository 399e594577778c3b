namespace ConsentAnalyzers.Reading.Markup.Bindings;

/// <summary>A control whose state a member of C# holds.</summary>
/// <param name="Node">The control, or the expression that renders it.</param>
/// <param name="Path">The way to the member: <c>Model.Newsletter</c>.</param>
internal sealed record BoundControl(MarkupNode Node, string Path)
{
    /// <summary>Of one answer of several, the value that the member holds where it is chosen; null for a box.</summary>
    public string? Answer { get; init; }

    /// <summary>The text that a call which renders the control gives it.</summary>
    public string Caption { get; init; } = "";

    /// <summary>The type whose members are bound there, where the file says it; else empty.</summary>
    public string DataType => Node.Document.Dialect == MarkupDialect.Xaml ? XamlBinding.DataTypeAround(Node) : "";

    /// <summary>Whether the control is drawn for each of several things.</summary>
    public bool IsInTemplate => Node.Document.Dialect == MarkupDialect.Xaml && XamlBinding.TemplateAround(Node) is not null;

    public string Member => LastOf(Path);

    /// <summary>What the member is a member of; empty where the page itself, or what it shows, has it.</summary>
    public string Owner => Path.Length > Member.Length ? LastOf(Path.Substring(0, Path.Length - Member.Length - 1)) : "";

    private static string LastOf(string path) => path.Substring(path.LastIndexOf('.') + 1);
}
