using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>Follows what is known through the blocks of one graph, until no way changes it any more.</summary>
/// <param name="body">The body that the graph is of.</param>
/// <param name="graph">The graph.</param>
/// <param name="depth">How many calls of other bodies may still be followed.</param>
internal sealed class Flow(Body body, ControlFlowGraph graph, int depth)
{
    /// <summary>More than code that people write ever takes; what is not settled by then is left alone.</summary>
    private const int MostVisits = 24;

    private readonly Knowledge?[] _known = new Knowledge?[graph.Blocks.Length];
    private readonly int[] _visits = new int[graph.Blocks.Length];
    private readonly SortedSet<int> _waiting = [];

    /// <summary>What the graph comes to; null where it did not settle.</summary>
    /// <param name="entry">What is known where it starts.</param>
    /// <param name="places">Told of each place once everything is settled.</param>
    public Outcome? Follow(Knowledge entry, Places? places = null)
    {
        Reach(0, entry);
        while (_waiting.Count > 0)
        {
            body.Cancellation.ThrowIfCancellationRequested();
            var next = _waiting.Min;
            _waiting.Remove(next);
            if (++_visits[next] > MostVisits)
            {
                return null;
            }

            Run(graph.Blocks[next], _known[next]!, null, Reach);
        }

        return Settle(places);
    }

    private Outcome Settle(Places? places)
    {
        var (returned, held) = (Value.Unknown, Proofs.Everything);
        foreach (var block in graph.Blocks)
        {
            if (_known[block.Ordinal] is { } known)
            {
                var (end, value) = Run(block, known, places, null);
                if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return && value is not null)
                {
                    returned = held.IsEverything ? Value.Nothing.Join(Proofs.Everything, value, end.Held) : returned.Join(held, value, end.Held);
                    held = held.Or(end.Held);
                }
            }
        }

        return new(_known[graph.Blocks.Length - 1]?.Held ?? Proofs.Everything, returned);
    }

    private (Knowledge End, Value? Branch) Run(BasicBlock block, Knowledge known, Places? places, Action<int, Knowledge>? reach)
    {
        var evaluation = new Evaluation(body, graph, known, places, depth);
        foreach (var operation in block.Operations)
        {
            evaluation.Visit(operation);
        }

        var branch = block.BranchValue is { } value ? evaluation.Visit(value) : null;
        var end = evaluation.Known;
        if (block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return && branch is not null)
        {
            evaluation.Leave(branch);
        }

        if (reach is not null)
        {
            ReachHandlers(block, known, end);
            Reach(block.ConditionalSuccessor, block.ConditionKind == ControlFlowConditionKind.WhenTrue ? end.And(branch!.IfTrue) : end.And(branch?.IfFalse ?? Proofs.None));
            Reach(block.FallThroughSuccessor, block.ConditionKind switch
            {
                ControlFlowConditionKind.WhenTrue => end.And(branch!.IfFalse),
                ControlFlowConditionKind.WhenFalse => end.And(branch!.IfTrue),
                _ => end,
            });
        }

        return (end, branch);
    }

    private void Reach(ControlFlowBranch? way, Knowledge known)
    {
        if (way?.Destination is { } block)
        {
            Reach(block.Ordinal, known);
        }
    }

    private void Reach(int block, Knowledge known)
    {
        if (known.Held.IsEverything)
        {
            return;
        }

        var joined = _known[block] is { } before ? before.Join(known) : known;
        if (_known[block] is null || !joined.Equals(_known[block]))
        {
            _known[block] = joined;
            _waiting.Add(block);
        }
    }

    /// <summary>Anything in a try may throw, so that its handlers start with what every point of it knows.</summary>
    private void ReachHandlers(BasicBlock block, Knowledge before, Knowledge after)
    {
        for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } whole })
            {
                foreach (var handler in whole.NestedRegions)
                {
                    if (!ReferenceEquals(handler, region))
                    {
                        Reach(handler.FirstBlockOrdinal, before);
                        Reach(handler.FirstBlockOrdinal, after);
                    }
                }
            }
        }
    }
}
