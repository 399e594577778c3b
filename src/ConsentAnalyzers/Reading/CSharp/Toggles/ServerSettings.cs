using ConsentAnalyzers.Options;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>Reads of what the operator of a server writes into its configuration: <c>configuration.GetValue("Telemetry:Enabled", true)</c>.</summary>
internal static class ServerSettings
{
    private const Sense OfPeople = Sense.Person | Sense.Privacy | Sense.Settings;

    /// <summary>Whether a call reads a section of the host's configuration that is only switched on, and nothing of a person is in sight.</summary>
    public static bool AreRead(IOperation call, string key, ISymbol code, ConsentSettings settings)
    {
        var name = key.LastIndexOf(':');
        return name > 0
            && call is IInvocationOperation read
            && (read.Instance ?? (read.Arguments is [var first, ..] ? first.Value : null)) is { } configuration
            && configuration.Unwrap().Type?.Name is "IConfiguration" or "IConfigurationSection" or "IConfigurationRoot" or "ConfigurationManager"
            && settings.Choices.IsNeutral(key.Substring(name + 1))
            && settings.Choices.IsOperational(key)
            && !IsAboutPeople(key)
            && SurroundingsOf.Code(code) is var surroundings
            && !IsAboutPeople(surroundings.Container)
            && !IsAboutPeople(surroundings.Namespace);
    }

    private static bool IsAboutPeople(string text)
    {
        foreach (var word in Words.In(text))
        {
            if ((Lexicon.SenseOf(word) & OfPeople) != 0 && !Role.Pronouns.Has(word))
            {
                return true;
            }
        }

        return false;
    }
}
