using Heron.Storage;

namespace Heron.Privacy;

/// <summary>Who gets the pop-up, and who can do nothing but accept.</summary>
public sealed class TermsUpdate(HeronDatabase database, Calendar calendar)
{
    public static readonly DateOnly AnnouncedOn = new(2025, 8, 28);
    public static readonly DateOnly EffectiveDate = new(2025, 9, 28);

    public bool IsShownTo(Account account) =>
        IsOpenFor(account) && (LocksOut(account) || account.PutOffOn != calendar.Today);

    /// <summary>Whoever is undecided when the terms take effect can only accept.</summary>
    public bool LocksOut(Account account) => IsOpenFor(account) && calendar.Today >= EffectiveDate;

    private bool IsOpenFor(Account account) =>
        !account.IsBusiness && database.PreferencesOf(account).AcceptedTermsOn is null;
}
