using System.ComponentModel.DataAnnotations;

namespace DescribedPopup.Privacy;

/// <summary>Settings > Privacy. Changing the choice affects future data only.</summary>
public sealed class PrivacyPreferences
{
    [Display(Name = "Help improve Heron")]
    public bool AllowModelTraining { get; set; } = true; // CONSENT001
}
