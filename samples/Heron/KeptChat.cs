namespace Heron;

/// <summary>A chat that is still there, and until when; without a day there is no end.</summary>
public sealed record KeptChat(Chat Chat, bool IsHidden, DateOnly? KeptUntil);

/// <summary>What is kept of one person, and what that person chose.</summary>
public sealed record KeptPerson(Account Account, string Choice, IReadOnlyList<KeptChat> Chats, IReadOnlyList<KeptCopy> Copies);

/// <summary>What the models learn from, and until when it is there.</summary>
public sealed record KeptCopy(TrainingCopy Copy, DateOnly? KeptUntil);
