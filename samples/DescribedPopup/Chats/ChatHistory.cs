using DescribedPopup.Privacy;
using Heron;

namespace DescribedPopup.Chats;

/// <summary>The visitor's chats, and which of them train the models.</summary>
public sealed class ChatHistory(Visitor visitor, Calendar calendar, RetentionPolicy retention)
{
    private readonly HashSet<Chat> _hidden = [];
    private readonly HashSet<Chat> _trainingSet = [];
    private readonly List<Chat> _chats =
    [
        new("Letter to the landlord", new DateOnly(2025, 8, 30)),
        new("Refactor the billing module", new DateOnly(2025, 9, 2)),
        new("What is this rash?", new DateOnly(2025, 9, 7), isFlagged: true),
    ];

    public IReadOnlyList<Chat> Visible => [.. _chats.Where(chat => !_hidden.Contains(chat))];

    /// <summary>Only chats that are new or resumed after the acceptance count.</summary>
    public void Resume(Chat chat)
    {
        chat.Resume(calendar.Today);
        if (visitor is { AcceptedTermsOn: not null, Account.IsBusiness: false, Privacy.AllowModelTraining: true })
        {
            _trainingSet.Add(chat);
        }
    }

    /// <summary>Out of sight; the training set keeps it.</summary>
    public void Delete(Chat chat) => _hidden.Add(chat);

    public void Purge() =>
        _chats.RemoveAll(chat =>
            calendar.Today.DayNumber - chat.LastMessageOn.DayNumber
                > retention.For(chat, _trainingSet.Contains(chat)).TotalDays);
}
