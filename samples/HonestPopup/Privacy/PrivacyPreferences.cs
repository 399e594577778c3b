using System.ComponentModel.DataAnnotations;

namespace HonestPopup.Privacy;

/// <summary>Settings > Privacy. Off until the person turns it on; turning it off again also covers the past.</summary>
public sealed class PrivacyPreferences
{
    [Display(Name = "Help improve Heron")]
    public bool AllowModelTraining { get; set; }
}
