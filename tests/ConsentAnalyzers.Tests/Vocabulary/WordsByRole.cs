using ConsentAnalyzers.Vocabulary;

namespace ConsentAnalyzers.Tests.Vocabulary;

/// <summary>Words that no other case has, each in a name or text that its role decides.</summary>
public sealed class WordsByRole
{
    [Theory]
    [InlineData(nameof(Topic.ModelTraining), "ai training, train ai, improve ai, model improvement, machine learning training")]
    [InlineData(nameof(Topic.ModelTraining), "machine learning, fine tuning")]
    [InlineData(nameof(Topic.PersonalisedAds), "personalized advertising, personalized advertisement, targeted advertising, interest based ad")]
    [InlineData(nameof(Topic.PersonalisedAds), "interest based advertising, ad personalisation, ads personalisation, behavioral advertising")]
    [InlineData(nameof(Topic.PersonalisedAds), "behavioural advertising, personalized content, personalised content, ad targeting, advertising id")]
    [InlineData(nameof(Topic.PersonalisedAds), "relevant ad")]
    [InlineData(nameof(Topic.PersonalisedAds), "personalisation, personalize, personalise, advertisement")]
    [InlineData(nameof(Topic.Profiling), "customer profiling, visitor profiling, behavioral profiling, behavioural profiling")]
    [InlineData(nameof(Topic.Profiling), "marketing profiling, agreed to profiling, accept profiling, accepted profiling")]
    [InlineData(nameof(Topic.ThirdParties), "data broker")]
    [InlineData(nameof(Topic.PromotionalMail), "promotional message, promotional sms, promo email, marketing message, marketing sms")]
    [InlineData(nameof(Topic.PromotionalMail), "marketing communication, promotional communication, commercial communication, mailing list")]
    [InlineData(nameof(Topic.PromotionalMail), "mail promotion, sms promotion, push promotion, promotion email")]
    [InlineData(nameof(Topic.Newsletter), "news letter")]
    [InlineData(nameof(Topic.Newsletter), "news via email, news and update, news and offer, product update")]
    [InlineData(nameof(Topic.Offers), "exclusive offer, promotional offer, marketing offer, offer via email, promotion and offer")]
    [InlineData(nameof(Topic.CrashReports), "crash log, crash info, crash information, crash analytics, crash statistics, crashlytics")]
    [InlineData(nameof(Topic.CrashReports), "bug report, exception report, failure report")]
    [InlineData(nameof(Topic.UsageData), "usage stat, usage information, usage info, usage metric, usage sharing, usage telemetry")]
    [InlineData(nameof(Topic.UsageData), "behavior data, behaviour data, user behavior, user behaviour")]
    [InlineData(nameof(Topic.UsageData), "statistic")]
    [InlineData(nameof(Topic.Telemetry), "telemetry data")]
    [InlineData(nameof(Topic.Analytics), "analytics tracking")]
    [InlineData(nameof(Topic.Diagnostics), "diagnostics data, diagnostic information, diagnostic report")]
    [InlineData(nameof(Topic.Tracking), "activity tracking, behaviour tracking, behavioral tracking, behavioural tracking")]
    [InlineData(nameof(Topic.Tracking), "cross site tracking, app tracking transparency, visitor tracking, customer tracking, track visitor")]
    [InlineData(nameof(Topic.Tracking), "track my")]
    [InlineData(nameof(Topic.Cookies), "analytical cookie, nonessential cookie, preference cookie, targeting cookie, social media cookie")]
    [InlineData(nameof(Topic.Location), "location data, geolocation")]
    [InlineData(nameof(Topic.Location), "gps tracking")]
    [InlineData(nameof(Topic.Conversations), "conversation history, prompt history, your prompt, my prompt, dialogue")]
    [InlineData(nameof(Topic.PersonalData), "personal info, personally identifiable information, my information, your information, sale of data")]
    [InlineData(nameof(Topic.PersonalData), "sell data, data sale, medical data, contact data")]
    [InlineData(nameof(Topic.PersonalData), "data usage, health record")]
    [InlineData(nameof(Topic.UsageData), "help to improve, help make")]
    public void AreAbout(string topic, string phrases) =>
        Each(phrases, phrase => Assert.True(ChoiceWords.BuiltIn.TopicsIn(phrase).HasFlag(Enum.Parse<Topic>(topic)), phrase));

