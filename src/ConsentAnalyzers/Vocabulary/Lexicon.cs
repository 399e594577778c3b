namespace ConsentAnalyzers.Vocabulary;

/// <summary>The single words that matter, in every form that they take, and what they can do.</summary>
internal static class Lexicon
{
    private static readonly Dictionary<string, Sense> Senses = Build();

    /// <summary>What a lower-case word can do.</summary>
    public static Sense Of(string word) =>
        Senses.TryGetValue(word, out var sense) || Senses.TryGetValue(Inflection.Singular(word), out sense) ? sense : Sense.None;

    private static Dictionary<string, Sense> Build()
    {
        var senses = new Dictionary<string, Sense>(StringComparer.Ordinal);
        Verbs(Sense.Permit, Sense.State, Sense.Permit, "allow permit authorize authorise approve");
        Verbs(Sense.Permit | Sense.State, Sense.State, Sense.Permit, "accept agree grant give subscribe receive participate join want");
        Verbs(Sense.Permit, Sense.Permit, Sense.Permit, "collect report process track");
        Words(Sense.State, "subscription permission permissions agreement acceptance approval authorization authorisation enrollment enrolment");
        Verbs(Sense.Hand, Sense.Hand, Sense.Hand, "share send submit upload contribute transmit donate disclose sell");
        Verbs(Sense.Switch, Sense.On, Sense.Switch, "enable activate");
        Words(Sense.Switch, "use");
        Words(Sense.On, "on active using");
        Words(Sense.State, "ticked preselected prechecked checked selected yes");
        Verbs(Sense.Negation, Sense.Negation, Sense.Negation, "disable block deny reject refuse decline unsubscribe stop prevent suppress exclude ignore avoid bypass deactivate forbid");
        Words(Sense.Negation, "no not dont never without off doesnt wont cannot cant disallow disallowed");
        Verbs(Sense.Guard, Sense.Guard, Sense.Guard, "require show ask prompt need revoke withdraw display respect remind confirm validate verify enforce honor honour");
        Verbs(Sense.Guard, Sense.Guard, Sense.Guard, "anonymize anonymise mask hash redact pseudonymize pseudonymise encrypt restrict limit reduce delete clear erase purge forget protect strip remove sanitize sanitise hide warn await wait reset expire request minimize minimise obfuscate skip");
        Words(Sense.Guard, "must modal double check checks pending missing before");
        Verbs(Sense.Possible, Sense.Possible, Sense.Possible, "support");
        Words(Sense.Possible, "can may could available possible capable eligible entitled");
        Words(Sense.Consent | Sense.Privacy, "consent consents consenting");
        Words(Sense.Consent | Sense.Privacy | Sense.State, "consented");
        Words(Sense.Remember, "remember remembered save");
        Words(Sense.Decision, "decision choice answer");
        Words(Sense.Control, "chk chb cbx cb ckb checkbox cbox tgl toggle togglebutton switch sw tsmi menuitem radio radiobutton rb rdo tick");
        Words(Sense.Filler, "is are be been was were has have had get set default initial initially by value flag setting option state status preference pref the a an of and or any all its this that m s b f k bool boolean should will would always currently");
        Words(Sense.Preposition, "to for with about from in at via into through if when while after");
        Words(Sense.Modifier, "anonymous anonymized anonymised anonymously remote basic full optional detailed weekly monthly daily direct online behavioural behavioral web product automatic automatically auto additional extra new own other periodic regular third party targeted special exclusive relevant global");
        Words(Sense.Channel, "email mail mails sms text phone call whatsapp push post postal mailing telephone");
        Words(Sense.Data, "data information info collection submission transmission upload activity activities behavior behaviour");
        Words(Sense.Necessary, "necessary essential strictly mandatory");
        ContextWords.AddTo(senses);
        return senses;

        void Words(Sense sense, string words) => Add(senses, sense, words);

        void Verbs(Sense plain, Sense past, Sense gerund, string verbs)
        {
            foreach (var verb in verbs.Split(' '))
            {
                Add(senses, plain, verb);
                Add(senses, plain, Inflection.Present(verb));
                Add(senses, past, Inflection.Past(verb));
                Add(senses, gerund, Inflection.Gerund(verb));
            }
        }
    }

    internal static void Add(Dictionary<string, Sense> senses, Sense sense, string words)
    {
        foreach (var word in words.Split(' '))
        {
            senses[word] = senses.TryGetValue(word, out var known) ? known | sense : sense;
        }
    }
}
