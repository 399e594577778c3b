namespace Heron;

/// <summary>A chat as the models learn from it.</summary>
public sealed class TrainingCopy(int accountId, int chatId, string title, DateOnly takenOn)
{
    public int Id { get; private set; }

    public int AccountId { get; private set; } = accountId;

    public int ChatId { get; private set; } = chatId;

    public string Title { get; private set; } = title;

    public DateOnly TakenOn { get; private set; } = takenOn;

    public static TrainingCopy Of(Chat chat, DateOnly today) => new(chat.AccountId, chat.Id, chat.Title, today);
}
