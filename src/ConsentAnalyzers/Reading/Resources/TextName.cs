namespace ConsentAnalyzers.Reading.Resources;

/// <summary>How a text is named that stands elsewhere.</summary>
internal enum TextNameKind
{
    /// <summary>A key that something looks up: <c>Localizer["K"]</c>, <c>GetString("K")</c>. Its table is a guess.</summary>
    Key,

    /// <summary>A member of a class: <c>Strings.K</c>. Another class says something else.</summary>
    Member,

    /// <summary>A key of a resource dictionary: <c>{DynamicResource K}</c>.</summary>
    Dictionary,

    /// <summary>What Windows gives to a member of an element: <c>x:Uid="K"</c> and <c>Content</c>.</summary>
    Uid,
}

/// <summary>The name of a text that stands elsewhere.</summary>
/// <param name="Kind">How it is named.</param>
/// <param name="Key">The key or member.</param>
/// <param name="Owner">The class or table; nothing where none is named. The member of an element that an <c>x:Uid</c> is asked for.</param>
internal sealed record TextName(TextNameKind Kind, string Key, string Owner = "");
