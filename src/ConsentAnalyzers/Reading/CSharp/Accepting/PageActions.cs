using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Reading.Markup;
using ConsentAnalyzers.Reading.Markup.Acceptance;
using ConsentAnalyzers.Reading.Markup.Bindings;
using ConsentAnalyzers.Reading.Resources;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Accepting;

/// <summary>The actions of one page: which accept beside a choice, which leave, and what they run.</summary>
internal sealed class PageActions(FileSource file, MarkupDocument document, ConsentSettings settings)
{
    private static readonly Regex Identifiers = new(@"[A-Za-z_]\w*", RegexOptions.CultureInvariant);

    private static readonly string[] Submits = ["@onsubmit", "OnSubmit", "OnValidSubmit", "asp-page-handler", "asp-action"];

    private static readonly string[] Naming = ["name", "id", "@ref", "x:Name", "Name"];

    private readonly Dictionary<int, MarkupElement> _elements = Elements(document);

    public BindingFile Page { get; } = new(file.Path, document);

    /// <summary>What runs when a person closes, scrolls on, declines or puts off: <c>Closing="…"</c>, a button that says "Not now".</summary>
    public IEnumerable<string> Leaving()
    {
        foreach (var element in _elements.Values)
        {
            foreach (var attribute in element.Attributes)
            {
                if (IsOfLeaving(attribute.Name) || (MarkupActs.IsHandler(attribute.Name) && settings.Actions.KindOf(Captions.On(element)) is ActionKind.Decline or ActionKind.Defer))
                {
                    foreach (var name in NamesIn(attribute.Value).SelectMany(Variants))
                    {
                        yield return name;
                    }
                }
            }
        }
    }

    /// <summary>The accepts with a handler, each with the choices that are always seen beside it.</summary>
    public IEnumerable<OfferedAccept> Accepts(INamedTexts texts)
    {
        var collected = new Collecting();
        MarkupAcceptance.Read(file, document, new FileReport(new ConsentRules(collected), settings) { Texts = texts }, default);
        return from surface in collected.Surfaces
               from accept in surface.Parts
               where accept is { Kind: PartKind.Accept, Level: PartLevel.Own, AsksForConsent: true, TicksFor: TickPurpose.None } && !settings.Actions.TakesAll(accept.Text)
               let action = ElementAt(accept)
               where action is not null
               let handlers = HandlersOf(accept, action.Value).ToImmutableArray()
               let choices = ChoicesBeside(accept, action.Value, surface).ToImmutableArray()
               where !handlers.IsEmpty && !choices.IsEmpty
               select new OfferedAccept(handlers, choices);
    }

    private MarkupElement? ElementAt(SurfacePart part) => _elements.TryGetValue(part.Location.SourceSpan.Start, out var element) ? element : null;

    private static Dictionary<int, MarkupElement> Elements(MarkupDocument document)
    {
        var elements = new Dictionary<int, MarkupElement>();
        foreach (var node in document.Nodes)
        {
            if (node.AsElement is { } element)
            {
                elements[element.Span.Start] = element;
            }
        }

        return elements;
    }

    /// <summary>What a choice locks, or does without, is no part of the decision; and an action that waits for it needs not read it.</summary>
    private IEnumerable<OfferedChoice> ChoicesBeside(SurfacePart accept, MarkupElement action, AcceptSurface surface)
    {
        var gates = new HashSet<string>(NamesIn(document.Text.Substring(action.StartTagSpan.Start, action.StartTagSpan.Length)).Select(OfferedChoice.Key));
        return from part in surface.Parts
               where part is { Kind: PartKind.Choice, Level: PartLevel.Own, IsLocked: false }
                   && (part.Condition is null || part.Condition == accept.Condition)
                   && !settings.Choices.IsAboutTerms(part.Text)
               let element = ElementAt(part)
               where element?.Attribute("required") is null && element is not null
               let choice = ChoiceOf(part, element.Value)
               where !choice.Keys.Any(gates.Contains)
               select choice;
    }

    private static OfferedChoice ChoiceOf(SurfacePart part, MarkupElement element)
    {
        var path = MemberBinding.StateOf(element);
        var names = Naming.Select(name => element.Attribute(name)?.Value ?? "")
            .Concat(element.Attributes.Where(attribute => IsEvent(attribute.Name)).SelectMany(attribute => NamesIn(attribute.Value)))
            .Append(path.Substring(path.LastIndexOf('.') + 1));
        return new OfferedChoice(part.Text, path, names.Where(name => name.Length > 0).Select(OfferedChoice.Key).ToImmutableHashSet());
    }

    private static bool IsEvent(string attribute) =>
        attribute.StartsWith("@on", StringComparison.OrdinalIgnoreCase) || attribute.EndsWith("Changed", StringComparison.Ordinal)
        || attribute is "Checked" or "Unchecked" or "Toggled" or "Click" or "Command";

    /// <summary>The methods that an action runs, or that the form around it runs when it is sent.</summary>
    private IEnumerable<string> HandlersOf(SurfacePart accept, MarkupElement action)
    {
        var run = accept.Handler ?? action.Ancestors().SelectMany(form => Submits.Select(submit => form.Attribute(submit)?.Value)).FirstOrDefault(value => value is not null);
        var named = run is null ? [] : NamesIn(run).SelectMany(Variants);
        return run is null && document.Dialect == MarkupDialect.RazorView ? Variants("") : named.Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Variants(string name)
    {
        var stem = name.EndsWith("Command", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Command".Length) : name;
        return new[] { name, stem, stem + "Async", "On" + stem, "OnPost" + name, "OnPost" + name + "Async" }.Where(variant => variant.Length > 2 && variant != "Async");
    }

    private static IEnumerable<string> NamesIn(string text) => Identifiers.Matches(text).Cast<Match>().Select(match => match.Value);

    /// <summary><c>Closing</c>, <c>OnClose</c>, <c>@onscroll</c>; a property of the same name takes no method.</summary>
    private static bool IsOfLeaving(string attribute)
    {
        var name = attribute.TrimStart('@');
        return Role.Leaving.Is(Words.In(name.StartsWith("on", StringComparison.OrdinalIgnoreCase) ? name.Substring(2) : name));
    }

    /// <summary>Keeps the surfaces and judges none.</summary>
    private sealed class Collecting() : Rule<AcceptSurface>
    {
        public List<AcceptSurface> Surfaces { get; } = [];

        public override IReadOnlyList<DiagnosticDescriptor> Descriptors => [];

        public override IEnumerable<Finding> Judge(AcceptSurface surface, ConsentSettings settings)
        {
            Surfaces.Add(surface);
            return [];
        }
    }
}
