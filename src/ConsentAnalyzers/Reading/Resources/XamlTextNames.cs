using ConsentAnalyzers.Reading.Markup;

namespace ConsentAnalyzers.Reading.Resources;

/// <summary>How XAML names texts that stand elsewhere.</summary>
internal static class XamlTextNames
{
    public static string? Find(MarkupExtension extension, INamedTexts texts) => extension.Name switch
    {
        "DynamicResource" or "StaticResource" or "ThemeResource" => Named(extension, "ResourceKey") is { } key ? OfDictionary(key, texts) : null,
        "x:Static" => Named(extension, "Member") is { } member ? OfMember(member, texts) : null,
        "x:Bind" => Named(extension, "Path") is { } path ? OfPath(path, texts) : null,
        _ when extension.IsBinding => OfBinding(extension, texts),
        _ => OfOwn(extension, texts),
    };

    /// <summary>An extension that the project wrote itself: <c>{helpers:ResourceString Name=K}</c>, <c>{loc:Translate K}</c>.</summary>
    private static string? OfOwn(MarkupExtension extension, INamedTexts texts)
    {
        foreach (var argument in extension.Arguments)
        {
            if (argument.Name is "" or "Key" or "Name" or "Id" or "ResourceKey" or "Uid" or "Text" or "Member" or "Path" or "Value")
            {
                return Nested(argument.Value, texts)
                    ?? texts.Find(new(TextNameKind.Key, argument.Value))
                    ?? (argument.Value.IndexOf('.') > 0 ? OfMember(argument.Value, texts) : null)
                    ?? (TextNames.IsText(argument.Value) && TextNames.LooksUp(extension.Name) ? argument.Value : null);
            }
        }

        return null;
    }

    /// <summary><c>{Binding Strings.K}</c>, <c>{Binding [K], Source={…}}</c>, <c>{Binding Source={x:Static p:Strings.K}}</c>.</summary>
    private static string? OfBinding(MarkupExtension binding, INamedTexts texts) => Named(binding, "Path") is { } path
        ? OfPath(path, texts)
        : binding.Argument("Source") is { } source ? Nested(source.Value, texts) : null;

    /// <summary><c>p:Strings.K</c>, <c>p:Loc.Get('K')</c>, <c>Localizer[K]</c>.</summary>
    private static string? OfPath(string path, INamedTexts texts)
    {
        var open = path.IndexOfAny(['(', '[']);
        if (open < 0)
        {
            return OfMember(path, texts) ?? OfLookup(path, texts);
        }

        var close = path.IndexOfAny([')', ']', ','], open);
        var key = close < 0 ? "" : path.Substring(open + 1, close - open - 1).Trim().Trim('\'', '"');
        var called = LastOf(path.Substring(0, open));
        return key.Length == 0 || !(called.Length == 0 ? path[open] == '[' : TextNames.LooksUp(called) || path[open + 1] is '\'' or '"')
            ? null
            : texts.Find(new(TextNameKind.Key, key)) ?? (TextNames.IsText(key) && TextNames.LooksUp(called) ? key : null);
    }

    /// <summary>A member of an object that stands for a table: <c>LocalizedStrings.K</c>.</summary>
    private static string? OfLookup(string path, INamedTexts texts)
    {
        var parts = path.Split('.');
        return parts.Length > 1 && TextNames.LooksUp(parts[parts.Length - 2]) ? texts.Find(new(TextNameKind.Key, parts[parts.Length - 1])) : null;
    }

    private static string? OfMember(string path, INamedTexts texts)
    {
        var member = path.LastIndexOf('.');
        var owner = member <= 0 ? "" : LastOf(path.Substring(0, member));
        return owner.Length == 0 ? null : texts.Find(new(TextNameKind.Member, path.Substring(member + 1).Trim(), owner));
    }

    private static string? OfDictionary(string key, INamedTexts texts) =>
        key.IndexOf('{') >= 0 ? null : texts.Find(new(TextNameKind.Dictionary, key));

    /// <summary>The text that an extension inside another one names.</summary>
    private static string? Nested(string value, INamedTexts texts)
    {
        const string start = "{x:Static ";
        return value.StartsWith(start, StringComparison.Ordinal) && value.EndsWith("}", StringComparison.Ordinal)
            ? OfMember(value.Substring(start.Length, value.Length - start.Length - 1).Replace("Member=", "").Trim(), texts)
            : null;
    }

    private static string? Named(MarkupExtension extension, string parameter)
    {
        foreach (var argument in extension.Arguments)
        {
            if (argument.Name.Length == 0 || argument.Name == parameter)
            {
                return argument.Value;
            }
        }

        return null;
    }

    private static string LastOf(string name) => name.Substring(name.LastIndexOfAny(['.', ':', '+', ')', '/']) + 1).Trim();
}
