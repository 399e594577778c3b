using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.CSharp.Toggles;
using ConsentAnalyzers.Reading.Markup;
using ConsentAnalyzers.Reading.Markup.Bindings;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>
/// What people read beside the toggles that C# members are bound to. A neutral name such as <c>Improve</c> gets its
/// meaning there. The files are read when the first such member starts on, and never in a project without markup.
/// </summary>
internal sealed class MarkupLabels
{
    private readonly Compilation _compilation;
    private readonly Lazy<Dictionary<string, List<Entry>>> _labels;

    private MarkupLabels(ConsentContext project)
    {
        _compilation = project.Compilation;
        _labels = new(() => Read(project));
    }

    private readonly record struct Entry(BoundLabel Label, string Text, string Stem);

    /// <summary>Null in a project without markup.</summary>
    public static MarkupLabels? In(ConsentContext project) =>
        project.Options.PresentFiles().Any(file => MarkupDialects.ForFile(file.Path) is not null) ? new MarkupLabels(project) : null;

    /// <summary>The label of a property or field, or nothing.</summary>
    public string LabelOf(ISymbol symbol)
    {
        if (!IsState(symbol) || BareState.Is(symbol.Name)
            || !_labels.Value.TryGetValue(Key(symbol.Name), out var entries))
        {
            return "";
        }

        foreach (var entry in entries)
        {
            if (IsRelated(symbol.ContainingType, entry) && entry.Label.Text is { Length: > 0 } label)
            {
                return label;
            }
        }

        return IsOnlyOne(symbol) ? entries.Select(entry => entry.Label.Text).FirstOrDefault(label => label.Length > 0) ?? "" : "";
    }

    /// <summary>Whether a toggle can be bound to a member; nothing is read for the sake of any other.</summary>
    private static bool IsState(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => IsFlag(property.Type),
        IFieldSymbol field => IsFlag(field.Type),
        _ => false,
    };

    private static bool IsFlag(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Boolean
        || type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] };

    /// <summary>A field may hold the property that is bound: <c>_improve</c>, <c>m_improve</c>.</summary>
    private static string Key(string member) =>
        (member.StartsWith("m_", StringComparison.Ordinal) ? member.Substring(2) : member.TrimStart('_')).ToLowerInvariant();

    /// <summary>Whether the markup belongs to the type: it is named alike, or the file names the type.</summary>
    private static bool IsRelated(INamedTypeSymbol? type, Entry entry)
    {
        for (; type is not null; type = type.ContainingType)
        {
            if ((entry.Stem.Length > 0 && type.Name.StartsWith(entry.Stem, StringComparison.OrdinalIgnoreCase)) || NamesType(entry.Text, type.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesType(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetterOrDigit(text[at + name.Length])))
            {
                return true;
            }
        }

        return false;
    }

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
        var labels = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        foreach (var file in project.Options.PresentFiles())
        {
            if (MarkupDialects.ForFile(file.Path) is null || file.ReadText() is not { } text
                || project.Markup.Find(file.Path, text) is not { } markup)
            {
                continue;
            }

            foreach (var bound in markup.LabelsAt(file.Path, project.Settings.SettingsOf(file).Controls, project.Texts))
            {
                var key = Key(bound.Member);
                if (!labels.TryGetValue(key, out var entries))
                {
                    labels.Add(key, entries = []);
                }

                entries.Add(new Entry(bound, markup.Document.Text, StemOf(file.Path)));
            }
        }

        return labels;
    }

    /// <summary>What the file and the type behind it are both named for: <c>Settings</c> of <c>SettingsPage.xaml</c>.</summary>
    private static string StemOf(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        name = name.Substring(0, Math.Max(0, name.IndexOf('.'))).TrimStart('_');
        return Role.PageEndings.Without(name);
    }
}
