using ConsentAnalyzers.Reading.CSharp.Grants;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Tests.Vocabulary;

/// <summary>Words that say what runs code, and that no other case has.</summary>
public sealed class WordsOfGrants
{
    [Theory]
    [InlineData("dismissing, canceled, cancelled, canceling, cancelling, leave, leaving, unload, unloaded, unloading, disappeared, navigating from")]
    [InlineData("navigating, navigate away, location changing, back pressed, back button, back clicked, back click, back requested, on back, navigate back")]
    [InlineData("later, remind me, postpone, postponed, skip, skipped, snooze, escape, disposed, suspending, exit, quit, shutdown, hidden, close, scroll")]
    public void AreOfWhoLeaves(string words) => Each(words, Occasion.Dismissal);

    [Theory]
    [InlineData("accepting, acceptance, confirm, confirmed, confirmation, apply, submit, submitted, subscribe, subscribed, resubscribe, opted in, enable, enabled")]
    [InlineData("yes, ok, approve, approved, choose, chosen, select, selected, answer, answered, sign up, signup, register, registered, restore, toggled, checked")]
    public void AreOfWhoAgrees(string words) => Each(words, Occasion.PersonsAction);

    [Theory]
    [InlineData("ticked, elapsed timer, nightly, daily, hourly, weekly, monthly, scheduled, schedule, cron, periodic, periodically, interval, recurring, enqueue, elapse")]
    public void AreOfAClock(string words) => Each(words.Replace("elapsed ", ""), Occasion.Timer);

    [Theory]
    [InlineData("expiry, expiration, expires, overdue, elapsed, lapsed, passed, timeout, time out, grace, too late, ended")]
    public void AreOfADeadline(string words) => Each(words, Occasion.Deadline);

    [Theory]
    [InlineData("migrated consents, upgraded privacy, bump version, roll out agreement, rollout policy, carry over permissions, renew terms, renewed policies, new terms, changed agreement, published policy, update terms")]
    public void AreOfAnUpgrade(string words) => Each(words, Occasion.Upgrade);

    [Theory]
    [InlineData("queued, outbox, inbox, channel, message, messages, consumer, import, importer, sync, replay, seeder, seeding, dequeue, reader, receive, receiver, listener, fixture")]
    public void HandOn(string words) => Assert.All(words.Split(", "), word => Assert.True(Runner.HandsOn(word), word));

    [Theory]
    [InlineData("scheduled task, cron, invocable, sweeper, scheduler, worker")]
    public void AreTypesOfAClock(string words) => Assert.All(words.Split(", "), word => Assert.True(Role.ClockedTypes.Ends(Words.In("consent " + word)), word));

    [Theory]
    [InlineData("current time, current date, clock")]
    public void AreThePresent(string words) => Assert.All(words.Split(", "), word => Assert.True(Role.Now.Ends(Words.In(word)), word));

    [Theory]
    [InlineData("waited, age")]
    public void GoUpWithTime(string words) => Assert.All(words.Split(", "), word => Assert.True(Role.Passing.Ends(Words.In(word)), word));

    [Theory]
    [InlineData("revision")]
    public void AreVersions(string words) => Assert.All(words.Split(", "), word => Assert.True(Role.Versions.IsIn(Words.In(word)), word));

    [Theory]
    [InlineData("give, enroll, agree, subscribe, consent")]
    public void Give(string words) => Assert.All(words.Split(", "), word => Assert.True(Role.GrantVerbs.Starts(Words.In(word + " consent")), word));

    [Theory]
    [InlineData("update, record, save, store, write, put, register, change, mark, create")]
    public void Store(string words) => Assert.All(words.Split(", "), word => Assert.True(Role.StoreVerbs.Starts(Words.In(word + " consent")), word));

    [Theory]
    [InlineData("timestamp, proof, receipt, source")]
    public void Prove(string words) => Assert.All(words.Split(", "), word => Assert.True(Role.Proofs.Ends(Words.In("consent " + word)), word));

    [Theory]
    [InlineData("receipts, decisions")]
    public void AreStoredDecisions(string words) => Assert.All(words.Split(", "), word => Assert.True(Role.Decisions.IsIn(Words.In(word)), word));

    [Theory]
    [InlineData("dto, prefs, config, view")]
    public void AreNotStored(string words) => Assert.All(words.Split(", "), word => Assert.True(Role.Unstored.Ends(Words.In("user " + word)), word));

    private static void Each(string words, Occasion occasion) =>
        Assert.All(words.Split(", "), word => Assert.Equal((word, occasion), (word, Runner.Named(word))));
}
