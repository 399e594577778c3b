using System.Text.RegularExpressions;

namespace ConsentAnalyzers.Tool.Inventories;

/// <summary>Where a person can later say no to what was asked: at a setting for the same thing, or else wherever it is asked again.</summary>
internal sealed partial class Withdrawals
{
    /// <summary>Nobody reads more places than these.</summary>
    private const int Most = 10;

    private readonly Index _settings;
    private readonly Index _others;

    private Withdrawals(IReadOnlyList<Ask> asked)
    {
        var places = asked.Where(ask => CanSayNo(ask) && !Once().IsMatch(ask.Surface)).ToList();
        _settings = new Index(places.Where(ask => ask.IsSetting));
        _others = new Index(places.Where(ask => !ask.IsSetting));
    }

    public static IEnumerable<Ask> Fill(IReadOnlyList<Ask> asked)
    {
        var withdrawals = new Withdrawals(asked);
        return asked.Select(ask => ask with { Withdrawal = ask.IsNecessary ? [] : withdrawals.Of(ask) });
    }

    private IReadOnlyList<Surface> Of(Ask ask) => _settings.AboutTheSame(ask).Take(Most).ToList() is { Count: > 0 } settings
        ? settings
        : [.. _others.AboutTheSame(ask).Where(place => place != SurfaceOf(ask)).Take(Most)];

    /// <summary>A member without a label is where an answer is stored, and no place where a person goes.</summary>
    private static bool CanSayNo(Ask ask) => ask.Kind switch
    {
        AskKind.Choice => ask is { IsNecessary: false, Asked.Length: > 0 },
        _ => ask.Declined is "yes" or "elsewhere",
    };

    /// <summary>Places where nobody comes back to.</summary>
    [GeneratedRegex("sign-?up|regist(er|ration)|onboarding|welcome|first-?run|checkout", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Once();

    private static Surface SurfaceOf(Ask ask) => new(ask.Surface, ask.Path);

    private static IEnumerable<string> Members(Ask ask) => ask.StoredIn is { } member ? [member, ask.Name] : [ask.Name];

    private sealed class Index
    {
        private readonly ILookup<string, Surface> _byTopic;
        private readonly ILookup<string, Surface> _byMember;

        public Index(IEnumerable<Ask> asked)
        {
            var inOrder = asked.OrderBy(ask => ask.Path, StringComparer.Ordinal).ThenBy(ask => ask.Surface, StringComparer.Ordinal).ToList();
            _byTopic = inOrder.Where(ask => ask.Topic is not null).ToLookup(ask => ask.Topic!, SurfaceOf);
            _byMember = inOrder.SelectMany(ask => Members(ask).Select(member => (member, ask))).ToLookup(of => of.member, of => SurfaceOf(of.ask));
        }

        public IEnumerable<Surface> AboutTheSame(Ask ask) =>
            (ask.Topic is { } topic ? _byTopic[topic] : []).Concat(Members(ask).SelectMany(member => _byMember[member])).Distinct();
    }
}
