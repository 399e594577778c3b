using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Resources;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>What a file is called and whether it is a page or a piece of one.</summary>
internal sealed class PageIdentity
{
    public PageIdentity(FileSource file, MarkupDocument document)
    {
        Name = Role.NamelessPages.Has(file.Name.ToLowerInvariant()) ? file.Folder : file.Name;
        Routes = document.Children
            .Where(node => node.Kind == MarkupNodeKind.Directive && node.Source.StartsWith("@page", StringComparison.Ordinal))
            .Select(node => node.Source.Substring("@page".Length).Trim(' ', '"', '/'))
            .ToList();
        Titles = TitlesIn(document).ToList();
        IsPart = document.Dialect switch
        {
            MarkupDialect.RazorComponent => Routes.Count == 0,
            MarkupDialect.RazorView => file.Name.StartsWith("_", StringComparison.Ordinal) || file.Path.Split('/', '\\').Any(part => part is "Components" or "Shared"),
            MarkupDialect.Html => !document.Elements().Any(element => element.Name is "html" or "body"),
            _ => document.Children.Elements().FirstOrDefault() is { Name.Length: > 0 } root && !XamlControls.IsWhole(root) && !IsNamedSurface(root),
        };
        IsFragment = IsPart && !SurfaceNames.IsSurface(Name);
    }

    public string Name { get; }

    /// <summary>Whether the file is shown inside of another.</summary>
    public bool IsPart { get; }

    /// <summary>Whether the file is a part and no surface of its own, so that more of the surface may stand around it.</summary>
    public bool IsFragment { get; }

    public IReadOnlyList<string> Routes { get; }

    /// <summary>What the page is called where it says so outside of its body.</summary>
    public IReadOnlyList<string> Titles { get; }

    private static bool IsNamedSurface(MarkupElement root) =>
        root.Attribute("x:Class")?.Value is { } name && SurfaceNames.IsSurface(name.Substring(name.LastIndexOf('.') + 1));

    private static IEnumerable<string> TitlesIn(MarkupDocument document)
    {
        foreach (var node in document.Nodes)
        {
            if (node.AsElement is { Name: "title" or "PageTitle" } title)
            {
                yield return MarkupText.Label(title.ReadingOrder().Select(node => node.Kind == MarkupNodeKind.Text ? node.Text : RazorTextNames.Find(node.Source, document) ?? ""));
            }
            else if (node.Kind == MarkupNodeKind.Code && document.Dialect.IsRazor() && ViewTitle(node.Source) is { } text)
            {
                yield return text;
            }
        }
    }

    /// <summary>The title of <c>ViewData["Title"] = "Cookies"</c> or <c>ViewBag.Title = "Cookies"</c>.</summary>
    private static string? ViewTitle(string code)
    {
        var name = code.IndexOf("Title", StringComparison.Ordinal);
        var equals = name < 0 ? -1 : code.IndexOf('=', name);
        var start = equals < 0 ? -1 : code.IndexOf('"', equals);
        var end = start < 0 ? -1 : code.IndexOf('"', start + 1);
        return end > start && start - equals < 4 && equals - name < 12 ? code.Substring(start + 1, end - start - 1) : null;
    }
}
