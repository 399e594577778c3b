using Heron;
using HonestPopup.Privacy;

namespace HonestPopup.Chats;

/// <summary>The visitor's chats, and which of them train the models.</summary>
public sealed class ChatHistory(Visitor visitor, Calendar calendar, RetentionPolicy retention)
{
    private readonly HashSet<Chat> _trainingSet = [];
    private readonly List<Chat> _chats =
    [
        new("Letter to the landlord", new DateOnly(2025, 8, 30)),
        new("Refactor the billing module", new DateOnly(2025, 9, 2)),
        new("What is this rash?", new DateOnly(2025, 9, 7), isFlagged: true),
    ];

    public IReadOnlyList<Chat> Visible => _chats;

    /// <summary>Only chats that are new or resumed after the choice count.</summary>
    public void Resume(Chat chat)
    {
        chat.Resume(calendar.Today);
        if (visitor is { Account.IsBusiness: false, Privacy.AllowModelTraining: true })
        {
            _trainingSet.Add(chat);
        }
    }

    public void Delete(Chat chat)
    {
        _chats.Remove(chat);
        _trainingSet.Remove(chat);
    }

    /// <summary>Takes back what was given: no chat trains the models any more.</summary>
    public void WithdrawFromTraining() => _trainingSet.Clear();

    public void Purge()
    {
        _chats.RemoveAll(chat => retention.IsOver(chat, calendar.Today));
        _trainingSet.IntersectWith(_chats);
    }
}
