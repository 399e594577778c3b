using ConsentAnalyzers.Options;
using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>CONSENT002: what an action accepts is explained before it, on the same surface.</summary>
internal sealed class AcceptExplained() : Rule<AcceptAction>(new ExplainAccept())
{
    public override IReadOnlyList<DiagnosticDescriptor> Descriptors =>
    [
        RuleCatalogue.AcceptWithoutExplanation, RuleCatalogue.AcceptExplainsOtherTopic, RuleCatalogue.AcceptExplainedTooLate,
    ];

    public override Finding? Judge(AcceptAction accept, ConsentSettings settings)
    {
        var surface = accept.Surface;
        if (!surface.SpeaksOfConsent || !MeansConsent(accept, settings) || HasOpaqueBefore(accept))
        {
            return null;
        }

        var explained = Topic.None;
        var isExplained = false;
        foreach (var text in ExplanationsBefore(accept))
        {
            isExplained = true;
            explained |= settings.Choices.TopicsIn(text);
        }

        return isExplained ? OtherTopic(accept, explained, settings) : Missing(accept, settings);
    }

    private static Finding? OtherTopic(AcceptAction accept, Topic explained, ConsentSettings settings) =>
        LeftOut(accept, explained, settings) is var (choice, topics)
            ? Finding(RuleCatalogue.AcceptExplainsOtherTopic, accept, explained, settings, Topics.Name(topics))
                .With(Evidence.Found, choice)
                .With(Evidence.Allowed, Topics.Name(topics))
            : null;

    /// <summary>The first choice whose topic is not explained, and that topic.</summary>
    private static (string Choice, Topic Topics)? LeftOut(AcceptAction accept, Topic explained, ConsentSettings settings)
    {
        foreach (var part in accept.Surface.Parts)
        {
            if (part.Kind == PartKind.Choice
                && !(part.IsLocked ? NecessaryWords.AreInLocked(part.Text) : NecessaryWords.AreIn(part.Text))
                && settings.Choices.TopicsIn(part.Text) is not Topic.None and var chosen
                && !Topics.Explains(explained, chosen))
            {
                return (part.Text, chosen);
            }
        }

        return null;
    }

    private static Finding Missing(AcceptAction accept, ConsentSettings settings)
    {
        for (var i = accept.Index + 1; i < accept.Surface.Parts.Length; i++)
        {
            var part = accept.Surface.Parts[i];
            if (part.Kind == PartKind.Prose && Prose.Explains(part.Text))
            {
                var late = Finding(RuleCatalogue.AcceptExplainedTooLate, accept, Topic.None, settings).With(Evidence.Found, part.Text);

                // Moved up, a text that leaves a choice out would only be the next finding.
                return IsFirst(accept) && LeftOut(accept, settings.Choices.TopicsIn(part.Text), settings) is null
                    ? late.With(part.Location)
                    : late;
            }
        }

        return Finding(RuleCatalogue.AcceptWithoutExplanation, accept, Topic.None, settings);
    }

    private static Finding Finding(
        DiagnosticDescriptor descriptor, AcceptAction accept, Topic explained, ConsentSettings settings, params object[] more)
    {
        var finding = new Finding(descriptor, accept.Action.Location, more.Prepend(accept.Action.Text).ToArray())
            .With(Evidence.Subject, accept.Action.Text);

        // A text that leaves a choice out would only be the next finding.
        return ExplanationText.For(accept, settings) is { } text && LeftOut(accept, explained | settings.Choices.TopicsIn(text), settings) is null
            ? finding.With(Evidence.Explanation, text)
            : finding;
    }

    /// <summary>"OK" under "Your data was deleted" or "Delete your history?" accepts nothing.</summary>
    private static bool MeansConsent(AcceptAction accept, ConsentSettings settings) =>
        settings.Actions.IsPlain(accept.Action.Text)
        || !accept.Surface.Parts.Any(part =>
            part.Kind is PartKind.Heading or PartKind.Prose && Prose.TellsOrUndoes(part.Text));

    private static bool IsFirst(AcceptAction accept) =>
        !accept.Surface.Parts.Take(accept.Index).Any(part => part.Kind == PartKind.Accept);

    private static bool HasOpaqueBefore(AcceptAction accept)
    {
        for (var i = 0; i < accept.Index; i++)
        {
            if (accept.Surface.Parts[i].Kind == PartKind.Opaque)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> ExplanationsBefore(AcceptAction accept)
    {
        var opening = true;
        for (var i = 0; i < accept.Index; i++)
        {
            var part = accept.Surface.Parts[i];
            if (part.Kind == PartKind.Prose && Prose.Explains(part.Text) && !(opening && Prose.IsHeading(part.Text)))
            {
                yield return part.Text;
            }

            opening &= part.Kind is not (PartKind.Heading or PartKind.Prose);
        }
    }
}
