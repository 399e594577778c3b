using System.Diagnostics;

namespace ConsentAnalyzers.Annotations;

/// <summary>
/// Says that this tells whether a person consented: a flag or method that is true, a method that returns something and not
/// null, a state that says granted, or a method that returns nothing and throws without consent.
/// </summary>
/// <remarks>
/// It counts for uses that carry <see cref="RequiresConsentAttribute"/> with the same purpose. Overrides and implementations have it
/// too. A check without a purpose is for any; where it has a parameter called <c>purpose</c>, what is handed to it says which.
/// A compiled assembly holds it only where <c>CONSENT_ANNOTATIONS</c> is defined.
/// </remarks>
[Conditional("CONSENT_ANNOTATIONS")]
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field, AllowMultiple = true)]
public sealed class ConsentCheckAttribute : Attribute
{
    /// <summary>Checks consent to any purpose, or to the one that it is handed.</summary>
    public ConsentCheckAttribute()
        : this("")
    {
    }

    /// <summary>Checks consent to a purpose.</summary>
    /// <param name="purpose">What the data is used for, as the uses call it: <c>training</c>, <c>marketing</c>.</param>
    public ConsentCheckAttribute(string purpose) => Purpose = purpose;

    /// <summary>What the data is used for; empty where it is any.</summary>
    public string Purpose { get; }
}
