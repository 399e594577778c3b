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
    [InlineData("logfiles, otp, captcha, keystore, torznab, deadletter, prometheus, wal, binlog")]
    [InlineData("backlog, secret, secrets, frequency, cron, warn, polling, throttle, churn, score, bonus, percentage")]
    [InlineData("statutory, mandatory, regulatory, captcha")]
    public void AreNobodys(string words) =>
        Each(words, word => Keeps(null, $"Chat{word}RetentionDays"));

    [Theory]
    [InlineData("cluster, volume, volumes, bucket, buckets, rss, movie, movies, episode, episodes, song, thumbnail")]
    [InlineData("thumbnails, market, replay, replays, world, commit, commits, revision, revisions, execution")]
    [InlineData("executions, monitor, alerting, scheduler, influx, influxdb, loki, elastic, elasticsearch, postgres")]
    [InlineData("postgresql, timescale, quartz, crawler, exception, exceptions, error, errors")]
    public void AreMachines(string words) =>
        Each(words, word => Keeps(null, $"{word}RetentionDays"));

    [Theory]
    [InlineData("stock, stocks, stocked, inventory, warehouse, warehouses, pallet, pallets, food, foods, ingredient, ingredients, spare parts")]
    [InlineData("goods, perishable, shelf")]
    public void LieOnAShelf(string words) => Each(words, word =>
    {
        Assert.Null(CategoryOf(new("RetentionDays", Container: "RipeningCellar", Beside: () => [word])));
        Assert.Null(CategoryOf(new("RetentionDays", Container: "Cellar", Namespace: $"Dairy.{word}")));
        Assert.Equal("personal", CategoryOf(new("ChatRetentionDays", Container: "Shop", Beside: () => [word])));
    });

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

    [Theory]
    [InlineData("queue, queues, bus, broker, brokers, kafka, rabbit, rabbitmq, pubsub, pub sub, servicebus, eventhub, event hub")]
    [InlineData("eventhubs, event hubs, eventbus, nats, jetstream, sqs, kinesis, masstransit, pulsar, activemq, amqp, mqtt, inbox")]
    [InlineData("topic, topics, dead letter")]
    public void CarryTheMessagesOfMachines(string words) => Each(words, word =>
    {
        Assert.Null(CategoryOf(new("MessageRetentionDays", Container: $"{word}Options")));
        Assert.Equal("personal", CategoryOf(new("MessageRetentionDays", Near: "UserEvents", Container: $"{word}Options")));
    });

    [Theory]
    [InlineData("ack, acks, acknowledge, acknowledgement, nack, deadletter, dead letter, partition, partitions, delivery attempts")]
    [InlineData("delivery attempt, delivery count, prefetch, consumer group, lock duration, requeue, bootstrap servers, replication factor")]
    public void StandBesideABrokersPeriods(string words) =>
        Each(words, word => Assert.Null(CategoryOf(new("MessageRetentionDays", Container: "SubscriptionOptions", Beside: () => [word]))));

    [Theory]
    [InlineData("price, prices, pricing, sku, product id, billing id, billing code, billing product, stripe id, stripe product")]
    public void StandBesideWhatIsBought(string words) =>
        Each(words, word => Assert.Null(CategoryOf(new("ChatRetentionDays", Container: "Plan", Beside: () => [word]))));

    [Theory]
    [InlineData("token, tokens, secret, secrets, credential, credentials, password, passwords, jwt, otp, api key, access key, signing key")]
    [InlineData("encryption key, security key, private key, public key, session key, license key, generate key, create key, issue key")]
    [InlineData("new key, rotate key, apikey, apikeys, sign, link, links")]
    public void EndWithoutData(string words) =>
        Each(words, word => Assert.Null(CategoryOf(new("Expires", Container: "MailService", Member: word))));

    [Theory]
    [InlineData("resolver, provider, service, section, rules, kinds, types, categories")]
    public void HoldPeriods(string words) =>
        Each(words, word => Assert.True(RetentionWords.SaysRetention($"ChatRetention{word}"), word));

    [Theory]
    [InlineData("free, trial, basic, starter, standard, plus, pro, professional, premium, business, team, teams, enterprise, paid")]
    [InlineData("gold, silver, bronze, hobby, tier, tiers, plan, plans, eu, us, uk, region")]
    public void TellTiersApart(string words) =>
        Each(words, word => Assert.True(RetentionWords.IsKeyOf(word, "RetentionDaysByTier"), word));

    [Theory]
    [InlineData("for, get, find, resolve, compute, calculate")]
    public void GiveAPeriod(string words) =>
        Each(words, word => Assert.True(RetentionWords.IsHalf(word, "RetentionRules"), word));

    [Theory]
    [InlineData("attachment, attachments, document, documents, upload, uploads, media, image, images, video, videos, photo, photos")]
    [InlineData("event, events, history, note, notes, record, records, report, reports")]
    public void BelongToWhoseConversationTheyAreOf(string words) =>
        Each(words, word => Assert.Equal("personal", CategoryOf(new($"{word}RetentionDays", Container: "Support", Beside: () => ["ConversationRetentionDays"]))));

    [Theory]
    [InlineData("retention metric, retention metrics, retention report, retention rate, retention analysis, retention campaign")]
    public void CountCustomers(string words) => Each(words, word => Assert.Null(CategoryOf(new("Days", Container: $"Customer{word}"))));

    [Theory]
    [InlineData("age, ages, aged")]
    public void AreOfAPerson(string words) => Each(words, word => Assert.Null(CategoryOf(new($"ChatRetention Visitor{word}Years"))));

    [Theory]
    [InlineData("validation, validator, validators, range, ranges, bounds, constraint, constraints, allowed")]
    public void BoundWhatMayBeChosen(string words) =>
        Each(words, word => Assert.Null(CategoryOf(new("MaxChatRetentionDays", Container: $"{word}Settings", IsSetting: true))));

    [Theory]
    [InlineData("client, clients, account, accounts")]
    public void StayWithABusiness(string words) => Each(words, word => Assert.False(RetentionWords.IsHalf("Lookback", $"{word}Retention"), word));

    [Theory]
    [InlineData("birth, birthday, birthdate, dob, born")]
    public void AreDaysOfBirth(string words) => Each(words, word => Assert.Null(CategoryOf(new($"UserRetention{word}"))));

    [Theory]
    [InlineData("guest, guests, customer guid, customer id, customer cookie, user id, client id, device id, shopper id")]
    [InlineData("customer, customers, shopper, uid, guid, uuid")]
    public void RecogniseAGuest(string words) => Each(words, word => Assert.Equal("cookies", CategoryOf(new("Expires", Near: word, Container: "CookieOptions"))));

    private static string? CategoryOf(RetentionPlace place) => RetentionWords.CategoryOf(place, RetentionLimits.Default);

    private static void Keeps(string? category, string name, string near = "")
    {
        var spoken = string.Join(' ', Words.In(name));
        Assert.True(category == RetentionWords.CategoryOf(new(spoken, Near: near, Container: "Program"), RetentionLimits.Default), $"{name} {near}");
    }

    private static void Each(string words, Action<string> check) =>
        Assert.All(words.Split(", "), word => check(char.ToUpperInvariant(word[0]) + word[1..]));
}
