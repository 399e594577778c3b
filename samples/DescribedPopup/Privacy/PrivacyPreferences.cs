using System.ComponentModel.DataAnnotations;

namespace Heron.Privacy;

/// <summary>Settings > Privacy. Changing the choice affects future data only.</summary>
public sealed class PrivacyPreferences
{
    public int AccountId { get; private set; }

    public required Account Account { get; init; }

    [Display(Name = "Help improve Heron")]
    public bool AllowModelTraining { get; set; } = true; // CONSENT001

    /// <summary>Chats that are begun or resumed from then on count.</summary>
    public DateOnly? TrainingSince { get; set; }

    public DateOnly? AcceptedTermsOn { get; private set; }

    [ConsentCheck("training")]
    public bool AllowsTraining => AllowModelTraining && TrainingSince is not null && !Account.IsBusiness;

    public void AcceptTerms(DateOnly today)
    {
        AcceptedTermsOn = today;
        TrainingSince ??= today;
    }
}
