using Heron;

namespace DescribedPopup.Privacy;

/// <summary>How long chats are kept.</summary>
public sealed class RetentionPolicy(IConfiguration configuration)
{
    public static readonly TimeSpan TrainedChatRetention = TimeSpan.FromDays(365 * 5); // CONSENT003

    public TimeSpan ChatRetention { get; } = Days(configuration, "RetentionDays");

    public TimeSpan FlaggedChatRetention { get; } = Days(configuration, "FlaggedRetentionDays");

    public TimeSpan For(Chat chat, bool isTrainedOn)
    {
        if (isTrainedOn)
        {
            return TrainedChatRetention;
        }

        return chat.IsFlagged ? FlaggedChatRetention : ChatRetention;
    }

    private static TimeSpan Days(IConfiguration configuration, string key) =>
        TimeSpan.FromDays(configuration.GetRequiredSection("Chats").GetValue<int>(key));
}
