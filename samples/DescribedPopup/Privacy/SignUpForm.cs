using System.ComponentModel.DataAnnotations;

namespace Heron.Privacy;

/// <summary>New users choose at sign-up: the same choice, preset by the settings.</summary>
public sealed class SignUpForm
{
    [Required(ErrorMessage = "Tell us your name, so that Heron can greet you.")]
    public string Name { get; set; } = "";

    public AccountTier Tier { get; set; }

    [Display(Name = "Allow the use of your chats and coding sessions to train and improve our AI models")]
    public bool AllowModelTraining { get; set; }

    public PrivacyPreferences Create(DateOnly today)
    {
        var preferences = new PrivacyPreferences { Account = new Account(Name, Tier), AllowModelTraining = AllowModelTraining };
        preferences.AcceptTerms(today);
        return preferences;
    }
}