    [Theory]
    [InlineData("ar, arkit, arcore, arfoundation, xr, vr, openxr, vuforia, plane, gaze, skeleton, pose, mouse")]
    [InlineData("pointer, touch, motion, detector, repo, ef, efcore, dbcontext, orm, workout, exercise, athlete")]
    [InlineData("horse, troop, troops, skill, boxing, treeview, cookiecontainer, webrequest, httpclient, chromium")]
    [InlineData("crawler, shipment, shipping, carrier, truck, rocket, vessel, aircraft, robotics, plc, motor, servo")]
    [InlineData("antenna, sun, star, turret, missile, iot, modbus, mqtt, opc, simulator, sim, scada, spindle")]
    [InlineData("profiler, kerning, allocation, leak, gc, heap, latency, beat, issue, bug, habit, calorie, tensor")]
    [InlineData("neural, ml, mlnet, torch, onnx, hyperparameter, linter, order tracking, error tracking")]
    [InlineData("issue tracking, bug tracking, work tracking, progress tracking, package delivery")]
    [InlineData("identity resolution, offer code, job offer, undo history, browse history, sport training")]
    [InlineData("training day, training mode, staff training, employee training, training session")]
    [InlineData("ad block, ad blocker, opt in fast")]
    public void BelongToOtherFields(string words) =>
        Each(words, word => Means(Meaning.None, "AllowTracking", new(Container: $"User{Pascal(word)}Settings")));

    [Theory]
    [InlineData("opentelemetry, otel, executor, orchestrator, orchestration, broker, rabbitmq, eventbus, sqlite")]
    [InlineData("postgres, bucket, cluster, grpc, apm, resilience, prometheus, grafana, applicationinsights, aws")]
    [InlineData("newrelic, elastic, elasticsearch, kubernetes, docker, diagnosticsource, activitysource, sampler, llm")]
    [InlineData("mcp, embedding, vector, inference, truck, rocket, vessel, aircraft, robotics, plc, motor, servo, iot")]
    [InlineData("modbus, mqtt, opc, simulator, sim, scada, spindle, app insight, event bus, message bus, data dog")]
    [InlineData("new relic")]
    public void BelongToPlumbing(string words) =>
        Each(words, word => Means(Meaning.Capability, "TelemetryEnabled", new(Container: $"{Pascal(word)}Settings")));

    [Theory]
    [InlineData("timestamp, widget, processor, initializer, threshold, buffer, import, loading, initialised, busy")]
    [InlineData("dirty, installed, configured, visibility")]
    public void MakeAThingOfIt(string words) =>
        Each(words, word => Means(Meaning.None, $"Consent{Pascal(word)}", Surroundings.None));

    [Theory]
    [InlineData("commerce, ecommerce, organization, organisation, quota, pricing")]
    public void MakeAFeatureOfIt(string words) =>
        Each(words, word => Means(Meaning.Capability, "AllowAnalytics", new(Container: $"{Pascal(word)}Options")));

    [Theory]
    [InlineData("individual, shopper, attendee, resident, dsgvo, cpra, hipaa, lgpd, coppa")]
    public void NameAPersonOrPrivacy(string words) =>
        Each(words, word => Means(Meaning.Grant, "AllowTracking", new(Container: $"{Pascal(word)}Details")));

    [Theory]
    [InlineData("exclude, avoid, bypass, deactivate, forbid, doesnt, wont, cant, disallowed, did not, donot")]
    [InlineData("donottrack, opt me out")]
    public void TurnAround(string words) =>
        Each(words, word => Means(Meaning.Refusal, $"{Pascal(word)}Telemetry", Surroundings.None));

