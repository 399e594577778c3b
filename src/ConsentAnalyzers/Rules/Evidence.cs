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

    /// <summary>What the finding is called, whatever is moved or edited around it: the qualified subject and a value in one form.</summary>
    public const string Key = "consent.key";

    /// <summary>What a bare number of a duration counts.</summary>
    public const string Unit = "consent.unit";

    /// <summary>What consent is needed for; absent where nobody says.</summary>
    public const string Purpose = "consent.purpose";

    /// <summary>A text for people, built from what the surface already says; absent where it says nothing to build it from.</summary>
    public const string Explanation = "consent.explanation";

    /// <summary>What a decline beside the accept says; absent where the language of the surface is not known.</summary>
    public const string Decline = "consent.decline";

    /// <summary>The reason that a comment in the file gives for taking the finding out; absent where none does.</summary>
    public const string Suppressed = "consent.suppressed";

    /// <summary>What ran the code that grants, where no person did.</summary>
    public const string Occasion = "consent.occasion";

    /// <summary>There, as <c>true</c>, where the value decides what is deleted.</summary>
    public const string Deletes = "consent.deletes";
}
