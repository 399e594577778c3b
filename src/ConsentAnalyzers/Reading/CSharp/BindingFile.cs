using ConsentAnalyzers.Reading.Markup;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Reading.CSharp;

/// <summary>A file of markup, as whatever is bound in it looks for the type that it means.</summary>
internal sealed class BindingFile
{
    public BindingFile(string path, MarkupDocument document)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        Name = name.Substring(0, Math.Max(0, name.IndexOf('.'))).TrimStart('_');
        Stem = Role.PageEndings.Without(Name);
        Text = document.Text;
        IsComponent = document.Dialect == MarkupDialect.RazorComponent;
    }

    /// <summary>The file without folder and extension, which is the name of the type that it is a part of.</summary>
    public string Name { get; }

    /// <summary>What the file and the type behind it are both named for: <c>Settings</c> of <c>SettingsPage.xaml</c>.</summary>
    public string Stem { get; }

    public string Text { get; }

    /// <summary>Whether what is bound without an owner is a member of the file's own type.</summary>
    public bool IsComponent { get; }

    /// <summary>Whether the file names a type, as its model, the type of its data, or in its code.</summary>
    public bool Mentions(string type) => WholeWord.Occurs(Text, type, "");

    /// <summary>Whether a type is called after the file: <c>SettingsViewModel</c> beside <c>SettingsPage.xaml</c>.</summary>
    public bool IsShownBy(string type) =>
        type == Name || (Stem.Length > 0 && (IsStem(type) || (Role.ModelEndings.EndsName(type) && IsStem(Role.PageEndings.Without(Role.ModelEndings.Without(type))))));

    private bool IsStem(string name) =>
        string.Equals(name, Stem, StringComparison.OrdinalIgnoreCase) || string.Equals(Role.PageEndings.Without(name), Stem, StringComparison.OrdinalIgnoreCase);
}
