using ConsentAnalyzers.Options;
using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>CONSENT004: what can be accepted can be declined beside it.</summary>
internal sealed class AcceptDeclinable() : Rule<AcceptSurface>(new AddDecline())
{
    public override IReadOnlyList<DiagnosticDescriptor> Descriptors =>
    [
        RuleCatalogue.AcceptWithoutDecline, RuleCatalogue.AcceptBesideLater, RuleCatalogue.DeclineElsewhere,
    ];

    public override IEnumerable<Finding> Judge(AcceptSurface surface, ConsentSettings settings)
    {
        AcceptedMatter? matter = null;
        foreach (var part in surface.Parts)
        {
            if (part is { Kind: PartKind.Accept, Level: PartLevel.Own, AsksForConsent: true, IsOneOfMany: false, HasFields: false, TicksFor: TickPurpose.None }
                && !new AnswersBeside(surface, part, settings).MayDecline
                && (matter ??= new AcceptedMatter(surface, settings)).IsData(part))
            {
                yield return Find(part, new AnswersBeside(surface, part, settings).Deferring).With(Evidence.Decline, DeclineCaption.For(part, surface, settings));
            }
        }
    }

    private static Finding Find(SurfacePart accept, (string Text, bool IsLater)? deferring) => deferring switch
    {
        null => new Finding(RuleCatalogue.AcceptWithoutDecline, accept.Location, accept.Text).With(Evidence.Subject, accept.Text),
        var (text, isLater) => new Finding(isLater ? RuleCatalogue.AcceptBesideLater : RuleCatalogue.DeclineElsewhere, accept.Location, accept.Text, text)
            .With(Evidence.Subject, accept.Text)
            .With(Evidence.Found, text),
    };
}
