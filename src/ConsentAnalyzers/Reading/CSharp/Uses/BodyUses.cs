using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>The uses in one body that need consent, each with what guards it.</summary>
internal sealed class BodyUses(Body body, Relations relations) : Places
{
    private readonly Dictionary<SyntaxNode, UseGuard> _guards = [];

    /// <summary>What guards a use; null where no way leads there, or the body did not settle.</summary>
    public UseGuard? GuardOf(SyntaxNode use) => _guards.TryGetValue(use, out var guard) ? guard : null;

    /// <summary>Nothing that was found holds.</summary>
    public void Forget() => _guards.Clear();

    public override void Use(IOperation operation, ISymbol member, Knowledge known, IReadOnlyList<Value> handed)
    {
        if (body.Members.RequiredBy(member, body.Tree) is not { } requirement)
        {
            return;
        }

        var guard = Judge(requirement, known.Held, handed);
        if (!_guards.TryGetValue(operation.Syntax, out var before) || guard.Kind > before.Kind)
        {
            _guards[operation.Syntax] = guard;
        }
    }

    private UseGuard Judge(Requirement requirement, Proofs held, IReadOnlyList<Value> handed)
    {
        foreach (var purpose in requirement.Purposes)
        {
            if (!held.IsEverything && !handed.Any(value => Covers(value.Own, purpose, requirement) || Covers(value.Items, purpose, requirement)))
            {
                var guard = Judge(purpose, requirement, held, handed);
                if (guard.Kind != GuardKind.Checked)
                {
                    return guard;
                }
            }
        }

        return new(GuardKind.Checked, requirement.Purposes[0]);
    }

    private UseGuard Judge(string purpose, Requirement requirement, Proofs held, IReadOnlyList<Value> handed)
    {
        var guard = new UseGuard(GuardKind.None, purpose);
        foreach (var proof in held.All)
        {
            if (Purposes.Cover(proof.Purpose, purpose, requirement.IsConfigured))
            {
                if (relations.Differing(proof, handed) is not var (asked, used))
                {
                    return new(GuardKind.Checked, purpose);
                }

                guard = new(GuardKind.SomebodyElses, purpose, asked, used);
            }
        }

        return guard;
    }

    private static bool Covers(Proofs proofs, string purpose, Requirement requirement) =>
        proofs.All.Any(proof => Purposes.Cover(proof.Purpose, purpose, requirement.IsConfigured));
}
