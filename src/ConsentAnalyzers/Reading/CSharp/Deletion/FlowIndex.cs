using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Deletion;

/// <summary>Where a compilation deletes, and where its values come from, by name; one pass over the syntax.</summary>
internal sealed class FlowIndex
{
    private readonly HashSet<SyntaxNode> _deleting = [];
    private readonly List<InvocationExpressionSyntax> _deletions = [];
    private readonly Dictionary<string, List<SyntaxNode>> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ArgumentListSyntax>> _calls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<MemberDeclarationSyntax>> _members = new(StringComparer.Ordinal);

    public FlowIndex(Compilation compilation, CancellationToken cancellation)
    {
        Compilation = compilation;
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var node in tree.GetRoot(cancellation).DescendantNodes())
            {
                cancellation.ThrowIfCancellationRequested();
                Add(node);
            }
        }
    }

    public Compilation Compilation { get; }

    /// <summary>The members that delete.</summary>
    public IReadOnlyCollection<SyntaxNode> Deleting => _deleting;

    /// <summary>The calls that delete.</summary>
    public IReadOnlyList<InvocationExpressionSyntax> Calls => _deletions;

    /// <summary>What is assigned to anything of a name, with the target: whole assignments and argument lists with <c>out</c>.</summary>
    public IReadOnlyList<SyntaxNode> SourcesOf(string name) => _sources.TryGetValue(name, out var found) ? found : [];

    /// <summary>The arguments of all calls of a name; constructors are called by the name of their type or by <c>new</c>.</summary>
    public IReadOnlyList<ArgumentListSyntax> CallsOf(string name) => _calls.TryGetValue(name, out var found) ? found : [];

    /// <summary>The methods and properties of a name, which may implement or override one another.</summary>
    public IReadOnlyList<MemberDeclarationSyntax> MembersOf(string name) => _members.TryGetValue(name, out var found) ? found : [];

    private void Add(SyntaxNode node)
    {
        if (DeletingCode.Is(node) && DeletingCode.MemberAround(node) is { } member)
        {
            _deleting.Add(member);
            if (node is InvocationExpressionSyntax deletion)
            {
                _deletions.Add(deletion);
            }
        }

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
        }
    }

    private void AddSources(ExpressionSyntax target, SyntaxNode source)
    {
        foreach (var part in target is TupleExpressionSyntax tuple ? tuple.Arguments.Select(argument => argument.Expression) : [target])
        {
            Put(_sources, LastNameOf(part), source);
        }
    }

    private static string LastNameOf(SyntaxNode expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ElementAccessExpressionSyntax element => LastNameOf(element.Expression),
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => "",
    };

    private static void Put<TNode>(Dictionary<string, List<TNode>> index, string name, TNode node)
    {
        if (!index.TryGetValue(name, out var nodes))
        {
            index.Add(name, nodes = []);
        }

        nodes.Add(node);
    }
}
