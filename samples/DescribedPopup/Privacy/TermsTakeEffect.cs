using Heron.Storage;
using Microsoft.EntityFrameworkCore;

namespace Heron.Privacy;

/// <summary>From the effective date on, silence is a yes, and covers the chats since the announcement.</summary>
public sealed class TermsTakeEffect(IServiceScopeFactory scopes, Calendar calendar) : DailyJob(scopes)
{
    protected override void Do(IServiceProvider services)
    {
        if (calendar.Today < TermsUpdate.EffectiveDate)
        {
            return;
        }

        var database = services.GetRequiredService<HeronDatabase>();
        foreach (var preferences in database.Preferences.Include(preferences => preferences.Account).ToList())
        {
            if (preferences is { AcceptedTermsOn: null, TrainingSince: null, Account.IsBusiness: false })
            {
                preferences.AllowModelTraining = true; // CONSENT006
                preferences.TrainingSince = TermsUpdate.AnnouncedOn;
                Take(database, preferences);
            }
        }

        database.SaveChanges();
    }

    private void Take(HeronDatabase database, PrivacyPreferences preferences) =>
        database.TrainingCopies.AddRange(database.Chats
            .Where(chat => chat.AccountId == preferences.AccountId && chat.LastMessageOn >= preferences.TrainingSince)
            .AsEnumerable()
            .Select(chat => TrainingCopy.Of(chat, calendar.Today)));
}
