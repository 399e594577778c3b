using Heron.Privacy;
using Heron.Storage;

namespace Heron.Chats;

/// <summary>A person's chats, and which of them train the models.</summary>
public sealed class ChatHistory(HeronDatabase database, TrainingConsent consent)
{
    public IReadOnlyList<Chat> Of(Account account) =>
        [.. database.Chats.Where(chat => chat.AccountId == account.Id).OrderBy(chat => chat.LastMessageOn)];

    public void Begin(Account account, string title, DateOnly today)
    {
        var chat = new Chat(account.Id, title, today);
        database.Chats.Add(chat);
        database.SaveChanges();
        Resume(chat, today);
    }

    /// <summary>Only chats that are new or resumed after the permission count.</summary>
    public void Resume(Chat chat, DateOnly today)
    {
        chat.Resume(today);
        if (consent.AllowsTraining(database.AccountOf(chat)) && !database.TrainingCopies.Any(copy => copy.ChatId == chat.Id))
        {
            database.TrainingCopies.Add(TrainingCopy.Of(chat, today));
        }

        database.SaveChanges();
    }

    /// <summary>Its training copy goes with it.</summary>
    public void Delete(Chat chat)
    {
        database.Chats.Remove(chat);
        database.SaveChanges();
    }
}
