using ConsentAnalyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>
/// The C# that Razor makes of <c>.razor</c> and <c>.cshtml</c> files. Only what maps back to such a file was written by a
/// person; it is configured by that file's path, because nobody knows the generated one.
/// </summary>
internal sealed class RazorCode(ConsentContext project)
{
    private const string Checksum = "#pragma checksum \"";

    private readonly Lazy<ILookup<string, AdditionalText>> _files = new(() => project.Options.AdditionalFiles.ToLookup(file => file.Path));

    /// <summary>Whether a compilation holds what was made of Razor files; a Razor file of which nothing was made has no C# to read.</summary>
    public static bool IsIn(Compilation compilation) => compilation.SyntaxTrees.Any(IsMade);

    /// <summary>The settings of the Razor file that a tree was made of; null for every other tree, and for tests.</summary>
    public ConsentSettings? SettingsOf(SyntaxTree tree) =>
        !IsMade(tree) ? null
        : SourceOf(tree) is { } file ? (project.HoldsTests(file.Path) ? null : project.Settings.SettingsOf(file))
        : project.Settings.SettingsOf(tree);

    /// <summary>Whether a person wrote the code at a place, in a Razor file.</summary>
    public static bool IsWritten(Location place) =>
        place.GetMappedLineSpan() is { HasMappedPath: true, Path: var path } && IsRazorFile(path);

    /// <summary>Whether a place is in the method that draws the page; actions that stand on it are read from the markup.</summary>
    public static bool IsDrawing(Location place) =>
        NodeAt(place)?.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method && !IsWritten(method.Identifier.GetLocation());

    /// <summary>
    /// Whether a place belongs to a drawn control: to the call that draws it (<c>@Html.CheckBox("news", true)</c>), which is
    /// read from the markup, or to the handler of what a person does with it (<c>@onclick="() => AllowNews = true"</c>).
    /// </summary>
    public static bool IsOfDrawnControl(Location place) =>
        IsDrawing(place)
        && NodeAt(place) is { } node
        && (node.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.Expression
                is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CheckBox" or "CheckBoxFor" or "RadioButton" or "RadioButtonFor" or "Checked" }
            || node.Ancestors().OfType<LambdaExpressionSyntax>().Any(handler => IsWritten(handler.ArrowToken.GetLocation())));

    // Home_razor.g.cs of the source generator, Home.razor.g.cs of older SDKs.
    private static bool IsMade(SyntaxTree tree) =>
        tree.FilePath.EndsWith("razor.g.cs", StringComparison.OrdinalIgnoreCase)
        || tree.FilePath.EndsWith("cshtml.g.cs", StringComparison.OrdinalIgnoreCase);

    public static bool IsRazorFile(string path) =>
        path.EndsWith(".razor", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".cshtml", StringComparison.OrdinalIgnoreCase);

    private AdditionalText? SourceOf(SyntaxTree tree)
    {
        var first = tree.GetText().Lines[0].ToString();
        if (!first.StartsWith(Checksum, StringComparison.Ordinal))
        {
            return null;
        }

        var path = first.Substring(Checksum.Length, first.IndexOf('"', Checksum.Length) is > 0 and var end ? end - Checksum.Length : 0);
        return _files.Value[path].FirstOrDefault();
    }

    private static SyntaxNode? NodeAt(Location place) => place.SourceTree?.GetRoot().FindNode(place.SourceSpan);
}
