using System.Collections.Immutable;
using ConsentAnalyzers.Options;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>Accept actions that a type models in its members: <c>AcceptLabel</c>, <c>AcceptCommand</c>.</summary>
internal sealed class AcceptMembers(CSharpScope scope, AnalyzerOptions options)
{
    private static readonly string[] Markup = [".xaml", ".axaml", ".razor", ".cshtml"];

    public void Read(SymbolAnalysisContext context, Check<AcceptSurface> check)
    {
        if (context.Symbol is INamedTypeSymbol { TypeKind: TypeKind.Enum, Locations: [{ SourceTree: { } source }, ..] } answers)
        {
            if (scope.SettingsOf(source) is { } own && AnswerEnums.In(answers, own) is { } asked)
            {
                check(asked, own, context.ReportDiagnostic);
            }

            return;
        }

        if (context.Symbol is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsStatic: false } type)
        {
            return;
        }

        List<SurfacePart>? accepts = null;
        ConsentSettings? settings = null;
        foreach (var member in type.GetMembers())
        {
            if (MayModelAction(member)
                && (type.IsRecord || !member.IsImplicitlyDeclared)
                && member.Locations is [{ SourceTree: { } tree } place, ..]
                && scope.SettingsOf(tree) is { } known
                && CaptionOf(member, type, known, context.CancellationToken) is { } caption)
            {
                settings = known;
                (accepts ??= []).Add(new SurfacePart(PartKind.Accept, caption, place));
            }
        }

        if (accepts is not null && settings is not null)
        {
            var parts = AcceptMemberParts.In(type, settings);
            var names = NamesOf(type).ToImmutableArray();
            check(new AcceptSurface(parts.AddRange(accepts.Select(accept => accept with
            {
                Names = names,
                AsksForConsent = ConsentSpeaking.Speaks(accept, parts.Add(accept), names, settings),
            }))), settings, context.ReportDiagnostic);
        }
    }

    private string? CaptionOf(ISymbol member, INamedTypeSymbol type, ConsentSettings settings, CancellationToken cancellation)
    {
        if (!settings.Actions.MayAccept(member.Name)
            || NameOf(member) is not { } name
            || settings.Actions.KindOf(name) != ActionKind.Accept
            || !settings.Actions.IsPlain(name)
            || IsElsewhere(type)
            || (name.EndsWith("Command", StringComparison.Ordinal) && (IsBoundInMarkup(name, cancellation) || SpeaksOfOtherSources(type))))
        {
            return null;
        }

        var caption = WrittenText.In(member, cancellation) is { Length: > 0 } text ? text : name;
        return RuleIds.AreIn(caption) ? null : caption;
    }

    /// <summary>The kind and the end of a name rule out nearly every member before anything is asked of it.</summary>
    private static bool MayModelAction(ISymbol member) => member switch
    {
        IPropertySymbol property => IsCaption(property.Name, property.Type),
        IFieldSymbol field => IsCaption(field.Name, field.Type),
        IMethodSymbol method => method.MethodKind == MethodKind.Ordinary,
        _ => false,
    };

    /// <summary>What a member is called where it models an action; null for any other member.</summary>
    public static string? NameOf(ISymbol member) => member switch
    {
        IPropertySymbol { IsStatic: false, IsIndexer: false, Type: var type } property when IsCaption(property.Name, type) => property.Name,
        IFieldSymbol { IsConst: false, IsStatic: false, AssociatedSymbol: null, Type: var type } field
            when IsCaption(field.Name, type) && (field.DeclaredAccessibility == Accessibility.Public || Has(field, "ObservableProperty")) => field.Name,
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method when Has(method, "RelayCommand") || Has(method, "ReactiveCommand") =>
            method.Name.Replace("Async", "") + "Command",
        _ => null,
    };

    private static bool IsCaption(string name, ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String
            ? Role.CaptionEndings.EndsName(name) && !IsAgreedText(name)
            : EndsIn(name, "Command") && type.Name != name && type.Name.IndexOf("Command", StringComparison.Ordinal) >= 0;

    /// <summary><c>ConsentText</c> is what somebody agrees to; <c>GiveConsentText</c> is a button's.</summary>
    private static bool IsAgreedText(string name) =>
        Words.In(name) is { Length: > 1 } words && Role.Consents.Has(words[words.Length - 2]) && !Role.AgreeingNames.IsIn(words);

    private static bool EndsIn(string name, string word) => name.EndsWith(word, StringComparison.Ordinal);

    private static bool Has(ISymbol member, string attribute) =>
        member.GetAttributes().Any(data => data.AttributeClass?.Name is { } name && name.StartsWith(attribute, StringComparison.Ordinal));

    private static bool IsElsewhere(INamedTypeSymbol type)
    {
        var words = Words.In(type.Name);
        return Role.Carriers.Ends(words)
            || (type.BaseType is { SpecialType: SpecialType.None } parent
                && !IsViewModel(parent.Name)
                && Role.CodeBehind.IsIn(Words.In(parent.Name)));
    }

    private static bool IsViewModel(string name) =>
        name.IndexOf("ViewModel", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("Observable", StringComparison.Ordinal) >= 0;

    /// <summary>A view model that holds an address shows what stands there.</summary>
    private static bool SpeaksOfOtherSources(INamedTypeSymbol type) =>
        type.GetMembers().Any(member => Role.Addresses.Ends(Words.In(member.Name)));

    /// <summary>What a type and those around it are called, nearest first.</summary>
    public static IEnumerable<string> NamesOf(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            yield return current.Name;
        }
    }

    /// <summary>A command that markup binds is reported in the markup, where its surroundings are.</summary>
    private bool IsBoundInMarkup(string command, CancellationToken cancellation)
    {
        foreach (var file in options.PresentFiles())
        {
            if (Markup.Any(extension => file.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                && file.ReadText(cancellation)?.ToString().IndexOf(command, StringComparison.Ordinal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
