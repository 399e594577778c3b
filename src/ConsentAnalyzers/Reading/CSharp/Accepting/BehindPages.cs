using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Markup;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Accepting;

/// <summary>
/// What the actions of pages run, as far as it matters to a grant: handlers of who accepts beside a choice, and of who leaves. The pages
/// are read when the first grant asks, and the code behind them from there.
/// </summary>
internal sealed class BehindPages
{
    private readonly ConsentContext _project;
    private readonly Lazy<ImmutableArray<PageActions>> _pages;
    private readonly Lazy<Dictionary<SyntaxNode, List<OfferedChoice>>> _unread;
    private readonly Lazy<HashSet<SyntaxNode>> _left;

    public BehindPages(ConsentContext project)
    {
        _project = project;
        _pages = new(() => Pages().ToImmutableArray());
        _unread = new(Unread);
        _left = new(() => [.. from page in _pages.Value from handler in HandlersOf(page.Page, page.Leaving()) select handler]);
    }

    /// <summary>Whether code runs when a person closes a page or puts the decision off, as the page says.</summary>
    public bool IsLeft(SyntaxNode grant) =>
        grant.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method && _left.Value.Contains(method);

    /// <summary>The choice for what is granted that the code around it leaves unread; null where there is none.</summary>
    public OfferedChoice? UnreadBeside(SyntaxNode grant, string name, ConsentSettings settings)
    {
        var written = grant.FirstAncestorOrSelf<StatementSyntax>()?.ToString() ?? grant.ToString();
        for (var node = grant.Parent; node is not null and not BaseTypeDeclarationSyntax; node = node.Parent)
        {
            if (node is MethodDeclarationSyntax or LambdaExpressionSyntax or LocalFunctionStatementSyntax)
            {
                var choices = _unread.Value.TryGetValue(node, out var shown) ? shown : IsBehindPage(node) ? [] : CodeAccepts.ChoicesUnreadIn(node, settings);
                if (choices.FirstOrDefault(choice => choice.IsFor(name, written, settings)) is { } unread)
                {
                    return unread;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a page shows what its type has; then the page says what stands on it.</summary>
    private bool IsBehindPage(SyntaxNode handler) =>
        handler.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { Identifier.ValueText: var type } && _pages.Value.Any(page => page.Page.IsShownBy(type));

    private Dictionary<SyntaxNode, List<OfferedChoice>> Unread()
    {
        var behind = new Dictionary<SyntaxNode, List<OfferedChoice>>();
        foreach (var page in _pages.Value)
        {
            foreach (var accept in page.Accepts(_project.Texts))
            {
                foreach (var handler in HandlersOf(page.Page, accept.Handlers))
                {
                    var reach = new HandlerReach(handler, _project.Compilation);
                    var unread = accept.Choices.Where(choice => !reach.Reads(choice)).ToList();
                    foreach (var body in unread.Count > 0 ? reach.Bodies : [])
                    {
                        Add(behind, body, unread);
                    }
                }
            }
        }

        return behind;
    }

    private static void Add(Dictionary<SyntaxNode, List<OfferedChoice>> behind, SyntaxNode body, List<OfferedChoice> unread)
    {
        if (!behind.TryGetValue(body, out var choices))
        {
            behind.Add(body, choices = []);
        }

        choices.AddRange(unread);
    }

    private IEnumerable<PageActions> Pages()
    {
        foreach (var file in _project.Options.PresentFiles())
        {
            if (MarkupDialects.ForFile(file.Path) is not null && file.ReadText() is { } text && _project.Markup.Find(file.Path, text) is { } markup)
            {
                var settings = _project.Settings.SettingsOf(file);
                var document = markup.Document.With(settings.Controls, _project.Texts);
                yield return new PageActions(new FileSource(file.Path, text, document), document, settings);
            }
        }
    }

    private IEnumerable<SyntaxNode> HandlersOf(BindingFile page, IEnumerable<string> names) =>
        from name in names
        from member in _project.Compilation.GetSymbolsWithName(name, SymbolFilter.Member)
        where !member.IsStatic && member.ContainingType is { Name: var type } && (page.IsComponent ? type == page.Name : page.IsShownBy(type) || page.Mentions(type))
        from declaration in member.DeclaringSyntaxReferences
        let node = declaration.GetSyntax()
        from handler in node is MethodDeclarationSyntax ? [node] : Commands(node, member.Name)
        select handler;

    /// <summary>What a command runs that is made where it is declared, or in its type: <c>AcceptCommand = new RelayCommand(() => …)</c>.</summary>
    private static IEnumerable<SyntaxNode> Commands(SyntaxNode declared, string name)
    {
        if (declared.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type)
        {
            return [];
        }

        var made = type.DescendantNodes().OfType<AssignmentExpressionSyntax>().Where(assignment => Names.In(assignment.Left) == name).Select(assignment => (SyntaxNode)assignment.Right).Append(declared).ToList();
        var methods = made.SelectMany(node => node.DescendantNodes()).OfType<IdentifierNameSyntax>().Where(used => used.Parent is ArgumentSyntax).Select(used => used.Identifier.ValueText).ToImmutableHashSet();
        return made.SelectMany(node => node.DescendantNodes()).Where(node => node is LambdaExpressionSyntax)
            .Concat(type.Members.OfType<MethodDeclarationSyntax>().Where(method => methods.Contains(method.Identifier.ValueText)));
    }
}
