using Heron.Storage;

namespace Heron.Chats;

/// <summary>Hands the copies to those who train the models.</summary>
public sealed class TrainingExport(IServiceScopeFactory scopes, DataFolder folder) : DailyJob(scopes)
{
    protected override void Do(IServiceProvider services)
    {
        using var training = new ModelTraining(folder);
        foreach (var copy in services.GetRequiredService<HeronDatabase>().TrainingCopies)
        {
            training.Learn(copy); // CONSENT005
        }
    }
}
