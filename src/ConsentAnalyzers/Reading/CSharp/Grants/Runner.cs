using System.Collections.Immutable;
using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ConsentAnalyzers.Reading.CSharp.Grants;

/// <summary>Who or what runs a method or lambda, by its name, its attributes, its type and what it is handed to.</summary>
internal static class Runner
{
    /// <summary>More calls than lie between a handler and what it stores.</summary>
    private const int MostCalls = 3;

    /// <summary>What runs a method; null where nothing tells.</summary>
    public static Occasion? Behind(MethodDeclarationSyntax method) => Behind(method, MostCalls);

    /// <summary>Whether code stands in a method that a person's own action runs.</summary>
    public static bool IsPersons(SyntaxNode code) =>
        code.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method && Behind(method) == Occasion.PersonsAction;

    /// <summary>What a name says that runs; a name that agrees says so whatever else it does.</summary>
    public static Occasion? Named(string name)
    {
        var words = Words.In(Names.WithoutAsync(name));
        return words switch
        {
            _ when words.Length == 0 => null,
            _ when Role.Lapsed.IsIn(words) => Occasion.Deadline,
            _ when Role.Agreeing.IsIn(words) => Occasion.PersonsAction,
            _ when IsUpgrade(words) => Occasion.Upgrade,
            _ when Role.Leaving.IsIn(words) => Occasion.Dismissal,
            _ when Role.Clocked.IsIn(words) || Role.Ticking.Ends(words) => Role.Pointing.IsIn(words) ? Occasion.PersonsAction : Occasion.Timer,
            _ => null,
        };
    }

    /// <summary>What runs a lambda or a method that is handed on by its name; null where it runs in place.</summary>
    public static Occasion? OfHanded(ExpressionSyntax handler) => handler.Parent switch
    {
        AssignmentExpressionSyntax assignment when assignment.Right == handler => Named(Names.In(assignment.Left)),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => OfCall(call),
        ArgumentSyntax { Parent.Parent: ObjectCreationExpressionSyntax creation } => OfCreated(creation, Names.In(creation.Type)),
        ArgumentSyntax { Parent.Parent: ImplicitObjectCreationExpressionSyntax creation } => OfCreated(creation, TypeAround(creation)),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => Named(variable.Identifier.ValueText),
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => Named(property.Identifier.ValueText),
        _ => null,
    };

    /// <summary>Whether a type hands on what was asked for before, or fills in what was decided elsewhere.</summary>
    public static bool HandsOn(string name) => Role.HandedOn.IsIn(Words.In(name));

    private static Occasion? Behind(MethodDeclarationSyntax method, int calls)
    {
        var type = method.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return HandsOn(method.Identifier.ValueText) || (type is not null && HandsOn(type.Identifier.ValueText)) ? Occasion.PersonsAction
            : IsTriggered(method) || (type is not null && IsClocked(type)) ? Occasion.Timer
            : (Role.Questions.Starts(Words.In(method.Identifier.ValueText)) ? null : Named(method.Identifier.ValueText))
                ?? OfParameters(method.ParameterList)
                ?? (IsPosted(method) ? Occasion.PersonsAction : (Occasion?)null)
                ?? (type is null ? null : OfUses(method, type, calls));
    }

    private static bool IsUpgrade(ImmutableArray<string> words) =>
        (words.Length > 1 && Role.Upgrading.IsIn(words) && Role.Upgraded.IsIn(words))
        || (Role.Publishing.IsIn(words) && Role.UpgradedDocuments.IsIn(words));

    private static bool IsClocked(TypeDeclarationSyntax type) =>
        Role.ClockedTypes.Ends(Words.In(type.Identifier.ValueText))
        || (type.BaseList?.Types.Any(one => Role.ClockedTypes.Ends(Words.In(Names.In(one.Type)))) ?? false);

    private static bool IsTriggered(MethodDeclarationSyntax method) =>
        Names.AnyAttribute(method.AttributeLists, name => name is "DisableConcurrentExecution" or "AutomaticRetry")
        || method.ParameterList.Parameters.Any(parameter => Names.AnyAttribute(parameter.AttributeLists, name => name is "TimerTrigger"));

    private static bool IsPosted(MethodDeclarationSyntax method) =>
        Names.AnyAttribute(method.AttributeLists, name => name is "HttpPost" or "HttpPut" or "HttpPatch");

    /// <summary><c>FormClosingEventArgs</c>, <c>ElapsedEventArgs</c>.</summary>
    private static Occasion? OfParameters(ParameterListSyntax parameters) =>
        parameters.Parameters is [_, { Type: { } args }] ? Named(Names.In(args)) : null;

    /// <summary><c>Task.Delay(…).ContinueWith(…)</c>, <c>timeout.Token.Register(…)</c>, <c>app.MapPost("/terms/later", …)</c>.</summary>
    private static Occasion? OfCall(InvocationExpressionSyntax call)
    {
        if (call.Expression is MemberAccessExpressionSyntax { Expression: var receiver } && receiver.DescendantTokens().Any(token => token.ValueText is "Delay" or "Timer" or "Interval" or "Token"))
        {
            return Occasion.Timer;
        }

        return call.ArgumentList.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string route } }, ..] && Named(route) is Occasion.Dismissal
            ? Occasion.Dismissal
            : Named(Names.In(call.Expression));
    }

    private static Occasion? OfCreated(BaseObjectCreationExpressionSyntax creation, string type) =>
        Role.Clocked.Ends(Words.In(type)) ? Occasion.Timer : OfHanded(creation);

    /// <summary>The type that <c>new(…)</c> makes, where what takes it says so.</summary>
    private static string TypeAround(SyntaxNode creation) => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent.Parent: VariableDeclarationSyntax { Type: var type } } => Names.In(type),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax { Type: var type } } => Names.In(type),
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax { Type: var type } } => Names.In(type),
        ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax { ReturnType: var type } } => Names.In(type),
        _ => "",
    };

    /// <summary>What runs it where its own type calls it or hands it on; null where two uses disagree, and where nothing uses it.</summary>
    private static Occasion? OfUses(MethodDeclarationSyntax method, TypeDeclarationSyntax type, int calls)
    {
        Occasion? found = null;
        foreach (var node in type.DescendantNodes())
        {
            if (node is IdentifierNameSyntax name && name.Identifier.ValueText == method.Identifier.ValueText)
            {
                var use = OfUse(Whole(name), method, calls);
                if (use is null || (found is not null && use != found))
                {
                    return null;
                }

                found = use;
            }
        }

        return found;
    }

    private static ExpressionSyntax Whole(IdentifierNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access ? access : name;

    private static Occasion? OfUse(ExpressionSyntax use, MethodDeclarationSyntax method, int calls) =>
        use.Parent is not InvocationExpressionSyntax call || call.Expression != use ? OfHanded(use)
        : calls == 0 || call.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } caller || caller == method ? null
        : Unasked.OccasionWithin(call, calls - 1) ?? Behind(caller, calls - 1);
}
