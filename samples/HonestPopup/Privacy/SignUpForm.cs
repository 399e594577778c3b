using System.ComponentModel.DataAnnotations;

namespace Heron.Privacy;

/// <summary>New users choose at sign-up: the same choice, just as open.</summary>
public sealed class SignUpForm
{
    [Required(ErrorMessage = "Tell us your name, so that Heron can greet you.")]
    public string Name { get; set; } = "";

    public AccountTier Tier { get; set; }

    [Display(Name = "Allow the use of your chats and coding sessions to train and improve our AI models")]
    public bool AllowModelTraining { get; set; }
}
