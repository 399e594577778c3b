using Heron.Privacy;
using Heron.Storage;
using Microsoft.EntityFrameworkCore;

namespace Heron.Chats;

/// <summary>What is kept of whom, and until when.</summary>
public sealed class Kept(HeronDatabase database, RetentionPolicy retention)
{
    public IReadOnlyList<KeptPerson> People() =>
        [.. database.Accounts.OrderBy(account => account.Id).ToList().Select(account => Of(database.PreferencesOf(account)))];

    private KeptPerson Of(PrivacyPreferences preferences)
    {
        var copies = database.TrainingCopies.Where(copy => copy.AccountId == preferences.AccountId).OrderBy(copy => copy.Id).ToList();
        var chats = database.Chats.IgnoreQueryFilters().Where(chat => chat.AccountId == preferences.AccountId).OrderBy(chat => chat.Id).ToList();
        return new KeptPerson(
            preferences.Account,
            Choice(preferences),
            [.. chats.Select(chat => Of(chat, copies.Exists(copy => copy.ChatId == chat.Id), preferences))],
            [.. copies.Select(copy => new KeptCopy(copy, Calendar.EndOf(RetentionPolicy.ChatCopyRetention, copy.TakenOn)))]);
    }

    private KeptChat Of(Chat chat, bool isTrainedOn, PrivacyPreferences preferences) => new(
        chat,
        database.IsHidden(chat),
        Calendar.EndOf(retention.For(chat, isTrainedOn, preferences.AllowsTraining), chat.LastMessageOn));

    private static string Choice(PrivacyPreferences preferences) => preferences switch
    {
        { Account.IsBusiness: true } => "exempt",
        { AcceptedTermsOn: { } day } => $"accepted on {day:d MMM yyyy}, training is {(preferences.AllowModelTraining ? "on" : "off")}",
        { AllowsTraining: true } => "never answered, training is on",
        _ => "has not answered",
    };
}
