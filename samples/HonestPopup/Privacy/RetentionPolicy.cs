using Heron;

namespace HonestPopup.Privacy;

/// <summary>How long chats are kept, whatever the person chose.</summary>
public static class RetentionPolicy
{
    public static readonly TimeSpan ChatRetention = TimeSpan.FromDays(30);

    public static bool IsOver(Chat chat, DateOnly today) =>
        today.DayNumber - chat.LastMessageOn.DayNumber > ChatRetention.TotalDays;
}
