using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Markup;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Resources;

/// <summary>
/// The texts of a project that stand elsewhere than where people see them: in resource files, in the classes made of those, in
/// dictionaries of XAML. Nothing is read before a text is asked for.
/// </summary>
internal sealed class ResourceTexts : INamedTexts
{
    private const int Longest = 20_000;

    /// <summary>Where no table is named, Windows looks in the one that every project has.</summary>
    private const string FirstTable = "Resources";

    // Readers of C# come to it from the model of the code that they read. An entry goes with its compilation.
    private static readonly ConditionalWeakTable<Compilation, ResourceTexts> OfCompilations = new();

    private readonly ConcurrentDictionary<TextName, string?> _known = new();
    private readonly ConcurrentDictionary<ISymbol, string?> _members = new(SymbolEqualityComparer.Default);
    private readonly Lazy<ResourceFiles> _files;
    private readonly DictionaryTexts _dictionaries;
    private readonly ResourceClasses _classes;

    /// <param name="compilation">The project.</param>
    /// <param name="options">Its files.</param>
    /// <param name="table">What remembers the table of a text, or reads it.</param>
    /// <param name="markup">What remembers the markup of a text, or parses it.</param>
    public ResourceTexts(
        Compilation compilation, AnalyzerOptions options, Func<SourceText, ResourceTable?> table, Func<string, SourceText, MarkupFile?> markup)
    {
        var present = new Lazy<IReadOnlyList<AdditionalText>>(() => options.PresentFiles());
        _files = new(() => new ResourceFiles(present.Value, file => file.ReadText() is { } text ? table(text) : null));
        _dictionaries = new(() => present.Value, file => file.ReadText() is { } text ? markup(file.Path, text) : null);
        _classes = new(compilation, InTables);
        OfCompilations.GetValue(compilation, _ => this);
    }

    // A text that has not changed since the last keystroke is not read again.
    public static SourceTextValueProvider<ResourceTable> Tables { get; } = new(text => ResourceTable.Read(text.ToString()));

    /// <summary>The texts of a compilation; null where no analyzer has seen it.</summary>
    public static ResourceTexts? In(Compilation compilation) => OfCompilations.TryGetValue(compilation, out var texts) ? texts : null;

    /// <summary>For whoever sees a project once.</summary>
    public static ResourceTexts Of(Compilation compilation, AnalyzerOptions options) => new(
        compilation,
        options,
        text => ResourceTable.Read(text.ToString()),
        (path, text) => MarkupDialects.ForFile(path) is { } dialect ? new MarkupFile(text.ToString(), dialect) : null);

    public string? Find(TextName name) =>
        name.Key.Length == 0 ? null : _known.TryGetValue(name, out var known) ? known : _known.GetOrAdd(name, Look(name));

    /// <summary>The text of a member of C#; null where it is known to nobody.</summary>
    public string? TextOf(ISymbol member) =>
        _members.TryGetValue(member, out var known) ? known : _members.GetOrAdd(member, Look(member));

    private string? Look(ISymbol member) =>
        member is { IsStatic: true, ContainingType: { } type } ? Line(InFile(type.Name, member.Name) ?? _classes.TextOf(member)) : null;

    private string? Look(TextName name) => Line(Found(name));

    /// <summary>A text in one line, as labels and messages are; what goes on for pages has said by then what it is about.</summary>
    private static string? Line(string? text) => text is null ? null : MarkupText.Line(text.Length > Longest ? text.Substring(0, Longest) : text);

    private string? Found(TextName name) => name.Kind switch
    {
        TextNameKind.Member => InFile(name.Owner, name.Key) ?? _classes.Find(name.Owner, name.Key),
        TextNameKind.Dictionary => _dictionaries.Find(name.Key),
        TextNameKind.Uid => InPath(name.Key, name.Owner),
        _ => ByKey(name.Key, name.Owner),
    };

    private string? InFile(string table, string key) => _files.Value.Has(table) ? _files.Value.Find(key, table).Text : null;

    private string? ByKey(string key, string owner)
    {
        if (_files.Value.Has(owner))
        {
            return _files.Value.Find(key, owner).Text;
        }

        var found = _files.Value.Find(key);
        return found.IsEmpty ? InPath(key, "") ?? _dictionaries.Find(key) ?? _classes.Find(key) : found.Text;
    }

    /// <summary>What a member of a class looks up; in tables alone, so that members which look each other up come to an end.</summary>
    private string? InTables(string key, string owner)
    {
        var found = _files.Value.Find(key, _files.Value.Has(owner) ? owner : "");
        return found.IsEmpty ? _dictionaries.Find(key) : found.Text;
    }

    /// <summary>Windows writes the table before the key and the member behind it: <c>/Feedback/SendCrashes/Content</c>.</summary>
    private string? InPath(string path, string member)
    {
        var parts = path.Trim('/').Split('/');
        var isTable = parts.Length > 1 && _files.Value.Has(parts[0]);
        var key = string.Join(".", parts.Skip(isTable ? 1 : 0)) + (member.Length > 0 ? "." + member : "");
        if (isTable)
        {
            return _files.Value.Find(key, parts[0]).Text;
        }

        return member.Length == 0 && parts.Length == 1 ? null : InFile(FirstTable, key) ?? _files.Value.Find(key).Text;
    }
}
