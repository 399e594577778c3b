using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.CodeFixes;

/// <summary>What a member's attributes allow it to be; a limit outside of it would be refused when the application starts.</summary>
internal static class StatedBounds
{
    public static bool Forbid(ExpressionSyntax value, TimeSpan limit, SaidLimit said) =>
        StatedAgain.AttributesBeside(value).Any(attribute => NameOf(attribute) switch
        {
            "Range" => Least(attribute) is { } least && said.LengthOf(least) > limit,
            "AllowedValues" => ArgumentsOf(attribute).All(allowed => said.LengthOf(allowed) is { } length && length != limit),
            "DeniedValues" => ArgumentsOf(attribute).Any(denied => said.LengthOf(denied) == limit),
            _ => false,
        });

    // [Range(typeof(TimeSpan), "90.00:00:00", "365.00:00:00")]
    private static ExpressionSyntax? Least(AttributeSyntax attribute) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == "minimum")?.Expression
        ?? ArgumentsOf(attribute).FirstOrDefault(argument => argument is not TypeOfExpressionSyntax);

    private static IEnumerable<ExpressionSyntax> ArgumentsOf(AttributeSyntax attribute) =>
        attribute.ArgumentList?.Arguments.Where(argument => argument.NameEquals is null).Select(argument => argument.Expression) ?? [];

    private static string NameOf(AttributeSyntax attribute)
    {
        var name = attribute.Name is QualifiedNameSyntax { Right: var last } ? last.Identifier.ValueText : attribute.Name.ToString();
        return name.EndsWith(nameof(Attribute), StringComparison.Ordinal) ? name.Substring(0, name.Length - nameof(Attribute).Length) : name;
    }
}
