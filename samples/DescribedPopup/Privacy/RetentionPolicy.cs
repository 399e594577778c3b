namespace Heron.Privacy;

/// <summary>How long chats are kept.</summary>
public sealed class RetentionPolicy(IConfiguration configuration)
{
    public static readonly TimeSpan TrainedChatRetention = TimeSpan.FromDays(365 * 5); // CONSENT003

    /// <summary>What the models learnt from, whatever becomes of the chat.</summary>
    public static readonly TimeSpan ChatCopyRetention = TimeSpan.MaxValue; // CONSENT008

    public TimeSpan ChatRetention { get; } = Days(configuration, "RetentionDays");

    public TimeSpan FlaggedChatRetention { get; } = Days(configuration, "FlaggedRetentionDays");

    public TimeSpan For(Chat chat, bool isTrainedOn, bool allowsTraining)
    {
        if (isTrainedOn)
        {
            return ForTrained(allowsTraining);
        }

        return chat.IsFlagged ? ForFlagged(allowsTraining) : ChatRetention;
    }

    /// <summary>What was used before stays in use; turning the toggle off comes too late for it.</summary>
    private static TimeSpan ForTrained(bool allowsTraining) =>
        allowsTraining ? TrainedChatRetention : TimeSpan.FromDays(365 * 5); // CONSENT007

    private TimeSpan ForFlagged(bool allowsTraining) => FlaggedChatRetention; // CONSENT007

    private static TimeSpan Days(IConfiguration configuration, string key) =>
        TimeSpan.FromDays(configuration.GetRequiredSection("Chats").GetValue<int>(key));
}
