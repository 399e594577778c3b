using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules.Inventory;

/// <summary>CONSENT911: every surface with an action that accepts, whatever is explained and can be declined there.</summary>
internal sealed class AcceptListed : Rule<AcceptSurface>
{
    private const int LongestText = 240;
    private const string BetweenChoices = "; ";

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors => [RuleCatalogue.AcceptListed];

    public override bool IsListing => true;

    /// <summary>One result a surface, at the first of its actions that accept anything.</summary>
    public override IEnumerable<Finding> Judge(AcceptSurface surface, ConsentSettings settings) => new SurfaceExplanations(surface, settings).Accepts()
        .Select(said => (said.Accept, said.Seen.Text, Explanation: Explanation.Of(said.Accept, said.Seen, settings)))
        .Where(said => said.Explanation.Kind != ExplanationKind.NotNeeded)
        .Take(1)
        .Select(said => List(surface, said.Accept, said.Explanation, said.Text, settings));

    private static Finding List(AcceptSurface surface, SurfacePart accept, Explanation explanation, string? text, ConsentSettings settings)
    {
        var name = SurfaceName.At(accept.Location);
        var seen = surface.Parts.Where(part => SurfaceBranch.IsSeenFrom(part.Branch, accept.Branch)).ToList();
        var heading = HeadingOver(accept, surface, seen);
        var choices = seen.Where(part => part is { Kind: PartKind.Choice, Level: not PartLevel.Enclosing } && part.Text.Length > 0).Select(part => part.Text).Distinct();
        var (declining, decline) = accept.TicksFor == TickPurpose.None ? new AnswersBeside(surface, accept, settings).Declining : (DecliningKind.Yes, "");
        return new Finding(RuleCatalogue.AcceptListed, accept.Location, name, accept.Text)
            .With(Evidence.Subject, name)
            .With(Listed.Asked, accept.Text)
            .WithKnown(Listed.Topic, Topics.Listed(TopicsOf(accept, seen, settings.Choices)))
            .WithKnown(Listed.Heading, Shortened(heading?.Text))
            .With(Listed.Explained, explanation.Kind.ToString().ToLowerInvariant())
            .WithKnown(Listed.ExplanationText, Shortened(explanation.Late?.Text ?? text))
            .With(Listed.Declined, declining.ToString().ToLowerInvariant())
            .WithKnown(Listed.DeclineText, Shortened(decline))
            .WithKnown(Listed.Choices, string.Join(BetweenChoices, choices));
    }

    /// <summary>A surface has one heading on top; on a page the nearest counts.</summary>
    private static SurfacePart? HeadingOver(SurfacePart accept, AcceptSurface surface, List<SurfacePart> seen) =>
        (surface.IsPage ? seen.GetRange(0, seen.IndexOf(accept)).FindLast(IsHeading) : seen.Find(part => IsHeading(part) && part.Level == PartLevel.Own))
            ?? seen.Find(IsHeading);

    private static bool IsHeading(SurfacePart part) => part is { Kind: PartKind.Heading, Text.Length: > 0 };

    /// <summary>What the surface itself speaks of, and where it speaks of nothing, what is around it.</summary>
    private static Topic TopicsOf(SurfacePart accept, List<SurfacePart> seen, ChoiceWords choices)
    {
        var own = In(seen.Where(part => part.Level != PartLevel.Enclosing)) | choices.TopicsIn(accept.Text);
        return own != Topic.None ? own : In(seen);

        Topic In(IEnumerable<SurfacePart> parts) => parts
            .Where(part => part.Kind is PartKind.Heading or PartKind.Prose or PartKind.Choice)
            .Aggregate(Topic.None, (all, part) => all | choices.TopicsIn(part.Text));
    }

    private static string Shortened(string? text)
    {
        var said = string.Join(" ", (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return said.Length <= LongestText ? said : said.Substring(0, LongestText).TrimEnd() + "…";
    }
}
