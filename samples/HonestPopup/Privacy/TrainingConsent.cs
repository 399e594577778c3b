using Heron.Storage;

namespace Heron.Privacy;

/// <summary>Who allows that chats train the models.</summary>
public sealed class TrainingConsent(HeronDatabase database)
{
    /// <summary>The day since when the pop-up, the sign-up and the settings read as they do.</summary>
    private const string TextVersion = "2025-08-28";

    [ConsentCheck("training")]
    public bool AllowsTraining(Account account) => !account.IsBusiness && AnswerOf(account) is { IsGranted: true };

    /// <summary>The latest answer, or none; nobody is asked whose plan is exempt.</summary>
    public ConsentRecord? AnswerOf(Account account) =>
        database.Consents.Where(consent => consent.AccountId == account.Id).OrderBy(consent => consent.Id).LastOrDefault();

    /// <summary>A refusal also takes back the chats used so far.</summary>
    public void Store(Account account, bool isGranted, DateTime now)
    {
        database.Consents.Add(new ConsentRecord(account.Id, isGranted, now, TextVersion));
        if (!isGranted)
        {
            database.TrainingCopies.RemoveRange(database.TrainingCopies.Where(copy => copy.AccountId == account.Id));
        }

        database.SaveChanges();
    }
}
