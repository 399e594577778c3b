using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Deletion;

/// <summary>
/// Which members, variables and keys of the settings reach code that deletes, over all the compilations that are handed in.
/// It rather says too much: what is left alone can still be fixed by a person who looks at it.
/// </summary>
internal sealed class DeletionReach
{
    private readonly IReadOnlyList<FlowIndex> _indexes;
    private readonly HashSet<string> _assemblies;
    private readonly CancellationToken _cancellation;
    private readonly HashSet<string> _symbols = new(StringComparer.Ordinal);
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private readonly Queue<ISymbol> _open = new();
    private readonly HashSet<SyntaxNode> _read = [];
    private MigratedConstants? _migrated;

    public DeletionReach(IReadOnlyList<FlowIndex> indexes, CancellationToken cancellation)
    {
        (_indexes, _cancellation) = (indexes, cancellation);
        _assemblies = new(indexes.Select(index => index.Compilation.AssemblyName ?? ""), StringComparer.Ordinal);
        foreach (var index in indexes)
        {
            foreach (var member in index.Deleting)
            {
                Mention(member, index);
            }
        }

        while (_open.Count > 0)
        {
            Follow(_open.Dequeue());
        }
    }

    /// <summary>What reaches deletion in one compilation, which is all that an analyzer sees.</summary>
    public static DeletionReach In(Compilation compilation, CancellationToken cancellation) =>
        new([new FlowIndex(compilation, cancellation)], cancellation);

    public bool Has(ISymbol symbol) => _symbols.Contains(SymbolNames.NameOf(symbol));

    /// <summary>Whether a key of the settings, or what markup calls a value, is read where things are deleted.</summary>
    public bool HasKey(string key) => _keys.Contains(SymbolNames.OfKey(key));

    /// <summary>Whether a migration names a value; found when first asked.</summary>
    public bool IsMigrated(ISymbol symbol) => (_migrated ??= new MigratedConstants(_indexes, _cancellation)).Have(symbol);

    /// <summary>Whether a switch tells a constant from other values.</summary>
    public bool IsLabel(ISymbol constant) => _indexes.Any(index => index.Labels.Have(constant, index.Compilation, _cancellation));

    /// <summary>Whether a node stands in a member that deletes.</summary>
    public bool IsIn(SyntaxNode node) =>
        DeletingCode.MemberAround(node) is { } member && _indexes.Any(index => index.Deleting.Contains(member));

    /// <summary>Whatever an expression or a member speaks of flows where that stands.</summary>
    private void Mention(SyntaxNode? node, FlowIndex index)
    {
        if (node is null || !_read.Add(node))
        {
            return;
        }

        var model = index.ModelOf(node.SyntaxTree);
        foreach (var part in node.DescendantNodesAndSelf())
        {
            _cancellation.ThrowIfCancellationRequested();
            switch (part)
            {
                case SimpleNameSyntax name when MayReach(name) && model.GetSymbolInfo(name, _cancellation).Symbol is { } symbol:
                    Reach(symbol);
                    break;
                case LiteralExpressionSyntax { Token.Value: string text }:
                    _keys.Add(SymbolNames.OfKey(text));
                    break;
            }
        }
    }

    private bool MayReach(SimpleNameSyntax name)
    {
        foreach (var index in _indexes)
        {
            if (index.Declares(name.Identifier.ValueText))
            {
                return true;
            }
        }

        return false;
    }

    private void Reach(ISymbol symbol)
    {
        symbol = symbol.OriginalDefinition;

        // A platform's member holds as many values as it has users.
        if (symbol is INamespaceOrTypeSymbol or ILabelSymbol
            || !_assemblies.Contains(symbol.ContainingAssembly?.Name ?? "")
            || !_symbols.Add(SymbolNames.NameOf(symbol)) || !(Measures.May(symbol) || Measures.MayDecide(symbol)))
        {
            return;
        }

        _keys.Add(SymbolNames.OfKey(symbol.Name));
        _open.Enqueue(symbol);
    }

    private void Follow(ISymbol symbol)
    {
        foreach (var index in _indexes)
        {
            _cancellation.ThrowIfCancellationRequested();
            FollowDeclarations(symbol, index);
            foreach (var source in index.SourcesOf(symbol, _cancellation))
            {
                Mention(source, index);
            }

            if (symbol is { IsVirtual: true } or { IsAbstract: true } or { IsOverride: true })
            {
                foreach (var member in index.MembersOf(symbol.Name))
                {
                    ReachDeclared(member, index);
                }
            }
        }
    }

    private void FollowDeclarations(ISymbol symbol, FlowIndex index)
    {
        if (SymbolNames.In(symbol, index.Compilation) is not { } here)
        {
            return;
        }

        foreach (var reference in here.DeclaringSyntaxReferences)
        {
            var declaration = reference.GetSyntax(_cancellation);
            if (!index.Compilation.ContainsSyntaxTree(declaration.SyntaxTree))
            {
                continue;
            }

            if (declaration is ParameterSyntax { Parent.Parent: TypeDeclarationSyntax })
            {
                ReachDeclared(declaration, index);
            }

            if (Measures.MayDecide(symbol) && !Measures.Compares(declaration))
            {
                continue;
            }

            Mention(declaration is SingleVariableDesignationSyntax ? declaration.FirstAncestorOrSelf<StatementSyntax>() : declaration, index);
            if (declaration is VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } field)
            {
                Mention(field, index);
            }
            else if (declaration.Parent is ForEachStatementSyntax or ForEachVariableStatementSyntax)
            {
                Mention(declaration.Parent, index);
            }
        }
    }

    private void ReachDeclared(SyntaxNode declaration, FlowIndex index)
    {
        if (index.ModelOf(declaration.SyntaxTree).GetDeclaredSymbol(declaration, _cancellation) is { } symbol)
        {
            Reach(symbol);
        }
    }
}
