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
    /// <summary>More than any surface tells apart; past that all of it counts as seen together.</summary>
    private const int MostBranches = 64;

    public override IReadOnlyList<DiagnosticDescriptor> Descriptors =>
    [
        RuleCatalogue.AcceptWithoutExplanation, RuleCatalogue.AcceptExplainsOtherTopic, RuleCatalogue.AcceptExplainedTooLate,
    ];

    public override IEnumerable<Finding> Judge(AcceptSurface surface, ConsentSettings settings)
    {
        var always = new ExplanationsSeen(surface, null, settings);
        var inBranches = new Dictionary<SurfaceBranch, ExplanationsSeen>();
        for (var i = 0; i < surface.Parts.Length; i++)
        {
            if (surface.Parts[i] is { Kind: PartKind.Accept, Level: PartLevel.Own, AsksForConsent: true, IsOneOfMany: false } accept
                && Judge(accept, SeenFrom(accept.Branch).UpTo(i), settings) is { } finding)
            {
                yield return finding;
            }
        }

        ExplanationsSeen SeenFrom(SurfaceBranch? branch)
        {
            if (branch is null || (inBranches.Count >= MostBranches && !inBranches.ContainsKey(branch)))
            {
                return always;
            }

            return inBranches.TryGetValue(branch, out var seen) ? seen
                : inBranches[branch] = new ExplanationsSeen(surface, branch, settings);
        }
    }

    private static Finding? Judge(SurfacePart accept, ExplanationsSeen seen, ConsentSettings settings)
    {
        if (accept.TicksFor != TickPurpose.None)
        {
            return seen.IsBare ? Finding(RuleCatalogue.AcceptWithoutExplanation, accept, seen, settings) : null;
        }

        // "OK" under "Your data was deleted" or "Delete your history?" accepts nothing.
        if (seen.HasOpaque || (seen.Reports && !settings.Actions.IsPlain(accept.Text)))
        {
            return null;
        }

        if (seen.HasExplanation)
        {
            return seen.LeftOut(seen.Explained) is var (choice, topics)
                ? Finding(RuleCatalogue.AcceptExplainsOtherTopic, accept, seen, settings, Texts.Named("Topic." + Topics.Main(topics)))
                    .With(Evidence.Found, choice)
                    .With(Evidence.Allowed, Topics.Name(topics))
                : null;
        }

        if (seen.Late is not { } late)
        {
            return Finding(RuleCatalogue.AcceptWithoutExplanation, accept, seen, settings);
        }

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