    [Theory]
    [InlineData("enforce, honor, honour, redact, pseudonymize, pseudonymise, restrict, sanitize, sanitise, minimise")]
    [InlineData("obfuscate")]
    public void Guard(string words) =>
        Each(words, word => Means(Meaning.Protective, $"{Pascal(word)}Telemetry", Surroundings.None));

    [Theory]
    [InlineData("possible, capable, eligible, entitled")]
    public void SayThatItIsPossible(string words) =>
        Each(words, word => Means(Meaning.Capability, $"Telemetry{Pascal(word)}", Surroundings.None));

    [Theory]
    [InlineData("permit, authorise, contribute, transmit, donate, disclose, activate, signed up, call me")]
    [InlineData("i would like, let you, let us, opting in, optedin")]
    public void Permit(string words) =>
        Each(words, word => Means(Meaning.Grant, $"{Pascal(word)}CrashReports", Surroundings.None));

    [Theory]
    [InlineData("acceptance, approval, authorisation, enrollment, prechecked, chb, cbx, ckb, cbox, tgl, togglebutton")]
    [InlineData("sw, menuitem, radiobutton, rb, rdo")]
    public void SayTheState(string words) =>
        Each(words, word => Means(Meaning.Grant, $"{Pascal(word)}Newsletter", new(Container: "Privacy")));

    [Theory]
    [InlineData("opting out, optedout")]
    public void OptOut(string words) =>
        Each(words, word => Means(Meaning.Refusal, $"{Pascal(word)}Telemetry", Surroundings.None));

    [Theory]
    [InlineData("initial, initially, currently, as well as, monthly, behavioural, behavioral")]
    [InlineData("additional, extra, periodic, relevant, whatsapp, postal, mailing, submission, transmission")]
    public void LeaveATopicAsItIs(string words) =>
        Each(words, word => Means(Meaning.Grant, $"Allow{Pascal(word)}Analytics", Surroundings.None));

    [Theory]
    [InlineData("understood, sounds good, sure, thats fine, thats ok, opt me in, yes opt me in, count me in")]
    [InlineData("ok continue, yes continue, ok thanks, got it thanks, alright, yes i would like to help")]
    public void AcceptAsALabel(string words) =>
        Each(words, word => Assert.Equal(ActionKind.Accept, ActionWords.BuiltIn.KindOf(word)));

    [Theory]
    [InlineData("those, hereby, understood, im, happy, fully, revised, selection, disclaimer, personalisation, dpa")]
    [InlineData("waiver, disclosure")]
    public void BelongBesideAnAccept(string words) =>
        Each(words, word => Assert.Equal(ActionKind.Accept, ActionWords.BuiltIn.KindOf($"Accept {word}")));

    [Theory]
    [InlineData("opt me out, only essential, essential only, only required, required only, only functional")]
    [InlineData("not permit, not send, not share, not use, not enable, not subscribe, not participate, not take part")]
    public void DeclineAsALabel(string words) =>
        Each(words, word => Assert.Equal(ActionKind.Decline, ActionWords.BuiltIn.KindOf(word)));

    [Theory]
    [InlineData("not yet, more choices, other options, show details, more settings, adjust, personalise, personalize")]
    [InlineData("snooze")]
    public void DeferAsALabel(string words) =>
        Each(words, word => Assert.Equal(ActionKind.Defer, ActionWords.BuiltIn.KindOf(word)));

    [Theory]
    [InlineData("privacy banner, privacy popup, privacy center, privacy centre, privacy terms, cookie modal")]
    [InlineData("terms policy, with the terms, user terms, agree to terms, agree terms, terms agreed, terms modal")]
    [InlineData("terms acceptance, data processing agreement, dsgvo, cpra, lgpd")]
    public void SpeakOfConsent(string words) =>
        Each(words, word => Assert.True(ChoiceWords.BuiltIn.SpeaksOfConsent(word), word));

