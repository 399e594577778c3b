namespace Heron.Privacy;

/// <summary>How long chats are kept.</summary>
public sealed class RetentionPolicy(IConfiguration configuration)
{
    public TimeSpan ChatRetention { get; } =
        TimeSpan.FromDays(configuration.GetRequiredSection("Chats").GetValue<int>("RetentionDays"));

    public TimeSpan For(bool isTrainedOn, bool allowsTraining) =>
        isTrainedOn && allowsTraining ? TimeSpan.FromDays(365 * 5) : ChatRetention;
}
