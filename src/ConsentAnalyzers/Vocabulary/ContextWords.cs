namespace ConsentAnalyzers.Vocabulary;

/// <summary>The words that say in what world a name lives.</summary>
internal static class ContextWords
{
    public static void AddTo(Dictionary<string, Sense> senses)
    {
        Add(Sense.Person, "user customer visitor member patient subscriber person people personal individual citizen employee student player buyer shopper attendee resident donor lead contact me my i your you us we our mine");
        Add(Sense.Privacy, "privacy gdpr dsgvo ccpa cpra hipaa lgpd coppa pii");
        Add(Sense.Settings, "settings preferences prefs profile registration register signup onboarding welcome communication notifications account subscription subscribe preference");
        Add(Sense.App, "app application game launcher editor desktop mobile ui gui window page viewmodel form dialog");

        // What a name is about when one of these ends it.
        Add(Sense.Thing, "event record log entry audit message args handler date time timestamp version text url uri link id key type count name title caption button label panel view window dialog form banner popup page screen section tab widget menu icon image service manager provider factory builder model dto controller store repository validator helper module client server middleware processor initializer channel exporter endpoint host port path file folder directory interval timeout level threshold limit size ratio rate mode color style template html content context container category categories reason result error exception warning response command query job task worker thread queue buffer cache batch header footer script dashboard chart report export import visible shown hidden expanded loading loaded initialized initialised running started stopped busy valid invalid dirty changed installed configured ready empty expired visibility branch service services policy notice prefix suffix method function feature capability");
        Add(Sense.Feature, "feature features plan tier entitlement edition license licence tenant capability capabilities store shop catalog catalogue commerce ecommerce module permission permissions role roles site admin administrator organization organisation company school portal limits quota flags package sku pricing");
        Add(Sense.Developer, "options configuration config client factory builder provider extensions context connection host server handler parameters component control button box key args arguments");
        Add(Sense.Plumbing, "opentelemetry otel otlp exporter instrumentation middleware pipeline saga executor orchestrator orchestration broker kafka rabbitmq servicebus eventbus redis cosmos sql sqlite postgres database storage blob bucket queue cluster grpc proxy gateway hosting worker sdk apm tracing observability resilience prometheus grafana applicationinsights insights azure aws datadog newrelic elastic elasticsearch kubernetes docker infrastructure diagnosticsource activitysource sampler sampling llm mcp embedding vector inference indexer benchmark");
        Add(Sense.Field, "camera ar arkit arcore arfoundation xr vr openxr vuforia image marker plane face head eye gaze hand hands body skeleton pose mouse cursor pointer touch motion object detection detector video");
        Add(Sense.Field, "git branch branches repo repository ef efcore entity entities queryable dbcontext orm change changes");
        Add(Sense.Field, "sport sports workout gym exercise athlete horse dog army troop troops skill rest boxing football");
        Add(Sense.Field, "tree treeview hot http handler cookiecontainer webrequest httpclient browser chromium cef crawler scraper");
        Add(Sense.Field, "shipment shipping parcel delivery carrier stock inventory warehouse asset vehicle fleet truck car racing race rocket vessel flight aircraft drone satellite robot robotics plc conveyor motor servo telescope mount antenna sun solar star turret missile target sensor iot modbus mqtt opc simulator simulation sim scada spindle printer");
        Add(Sense.Plumbing, "vehicle fleet truck car racing race rocket vessel flight aircraft drone satellite robot robotics plc conveyor motor servo sensor iot modbus mqtt opc simulator sim scada spindle");
        Add(Sense.Field, "profiling profiler usage");
        Add(Sense.Field, "kerning typography letter font memory allocation leak gc heap resource reference index dependency progress latency audio beat issue bug ticket habit calorie period");
        Add(Sense.Field, "dataset datasets trainer epoch tensor spam classifier neural ml mlnet torch onnx hyperparameter");
        Add(Sense.Field, "serialization serializer json analyzer linter compiler warning");

        void Add(Sense sense, string words) => Lexicon.Add(senses, sense, words);
    }
}
