using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Markup.Bindings;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>Where every shape of "on" and "off" brings its choices: asks what they mean and hands them to the rules.</summary>
internal sealed class ToggleScope(CSharpScope scope, ConsentRules rules, Check<ConsentToggle> check)
{
    /// <summary>Members that hold one of several answers of a page.</summary>
    public BoundAnswers Answers { get; } = new(scope, rules, check);

    /// <summary>Whether a rule minds what is stored without a person's action.</summary>
    public bool WantsUnasked { get; } = rules.Want(Occasion.Timer);

    /// <summary>Whether a rule minds what is off.</summary>
    public bool WantsOff { get; } = rules.Want(ToggleState.Off);

    /// <summary>Whether a rule minds what is neither on nor off.</summary>
    public bool WantsUnknown { get; } = rules.Want(ToggleState.Unknown);

    /// <summary>Whether an expression could be a state that a rule wants; almost every value of a program ends here.</summary>
    public bool MayStart(SyntaxNode? value) => OnText.MayBeOn(value, WantsOff);

    /// <summary>The state that a value gives; null where no rule wants it.</summary>
    public StartingValue? StartOf(IOperation value) => StartingValue.Fold(value, WantsOff);

    public ConsentSettings? SettingsOf(SyntaxNode node) => SettingsOf(node.SyntaxTree);

    public ConsentSettings? SettingsOf(SyntaxTree tree) => scope.SettingsOf(tree);

    /// <summary>The state that a member of an enum names; null where no rule wants it.</summary>
    public ToggleState? StateOf(IFieldSymbol member) =>
        ConsentStates.IsGrant(member.Name) || ConsentStates.IsFullest(member.Name) ? ToggleState.On
        : WantsOff && ConsentStates.IsRefusal(member.Name) ? ToggleState.Off
        : null;

    /// <summary>
    /// The first test of a name, before its value is bound: whether it, or the type around a bare state such as
    /// <c>Enabled</c>, may be about consent. A value that names a granted state may make any name one.
    /// </summary>
    public ConsentSettings? SettingsFor(ISymbol symbol, SyntaxNode value) =>
        SettingsOf(value) is { } settings
        && (settings.Choices.MayConcern(symbol.Name, symbol.ContainingType?.Name ?? "") || NamesState(value) || (rules.WantNecessary && NecessaryWords.AreIn(symbol.Name)))
            ? settings
            : SettingsForLabel(symbol, value) ?? SettingsForMarkup(symbol, value);

    /// <summary>Whether an expression names a state of consent that a rule wants.</summary>
    public bool NamesState(SyntaxNode value) => OnText.NamesState(value, WantsOff);

    /// <summary>Whether an expression says by itself that something is on.</summary>
    public bool SaysOn(SyntaxNode value) => value is LiteralExpressionSyntax ? MayStart(value) : NamesState(value);

    /// <summary>A member of any name may have a label that makes it a choice.</summary>
    private ConsentSettings? SettingsForLabel(ISymbol symbol, SyntaxNode value) =>
        DeclaredAttributes(value) is { Count: > 0 }
        && SurroundingsOf.LabelOf(symbol) is { Length: > 0 } label
        && SettingsOf(value) is { } settings
        && (settings.Choices.MayConcernAsLabel(label) || AssentedIn(symbol, label, settings) != Meaning.None)
            ? settings
            : null;

    /// <summary>What a bare "I agree" in an attribute is said to, by the type that it stands in.</summary>
    private static Meaning AssentedIn(ISymbol member, string label, ConsentSettings settings) =>
        settings.Choices.MeaningOfAssent(label, () => [member.ContainingType?.Name ?? ""]);

    /// <summary>So may a member that markup binds a toggle to.</summary>
    private ConsentSettings? SettingsForMarkup(ISymbol symbol, SyntaxNode value) =>
        scope.Labels?.MeaningOf(symbol) is { } bound && (bound.Label.Length > 0 || bound.Meaning != Meaning.None) ? SettingsOf(value) : null;

