namespace Heron.Privacy;

/// <summary>What a person answered, when, and to which text. A later answer is a further record.</summary>
public sealed class ConsentRecord(int accountId, bool isGranted, DateTime givenAt, string textVersion)
{
    public int Id { get; private set; }

    public int AccountId { get; private set; } = accountId;

    public bool IsGranted { get; private set; } = isGranted;

    public DateTime GivenAt { get; private set; } = givenAt;

    public string TextVersion { get; private set; } = textVersion;
}
