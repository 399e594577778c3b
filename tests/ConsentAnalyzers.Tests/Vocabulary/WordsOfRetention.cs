using ConsentAnalyzers.Options;
using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Tests.Vocabulary;

/// <summary>Words about keeping that no other case has, each in a name that its role decides.</summary>
public sealed class WordsOfRetention
{
    [Theory]
    [InlineData("chatlog, chatlogs, transcription, transcriptions, voicemail, voicemails, utterance, utterances")]
    [InlineData("footage, cctv, biometrics, dm, userdata, browsing, clickstream, geolocation, applicant, applicants")]
    [InlineData("candidate, candidates, pupil, pupils, resident, residents, questionnaire, consultation")]
    [InlineData("consultations")]
    public void ArePeoples(string words) =>
        Each(words, word => Keeps("personal", $"{word}RetentionDays"));

    [Theory]
    [InlineData("browsing, browse, watching, signin, treatment, treatments")]
    public void AreWhatPeopleDo(string words) =>
        Each(words, word => Keeps("personal", $"{word}HistoryRetentionDays"));

    [Theory]
    [InlineData("newznab, pvr, iptv, epg, trash, tmp, temporary, taxes, fiscal, vat, bookkeeping, accounting, logfile")]
    [InlineData("logfiles, otp, captcha, keystore, torznab, broker, brokers, deadletter, prometheus, wal, binlog")]
    [InlineData("backlog, secret, secrets, frequency, cron, warn, polling, throttle, churn, score, bonus, percentage")]
    [InlineData("statutory, mandatory, regulatory, captcha")]
    public void AreNobodys(string words) =>
        Each(words, word => Keeps(null, $"Chat{word}RetentionDays"));

    [Theory]
    [InlineData("cluster, volume, volumes, bucket, buckets, rss, movie, movies, episode, episodes, song, thumbnail")]
    [InlineData("thumbnails, market, replay, replays, world, commit, commits, revision, revisions, execution")]
    [InlineData("executions, monitor, alerting, scheduler, influx, influxdb, loki, elastic, elasticsearch, postgres")]
    [InlineData("postgresql, timescale, quartz, crawler")]
    public void AreMachines(string words) =>
        Each(words, word => Keeps(null, $"{word}RetentionDays"));

    [Theory]
    [InlineData("mutex, idempotency, dedup, nonce, throttle, ratelimit")]
    public void GuardAKey(string words) =>
        Each(words, word => Keeps(null, "ChatTtl", near: word));

    [Theory]
    [InlineData("voucher, signin, mute, lockout, suspension, reservation")]
    public void EndARight(string words) =>
        Each(words, word => Keeps(null, $"Chat{word}Lifetime"));

    [Theory]
    [InlineData("retaining, sec, secs, yr, yrs, timespan, initial")]
    public void SayNothing(string words) =>
        Each(words, word => Keeps("personal", $"Retention{word}"));

    [Theory]
    [InlineData("advert, affiliate, utm, ga, gclid, fbp, fingerprint, personalisation, clientid, visitorid")]
    [InlineData("trackingid")]
    public void FollowPeople(string words) =>
        Each(words, word => Keeps("cookies", $"{word}CookieMaxAge"));

    [Theory]
    [InlineData("signin, csrf, xsrf, locale")]
    public void AreNeeded(string words) =>
        Each(words, word => Keeps(null, $"{word}CookieMaxAge"));

    [Theory]
    [InlineData("stored for, store for, saved for, purge at, purge on, erase at, erase on, retaining")]
    public void SayKeeping(string words) =>
        Each(words, word => Assert.True(RetentionWords.SaysKeeping(word), word));

    [Theory]
    [InlineData("cookie weeks, cookie months, cookie years")]
    public void SayOnlyTheEnd(string words) =>
        Each(words, word => Assert.True(RetentionWords.SaysOnlyEnd(word), word));

    [Theory]
    [InlineData("kept alive, keeping alive")]
    public void KeepNothing(string words) =>
        Each(words, word => Assert.False(RetentionWords.SaysKeeping(word), word));

    [Theory]
    [InlineData("erase")]
    public void DeleteWhatIsOld(string words) =>
        Each(words, word => Assert.True(RetentionWords.SaysKeeping($"{word} after"), word));

    [Theory]
    [InlineData("node, nodes")]
    public void AreMachinesToo(string words) => AreMachines(words);

    [Theory]
    [InlineData("percent")]
    public void MeasureNoTime(string words) => AreNobodys(words);

    [Theory]
    [InlineData("presigned")]
    public void LinkToWhatIsStored(string words) => Each(words, word => Assert.Null(
        RetentionWords.CategoryOf(new("TranscriptLifetime", Container: $"{word}Options"), RetentionLimits.Default)));

    [Theory]
    [InlineData("days after creation, days after last access")]
    public void MoveBlobs(string words) => Each(words, word => Assert.True(RetentionWords.SaysKeeping($"{word} greater than"), word));

    private static void Keeps(string? category, string name, string near = "")
    {
        var spoken = string.Join(' ', Words.In(name));
        Assert.True(category == RetentionWords.CategoryOf(new(spoken, Near: near, Container: "Program"), RetentionLimits.Default), $"{name} {near}");
    }

    private static void Each(string words, Action<string> check) =>
        Assert.All(words.Split(", "), word => check(char.ToUpperInvariant(word[0]) + word[1..]));
}
