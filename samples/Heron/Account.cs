namespace Heron;

public enum AccountTier
{
    Free,
    Pro,
    Max,
    Team,
    Enterprise,
}

public sealed record Account(string Name, AccountTier Tier)
{
    /// <summary>Commercial contracts have terms of their own; the consumer terms leave them alone.</summary>
    public bool IsBusiness => Tier is AccountTier.Team or AccountTier.Enterprise;
}
