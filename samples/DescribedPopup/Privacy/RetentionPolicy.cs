using Heron;

namespace DescribedPopup.Privacy;

/// <summary>How long chats are kept.</summary>
public static class RetentionPolicy
{
    public static readonly TimeSpan ChatRetention = TimeSpan.FromDays(30);

    public static readonly TimeSpan TrainedChatRetention = TimeSpan.FromDays(365 * 5); // CONSENT003

    public static readonly TimeSpan FlaggedChatRetention = TimeSpan.FromDays(365 * 2); // CONSENT003

    public static TimeSpan For(Chat chat, bool isTrainedOn)
    {
        if (isTrainedOn)
        {
            return TrainedChatRetention;
        }

        return chat.IsFlagged ? FlaggedChatRetention : ChatRetention;
    }
}
