using Heron.Privacy;
using Heron.Storage;
using Microsoft.EntityFrameworkCore;

namespace Heron.Chats;

/// <summary>What is kept of whom, and until when.</summary>
public sealed class Kept(HeronDatabase database, TrainingConsent consent, RetentionPolicy retention)
{
    public IReadOnlyList<KeptPerson> People() =>
        [.. database.Accounts.OrderBy(account => account.Id).ToList().Select(Of)];

    private KeptPerson Of(Account account)
    {
        var copies = database.TrainingCopies.Where(copy => copy.AccountId == account.Id).OrderBy(copy => copy.Id).ToList();
        var chats = database.Chats.Where(chat => chat.AccountId == account.Id).OrderBy(chat => chat.Id).ToList();
        return new KeptPerson(
            account,
            Choice(account),
            [.. chats.Select(chat => Of(chat, copies.Exists(copy => copy.ChatId == chat.Id), account))],
            [.. copies.Select(copy => new KeptCopy(copy, EndOf(isTrainedOn: true, account, copy.TakenOn)))]);
    }

    private KeptChat Of(Chat chat, bool isTrainedOn, Account account) =>
        new(chat, IsHidden: false, EndOf(isTrainedOn, account, chat.LastMessageOn));

    private DateOnly? EndOf(bool isTrainedOn, Account account, DateOnly start) =>
        Calendar.EndOf(retention.For(isTrainedOn, consent.AllowsTraining(account)), start);

    private string Choice(Account account) => consent.AnswerOf(account) switch
    {
        _ when account.IsBusiness => "exempt",
        { IsGranted: var isGranted } answer =>
            $"{(isGranted ? "allowed" : "refused")} training on {answer.GivenAt:d MMM yyyy HH:mm}, text of {answer.TextVersion}",
        null => "has not answered",
    };
}
