using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>What a dialog of the program answers with by itself, without its creation naming it.</summary>
internal static class BroughtAnswers
{
    /// <summary>Whether an omitted argument, or a member that its type gives a text, declines.</summary>
    public static bool Decline(IObjectCreationOperation creation, ActionWords actions, CancellationToken cancellation)
    {
        return creation.Arguments.Any(argument => argument is { ArgumentKind: ArgumentKind.DefaultValue, Value: var given } && Declines(AcceptTexts.ConstantOf(given)))
            || creation.Type?.GetMembers().Any(member => AcceptMembers.NameOf(member) is not null && Declines(WrittenText.In(member, cancellation))) == true;

        bool Declines(string? text) => text is not null && actions.KindOf(text) == ActionKind.Decline;
    }
}
