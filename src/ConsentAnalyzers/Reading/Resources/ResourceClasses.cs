using System.Collections.Concurrent;
using System.Collections.Immutable;
using ConsentAnalyzers.Reading.CSharp.Acceptance;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.Resources;

/// <summary>The classes that hold texts in C#: those of resource files, whose comments tell the text, and constants.</summary>
/// <param name="compilation">Where they are.</param>
/// <param name="find">Finds the text of a key that a member of a class looks up.</param>
internal sealed class ResourceClasses(Compilation compilation, Func<string, string, string?> find)
{
    private const string Manager = "ResourceManager";

    private readonly ConcurrentDictionary<string, ImmutableArray<INamedTypeSymbol>> _named = new(StringComparer.Ordinal);
    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> _managed = new(() => Managed(compilation));

    /// <summary>The text of a member of the classes of that name.</summary>
    public string? Find(string type, string member) => TextIn(
        _named.TryGetValue(type, out var known) ? known : _named.GetOrAdd(type, Named(type)), member);

    /// <summary>The text of a key in any class of a resource file.</summary>
    public string? Find(string key) => TextIn(_managed.Value, key);

    /// <summary>The text that a static member holds; an empty one is filled elsewhere.</summary>
    public string? TextOf(ISymbol member) => Written(member) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;

    private string? Written(ISymbol member) => member switch
    {
        IFieldSymbol { ConstantValue: string constant } => constant,
        IFieldSymbol { IsStatic: true, Type.SpecialType: SpecialType.System_String } or IPropertySymbol { IsStatic: true, IsIndexer: false, Type.SpecialType: SpecialType.System_String } =>
            member.DeclaringSyntaxReferences is [var declared, ..] ? TextOf(member, declared.GetSyntax()) : null,
        _ => null,
    };

    private string? TextOf(ISymbol member, SyntaxNode declaration) =>
        (IsManaged(member.ContainingType) ? DesignerComment.TextOf(declaration, isBare: !Draws(declaration)) : null)
        ?? WrittenText.Constant(member)
        ?? (KeyIn(declaration) is { Length: > 0 } key ? find(key, member.ContainingType.Name) : null);

    /// <summary>Visual Studio's own classes frame the text in the language of the program; a comment without a frame is in another one.</summary>
    private static bool Draws(SyntaxNode declaration) =>
        declaration is PropertyDeclarationSyntax { AccessorList: not null };

    /// <summary>The key that a member looks up and nothing else: <c>=> Localizer["K"]</c>, <c>=> Get(nameof(K))</c>.</summary>
    private static string? KeyIn(SyntaxNode declaration) => declaration is PropertyDeclarationSyntax { ExpressionBody.Expression: var body }
        ? body switch
        {
            InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var key }, ..] } => KeyOf(key),
            ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: var key }, ..] } => KeyOf(key),
            _ => null,
        }
        : null;

    private static string? KeyOf(ExpressionSyntax key) => key switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        _ => CSharp.Names.Named(key) is { } named ? CSharp.Names.In(named) : null,
    };

    private string? TextIn(ImmutableArray<INamedTypeSymbol> types, string member)
    {
        var best = new BestText();
        foreach (var type in types)
        {
            foreach (var found in type.GetMembers(member))
            {
                if (TextOf(found) is { } text)
                {
                    best.Offer("", text);
                }
            }
        }

        return best.Text;
    }

    private ImmutableArray<INamedTypeSymbol> Named(string type) =>
        compilation.GetSymbolsWithName(type, SymbolFilter.Type).OfType<INamedTypeSymbol>().ToImmutableArray();

    private static bool IsManaged(INamedTypeSymbol? type) => type is not null && !type.GetMembers(Manager).IsEmpty;

    private static ImmutableArray<INamedTypeSymbol> Managed(Compilation compilation) => compilation
        .GetSymbolsWithName(Manager, SymbolFilter.Member)
        .Where(member => member is IPropertySymbol { IsStatic: true })
        .Select(member => member.ContainingType)
        .OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal)
        .ToImmutableArray();
}
