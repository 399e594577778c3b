using System.Reflection;
using ConsentAnalyzers.Analyzers;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Reading.Files;
using ConsentAnalyzers.Rules;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Tests.Analyzers.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Tests.Rules;

/// <summary>Rules to throw away, which ask of a surface what no shipped rule asks: each sees it on every host that has the thing.</summary>
public sealed class AcceptSurfaceTests
{
    private const string Controls = """
        public class Element { public object? Content { get; set; } public string? Text { get; set; } public bool? IsChecked { get; set; } public object? Command { get; set; } public event EventHandler? Click { add { } remove { } } }
        public class Button : Element { }
        public class CheckBox : Element { }
        public class TextBlock : Element { }
        public class StackPanel : Element { public List<Element> Children { get; } = new(); }
        public class Window : Element { public bool IsNew; public void OnAcceptAll(object? sender, EventArgs e) { } public object OnAcceptAllCommand => this; }
        """;

    public static TheoryData<string, string> DeclinesInAnotherBranch() => new()
    {
        { "Consent.razor", """<h1>Cookies</h1> @if (isNew) { <button>Accept</button> } else { <button>Decline</button> }""" },
        { "Consent.cshtml", """<h1>Cookies</h1> @if (Model.IsNew) { <button>Accept</button> <p>One</p> } else { <p>Two</p> <button>Decline</button> }""" },
        { "Consent.razor", """<h1>Cookies</h1> @switch (step) { case 1: <button>Accept</button> break; case 2: <button>Decline</button> break; }""" },
        { "Consent.cs", """if (IsNew) { panel.Children.Add(new Button { Content = "Accept" }); } else { panel.Children.Add(new Button { Content = "Decline" }); }""" },
        { "Consent.cs", """var decline = new Button { Content = "Decline" }; if (IsNew) { panel.Children.Add(new Button { Content = "Accept" }); } else { panel.Children.Add(decline); }""" },
    };

    public static TheoryData<string, string> DeclinesBeside() => new()
    {
        { "Consent.razor", """<h1>Cookies</h1> @if (isNew) { <button>Accept</button> <button>Decline</button> } else { <p>Done</p> }""" },
        { "Consent.razor", """<h1>Cookies</h1> <button>Accept</button> @if (isNew) { <button>Decline</button> }""" },
        { "Consent.xaml", """<StackPanel><Button Content="Accept" /><Button Content="Decline" /></StackPanel>""" },
        { "Consent.cs", """panel.Children.Add(new Button { Content = "Accept" }); if (IsNew) { panel.Children.Add(new Button { Content = "Decline" }); }""" },
    };

    public static TheoryData<string, string> DeclinesUnderACondition() => new()
    {
        { "Consent.razor", """<h1>Cookies</h1> <button>Accept</button> @if (isNew) { <button>Decline</button> }""" },
        { "Consent.html", """<div class="modal"><h1>Cookies</h1> <button>Accept</button> <button v-if="isNew">Decline</button></div>""" },
        { "Consent.xaml", """<StackPanel><Button Content="Accept" /><Button Content="Decline" Visibility="{Binding IsNew}" /></StackPanel>""" },
        { "Consent.xaml", """<StackPanel><Button Content="Accept" /><StackPanel IsVisible="{Binding IsNew}"><Button Content="Decline" /></StackPanel></StackPanel>""" },
        { "Consent.cs", """panel.Children.Add(new Button { Content = "Accept" }); if (IsNew) { panel.Children.Add(new Button { Content = "Decline" }); }""" },
    };

    public static TheoryData<string, string> OnlyLater() => new()
    {
        { "Consent.razor", """<h1>Cookies</h1> <button>Accept</button> <button>Not now</button>""" },
        { "Consent.html", """<div class="card"><h1>Cookies</h1> <button>Accept</button> <a class="btn">Later</a></div>""" },
        { "Consent.xaml", """<StackPanel><Button Content="Accept" /><Button Content="Not now" /></StackPanel>""" },
        { "Consent.xaml", """<ContentDialog Title="Terms" PrimaryButtonText="Accept" CloseButtonText="Not now" />""" },
        { "Consent.cs", """panel.Children.Add(new Button { Content = "Accept" }); panel.Children.Add(new Button { Content = "Not now" });""" },
    };

