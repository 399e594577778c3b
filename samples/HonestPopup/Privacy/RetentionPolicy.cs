using Heron;

namespace HonestPopup.Privacy;

/// <summary>How long chats are kept, whatever the person chose.</summary>
public sealed class RetentionPolicy(IConfiguration configuration)
{
    public TimeSpan ChatRetention { get; } =
        TimeSpan.FromDays(configuration.GetRequiredSection("Chats").GetValue<int>("RetentionDays"));

    public bool IsOver(Chat chat, DateOnly today) => today.DayNumber - chat.LastMessageOn.DayNumber > ChatRetention.TotalDays;
}
