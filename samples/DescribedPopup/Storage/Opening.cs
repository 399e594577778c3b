using Heron.Chats;
using Heron.Privacy;
using Microsoft.EntityFrameworkCore;

namespace Heron.Storage;

/// <summary>Creates the database, and plays what people did with the pop-up before the demonstration begins.</summary>
public sealed class Opening(HeronDatabase database, ChatHistory history)
{
    public void Play()
    {
        var isFirst = !database.Database.GetAppliedMigrations().Any();
        database.Database.Migrate();
        if (!isFirst)
        {
            return;
        }

        Accept("Ada", toggle: false, day: 3);
        Resume("Wedding speech", day: 4);
        Accept("Ben", toggle: true, day: 1);
        Resume("Salary negotiation", day: 2);
        TurnOff("Ben");
        Resume("Letter to my sister", day: 8);
        Accept("Cleo", toggle: true, day: 5);
        Resume("A parser for receipts", day: 5);
        Resume("Nightmares", day: 6);
        history.Delete(Chat("Nightmares"));
        Resume("Quarterly report", day: 5);
    }

    private void Accept(string name, bool toggle, int day)
    {
        new TermsUpdateDialog { AllowModelTraining = toggle }.Accept(PreferencesOf(name), On(day));
        database.SaveChanges();
    }

    private void TurnOff(string name)
    {
        PreferencesOf(name).AllowModelTraining = false;
        database.SaveChanges();
    }

    private void Resume(string title, int day) => history.Resume(Chat(title), On(day));

    private PrivacyPreferences PreferencesOf(string name) =>
        database.PreferencesOf(database.Accounts.Single(account => account.Name == name));

    private Chat Chat(string title) => database.Chats.Single(chat => chat.Title == title);

    private static DateOnly On(int day) => new(2025, 9, day);
}
