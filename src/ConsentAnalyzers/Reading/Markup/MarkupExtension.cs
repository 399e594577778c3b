using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup;

/// <summary>One argument of a markup extension; without a name it goes by its place.</summary>
/// <param name="Name">The name, or nothing.</param>
/// <param name="Value">The value, without quotes.</param>
/// <param name="Span">Where the value stands.</param>
internal readonly record struct ExtensionArgument(string Name, string Value, TextSpan Span);

/// <summary>A value in braces: <c>{Binding Share, FallbackValue=True}</c>.</summary>
internal sealed class MarkupExtension
{
    private readonly List<ExtensionArgument> _arguments = [];

    private MarkupExtension(string name) => Name = name;

    /// <summary>The name, with prefix where there is one: <c>x:Bind</c>.</summary>
    public string Name { get; }

    public IReadOnlyList<ExtensionArgument> Arguments => _arguments;

    public bool IsBinding => Name is "Binding" or "x:Bind" or "CompiledBinding" or "ReflectionBinding";

    /// <summary>What is bound, looked up or translated: a path, a key, a static member; without what it is a part of.</summary>
    public string Subject
    {
        get
        {
            var path = Path;
            return path.Substring(path.LastIndexOfAny(['.', ':', '/', ')']) + 1);
        }
    }

    /// <summary>The same with what it is a part of: <c>ViewModel.Newsletter</c>.</summary>
    public string Path
    {
        get
        {
            foreach (var argument in _arguments)
            {
                if (argument.Name is "" or "Path" or "Key" or "ResourceKey" or "Member" or "Uid" && argument.Value.IndexOf('{') < 0)
                {
                    return argument.Value;
                }
            }

            return "";
        }
    }

    public ExtensionArgument? Argument(string name)
    {
        foreach (var argument in _arguments)
        {
            if (argument.Name == name)
            {
                return argument;
            }
        }

        return null;
    }

    public static MarkupExtension? Parse(MarkupAttribute attribute)
    {
        var text = attribute.Document.Text;
        var braced = MarkupText.Trim(text, attribute.ValueSpan);
        if (!attribute.IsExpression || braced.IsEmpty || text[braced.Start] != '{')
        {
            return null;
        }

        var inside = MarkupText.Trim(text, TextSpan.FromBounds(braced.Start + 1, Math.Max(braced.Start + 1, text[braced.End - 1] == '}' ? braced.End - 1 : braced.End)));
        var (i, start, end) = (inside.Start, inside.Start, inside.End);
        while (i < end && text[i] != ',' && !char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        var extension = new MarkupExtension(text.Substring(start, i - start));
        while (i < end)
        {
            i = extension.ReadArgument(text, i, end);
        }

        return extension;
    }

    /// <summary>Reads up to the next comma outside quotes and inner extensions, and gives the place after it.</summary>
    private int ReadArgument(string text, int start, int end)
    {
        var (depth, quoted, equals, i) = (0, false, -1, start);
        for (; i < end && (text[i] != ',' || depth > 0 || quoted); i++)
        {
            switch (text[i])
            {
                case '\'':
                    quoted = !quoted;
                    break;
                case '{':
                    depth++;
                    break;
                case '}':
                    depth--;
                    break;
                case '=' when depth == 0 && !quoted && equals < 0:
                    equals = i;
                    break;
            }
        }

        var name = MarkupText.Trim(text, TextSpan.FromBounds(start, Math.Max(start, equals)));
        var value = MarkupText.Trim(text, TextSpan.FromBounds(equals < 0 ? start : equals + 1, i));
        if (value.Length >= 2 && text[value.Start] == '\'' && text[value.End - 1] == '\'')
        {
            value = TextSpan.FromBounds(value.Start + 1, value.End - 1);
        }

        if (!value.IsEmpty)
        {
            _arguments.Add(new(text.Substring(name.Start, name.Length), text.Substring(value.Start, value.Length), value));
        }

        return i + 1;
    }
}