    [Theory]
    [InlineData("failure, unable, cleared, successful, successfully, exported, erase, discard, quit")]
    public void ReportOrUndo(string words) =>
        Each(words, word => Assert.True(Prose.TellsOrUndoes($"Your consent: {word}"), word));

    [Theory]
    [InlineData("to be written, to be defined, to be determined, insert text, insert your, your text here, add your")]
    [InlineData("replace this, replace me, sample text, dummy text, coming soon, tbd, tbd, tba, tbc, asdf, foo, baz")]
    [InlineData("blah")]
    public void HoldAPlace(string words) =>
        Each(words, word => Assert.True(Prose.IsPlaceholder(word), word));

    [Theory]
    [InlineData("undecided, unspecified, undefined, undetermined, not determined, unasked, not decided, unanswered")]
    public void SayThatNobodyDecided(string words) =>
        Each(words, word => Assert.True(ConsentStates.IsUndecided(Pascal(word)), word));

    [Theory]
    [InlineData("disallowed, forbidden, prohibited, disagreed")]
    public void SayThatConsentWasRefused(string words) =>
        Each(words, word => Assert.True(ConsentStates.IsRefusal(Pascal(word)), word));

    [Theory]
    [InlineData("permitted, approved")]
    public void SayThatConsentWasGiven(string words) =>
        Each(words, word => Assert.True(ConsentStates.IsGrant(Pascal(word)), word));

    [Theory]
    [InlineData("mandatory")]
    public void LockAChoice(string words) =>
        Each(words, word => Assert.True(NecessaryWords.AreInLocked(word), word));

    [Theory]
    [InlineData("mandatory, alwayson, strictlynecessary")]
    public void SayThatAChoiceIsNecessary(string words) =>
        Each(words, word => Assert.True(NecessaryWords.AreSaidBy(word, true), word));

    [Theory]
    [InlineData("canchange, cantoggle, candisable, editable, interactable, userchangeable")]
    public void SayThatAChoiceMayChange(string words) =>
        Each(words, word => Assert.True(NecessaryWords.AreLockedBy(word, false), word));

    [Theory]
    [InlineData("purger, deleting, deletion, deleter, removal, cleaning, pruner, pruning, erase, erasure, wipe, scrub")]
    [InlineData("anonymizer, anonymiser, sweep, sweeper, housekeeping, destroyer, discard, discards, expunge")]
    [InlineData("expunger, evict, evicts, evictor, eviction, reap, reaper, shred, shredder, obliterate, vacuum")]
    [InlineData("unlink")]
    public void DeleteForGood(string words) =>
        Each(words, word => Assert.True(PurgeWords.NameLoss($"{Pascal(word)}Chats"), word));

    [Theory]
    [InlineData("anonymized, anonymised")]
    public void SayThatARowIsGone(string words) =>
        Each(words, word => Assert.True(PurgeWords.NameGone($"{Pascal(word)}At"), word));

    [Theory]
    [InlineData("set expiration, set expiry, expire async, expire in")]
    public void NameARuleOfAStore(string words) =>
        Each(words, word => Assert.True(PurgeWords.NameStoreRule(Pascal(word)), word));

    [Theory]
    [InlineData("default ttl")]
    public void NameAnExpiryOfAStore(string words) =>
        Each(words, word => Assert.True(PurgeWords.NameStoreExpiry(Pascal(word)), word));

    [Theory]
    [InlineData("those, into, personalise, personalize, advertisement, improving, allowing, monthly, interest")]
    [InlineData("interests, relevant, browsing, deals, targeting")]
    public void AreEnglish(string words) =>
        Each(words, word => Assert.Equal(1, LanguageEvidence.In(word, Language.House).Own));

    [Theory]
    [InlineData("plus, via, facebook, beta, inc, ltd, gmbh, important, normal, blog")]
    public void BelongToNoLanguageAlone(string words) =>
        Each(words, word => Assert.Equal(default, LanguageEvidence.In(word, Language.House)));