    private static SyntaxList<AttributeListSyntax>? DeclaredAttributes(SyntaxNode value) => value.Parent is EqualsValueClauseSyntax clause
        ? clause.Parent switch
        {
            PropertyDeclarationSyntax property => property.AttributeLists,
            VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } => field.AttributeLists,
            ParameterSyntax parameter => parameter.AttributeLists,
            _ => null,
        }
        : null;

    /// <summary>Whether a member is the tick of a control.</summary>
    public bool IsTick(IMemberReferenceOperation target) => IsTick(target.Member.Name, target);

    /// <summary>Whether a member of this name would be the tick of the control that another is a member of.</summary>
    public bool IsTick(string member, IMemberReferenceOperation target) =>
        SettingsOf(target.Syntax)?.Controls is { } controls
        && (controls.IsStateInCode(member, target.Member.ContainingType?.Name ?? "")
            || controls.IsStateInCode(member, target.Instance?.Type?.Name ?? ""));

    /// <summary>Hands a choice to the rules; false where it is none by its own words.</summary>
    public bool Describe(Choice choice, ConsentSettings settings, Action<Diagnostic> report)
    {
        var value = choice.Start.Syntax;
        var runner = Occasions.OfRunning(choice);
        if (!rules.Want(runner ?? choice.Occasion) && !MayBePages(runner ?? choice.Occasion))
        {
            return true;
        }

        var bound = choice.Symbol is { } symbol ? scope.Labels?.MeaningOf(symbol) : null;
        var surroundings = BoundMeaning.Labelled(choice.Surroundings(), bound) with { IsStored = runner is not (null or Occasion.PersonsAction) };
        var (name, meaning) = BoundMeaning.Shown(bound, Read(choice, surroundings, settings));
        meaning = meaning == Meaning.None && choice.Symbol is { } member ? AssentedIn(member, surroundings.Label, settings) : meaning;
        name = choice.Shown ?? name;
        if (meaning == Meaning.None && rules.WantNecessary && NecessaryWords.Named([.. choice.Names, surroundings.Label], surroundings, settings.Choices) is { } necessary)
        {
            (name, meaning) = (necessary, Meaning.Grant);
        }

        if (meaning != Meaning.None && !IsDescribedAtItsOrigin(choice.Start, meaning, settings))
        {
            var occasion = Unshown.OccasionOf(value) ?? runner ?? choice.Occasion;
            var isGrant = MayBePages(occasion) && meaning == Meaning.Grant && choice.Start.State == ToggleState.On;
            var unread = isGrant ? scope.Pages?.UnreadBeside(value, choice.Names.Count > 0 ? choice.Names[0] : name, settings) : null;
            occasion = isGrant && scope.Pages?.IsLeft(value) == true ? Occasion.Dismissal : unread is null ? occasion : Occasion.UnreadChoice;
            check(
                new ConsentToggle(name, meaning, choice.Start.State, occasion, choice.Written, choice.Location ?? value.GetLocation())
                {
                    IsNecessary = bound?.IsNecessary == true || NecessaryChoice.Is(name, value),
                    IsLocked = bound?.IsLocked == true,
                    IsUnset = value is not ExpressionSyntax,
                    Label = surroundings.Label,
                    Names = choice.Names,
                    Member = choice.Symbol?.Name ?? "",
                    UnreadChoice = unread?.Label ?? "",
                    UnreadMember = unread?.Path ?? "",
                },
                settings,
                report);
        }

        return meaning != Meaning.None;
    }

    /// <summary>Whether a rule minds what a page runs, which its code does not tell by itself.</summary>
    private bool MayBePages(Occasion occasion) =>
        occasion is Occasion.PersonsAction or Occasion.SetUp or Occasion.StoredDecision && rules.Want(Occasion.UnreadChoice);

    private static (string Name, Meaning Meaning) Read(Choice choice, Surroundings surroundings, ConsentSettings settings)
    {
        var state = choice.Start.EnumMember is { Name: not ("Checked" or "Unchecked") } member ? MeaningOf(member, surroundings, settings) : Meaning.None;
        foreach (var name in choice.Names)
        {
            var meaning = settings.Choices.MeaningOf(name, surroundings);
            if (meaning == Meaning.None && choice.IsTick && settings.Choices.SpeaksOfConsent(surroundings))
            {
                meaning = settings.Choices.MeaningOf(name + " " + Role.Ticked.First, surroundings);
            }

            if (meaning == Meaning.None && choice.IsSwitch)
            {
                meaning = settings.Choices.MeaningOf($"{name} {Role.Granted.First}", surroundings);
            }

            // A granted state says more than a name that only offers something; a name that refuses or guards turns it round.
            if (meaning != Meaning.None && (state == Meaning.None || meaning != Meaning.Capability))
            {
                return (name, meaning);
            }
        }

        return (choice.Names.Count > 0 ? choice.Names[0] : "", state == Meaning.None ? choice.Otherwise : state);
    }

    /// <summary>What a state of an enum means; a type that says nothing by itself, where it stands.</summary>
    private static Meaning MeaningOf(IFieldSymbol member, Surroundings surroundings, ConsentSettings settings) =>
        EnumStates.MeaningOf(member, settings) is not Meaning.None and var meaning ? meaning : EnumStates.MeaningOf(member, surroundings, settings);

    /// <summary>A constant that is itself such a choice is described where it is declared; passing it on describes nothing new.</summary>
    private bool IsDescribedAtItsOrigin(StartingValue start, Meaning meaning, ConsentSettings settings) =>
        start is { Origin: { } origin, EnumMember: null }
        && SymbolEqualityComparer.Default.Equals(origin.ContainingAssembly, scope.Compilation.Assembly)
        && start.Syntax.FirstAncestorOrSelf<VariableDeclaratorSyntax>()?.Identifier.ValueText != origin.Name
        && settings.Choices.MayConcern(origin.Name)
        && settings.Choices.MeaningOf(origin.Name, SurroundingsOf.Symbol(origin)) == meaning;

    /// <summary>
    /// Whether a member belongs to somebody else's library: switching it on configures that library and asks nobody.
    /// Projects of one family share the first part of their names.
    /// </summary>
    public bool IsForeign(ISymbol member) =>
        member.ContainingAssembly is { } assembly
        && !SymbolEqualityComparer.Default.Equals(assembly, scope.Compilation.Assembly)
        && FirstPart(assembly.Name) != FirstPart(scope.Compilation.AssemblyName ?? "");

    private static string FirstPart(string name) => name.IndexOf('.') is > 0 and var dot ? name.Substring(0, dot) : name;
}
