using Heron;

namespace HonestPopup.Privacy;

/// <summary>The one person who visits this demonstration.</summary>
public sealed class Visitor
{
    public Account Account { get; private set; } = new("Robin", AccountTier.Pro);

    public PrivacyPreferences Privacy { get; private set; } = new();

    public DateOnly? AnsweredOn { get; set; }

    public void SignUp(SignUpForm form, DateOnly today)
    {
        Account = new Account(form.Name, form.Tier);
        Privacy = new PrivacyPreferences { AllowModelTraining = form.AllowModelTraining };
        AnsweredOn = today;
    }
}
