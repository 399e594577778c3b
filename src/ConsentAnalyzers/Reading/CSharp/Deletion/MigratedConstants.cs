using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Deletion;

/// <summary>
/// The values outside migrations that migrations name: whoever changes such a constant rewrites what was applied.
/// A member of an object is none; a migration that names it writes it anew.
/// </summary>
internal sealed class MigratedConstants
{
    private readonly IReadOnlyList<FlowIndex> _indexes;
    private readonly HashSet<string> _symbols = new(StringComparer.Ordinal);
    private readonly CancellationToken _cancellation;

    public MigratedConstants(IReadOnlyList<FlowIndex> indexes, CancellationToken cancellation)
    {
        (_indexes, _cancellation) = (indexes, cancellation);
        foreach (var index in indexes)
        {
            foreach (var type in index.Types)
            {
                var model = index.ModelOf(type.SyntaxTree);
                if (AppliedMigration.Is(type, model, cancellation))
                {
                    Mention(type, model);
                }
            }
        }
    }

    public bool Have(ISymbol symbol) => IsShared(symbol) && _symbols.Contains(SymbolNames.NameOf(symbol));

    /// <summary>Whether a symbol is one value for all that name it.</summary>
    public static bool IsShared(ISymbol symbol) => symbol is { IsStatic: true } and (IFieldSymbol or IPropertySymbol or IMethodSymbol);

    private void Mention(SyntaxNode node, SemanticModel model)
    {
        foreach (var name in node.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            _cancellation.ThrowIfCancellationRequested();
            if (model.GetSymbolInfo(name, _cancellation).Symbol is { } symbol && IsShared(symbol) && _symbols.Add(SymbolNames.NameOf(symbol)))
            {
                Follow(symbol);
            }
        }
    }

    private void Follow(ISymbol symbol)
    {
        foreach (var index in _indexes)
        {
            foreach (var reference in SymbolNames.In(symbol, index.Compilation)?.DeclaringSyntaxReferences.AsEnumerable() ?? [])
            {
                if (index.Compilation.ContainsSyntaxTree(reference.SyntaxTree))
                {
                    Mention(reference.GetSyntax(_cancellation), index.ModelOf(reference.SyntaxTree));
                }
            }
        }
    }
}