    public static TheoryData<string, string> HandlersOfAccept() => new()
    {
        { "Consent.razor", """<h1>Cookies</h1> <button @onclick="OnAcceptAll">Accept</button>""" },
        { "Consent.html", """<div class="modal"><button onclick="OnAcceptAll()">Accept</button></div>""" },
        { "Consent.xaml", """<StackPanel><Button Content="Accept" Click="OnAcceptAll" /></StackPanel>""" },
        { "Consent.xaml", """<StackPanel><Button Content="Accept" Command="{Binding OnAcceptAllCommand}" /></StackPanel>""" },
        { "Consent.cs", """var accept = new Button { Content = "Accept" }; accept.Click += OnAcceptAll; panel.Children.Add(accept);""" },
        { "Consent.cs", """var accept = new Button { Content = "Accept" }; accept.Click += (sender, e) => OnAcceptAll(sender, e); panel.Children.Add(accept);""" },
        { "Consent.cs", """panel.Children.Add(new Button { Content = "Accept", Command = OnAcceptAllCommand });""" },
    };

    public static TheoryData<string, string> ChoicesThatStartOn() => new()
    {
        { "Consent.razor", """<h1>Cookies</h1> <input type="checkbox" aria-label="Newsletter" checked /> <button>Accept</button>""" },
        { "Consent.razor", """<MudSwitch Value="true" Label="Newsletter" /> <MudButton>Accept</MudButton>""" },
        { "Consent.xaml", """<StackPanel><CheckBox IsChecked="True" Content="Newsletter" /><Button Content="Accept" /></StackPanel>""" },
        { "Consent.cs", """panel.Children.Add(new CheckBox { Content = "Newsletter", IsChecked = true }); panel.Children.Add(new Button { Content = "Accept" });""" },
    };

    public static TheoryData<string, string> OtherChoices() => new()
    {
        { "Consent.razor", """<h1>Cookies</h1> <input type="checkbox" aria-label="Newsletter" /> <button>Accept</button>""" },
        { "Consent.razor", """<MudSwitch @bind-Value="wanted" Label="Newsletter" /> <MudButton>Accept</MudButton>""" },
        { "Consent.xaml", """<StackPanel><CheckBox IsChecked="{Binding Wanted}" Content="Newsletter" /><Button Content="Accept" /></StackPanel>""" },
        { "Consent.cs", """panel.Children.Add(new CheckBox { Content = "Newsletter", IsChecked = IsNew }); panel.Children.Add(new Button { Content = "Accept" });""" },
    };

    [Theory]
    [MemberData(nameof(DeclinesInAnotherBranch))]
    public async Task SeesADeclineInAnotherBranch(string path, string text) => Assert.Equal("Decline", await Found(path, text, InAnotherBranch));

    [Theory]
    [MemberData(nameof(DeclinesBeside))]
    public async Task SeesNoDeclineInAnotherBranch(string path, string text) => Assert.Equal("", await Found(path, text, InAnotherBranch));

    [Theory]
    [MemberData(nameof(DeclinesUnderACondition))]
    public async Task SeesWhatHasToHoldForADecline(string path, string text) =>
        Assert.Equal("Decline", await Found(path, text, surface =>
            surface.Parts.Where(part => part is { Kind: PartKind.Decline, Condition: { } condition } && condition.Contains("isnew", StringComparison.OrdinalIgnoreCase))));

    [Theory]
    [MemberData(nameof(OnlyLater))]
    public async Task SeesThatThereIsOnlyLater(string path, string text) =>
        Assert.Equal("Accept", await Found(path, text, surface =>
            surface.Parts.Any(part => part.Kind == PartKind.Defer) && !surface.Parts.Any(part => part.Kind == PartKind.Decline) ? Accepts(surface) : []));

    [Theory]
    [MemberData(nameof(HandlersOfAccept))]
    public async Task SeesWhatRunsOnAccept(string path, string text) =>
        Assert.Equal("Accept", await Found(path, text, surface => Accepts(surface).Where(part => part.Handler?.Contains("OnAcceptAll") == true)));

    [Theory]
    [MemberData(nameof(ChoicesThatStartOn))]
    public async Task SeesAChoiceThatStartsOn(string path, string text) => Assert.Equal("Newsletter", await Found(path, text, ThatAreOn));

    [Theory]
    [MemberData(nameof(OtherChoices))]
    public async Task SeesNoOtherChoiceStartOn(string path, string text) => Assert.Equal("", await Found(path, text, ThatAreOn));

    [Theory]
    [InlineData("Consent.razor", """<p>Shop</p><div class="card"><h2>Cookies</h2><p>We use cookies.</p><button>Accept</button></div><button>Decline</button>""")]
    [InlineData("Consent.xaml", """<StackPanel><Button Content="Decline" /><Border Style="{StaticResource Card}" x:Name="ConsentCard"><StackPanel><TextBlock Text="We use cookies." /><Button Content="Accept" /></StackPanel></Border></StackPanel>""")]
    [InlineData("Consent.razor", """<div class="modal"><button>Decline</button><div class="card"><p>We use cookies.</p><button>Accept</button></div></div>""")]
    public async Task SeesADeclineFartherOut(string path, string text) =>
        Assert.Equal("Decline", await Found(path, text, surface =>
            surface.Parts.Where(part => part is { Kind: PartKind.Decline, Level: PartLevel.Enclosing })));

