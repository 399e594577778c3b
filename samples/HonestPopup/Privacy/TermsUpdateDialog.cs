namespace Heron.Privacy;

/// <summary>The same pop-up in the mobile app: its texts, and the toggle as it stands in it.</summary>
public sealed class TermsUpdateDialog
{
    public string Title { get; } = "Updates to Consumer Terms and Policies";

    public string Message { get; } =
        "From September 28, 2025 you can let us use your chats and coding sessions to train and improve our AI models. "
        + "Chats that we use are kept for five years, all others for 30 days as before. "
        + "Heron works the same either way, and you can change your mind at any time under Privacy.";

    public string TrainingLabel { get; } =
        "Allow the use of your chats and coding sessions to train and improve our AI models";

    public bool AllowModelTraining { get; set; }

    public string DeclineLabel { get; } = "Decline";

    public string AcceptLabel { get; } = "Accept";

    /// <summary>Stores what the toggle says.</summary>
    public void Accept(Account account, TrainingConsent consent, DateTime now) =>
        consent.Store(account, AllowModelTraining, now);

    public static void Decline(Account account, TrainingConsent consent, DateTime now) =>
        consent.Store(account, isGranted: false, now);
}
