namespace ConsentAnalyzers.Vocabulary;

/// <summary>Whose data a name is about, by word; and the many things that expire and are nobody's data.</summary>
internal static class RetentionDomains
{
    /// <summary>What people say, do and are recorded doing: enough beside any word for keeping.</summary>
    public static readonly HashSet<string> Content = Set(
        """
        chat chats chatlog chatlogs conversation conversations transcript transcripts transcription transcriptions
        prompt prompts recording recordings voice voicemail voicemails utterance utterances footage cctv telemetry
        analytics pii personal biometric biometrics medical patient patients visitor visitors
        email emails mail mails sms dm userdata browsing clickstream audit audits geolocation crash
        """);

    /// <summary>People: enough beside an unmistakable word for keeping, whatever of theirs is kept.</summary>
    public static readonly HashSet<string> People = Set(
        """
        user users customer customers person persons people member members guest guests
        employee employees applicant applicants candidate candidates student students pupil pupils
        subscriber subscribers contact contacts lead leads profile profiles caller callers resident residents
        claim claims survey surveys feedback questionnaire consultation consultations appointment appointments face faces
        """);

    /// <summary>What is usually people's, and is a machine's as soon as a machine is named beside it.</summary>
    public static readonly HashSet<string> Traces = Set(
        """
        message messages session sessions activity activities behavior behaviour usage visit visits client clients
        account accounts ticket tickets location locations ip call calls photo photos
        """);

    /// <summary>What people do whose history is theirs; a history of nothing in particular is a program's own.</summary>
    public static readonly HashSet<string> Doings = Set(
        """
        browsing browse browser search searches watch watching viewing view listening reading login logins signin order orders
        purchase purchases shopping travel trip trips booking bookings driving route routes medical treatment treatments
        """);

    /// <summary>Words that make a person's data out of a person: <c>UserDataExpiresAfter</c>, never <c>UserExpires</c>.</summary>
    public static readonly HashSet<string> Data = Set("data history activity record records profile log logs usage info");

    /// <summary>Things that expire and are not people's data, wherever they are named.</summary>
    public static readonly HashSet<string> Silent = Set(
        """
        backup backups snapshot snapshots cache caches cached caching outbox outboxes certificate certificates cert certs
        torrent torrents usenet nzb newznab indexer dvr pvr tv iptv epg recycle trash temp tmp temporary hsts
        tax taxes fiscal vat invoice invoices invoicing bookkeeping accounting ledger
        logger logfile logfiles serilog nlog jwt otp captcha keystore torznab queue queues bus broker brokers
        deadletter artifact artifacts prometheus checkpoint checkpoints wal binlog sensor sensors backlog cohort cohorts
        """);

    /// <summary>Like <see cref="Silent"/>, but only as part of the period's own name.</summary>
    public static readonly HashSet<string> SilentInName = Set(
        """
        key keys token tokens licence licences license licenses file files password passwords secret secrets
        interval timeout delay frequency schedule cron check warning warn notice reminder remind notify poll polling
        every retry debounce throttle rate cohort cohorts churn score curve bonus campaign count size bytes mb gb
        percent percentage legal statutory mandatory regulatory hold alive batch worker lock lease captcha
        """);

    /// <summary>What a name adds that lists periods: <c>RetentionByKind</c>.</summary>
    public static readonly HashSet<string> Holders = Set("by per kind type category entity map table rule rules policies constants limits times schedule schedules");

    /// <summary>What a key beside an expiry guards: entries of a store that are nobody's data.</summary>
    public static readonly HashSet<string> Guards = Set("lock locks lease leases mutex idempotency dedup nonce throttle ratelimit heartbeat");

    /// <summary>What a name with <c>expires</c> or <c>lifetime</c> ends, other than the keeping of data.</summary>
    public static readonly HashSet<string> Entitlements = Set(
        """
        invite invitation invitations link links subscription subscriptions trial promo promotion coupon voucher
        membership plan auth authentication login signin ban mute lockout suspension offer access permission grant
        consent reservation booking order cart basket verification confirmation reset code codes request connection
        poll polls story stories
        """);

    /// <summary>Types of links to what is stored; a link expires long before what it leads to.</summary>
    public static readonly HashSet<string> SignedLinks = Set("sas signed presigned url urls uri token tokens");

    /// <summary>Machinery: a bare <c>RetentionDays</c> there is not about people.</summary>
    public static readonly HashSet<string> Operational = Set(
        """
        log logs logging task tasks job jobs build builds pipeline pipelines deployment deployments release releases
        package packages metric metrics trace traces tracing span spans file files token tokens key keys licence license
        device devices machine machines node nodes cluster disk disks volume volumes storage bucket buckets
        article articles feed feeds rss media movie movies episode episodes music song video videos image images thumbnail
        thumbnails stock stocks price prices market weather product products inventory game replay replays world chunk
        commit commits branch branches git repository index indexes document documents version versions revision
        revisions event events workflow workflows execution executions run runs sync stream streams topic topics
        partition partitions kafka database db sql table tables migration migrations download downloads update updates
        benchmark benchmarks server servers host service bus nuget container image plugin module
        observability monitoring monitor alert alerts alerting heartbeat scheduler influx influxdb loki elastic elasticsearch
        postgres postgresql timescale quartz hangfire crawler scan scans
        """);

    /// <summary>Words that say nothing about whose data it is; a name of these alone is bare.</summary>
    public static readonly HashSet<string> Generic = Set(
        """
        retention retain retained retains retaining period periods policy default defaults data in for of the to
        day days week weeks month months year years hour hours minute minutes second seconds ms millisecond milliseconds
        sec secs hr hrs yr yrs time span timespan duration length value values setting settings option options config
        configuration window limit our my current store stored records record app application general privacy gdpr
        initial fallback standard is as long total
        """);

    /// <summary>Cookies that follow people, or that remember what they agreed to.</summary>
    public static readonly HashSet<string> FollowingCookies = Set(
        """
        consent consents accepted accept gdpr tracking tracker trackers track visitor visitors visit analytics marketing
        advertising advert ads ad campaign affiliate utm ga gclid fbp fingerprint telemetry personalisation
        personalization profiling anonymous clientid visitorid trackingid
        """);

    /// <summary>Cookies that a person's own request needs.</summary>
    public static readonly HashSet<string> NeededCookies = Set(
        """
        auth authentication authorization session login signin identity antiforgery csrf xsrf language lang culture
        locale theme currency token remember cart basket jwt
        """);

    private static HashSet<string> Set(string words) =>
        new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