    /// <summary>Several accepts stand on one surface; each of them is its own on one surface only.</summary>
    [Theory]
    [InlineData("Consent.razor", """<div class="modal"><p>Cookies</p><button>Accept</button><button>Accept all</button></div>""", "Accept, Accept all")]
    [InlineData("Consent.xaml", """<StackPanel><TextBlock Text="Terms" /><Button Content="Accept" /><Button Content="Accept all" /></StackPanel>""", "Accept, Accept all")]
    [InlineData("Consent.cs", """panel.Children.Add(new Button { Content = "Accept" }); panel.Children.Add(new Button { Content = "Accept all" });""", "Accept, Accept all")]
    [InlineData("Consent.razor", """<div class="modal"><p>Cookies</p><button>Accept</button><div class="card"><p>Terms</p><button>Accept all</button></div></div>""", "Accept, Accept all")]
    public async Task HasEachAcceptOnce(string path, string text, string accepts) => Assert.Equal(accepts, await Found(path, text, Accepts));

    /// <summary>A record that held an operation, a syntax node or an element of markup would let a rule read again what a reader has read.</summary>
    [Fact]
    public void ASurfaceHoldsNothingOfItsSource()
    {
        var seen = new HashSet<Type>();
        var next = new Queue<Type>([typeof(AcceptSurface), typeof(ConsentToggle), typeof(RetentionPeriod)]);
        while (next.TryDequeue(out var type))
        {
            foreach (var member in type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance))
            {
                foreach (var held in member.PropertyType.GetGenericArguments().Prepend(member.PropertyType).Where(held => !held.IsGenericParameter && seen.Add(held)))
                {
                    Assert.False(
                        typeof(IOperation).IsAssignableFrom(held) || typeof(SyntaxNode).IsAssignableFrom(held) || typeof(ISymbol).IsAssignableFrom(held)
                            || held.Namespace!.StartsWith("ConsentAnalyzers.Reading", StringComparison.Ordinal),
                        $"{type.Name}.{member.Name} holds {held.Name}");
                    if (held.Namespace == typeof(AcceptSurface).Namespace)
                    {
                        next.Enqueue(held);
                    }
                }
            }
        }
    }

    private static IEnumerable<SurfacePart> Accepts(AcceptSurface surface) =>
        surface.Parts.Where(part => part is { Kind: PartKind.Accept, Level: PartLevel.Own });

    private static IEnumerable<SurfacePart> InAnotherBranch(AcceptSurface surface) =>
        surface.Parts.Where(part => part.Kind == PartKind.Decline && Accepts(surface).All(accept => !SurfaceBranch.IsSeenFrom(part.Branch, accept.Branch)));

    private static IEnumerable<SurfacePart> ThatAreOn(AcceptSurface surface) => surface.Parts.Where(part => part is { Kind: PartKind.Choice, State: ToggleState.On });

    private static async Task<string> Found(string path, string text, Func<AcceptSurface, IEnumerable<SurfacePart>> wrong)
    {
        var rules = new ConsentRules(new Parts(wrong), new ConsentAnalyzers.Rules.AcceptExplained());
        IEnumerable<Diagnostic> findings = path.EndsWith(".cs", StringComparison.Ordinal)
            ? await new AnalyzedFiles
            {
                Analyzer = new ConsentCodeAnalyzer { Rules = rules },
                Sources = [("/shop/" + path, $"using System; using System.Collections.Generic; {Controls} public class ConsentWindow : Window {{ public void Build(StackPanel panel) {{ var panel = new StackPanel(); Content = panel; {text} }} }}")],
            }.Findings()
            : FileInspection.Inspect(path, SourceText.From(text), ConsentSettings.Default, CancellationToken.None, rules: rules).Select(found => found.Diagnostic);
        return string.Join(", ", findings.Where(finding => finding.Id == Parts.Name).Select(finding => finding.GetMessage()).Order());
    }

    private sealed class Parts(Func<AcceptSurface, IEnumerable<SurfacePart>> wrong) : Rule<AcceptSurface>
    {
        public const string Name = "TEST002";

#pragma warning disable RS2008 // It is released nowhere.
        private static readonly DiagnosticDescriptor IsWrong = new(Name, "A part is wrong", "{0}", "Test", DiagnosticSeverity.Warning, true);
#pragma warning restore RS2008

        public override IReadOnlyList<DiagnosticDescriptor> Descriptors => [IsWrong];

        public override IEnumerable<Finding> Judge(AcceptSurface surface, ConsentSettings settings) =>
            wrong(surface).Select(part => new Finding(IsWrong, part.Location, part.Text).With(Evidence.Subject, part.Text));
    }
}
