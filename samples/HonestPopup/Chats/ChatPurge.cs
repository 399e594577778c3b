namespace HonestPopup.Chats;

/// <summary>Once a day, removes the chats whose time is over.</summary>
public sealed class ChatPurge(ChatHistory history) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = new PeriodicTimer(TimeSpan.FromDays(1));
        do
        {
            history.Purge();
        }
        while (await daily.WaitForNextTickAsync(stoppingToken));
    }
}
