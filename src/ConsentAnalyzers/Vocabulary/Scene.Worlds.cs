namespace ConsentAnalyzers.Vocabulary;

/// <content>Worlds in which a name is nobody's choice, and those in which it is somebody's.</content>
internal sealed partial class Scene
{
    /// <summary>Settings of nothing but the application or its user: what leaves from there is about that user.</summary>
    public bool IsOwnSettings =>
        !IsShop && !IsPlumbing && (IsSettingsOnly || Has(_held, Sense.Person | Sense.App | Sense.Privacy) || _neighbours.Value.IsApp);

    /// <summary>One person's: a customer, a profile, a registration.</summary>
    public bool IsSomebodys => IsControl || IsSignUp || Has(_held, Sense.Person) || _container.EndsIn(Role.PersonsEndings);

    /// <summary>A person's settings of what they are told: promotions there are mail.</summary>
    public bool IsCorrespondence =>
        _container.Has(Sense.Settings) && _container.Says(Role.Correspondence)
        && _container.Tokens.All(token => token.Is(Soft) || Role.Shells.Has(token.Text) || Role.Correspondence.Has(token.Text));

    /// <summary>Where people register or buy.</summary>
    public bool IsSignUp => _container.Says(Role.SignUps);

    /// <summary>A box, or the form that a box stands on, so that terms in it are accepted by a person.</summary>
    public bool TakesTerms =>
        !_namespace.Says(Role.Certificates) && !_container.Says(Role.Certificates)
        && (IsControl || ((IsSignUp || _container.Says(Role.LogIns) || _label.Names(Role.Speaker)) && _container.EndsIn(Role.FormEndings)));

    /// <summary>What an operator, a job, a campaign, a mailer or a server does.</summary>
    public bool IsOperation => !IsPrivate && !_text.Names(Role.Speaker) && !_label.Names(Role.Speaker) && (Operates(_container) || Operates(_receiver));

    /// <summary>It picks or finds something.</summary>
    public bool IsPicking => !IsPrivate && !IsControl && Picks(_container);

    /// <summary>It speaks to crawlers.</summary>
    public bool IsForCrawlers =>
        _container.Says(Role.Crawlers) || _receiver.Says(Role.Crawlers) || _text.Says(Role.Crawlers) || _label.Says(Role.Crawlers)
        || _neighbours.Value.IsForCrawlers;

    /// <summary>Shows or keeps rows of people.</summary>
    public bool IsListing => EndsInNothingBut(_container, Role.Listings);

    /// <summary>An AI that people talk to.</summary>
    public bool IsAssistant =>
        Assists(_container) || Assists(_receiver);

    /// <summary>A report that a person sends.</summary>
    public bool IsReport =>
        _container.Says(Role.Reports) || _receiver.Says(Role.Reports) || (IsControl && (_text.Names(Role.Report) || _label.Names(Role.Report)));

    private static bool Assists(ParsedText holder) => (holder.Topics & Topic.Conversations) != 0 || holder.Says(Role.Assistants);

    private static bool Picks(ParsedText container)
    {
        var last = container.Words.Length - 1;
        return last >= 0 && (Role.Pickers.Has(container.Words[last])
            || (last > 0 && Role.PickerEndings.Has(container.Words[last]) && Role.Pickers.Has(container.Words[last - 1])));
    }

    private static bool Operates(ParsedText holder)
    {
        if (holder.EndsIn(Role.PersonsEndings))
        {
            return false;
        }

        return EndsInNothingBut(holder, Role.OperatorEndings) || holder.Says(Role.Operators);
    }

    /// <summary>Whether one of some words stands at the end, or nothing follows it but that the type holds settings, data or a view.</summary>
    private static bool EndsInNothingBut(ParsedText holder, PhraseSet words)
    {
        for (var i = holder.Words.Length - 1; i >= 0; i--)
        {
            if (words.Has(holder.Words[i]))
            {
                return true;
            }

            if (!Role.SectionEndings.Has(holder.Words[i]) && !Role.Shells.Has(holder.Words[i]) && !Role.FormEndings.Has(holder.Words[i]))
            {
                return false;
            }
        }

        return false;
    }
}
