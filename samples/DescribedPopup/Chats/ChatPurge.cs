using Heron.Storage;

namespace Heron.Chats;

/// <summary>Removes the chats and copies whose time is over.</summary>
public sealed class ChatPurge(IServiceScopeFactory scopes, Calendar calendar) : DailyJob(scopes)
{
    protected override void Do(IServiceProvider services)
    {
        var database = services.GetRequiredService<HeronDatabase>();
        foreach (var person in services.GetRequiredService<Kept>().People())
        {
            database.RemoveRange(person.Chats.Where(kept => kept.KeptUntil < calendar.Today).Select(kept => kept.Chat));
            database.RemoveRange(person.Copies.Where(kept => kept.KeptUntil < calendar.Today).Select(kept => kept.Copy));
        }

        database.SaveChanges();
    }
}
