using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>Enums of what a person answered: <c>ConsentResult { Accepted, Declined }</c>.</summary>
internal static class AnswerEnums
{
    /// <summary>The answers as the buttons of a dialog that stands elsewhere; null where the enum holds none, or nobody is asked for consent.</summary>
    public static AcceptSurface? In(INamedTypeSymbol type, ConsentSettings settings)
    {
        if (!Role.AnswerTypes.Ends(Words.In(type.Name)))
        {
            return null;
        }

        var names = AcceptMembers.NamesOf(type).ToImmutableArray();
        var parts = type.GetMembers().OfType<IFieldSymbol>().Select(member => PartOf(member, names, settings)).Where(part => part is not null).Select(part => part!).ToList();
        if (!parts.Exists(part => part is { Kind: PartKind.Accept, AsksForConsent: true }))
        {
            return null;
        }

        // What is read before the answers stands where they are shown.
        parts.Insert(0, new SurfacePart(PartKind.Opaque, "", type.Locations.FirstOrDefault() ?? Location.None));
        return new AcceptSurface(parts.ToImmutableArray());
    }

    private static SurfacePart? PartOf(IFieldSymbol member, ImmutableArray<string> names, ConsentSettings settings)
    {
        if (ConsentStates.IsUndecided(member.Name) || member.Locations.FirstOrDefault() is not { } place)
        {
            return null;
        }

        var part = new SurfacePart(KindOf(member.Name, settings), member.Name, place);
        return part.Kind == PartKind.Accept
            ? part with { Names = names, AsksForConsent = ConsentSpeaking.Speaks(part, [], names, settings) }
            : part;
    }

    /// <summary>What is no answer that is known may be any.</summary>
    private static PartKind KindOf(string member, ConsentSettings settings) => settings.Actions.KindOf(member) switch
    {
        ActionKind.Defer => PartKind.Defer,
        _ when ConsentStates.IsGrant(member) => PartKind.Accept,
        _ when ConsentStates.IsRefusal(member) => PartKind.Decline,
        ActionKind.None => PartKind.Unseen,
        var action => SurfacePart.KindOf(action),
    };
}
