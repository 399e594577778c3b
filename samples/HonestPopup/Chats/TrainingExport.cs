using Heron.Privacy;
using Heron.Storage;

namespace Heron.Chats;

/// <summary>Hands the copies to those who train the models, if their people allow it today.</summary>
public sealed class TrainingExport(IServiceScopeFactory scopes, DataFolder folder) : DailyJob(scopes)
{
    protected override void Do(IServiceProvider services)
    {
        var database = services.GetRequiredService<HeronDatabase>();
        var consent = services.GetRequiredService<TrainingConsent>();
        using var training = new ModelTraining(folder);
        foreach (var copy in database.TrainingCopies.ToList())
        {
            if (consent.AllowsTraining(database.AccountOf(copy)))
            {
                training.Learn(copy);
            }
        }
    }
}
