using System.Collections.Concurrent;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Deletion;

/// <summary>Where a compilation deletes, and where its values come from, by name; one pass over the syntax.</summary>
internal sealed class FlowIndex
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private readonly HashSet<SyntaxNode> _deleting = [];
    private readonly List<InvocationExpressionSyntax> _deletions = [];
    private readonly List<TypeDeclarationSyntax> _types = [];
    private readonly SwitchLabels _labels = new();
    private readonly Dictionary<string, List<SyntaxNode>> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ArgumentListSyntax>> _calls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MemberDeclarationSyntax>> _members = new(StringComparer.Ordinal);

    public FlowIndex(Compilation compilation, CancellationToken cancellation)
    {
        Compilation = compilation;
        Func<string, bool> namesLoss = new Remembered<bool>(PurgeWords.NameLoss).For;
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var node in tree.GetRoot(cancellation).DescendantNodes())
            {
                cancellation.ThrowIfCancellationRequested();
                Add(node, namesLoss);
            }
        }

        _deleting.UnionWith(DeletingStatements.RunnersOf(_deleting, compilation, cancellation).ToList());
    }

    public Compilation Compilation { get; }

    /// <summary>The one model of a tree: it binds each member once, however often it is asked about it.</summary>
    public SemanticModel ModelOf(SyntaxTree tree) =>
        _models.TryGetValue(tree, out var model) ? model : _models.GetOrAdd(tree, Compilation.GetSemanticModel(tree));

    /// <summary>Whether anything that can hold or hand out a value has this name; what a name means is looked up for no other.</summary>
    public bool Declares(string name) => _declared.Contains(name);

    /// <summary>The members that delete.</summary>
    public IReadOnlyCollection<SyntaxNode> Deleting => _deleting;

    /// <summary>The types that are declared.</summary>
    public IReadOnlyList<TypeDeclarationSyntax> Types => _types;

    /// <summary>The calls that delete.</summary>
    public IReadOnlyList<InvocationExpressionSyntax> Calls => _deletions;

    /// <summary>Where the value of a symbol comes from: what is assigned to it, calls that hand it out, arguments for a parameter.</summary>
    public IEnumerable<SyntaxNode> SourcesOf(ISymbol symbol, CancellationToken cancellation)
    {
        var assigned = Under(_sources, symbol.Name)
            .Where(source => IsFor(symbol, source, cancellation))
            .Select(source => source is AssignmentExpressionSyntax assignment ? assignment.Right : source);
        return symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter
            ? assigned.Concat(CallsOf(method).SelectMany(call => ArgumentsFor(parameter, method, call)))
            : assigned;
    }

    /// <summary>The methods and properties of a name, which may implement or override one another.</summary>
    public IReadOnlyList<MemberDeclarationSyntax> MembersOf(string name) => Under(_members, name);

    /// <summary>What the switches tell apart.</summary>
    public SwitchLabels Labels => _labels;

    // Constructors are called by the name of their type or by "new".
    private IEnumerable<ArgumentListSyntax> CallsOf(IMethodSymbol method) => method.MethodKind == MethodKind.Constructor
        ? Under(_calls, method.ContainingType.Name).Concat(Under(_calls, "new"))
        : Under(_calls, method.Name);

    // An extension is called with one argument less than it has parameters.
    private static IEnumerable<ArgumentSyntax> ArgumentsFor(IParameterSymbol parameter, IMethodSymbol method, ArgumentListSyntax call) =>
        call.Arguments.Where((argument, i) => argument.NameColon is { Name.Identifier.ValueText: var name }
            ? name == parameter.Name
            : i == parameter.Ordinal || (method.IsExtensionMethod && i == parameter.Ordinal - 1) || (parameter.IsParams && i >= parameter.Ordinal));

    private bool IsFor(ISymbol symbol, SyntaxNode source, CancellationToken cancellation)
    {
        if (source is not AssignmentExpressionSyntax { Left: var target } || target is TupleExpressionSyntax or ElementAccessExpressionSyntax)
        {
            return true;
        }

        var assigned = ModelOf(source.SyntaxTree).GetSymbolInfo(target, cancellation).Symbol;
        return assigned is null || SymbolNames.NameOf(assigned) == SymbolNames.NameOf(symbol);
    }

    private static IReadOnlyList<TNode> Under<TNode>(Dictionary<string, List<TNode>> index, string name) =>
        index.TryGetValue(name, out var found) ? found : [];

    private void Add(SyntaxNode node, Func<string, bool> namesLoss)
    {
        if (DeletingCode.Is(node, namesLoss) && DeletingCode.MemberAround(node) is { } member)
        {
            _deleting.Add(member);
            if (node is InvocationExpressionSyntax deletion)
            {
                _deletions.Add(deletion);
            }
        }

        if (DeclaredBy(node) is { RawKind: not 0 } declared)
        {
            _declared.Add(declared.ValueText);
        }

        _labels.Add(node);
        switch (node)
        {
            case AssignmentExpressionSyntax assignment:
                AddSources(assignment.Left, assignment);
                break;
            case ArgumentSyntax { RefKindKeyword.RawKind: not 0, Parent: ArgumentListSyntax list } argument:
                AddSources(argument.Expression, list);
                break;
            case InvocationExpressionSyntax { Expression: var called } call:
                Put(_calls, LastNameOf(called), call.ArgumentList);
                break;
            case ObjectCreationExpressionSyntax { ArgumentList: { } list } creation:
                Put(_calls, LastNameOf(creation.Type), list);
                break;
            case ImplicitObjectCreationExpressionSyntax { ArgumentList: var list }:
                Put(_calls, "new", list);
                break;
            case ConstructorInitializerSyntax { ArgumentList: var list }:
                Put(_calls, "new", list);
                break;
            case PrimaryConstructorBaseTypeSyntax { ArgumentList: var list } based:
                Put(_calls, LastNameOf(based.Type), list);
                break;
            case MethodDeclarationSyntax method:
                Put(_members, method.Identifier.ValueText, method);
                break;
            case PropertyDeclarationSyntax property:
                Put(_members, property.Identifier.ValueText, property);
                break;
            case TypeDeclarationSyntax type:
                _types.Add(type);
                break;
        }
    }

    private void AddSources(ExpressionSyntax target, SyntaxNode source)
    {
        foreach (var part in target is TupleExpressionSyntax tuple ? tuple.Arguments.Select(argument => argument.Expression) : [target])
        {
            Put(_sources, LastNameOf(part), source);
        }
    }

    private static SyntaxToken DeclaredBy(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier,
        ParameterSyntax parameter => parameter.Identifier,
        SingleVariableDesignationSyntax variable => variable.Identifier,
        ForEachStatementSyntax loop => loop.Identifier,
        MethodDeclarationSyntax method => method.Identifier,
        LocalFunctionStatementSyntax function => function.Identifier,
        PropertyDeclarationSyntax property => property.Identifier,
        FromClauseSyntax from => from.Identifier,
        LetClauseSyntax let => let.Identifier,
        _ => default,
    };

    private static string LastNameOf(SyntaxNode expression) =>
        expression is ElementAccessExpressionSyntax element ? LastNameOf(element.Expression) : Names.In(expression);

    private static void Put<TNode>(Dictionary<string, List<TNode>> index, string name, TNode node)
    {
        if (!index.TryGetValue(name, out var nodes))
        {
            index.Add(name, nodes = []);
        }

        nodes.Add(node);
    }
}
