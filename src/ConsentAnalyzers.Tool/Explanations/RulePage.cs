namespace ConsentAnalyzers.Tool.Explanations;

/// <summary>The documentation of one rule.</summary>
/// <param name="Markdown">The page as it lies in the documentation.</param>
internal sealed record RulePage(string Id, string Title, string Markdown);
