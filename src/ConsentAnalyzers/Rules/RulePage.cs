using ConsentAnalyzers.Messages;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>
/// Where the page of a rule is read. Without an address it is the copy in the package, which a link cannot lead to: editors open
/// http and https alone, and where a package lies differs from machine to machine. So the description of the rule names the file.
/// </summary>
/// <param name="pages">The address that the pages lie under; empty where there is none.</param>
/// <param name="id">The rule.</param>
internal sealed class RulePage(string pages, string id)
{
    private readonly string _file = $"docs/rules/{id}.md";

    /// <summary>The link of a finding to the page; empty where there is none.</summary>
    public string Link => pages.Length > 0 ? $"{pages}/{_file}" : "";

    /// <summary>What a rule means, and where more is said.</summary>
    public LocalizableString After(LocalizableString description) =>
        pages.Length > 0 ? description : Texts.Named("Rule.Page", description, _file);
}
