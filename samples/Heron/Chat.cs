namespace Heron;

public sealed class Chat(string title, DateOnly lastMessageOn, bool isFlagged = false)
{
    public string Title => title;

    public DateOnly LastMessageOn { get; private set; } = lastMessageOn;

    /// <summary>Set aside by the safety filters.</summary>
    public bool IsFlagged => isFlagged;

    public void Resume(DateOnly today) => LastMessageOn = today;
}
