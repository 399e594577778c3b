using ConsentAnalyzers.Messages;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Repairs;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Rules;

/// <summary>CONSENT007: consent makes a difference to how long data is kept, and without it the limit holds.</summary>
internal sealed class RetentionByConsent() : RetentionRule(new ShortenRefusal())
{
    public override IReadOnlyList<DiagnosticDescriptor> Descriptors =>
        [RuleCatalogue.RetentionIsTheSame, RuleCatalogue.RetentionOfRefusal, RuleCatalogue.ConsentIsUnread];

    public override IEnumerable<Finding> Judge(RetentionPeriod period, ConsentSettings settings)
    {
        if (period.Decision is not { } decision)
        {
            return [];
        }

        var limit = settings.Limits.LimitFor(period.Category, underConsent: false);
        var tooLong = decision.Refused.Where(answer => answer.Length.Finite > limit).Select(answer => answer.Value).ToArray();
        return (decision, period.Length.Finite) switch
        {
            ({ Unread: { } consent }, _) => [Found(RuleCatalogue.ConsentIsUnread, decision.Place, period, null, period.Name, consent)],
            ({ Common: { } common }, _) =>
            [
                Found(RuleCatalogue.RetentionIsTheSame, decision.Place, period, tooLong.Length > 0 ? limit : common, period.Name, common.Spoken())
                    .With(Evidence.Found, DurationText.ToIso(common))
                    .With(tooLong.Length > 0 ? tooLong : [period.Value]),
            ],
            (_, { } length) when length > limit =>
            [
                Found(RuleCatalogue.RetentionOfRefusal, decision.Place, period, limit, period.Name, length.Spoken(), ShownCategory(period), limit.Spoken())
                    .With(tooLong),
            ],
            _ => [],
        };
    }
}
