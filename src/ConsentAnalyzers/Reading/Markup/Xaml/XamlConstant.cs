namespace ConsentAnalyzers.Reading.Markup.Xaml;

/// <summary>Constants of code or resources that hold a truth value, by the names that applications give them: <c>BooleanBoxes.True</c>.</summary>
internal static class XamlConstant
{
    public static bool IsTrue(string name) => name is "True" or "TrueValue" or "BoolTrue" or "TrueBox" or "BoxedTrue" or "TrueObject";

    public static bool IsFalse(string name) => name is "False" or "FalseValue" or "BoolFalse" or "FalseBox" or "BoxedFalse" or "FalseObject";

    /// <summary>What an element names that stands for a constant: <c>&lt;x:Static Member="l:BooleanBoxes.True"/&gt;</c>.</summary>
    public static MarkupAttribute? Named(MarkupElement element) => element.LocalName switch
    {
        "Static" => element.Attribute("Member"),
        "StaticResource" => element.Attribute("ResourceKey"),
        _ => null,
    };
}
