namespace ConsentAnalyzers.Vocabulary;

/// <summary>What it means that a choice is on.</summary>
internal enum Meaning
{
    /// <summary>Nothing that concerns consent.</summary>
    None,

    /// <summary>The person allows something: <c>AllowAnalytics</c>, <c>EmailOptIn</c>.</summary>
    Grant,

    /// <summary>The person forbids something: <c>OptOut</c>, <c>DoNotTrack</c>.</summary>
    Refusal,

    /// <summary>The application guards or asks: <c>RequireConsent</c>, <c>ShowConsentBanner</c>.</summary>
    Protective,

    /// <summary>The application can do something; no person's choice: <c>AllowRememberConsent</c>.</summary>
    Capability,
}
