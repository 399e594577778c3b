using ConsentAnalyzers.Reading.Markup.Web;

namespace ConsentAnalyzers.Reading.Markup.Acceptance;

/// <summary>Links that a helper of ASP.NET renders: <c>@Html.ActionLink("Reject", "Reject")</c>.</summary>
internal static class HelperLinks
{
    /// <summary>What the link says; null where the expression renders none, or its words cannot be read here.</summary>
    public static string? CaptionIn(string expression)
    {
        if (expression.IndexOf("Link(", StringComparison.Ordinal) < 0)
        {
            return null;
        }

        var calls = CallArguments.In(expression);
        var called = calls.IndexOfCall(name => name is "ActionLink" or "RouteLink");
        return called >= 0 && calls.At(calls.OpeningOf(called)) is [{ Literal: { Length: > 0 } caption }, ..] ? caption : null;
    }
}
