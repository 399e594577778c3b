using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>What a private method may rely on: whatever holds at every one of its calls, all of which stand in its type.</summary>
internal sealed class Callers(Helpers helpers, ConsentMembers members)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ILookup<string, SimpleNameSyntax>> _names = new(SymbolEqualityComparer.Default);

    /// <summary>What is known where a member starts; nothing where others may call it, or hand it on.</summary>
    public Knowledge EntryOf(ISymbol member, CancellationToken cancellation)
    {
        if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private, IsPartialDefinition: false } method)
        {
            return Knowledge.None;
        }

        var sites = new CallSites(method.OriginalDefinition);
        foreach (var caller in CallersOf(method, cancellation))
        {
            if (caller is null)
            {
                return Knowledge.None;
            }

            sites.PassedOn = Proofs.For(members.PassedOnBy(caller.Value.Member).Select(purpose => Proof.For(purpose, [])));
            if (!helpers.Follow(caller.Value.Declaration, sites, cancellation))
            {
                return Knowledge.None;
            }
        }

        return sites.Held is { } held ? Knowledge.None.And(held) : Knowledge.None;
    }

    /// <summary>The members that name a method, each once; one that is null where it is more than called.</summary>
    private IEnumerable<(SyntaxNode Declaration, ISymbol? Member)?> CallersOf(IMethodSymbol method, CancellationToken cancellation)
    {
        var seen = new HashSet<SyntaxNode>();
        foreach (var name in _names.GetOrAdd(method.ContainingType, type => NamesIn(type, cancellation))[method.Name])
        {
            var called = name.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax ? name.Parent : name;
            if (called.Parent is not InvocationExpressionSyntax call || call.Expression != called || Helpers.MemberAround(call) is not { } declaration)
            {
                yield return null;
            }
            else if (seen.Add(declaration))
            {
                yield return (declaration, helpers.DeclaredBy(declaration, cancellation));
            }
        }
    }

    /// <summary>Where a type names its own private methods.</summary>
    private static ILookup<string, SimpleNameSyntax> NamesIn(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var methods = new HashSet<string>(type.GetMembers()
            .Where(member => member is IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private })
            .Select(method => method.Name));
        return type.DeclaringSyntaxReferences
            .SelectMany(part => part.GetSyntax(cancellation).DescendantNodes())
            .OfType<SimpleNameSyntax>()
            .Where(name => methods.Contains(name.Identifier.ValueText))
            .ToLookup(name => name.Identifier.ValueText);
    }

    /// <summary>Collects what holds where one method is called.</summary>
    private sealed class CallSites(IMethodSymbol method) : Places
    {
        public Proofs? Held { get; private set; }

        public Proofs PassedOn { get; set; } = Proofs.None;

        public override void Use(IOperation operation, ISymbol member, Knowledge known, IReadOnlyList<Value> handed)
        {
            if (operation is IInvocationOperation call && SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method))
            {
                // The caller's variables are the method's parameters from here on.
                var here = known.Held.Named(subject => call.Arguments
                    .Select((argument, i) => subject.Equals(handed[i + 1].Place) ? argument.Parameter : null)
                    .FirstOrDefault(parameter => parameter is not null) is { } parameter ? Subject.Variable(parameter.OriginalDefinition, parameter.Type)
                    : subject.Steps().Last().Symbol is null ? subject
                    : null);
                var all = here.And(PassedOn).And(OfData(handed, call));
                Held = Held?.Or(all) ?? all;
            }
        }

        /// <summary>What is handed over may carry who was asked.</summary>
        private static Proofs OfData(IReadOnlyList<Value> handed, IInvocationOperation call)
        {
            var carried = Value.Made(handed.Skip(1).Take(call.Arguments.Length));
            return carried.Own.And(carried.Items).Named(_ => null);
        }
    }
}
