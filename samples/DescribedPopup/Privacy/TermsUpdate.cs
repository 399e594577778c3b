namespace DescribedPopup.Privacy;

/// <summary>Who gets the pop-up, and what comes of it.</summary>
public static class TermsUpdate
{
    public static readonly DateOnly EffectiveDate = new(2025, 9, 28);

    public static bool IsShownTo(Visitor visitor, DateOnly today) =>
        IsOpenFor(visitor) && (visitor.PutOffOn != today || LocksOut(visitor, today));

    /// <summary>Whoever is undecided when the terms take effect can only accept.</summary>
    public static bool LocksOut(Visitor visitor, DateOnly today) => IsOpenFor(visitor) && today >= EffectiveDate;

    /// <summary>Stores the acceptance and the permission in one, whatever the toggle says.</summary>
    public static void Accept(Visitor visitor, DateOnly today)
    {
        visitor.AcceptedTermsOn = today;
        visitor.Privacy.AllowModelTraining = true;
    }

    public static void PutOff(Visitor visitor, DateOnly today) => visitor.PutOffOn = today;

    private static bool IsOpenFor(Visitor visitor) =>
        !visitor.Account.IsBusiness && visitor.AcceptedTermsOn is null;
}
