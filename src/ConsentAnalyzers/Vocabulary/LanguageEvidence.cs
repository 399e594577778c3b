namespace ConsentAnalyzers.Vocabulary;

/// <summary>
/// What the words of a text say about its language. Whoever writes a sentence beside a text has to be sure of it; a word
/// that several languages share (<c>newsletter</c>, <c>data</c>) proves nothing either way.
/// </summary>
/// <param name="English">How many words are English alone.</param>
/// <param name="Foreign">How many words, or letters in words, are of another language.</param>
/// <param name="Unknown">How many words could be of any.</param>
internal readonly record struct LanguageEvidence(int English, int Foreign, int Unknown)
{
    private static readonly HashSet<string> EnglishWords = Set(
        """
        the and with my your our you this these that those how what which when any not are be can will from by its if about more only
        have has they their them than then there into between each other every without because please here where who would should
        could must let while until after before again never always both such own
        accept agree allow consent share send usage report crash help improve receive train subscribe offer measure visit statistics
        personalised personalized personalise personalize advertising advertisement collect telemetry term policy history third
        promotional show hidden file choose decline reject got update updated sign up remember join keep like using used
        understand people learn make work better need want know get see ask share shared sharing sending
        coding sessions improving training accepting agreeing allowing anonymous anonymously error log logs weekly monthly daily about
        interest interests relevant behaviour behavior selected turned off track tracked browsing device devices enable turn
        special deals tips content experience feature features product products service services settings choices choice
        strictly necessary essential required functional technical targeting unnecessary
        shop store phone text messages message call calls yes license licence agreement customer customers user users
        """);

    // "location" is French as well, "privacy" Dutch and Italian.
    private static readonly HashSet<string> SharedWords = Set(
        """
        a i in an am so on no as do or all is we of to us for me it at use ok okay non per plus via pro
        newsletter news email e mail mails emails marketing analytics cookie cookies data privacy tracking location diagnostic diagnostics
        information personal partner partners chat chats model models ai website web site app apps online internet browser google
        microsoft facebook gdpr ccpa eu sms push social media profile version beta sdk api id ip url pdf inc ltd gmbh parties
        conditions performance optional continue contact important standard normal video audio blog forum
        """);

    private static readonly HashSet<string> ForeignWords = Set(
        """
        der das den dem des und oder ist sind nicht mit von zu zum zur auf aus bei wir sie ihr ihre ihren ich mein meine mich mir uns
        unser unsere alle alles ein eine einen einer werden wird kann auch nur wenn durch sich erlauben zustimmen zustimmung akzeptieren
        akzeptiere ablehnen einverstanden einwilligung einwilligen datenschutz daten senden sende teilen teile nutzung nutzungsdaten
        werbung werbliche einstellungen auswahl speichern weiter hilfe notwendige notwendig schicken abonnieren statistik statistiken
        absturzberichte fehlerberichte verbessern
        le la les un une et est sont dans sur avec nous vous votre vos notre nos mon mes ne pas que qui tout tous toutes aux du je ce ces
        cette accepter accepte refuser partager envoyer autoriser statistiques recevoir continuer politique utilisation
        publicitaires necessaires personnelles
        el los las una unos es su sus mi mis por para que del lo se nos nuestro nuestra todo todos todas aceptar acepto rechazar datos
        privacidad compartir enviar permitir recibir publicidad estadisticas uso condiciones politica boletin informes
        il gli della delle degli dei di che sono con tuo tuoi mio miei nostro nostra tutti tutto accetta accetto accettare rifiuta dati
        condividi condividere invia inviare consenti ricevere statistiche pubblicitari utilizzo rapporti
        het een van voor niet en deze wij uw onze ons mijn jouw aan te dat die naar bij accepteren akkoord weigeren gegevens delen
        toestaan toestemming ontvangen verzenden sturen gebruik gebruiksgegevens statistieken instellingen foutrapporten
        um uma da dos das na nos ao seu seus sua suas meu meus nosso nossa todos aceitar aceito recusar dados privacidade
        partilhar compartilhar receber permitir enviar
        nie jest oraz dla przez moje moja nasze nasza twoje wszystkie wszystko akceptuj akceptuje zgadzam odrzuc dane danych wysylaj
        udostepniaj zgoda polityka prywatnosci
        og jeg til af av er som och att det ikke inte vi din dit mitt
        """);

    /// <summary>Whether the text is English for certain: nothing in it is of another language, and most of it is known.</summary>
    public bool IsEnglish => Foreign == 0 && English > 0 && English >= Unknown;

    public static LanguageEvidence operator +(LanguageEvidence one, LanguageEvidence other) =>
        new(one.English + other.English, one.Foreign + other.Foreign, one.Unknown + other.Unknown);

    public static LanguageEvidence Of(string text)
    {
        var (english, foreign, unknown) = (0, 0, 0);
        foreach (var word in Words.Of(text))
        {
            _ = HasForeignLetter(word) || ForeignWords.Contains(word) ? foreign++
                : SharedWords.Contains(word) ? 0
                : EnglishWords.Contains(word) || EnglishWords.Contains(Inflection.Singular(word)) ? english++
                : unknown++;
        }

        return new(english, foreign, unknown);
    }

    public static LanguageEvidence Of(IEnumerable<string> texts) =>
        texts.Aggregate(new LanguageEvidence(), (known, text) => known + Of(text));

    private static bool HasForeignLetter(string word)
    {
        foreach (var c in word)
        {
            if (c > '\u007F')
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> Set(string words) =>
        new(words.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
