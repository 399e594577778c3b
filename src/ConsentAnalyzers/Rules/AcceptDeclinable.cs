using ConsentAnalyzers.Options;
using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>CONSENT004: what can be accepted can be declined beside it.</summary>
internal sealed class AcceptDeclinable() : Rule<AcceptSurface>(new AddDecline())
{
    /// <summary>A surface with more is a list of offers, not a request for consent.</summary>
    private const int MostAccepts = 24;

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors =>
    [
        RuleCatalogue.AcceptWithoutDecline, RuleCatalogue.AcceptBesideLater, RuleCatalogue.DeclineElsewhere,
    ];

    public override IEnumerable<Finding> Judge(AcceptSurface surface, ConsentSettings settings)
    {
        var accepts = surface.Parts.Where(IsJudged).ToList();
        if (accepts.Count > MostAccepts)
        {
            yield break;
        }

        var matter = new AcceptedMatter(surface, settings);
        foreach (var accept in accepts)
        {
            if (new AnswersBeside(surface, accept, settings) is { MayDecline: false } answers && matter.IsData(accept))
            {
                yield return Find(accept, answers.Deferring).With(Evidence.Decline, DeclineCaption.For(accept, surface, settings));
            }
        }
    }

    /// <summary>What is ticked or sent with a form is declined by leaving it.</summary>
    private static bool IsJudged(SurfacePart part) => part is
    {
        Kind: PartKind.Accept, Level: PartLevel.Own, AsksForConsent: true, IsOneOfMany: false, HasFields: false, TicksFor: TickPurpose.None,
    };

    private static Finding Find(SurfacePart accept, (string Text, bool IsLater)? deferring) => deferring switch
    {
        null => new Finding(RuleCatalogue.AcceptWithoutDecline, accept.Location, accept.Text).With(Evidence.Subject, accept.Text),
        var (text, isLater) => new Finding(isLater ? RuleCatalogue.AcceptBesideLater : RuleCatalogue.DeclineElsewhere, accept.Location, accept.Text, text)
            .With(Evidence.Subject, accept.Text)
            .With(Evidence.Found, text),
    };
}