    [Theory]
    [InlineData("sec, secs, wk, yr")]
    public void CountAfterANumber(string words) =>
        Each(words, word => Assert.NotNull(DurationText.UnitNamed(word)));

    [Theory]
    [InlineData("millis, secs, yrs, sec")]
    public void CountInAName(string words) =>
        Each(words, word => Assert.NotNull(DurationNames.UnitOf(Words.In($"Retention{Pascal(word)}"))));

    [Theory]
    [InlineData("seven, eight, nine, eleven, twelve, fifteen")]
    public void AreNumbers(string words) =>
        Each(words, word => Assert.NotNull(SpokenNumber.Parse(word)));

    [Theory]
    [InlineData(nameof(Topic.CrashReports), "crash telemetry")]
    [InlineData(nameof(Topic.Cookies), "advertising cookie, optional cookie")]
    public void AreAboutInOtherWords(string topic, string phrases) => AreAbout(topic, phrases);

    [Theory]
    [InlineData("privacy policy acceptance, accepted privacy policy, agree to privacy policy, privacy policy agreed, remembered consent")]
    public void Consent(string names) => Each(names, name => Means(Meaning.Grant, Pascal(name), Surroundings.None));

    [Theory]
    [InlineData("admin consent")]
    public void AreAskedFor(string names) => Each(names, name => Means(Meaning.Protective, Pascal(name), Surroundings.None));

    [Theory]
    [InlineData("synchronize, synchronise, highlight")]
    public void DoSomethingWithIt(string verbs) => Each(verbs, verb => Means(Meaning.None, "", new(Label: $"{verb} newsletter")));

    [Theory]
    [InlineData("minimized, minimised")]
    public void AreSetInAnApplication(string words) =>
        Each(words, word => Means(Meaning.Grant, "Analytics", new(Container: "Settings", Siblings: [word])));

    [Theory]
    [InlineData("signup")]
    public void AreWherePeopleDecide(string words) => Each(words, word => Means(Meaning.Grant, "EnableNewsletter", new(Container: Pascal(word))));

    [Theory]
    [InlineData("tri state, two state")]
    public void NameTheStateOfAControl(string words) => Each(words, word => Assert.True(ConsentStates.IsOfControl(word), word));

    [Theory]
    [InlineData("formerly, previously, instead of, used to be, twice")]
    public void TellOfAnotherPeriod(string words) => Each(words, word => IsKept($"// {word} 5 years"));

    [Theory]
    [InlineData("earlier")]
    public void TellOfThePast(string words) => Each(words, word => IsKept($"// 5 years {word}"));

    [Theory]
    [InlineData("yes i understand")]
    public void AcceptAtLength(string words) => AcceptAsALabel(words);

    [Theory]
    [InlineData("necessary only")]
    public void DeclineInShort(string words) => DeclineAsALabel(words);

    [Theory]
    [InlineData("terms consent")]
    public void SpeakOfTerms(string words) => SpeakOfConsent(words);

    [Theory]
    [InlineData("training course")]
    public void TeachPeople(string words) => BelongToOtherFields(words);

    [Theory]
    [InlineData("to zero, to 0")]
    public void SwitchOff(string words) => Each(words, word => Means(Meaning.Refusal, "", new(Label: $"Set telemetry {word}")));

    private static void IsKept(string comment) => Assert.Equal(
        comment, new RetentionRemark(TimeSpan.FromDays(1825), TimeSpan.FromDays(30), DurationUnit.Days).Rewrite(comment));

    private static void Means(Meaning meaning, string name, Surroundings surroundings) =>
        Assert.True(meaning == ChoiceWords.BuiltIn.MeaningOf(name, surroundings), $"{surroundings.Container}.{name}");

    private static void Each(string words, Action<string> check) => Assert.All(words.Split(", "), check);

    private static string Pascal(string words) => string.Concat(words.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
