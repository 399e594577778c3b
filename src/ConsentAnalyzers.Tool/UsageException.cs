namespace ConsentAnalyzers.Tool;

/// <summary>What was asked for cannot be done as it was asked for; the message says what can.</summary>
internal sealed class UsageException(string message) : Exception(message);
