using System.Collections.Concurrent;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.CSharp.Toggles;
using ConsentAnalyzers.Reading.Markup;
using ConsentAnalyzers.Reading.Markup.Bindings;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>
/// What people read beside the toggles that C# members are bound to, and what that means. A neutral name such as <c>Improve</c>
/// gets its meaning there. The files are read when the first such member starts on, and never in a project without markup.
/// </summary>
internal sealed class MarkupLabels
{
    private static readonly char[] Underscore = ['_'];

    private readonly Compilation _compilation;
    private readonly BindingOwners _owners;
    private readonly FormBindings? _forms;
    private readonly Lazy<Dictionary<string, List<Entry>>> _bound;
    private readonly ConcurrentDictionary<ISymbol, BoundMeaning?> _meanings = new(SymbolEqualityComparer.Default);

    private MarkupLabels(ConsentContext project)
    {
        _compilation = project.Compilation;
        _owners = new BindingOwners(_compilation);
        _forms = project.HasWindowsForms ? new FormBindings(_compilation, project.Settings.SettingsOf) : null;
        _bound = new(() => Read(project));
    }

    private sealed record Entry(BoundControl Control, BoundPage Page, BindingFile File);

    /// <summary>Null in a project that has nothing to bind to.</summary>
    public static MarkupLabels? In(ConsentContext project) =>
        project.HasWindowsForms || project.Options.PresentFiles().Any(file => MarkupDialects.ForFile(file.Path) is not null) ? new MarkupLabels(project) : null;

    /// <summary>What the pages make of a property, a field or a parameter of a record that is on; null where none binds a toggle to it.</summary>
    public BoundMeaning? MeaningOf(ISymbol symbol) =>
        MemberOf(symbol) is not { } member || !IsFlag(member) ? null
        : _meanings.TryGetValue(member, out var known) ? known
        : _meanings.GetOrAdd(member, Combined(member, bool.TrueString) ?? InForms(member));

    /// <summary>What they make of it where it holds one answer of several.</summary>
    public BoundMeaning? MeaningOf(ISymbol symbol, string answer) => MemberOf(symbol) is { } member ? Combined(member, answer) : null;

    private BoundMeaning? Combined(ISymbol member, string answer) =>
        _bound.Value.TryGetValue(Key(member.Name), out var entries) ? Combined(member, answer, entries) : null;

    /// <summary>A refusal, or what nothing works without, speaks for every page; else a grant does.</summary>
    private BoundMeaning? Combined(ISymbol member, string answer, List<Entry> entries)
    {
        Predicate<Entry> holds = entry => entry.Control.Answer is { } value ? string.Equals(value, answer, StringComparison.OrdinalIgnoreCase) : IsFlag(member);
        BoundMeaning? found = null;
        foreach (var entry in entries.Exists(holds) ? RelatedTo(member, entries).FindAll(holds) : [])
        {
            var said = entry.Page.Read(entry.Control);
            if (said.IsNecessary || said.Meaning is not (Meaning.None or Meaning.Grant))
            {
                return said;
            }

            found = found is null || (found.Meaning == Meaning.None && (said.Meaning == Meaning.Grant || found.Label.Length == 0)) ? said : found;
        }

        return found;
    }

    private BoundMeaning? InForms(ISymbol member) => _forms?.MeaningOf(member, () => IsOnlyOne(member));

    private List<Entry> RelatedTo(ISymbol member, List<Entry> entries)
    {
        // A name that every type has means what the page binds to only where it is certain whose it is.
        var isBare = BareState.Is(member.Name);
        var related = AtLeast(isBare ? Relation.Certain : Relation.Likely);
        return related.Count > 0 || isBare || !IsOnlyOne(member) ? related : AtLeast(Relation.Unknown);

        List<Entry> AtLeast(Relation wanted) => entries.FindAll(entry => _owners.Between(member.ContainingType, entry.Control, entry.File) >= wanted);
    }

    /// <summary>What can hold the state of a control. A parameter of a record is a property of it.</summary>
    private static ISymbol? MemberOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol or IFieldSymbol => symbol,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { IsRecord: true } type } } =>
            type.GetMembers(symbol.Name).FirstOrDefault(member => member is IPropertySymbol),
        _ => null,
    };

    private static bool IsFlag(ISymbol member) => ((member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type) switch
    {
        { SpecialType: SpecialType.System_Boolean } => true,
        INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] } => true,
        _ => false,
    };

    /// <summary>A field may hold the property that is bound: <c>_improve</c>, <c>m_improve</c>.</summary>
    private static string Key(string member) =>
        member.StartsWith("m_", StringComparison.Ordinal) ? member.Substring(2) : member.TrimStart(Underscore);

    /// <summary>Whether no other type has a member of that name, so that nothing else can be meant.</summary>
    private bool IsOnlyOne(ISymbol symbol)
    {
        foreach (var other in _compilation.GetSymbolsWithName(symbol.Name, SymbolFilter.Member))
        {
            if (!SymbolEqualityComparer.Default.Equals(other, symbol))
            {
                return false;
            }
        }

        return true;
    }

    private static Dictionary<string, List<Entry>> Read(ConsentContext project)
    {
        var bound = new Dictionary<string, List<Entry>>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in project.Options.PresentFiles())
        {
            if (MarkupDialects.ForFile(file.Path) is null || file.ReadText() is not { } text
                || project.Markup.Find(file.Path, text) is not { } markup)
            {
                continue;
            }

            var settings = project.Settings.SettingsOf(file);
            if (markup.BoundWith(settings.Controls) is { Count: > 0 } controls)
            {
                var page = new BoundPage(markup.Document.With(settings.Controls, project.Texts), file.Path, settings);
                var source = new BindingFile(file.Path, markup.Document);
                foreach (var control in controls)
                {
                    Add(bound, new Entry(control, page, source));
                }
            }
        }

        return bound;
    }

    private static void Add(Dictionary<string, List<Entry>> bound, Entry entry)
    {
        var key = Key(entry.Control.Member);
        if (!bound.TryGetValue(key, out var entries))
        {
            bound.Add(key, entries = []);
        }

        entries.Add(entry);
    }
}
