using System.CommandLine;

namespace ConsentAnalyzers.Tool.Commands;

/// <summary>Makes a message and an exit code of what cannot be done as it was asked for.</summary>
internal static class Usage
{
    public static async Task<int> Guard(ParseResult parsed, Func<Task<int>> action)
    {
        try
        {
            return await action();
        }
        catch (Exception refused) when (refused is UsageException or IOException or UnauthorizedAccessException)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(refused.Message);
            return ExitCodes.Usage;
        }
    }
}
