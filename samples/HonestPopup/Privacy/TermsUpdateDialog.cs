namespace HonestPopup.Privacy;

/// <summary>The same pop-up in the mobile app: its texts, and the toggle as it stands in it.</summary>
public sealed class TermsUpdateDialog
{
    public string Title { get; } = "Updates to Consumer Terms and Policies";

    public string Message { get; } =
        "From September 28, 2025 you can let us use your chats and coding sessions to train and improve our AI models. "
        + "Nothing else changes: Heron works the same without it, and either way we keep a chat for 30 days. "
        + "You can change your mind at any time under Privacy.";

    public string TrainingLabel { get; } =
        "Allow the use of your chats and coding sessions to train and improve our AI models";

    public bool AllowModelTraining { get; set; }

    public string DeclineLabel { get; } = "Decline";

    public string AcceptLabel { get; } = "Accept";
}
