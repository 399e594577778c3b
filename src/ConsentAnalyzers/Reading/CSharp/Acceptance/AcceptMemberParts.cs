using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>What a type says of its dialog. The order of members is no order of reading: texts come first, then choices.</summary>
internal static class AcceptMemberParts
{
    public static ImmutableArray<SurfacePart> In(INamedTypeSymbol type, ConsentSettings settings)
    {
        var texts = ImmutableArray.CreateBuilder<SurfacePart>();
        var choices = new List<SurfacePart>();
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (PartOf(member, settings) is { } part)
                {
                    (part.Kind is PartKind.Heading or PartKind.Prose or PartKind.Opaque ? (IList<SurfacePart>)texts : choices).Add(part);
                }
            }
        }

        // A label says better than a property's name what its choice is about.
        if (choices.Exists(part => part.Kind == PartKind.Choice && part.Text.Length > 30))
        {
            var state = choices.Exists(part => part.State == ToggleState.On) ? ToggleState.On : ToggleState.Off;
            choices.RemoveAll(part => part.Kind == PartKind.Choice && part.Text.Length <= 30);
            choices = choices.ConvertAll(part => part.Kind == PartKind.Choice ? part with { State = state } : part);
        }

        texts.AddRange(choices);
        return texts.ToImmutable();
    }

    private static SurfacePart? PartOf(ISymbol member, ConsentSettings settings)
    {
        if (AcceptMembers.NameOf(member) is { } action
            && (WrittenText.In(member) is { Length: > 0 } written ? written : action) is var caption
            && settings.Actions.KindOf(caption) is (ActionKind.Decline or ActionKind.Defer) and var answer)
        {
            return new SurfacePart(SurfacePart.KindOf(answer), caption, member.Locations.FirstOrDefault() ?? Location.None);
        }

        if (MayAct(member))
        {
            return new SurfacePart(PartKind.Unseen, "", member.Locations.FirstOrDefault() ?? Location.None);
        }

        if (AcceptMembers.NameOf(member) is { } wayOut && AcceptSlots.OfText(wayOut) == SlotRole.Dismissal)
        {
            return new SurfacePart(PartKind.OtherAction, WrittenText.In(member) is { Length: > 0 } said ? said : wayOut, member.Locations.FirstOrDefault() ?? Location.None);
        }

        var type = member switch
        {
            IPropertySymbol { IsIndexer: false } property => property.Type,
            IFieldSymbol { AssociatedSymbol: null } field => field.Type,
            _ => null,
        };
        if (type is null)
        {
            return null;
        }

        var place = member.Locations.FirstOrDefault() ?? Location.None;
        if (type.SpecialType == SpecialType.System_Boolean)
        {
            return settings.Choices.MeaningOf(member.Name, new Surroundings(Container: member.ContainingType.Name)) == Meaning.Grant
                ? new SurfacePart(PartKind.Choice, Spoken(member.Name), place) { State = WrittenText.IsTrue(member) ? ToggleState.On : ToggleState.Off }
                : null;
        }

        var text = WrittenText.In(member);
        if (type.SpecialType is not SpecialType.System_String)
        {
            return type.Name.Contains("Localizer")
                || (type is { IsReferenceType: true, TypeKind: not TypeKind.Delegate } && AcceptSlots.OfText(member.Name) == SlotRole.Text)
                ? new SurfacePart(PartKind.Opaque, "", place)
                : null;
        }

        return AcceptSlots.OfText(member.Name) switch
        {
            SlotRole.Heading => new SurfacePart(PartKind.Heading, text ?? "", place),
            SlotRole.Text => new SurfacePart(string.IsNullOrEmpty(text) ? PartKind.Opaque : PartKind.Prose, text ?? "", place),
            SlotRole.Choice when text is not null => new SurfacePart(PartKind.Choice, text, place),
            SlotRole.Label when text is not null && settings.Actions.KindOf(text) == ActionKind.None =>
                new SurfacePart(PartKind.Choice, text, place),
            _ => null,
        };
    }

    /// <summary>Whether a member is a command, whose view stands elsewhere, or holds a list of actions.</summary>
    private static bool MayAct(ISymbol member) =>
        AcceptMembers.NameOf(member)?.EndsWith("Command", StringComparison.Ordinal) == true
        || (member is IPropertySymbol { IsIndexer: false, Type: { SpecialType: not SpecialType.System_String, TypeKind: TypeKind.Array or TypeKind.Class or TypeKind.Interface } }
            && AcceptSlots.HoldsActions(member.Name));

    private static string Spoken(string name)
    {
        var spoken = string.Join(" ", Words.In(name));
        return char.ToUpperInvariant(spoken[0]) + spoken.Substring(1);
    }
}
