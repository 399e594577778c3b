using ConsentAnalyzers.Messages;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>CONSENT002: what an action accepts is explained before it, on the same surface.</summary>
internal sealed class AcceptExplained() : Rule<AcceptSurface>(new ExplainAccept())
{
    public override IReadOnlyList<DiagnosticDescriptor> Descriptors =>
    [
        RuleCatalogue.AcceptWithoutExplanation, RuleCatalogue.AcceptExplainsOtherTopic, RuleCatalogue.AcceptExplainedTooLate,
    ];

    public override IEnumerable<Finding> Judge(AcceptSurface surface, ConsentSettings settings)
    {
        foreach (var (accept, seen) in new SurfaceExplanations(surface, settings).Accepts())
        {
            if (Judge(accept, seen, settings) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static Finding? Judge(SurfacePart accept, ExplanationsSeen seen, ConsentSettings settings) => Explanation.Of(accept, seen, settings) switch
    {
        { Kind: ExplanationKind.No } => Finding(RuleCatalogue.AcceptWithoutExplanation, accept, seen, settings),
        { LeftOut: var (choice, topics) } => Finding(RuleCatalogue.AcceptExplainsOtherTopic, accept, seen, settings, Texts.Named("Topic." + Topics.Main(topics)))
            .With(Evidence.Found, choice)
            .With(Evidence.Allowed, Topics.Name(topics)),
        { Late: { } late } => TooLate(late, accept, seen, settings),
        _ => null,
    };

    private static Finding TooLate(SurfacePart late, SurfacePart accept, ExplanationsSeen seen, ConsentSettings settings)
    {
        var tooLate = Finding(RuleCatalogue.AcceptExplainedTooLate, accept, seen, settings).With(Evidence.Found, late.Text);

        // Moved up, a text that leaves a choice out would only be the next finding.
        return seen.IsFirst && seen.LeftOut(settings.Choices.TopicsIn(late.Text)) is null ? tooLate.With(late.Location) : tooLate;
    }

    private static Finding Finding(
        DiagnosticDescriptor descriptor, SurfacePart accept, ExplanationsSeen seen, ConsentSettings settings, params object[] more)
    {
        var finding = new Finding(descriptor, accept.Location, more.Prepend(accept.Text).ToArray()).With(Evidence.Subject, accept.Text);

        // A text that leaves a choice out would only be the next finding.
        return seen.NewExplanation(accept) is { } text && seen.LeftOut(seen.Explained | settings.Choices.TopicsIn(text)) is null
            ? finding.With(Evidence.Explanation, text)
            : finding;
    }
}
