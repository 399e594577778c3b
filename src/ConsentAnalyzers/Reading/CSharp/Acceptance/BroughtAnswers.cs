using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>What a dialog of the program answers with by itself, without its creation naming it.</summary>
internal static class BroughtAnswers
{
    /// <summary>Notes where an omitted argument, or a member that its type gives a text, declines.</summary>
    public static void Note(IObjectCreationOperation creation, AcceptElement dialog, AcceptScreens screens, CancellationToken cancellation)
    {
        if (dialog.IsComponent && Decline(creation, screens.Settings.Actions, cancellation))
        {
            dialog.Actions.Add(screens.Part(PartKind.Unseen, "", creation.Syntax.GetLocation()));
        }
    }

    private static bool Decline(IObjectCreationOperation creation, ActionWords actions, CancellationToken cancellation)
    {
        return creation.Arguments.Any(argument => argument is { ArgumentKind: ArgumentKind.DefaultValue, Value: var given } && Declines(AcceptTexts.ConstantOf(given)))
            || creation.Type?.GetMembers().Any(member => AcceptMembers.NameOf(member) is not null && Declines(WrittenText.In(member, cancellation))) == true;

        bool Declines(string? text) => text is not null && actions.KindOf(text) == ActionKind.Decline;
    }
}
