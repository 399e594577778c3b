using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Rules.Inventory;

/// <summary>What people call the place that something stands on: a type, a page, a component, a settings file.</summary>
internal static class SurfaceName
{
    /// <summary>Pages of these names are told apart by their folders.</summary>
    private static readonly string[] Nameless = ["Index", "Default", "_Index"];

    public static string At(Location place)
    {
        var path = place.GetMappedLineSpan();
        return place.SourceTree is { } tree && !path.HasMappedPath
            ? TypeAround(tree.GetRoot().FindNode(place.SourceSpan)) ?? OfFile(tree.FilePath)
            : OfFile(path.Path);
    }

    /// <summary>The type around a place, with the types around it; null on top of a file.</summary>
    private static string? TypeAround(SyntaxNode node)
    {
        var types = node.AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.ValueText).Reverse().ToList();
        return types.Count > 0 ? string.Join(".", types) : null;
    }

    private static string OfFile(string path)
    {
        var parts = path.Split('/', '\\');
        var file = parts[parts.Length - 1];
        var name = file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || file.IndexOf('.') is not (> 0 and var dot) ? file : file.Substring(0, dot);
        return parts.Length > 1 && Nameless.Contains(name, StringComparer.OrdinalIgnoreCase) ? $"{parts[parts.Length - 2]}/{name}" : name;
    }
}
