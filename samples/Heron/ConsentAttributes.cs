namespace Heron;

/// <summary>Whoever calls this uses personal data, and needs the person's consent to the purpose.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RequiresConsentAttribute(string purpose) : Attribute
{
    public string Purpose => purpose;
}

/// <summary>Tells whether a person consented to the purpose.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class ConsentCheckAttribute(string purpose) : Attribute
{
    public string Purpose => purpose;
}
