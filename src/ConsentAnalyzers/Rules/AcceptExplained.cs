using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>CONSENT002: what an action accepts is explained before it, on the same surface.</summary>
internal sealed class AcceptExplained : Rule<AcceptAction>
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

    private static Finding? OtherTopic(AcceptAction accept, Topic explained, ConsentSettings settings)
    {
        foreach (var part in accept.Surface.Parts)
        {
            if (part.Kind == PartKind.Choice
                && settings.Choices.TopicsIn(part.Text) is not Topic.None and var chosen
                && !Topics.Explains(explained, chosen))
            {
                return Finding(RuleCatalogue.AcceptExplainsOtherTopic, accept, Topics.Name(chosen))
                    .With(Evidence.Found, part.Text)
                    .With(Evidence.Allowed, Topics.Name(chosen));
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
                var late = Finding(RuleCatalogue.AcceptExplainedTooLate, accept).With(Evidence.Found, part.Text);

                // Moved up, a text that leaves a choice out would only be the next finding.
                return part.Location.SourceSpan is var span && IsFirst(accept) && OtherTopic(accept, settings.Choices.TopicsIn(part.Text), settings) is null
                    ? late.With(Evidence.LateExplanation, $"{span.Start}+{span.Length}")
                    : late;
            }
        }

        return Finding(RuleCatalogue.AcceptWithoutExplanation, accept);
    }

    private static Finding Finding(DiagnosticDescriptor descriptor, AcceptAction accept, params object[] more)
    {
        var finding = new Finding(descriptor, accept.Action.Location, more.Prepend(accept.Action.Text).ToArray())
            .With(Evidence.Subject, accept.Action.Text);
        return ExplanationText.For(accept) is { } text ? finding.With(Evidence.Explanation, text) : finding;
    }

    /// <summary>"OK" under "Your data was deleted" or "Delete your history?" accepts nothing.</summary>
    private static bool MeansConsent(AcceptAction accept, ConsentSettings settings) =>
        settings.Actions.IsPlain(accept.Action.Text)
        || !accept.Surface.Parts.Any(part =>
            part.Kind is PartKind.Heading or PartKind.Prose && ReportWords.TellOrUndo(part.Text));

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
