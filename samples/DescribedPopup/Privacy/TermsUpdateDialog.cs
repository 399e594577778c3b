namespace Heron.Privacy;

/// <summary>The same pop-up in the mobile app: its texts, and the toggle as it stands in it.</summary>
public sealed class TermsUpdateDialog
{
    public string Title { get; } = "Updates to Consumer Terms and Policies";

    public string Message { get; } =
        "An update to our Consumer Terms and Privacy Policy will take effect on September 28, 2025. "
        + "You can accept the updated terms today.";

    public string AcceptLabel { get; } = "Accept"; // CONSENT002, CONSENT004

    public string PutOffLabel { get; } = "Not now";

    public string TrainingLabel { get; } =
        "Allow the use of your chats and coding sessions to train and improve our AI models";

    public bool AllowModelTraining { get; set; } = true; // CONSENT001

    /// <summary>Stores the acceptance and the permission in one, whatever the toggle says.</summary>
    public void Accept(PrivacyPreferences preferences, DateOnly today)
    {
        preferences.AcceptTerms(today);
        preferences.AllowModelTraining = true; // CONSENT006
    }
}
