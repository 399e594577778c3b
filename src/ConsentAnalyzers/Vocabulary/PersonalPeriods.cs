using System.Collections.Immutable;

namespace ConsentAnalyzers.Vocabulary;

/// <summary>Periods for which data about people is kept.</summary>
internal static class PersonalPeriods
{
    public static bool Have(PlaceWords words, bool mayBeBare)
    {
        var closest = words.Closest;
        var isMachinery = Role.Machinery.IsIn(words.Name);
        return words.Evidence switch
        {
            RetentionEvidence.Retained => Role.PersonalContent.IsIn(closest) || Role.People.IsIn(closest)
                || (!isMachinery && (Role.Traces.IsIn(closest) || HaveDoings(closest) || Role.PersonalContent.IsIn(words.Container)))
                || (mayBeBare && AreBareAmongPeople(words))
                || (!isMachinery && ConsentWords.TellApart(words.Name))
                || AreEnclosed(words),
            // A session or an account that is kept is as often a login; a message is somebody's.
            RetentionEvidence.Kept => Role.PersonalContent.IsIn(closest) || Role.People.IsIn(closest)
                || (!isMachinery && (Role.Messages.IsIn(closest) || Role.PersonalContent.IsIn(words.Container)))
                || (mayBeBare && AreDeletedPeople(words))
                || AreEnclosed(words),
            _ => !Role.Entitlements.IsIn(words.Closest)
                && (Role.PersonalContent.IsIn(closest)
                    || (Role.PersonalContent.IsIn(words.Container) && !Role.Entitlements.IsIn(words.Container))
                    || (Role.People.IsIn(closest) && Role.PersonsData.IsIn(closest))),
        };
    }

    // RetentionDays alone means the type's data, unless type or namespace is machinery. A method's verb (Run, Build) tells nothing.
    private static bool AreBareAmongPeople(PlaceWords words) => words.Name.All(IsBare)
        && (Role.People.IsIn(words.Container) || AreForeignClients(words)
            || (!AreAmongGoods(words) && !Role.Machinery.IsIn(words.Near)
                && !Role.Machinery.IsIn(words.Types)
                && !Role.NobodysData.IsIn(words.Namespace)
                && !Role.Brokers.IsIn(words.Namespace)
                && (!words.MayKeepGoods || words.Types.All(HoldsPeriods))));

    // Whom a ClientService serves is, among words that are not the house's, a customer.
    private static bool AreForeignClients(PlaceWords words) => words.MayKeepGoods && Role.Parties.IsIn(words.Types) && words.Types.All(HoldsPeriods);

    // DeleteAfterDays of users deletes them.
    private static bool AreDeletedPeople(PlaceWords words) => Role.People.IsIn(words.Types) && !Role.Machinery.IsIn(words.Types)
        && words.Name.All(word => IsBare(word) || Role.DeletingAfter.Has(word) || Role.AfterAge.Has(word));

    private static bool HoldsPeriods(string word) => IsBare(word) || Role.Deleting.Has(word) || Role.PersonsData.Has(word) || Role.Traces.Has(word);

    private static bool AreAmongGoods(PlaceWords words) => Role.Goods.IsIn(words.Types) || Role.Goods.IsIn(words.Namespace) || words.Beside.Any(Role.Goods.IsIn);

    private static bool IsBare(string word) => Role.Bare.Has(word) || Role.PeriodHolders.Has(word) || Role.Maxima.Has(word)
        || Role.Accessors.Has(word) || Role.Tiers.Has(word) || Role.GivenConsent.Has(word) || Role.RefusedConsent.Has(word);

    // An attachment is a person's where the conversation is whose period stands beside it.
    private static bool AreEnclosed(PlaceWords words) => Role.Enclosed.IsIn(words.Name)
        && words.Name.All(word => IsBare(word) || Role.Enclosed.Has(word))
        && (Role.PersonalContent.IsIn(words.Types) || Role.People.IsIn(words.Types)
            || words.Beside.Any(other => RetentionEvidences.In(other) >= RetentionEvidence.Kept
                && !Role.NobodysData.IsIn(other) && !Role.NobodysDataInName.IsIn(other)
                && (Role.PersonalContent.IsIn(other) || Role.People.IsIn(other) || (!Role.Machinery.IsIn(other) && Role.Traces.IsIn(other)))));

    // The history of jobs, prices or connections is nobody's; that of what somebody searched or bought is.
    private static bool HaveDoings(ImmutableArray<string> words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (Role.History.Has(words[i]) && Role.Doings.Has(words[i - 1]))
            {
                return true;
            }
        }

        return false;
    }
}
