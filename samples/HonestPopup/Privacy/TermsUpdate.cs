namespace Heron.Privacy;

/// <summary>Who gets the pop-up.</summary>
public sealed class TermsUpdate(TrainingConsent consent, Calendar calendar)
{
    public static readonly DateOnly EffectiveDate = new(2025, 9, 28);

    /// <summary>Whoever puts the answer off is asked once more when the terms take effect; until there is an answer it is no.</summary>
    public bool IsShownTo(Account account) =>
        !account.IsBusiness && consent.AnswerOf(account) is null && !IsPutOff(account.PutOffOn);

    private bool IsPutOff(DateOnly? day) => day is not null && (day >= EffectiveDate || calendar.Today < EffectiveDate);
}
