using System.Diagnostics;

namespace ConsentAnalyzers.Annotations;

/// <summary>
/// Says that whoever uses this needs the consent of the person whose data it is. CONSENT005 finds uses that no check of
/// the same purpose stands before. Code that carries the attribute itself may use it: its callers have to check.
/// </summary>
/// <remarks>
/// On a type it is for every method of the type. Overrides and implementations have it too. Several stand for several
/// purposes, all of which are needed. A compiled assembly holds it only where <c>CONSENT_ANNOTATIONS</c> is defined.
/// </remarks>
[Conditional("CONSENT_ANNOTATIONS")]
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Field
        | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface,
    AllowMultiple = true)]
public sealed class RequiresConsentAttribute : Attribute
{
    /// <summary>Any consent is enough.</summary>
    public RequiresConsentAttribute()
        : this("")
    {
    }

    /// <summary>Consent to a purpose is needed.</summary>
    /// <param name="purpose">What the data is used for, as the checks call it: <c>training</c>, <c>marketing</c>.</param>
    public RequiresConsentAttribute(string purpose) => Purpose = purpose;

    /// <summary>What the data is used for; empty where any consent is enough.</summary>
    public string Purpose { get; }
}
