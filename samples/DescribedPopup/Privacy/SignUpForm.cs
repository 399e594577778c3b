using System.ComponentModel.DataAnnotations;
using Heron;

namespace DescribedPopup.Privacy;

/// <summary>New users choose at sign-up: the same choice, preset by the settings.</summary>
public sealed class SignUpForm
{
    [Required]
    public string Name { get; set; } = "";

    public AccountTier Tier { get; set; }

    [Display(Name = "Allow the use of your chats and coding sessions to train and improve our AI models")]
    public bool AllowModelTraining { get; set; }
}
