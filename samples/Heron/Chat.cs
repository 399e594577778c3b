namespace Heron;

public sealed class Chat(int accountId, string title, DateOnly lastMessageOn, bool isFlagged = false)
{
    public int Id { get; private set; }

    public int AccountId { get; private set; } = accountId;

    public string Title { get; private set; } = title;

    public DateOnly LastMessageOn { get; private set; } = lastMessageOn;

    /// <summary>Set aside by the safety filters.</summary>
    public bool IsFlagged { get; private set; } = isFlagged;

    public void Resume(DateOnly today) => LastMessageOn = today;
}
