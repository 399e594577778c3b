namespace HonestPopup.Privacy;

/// <summary>Who gets the pop-up, and what comes of it.</summary>
public static class TermsUpdate
{
    public static bool IsShownTo(Visitor visitor) => !visitor.Account.IsBusiness && visitor.AnsweredOn is null;

    /// <summary>Stores what the toggle says.</summary>
    public static void Accept(Visitor visitor, bool allowModelTraining, DateOnly today)
    {
        visitor.AnsweredOn = today;
        visitor.Privacy.AllowModelTraining = allowModelTraining;
    }

    /// <summary>Stores the refusal; nothing is taken away for it.</summary>
    public static void Decline(Visitor visitor, DateOnly today)
    {
        visitor.AnsweredOn = today;
        visitor.Privacy.AllowModelTraining = false;
    }
}
