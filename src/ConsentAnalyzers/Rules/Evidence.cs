namespace ConsentAnalyzers.Rules;

/// <summary>The keys of the facts in <c>Diagnostic.Properties</c>, for reports and for the fixes.</summary>
internal static class Evidence
{
    /// <summary>The legal ground of the rule.</summary>
    public const string Basis = "consent.basis";

    /// <summary>The choice, action or period that is judged, by name.</summary>
    public const string Subject = "consent.subject";

    /// <summary>What the code says.</summary>
    public const string Found = "consent.found";

    /// <summary>What it may say.</summary>
    public const string Allowed = "consent.allowed";

    /// <summary>What a bare number of a duration counts.</summary>
    public const string Unit = "consent.unit";
}
