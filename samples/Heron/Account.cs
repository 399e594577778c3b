namespace Heron;

public enum AccountTier
{
    Free,
    Pro,
    Max,
    Team,
    Enterprise,
}

public sealed class Account(string name, AccountTier tier)
{
    public int Id { get; private set; }

    public string Name { get; private set; } = name;

    public AccountTier Tier { get; private set; } = tier;

    /// <summary>The day of the last "Not now".</summary>
    public DateOnly? PutOffOn { get; private set; }

    /// <summary>Commercial contracts have terms of their own; the consumer terms leave them alone.</summary>
    public bool IsBusiness => Tier is AccountTier.Team or AccountTier.Enterprise;

    public void PutOff(DateOnly today) => PutOffOn = today;
}
