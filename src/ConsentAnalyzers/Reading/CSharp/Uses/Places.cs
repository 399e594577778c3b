using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ConsentAnalyzers.Reading.CSharp.Uses;

/// <summary>
/// What a body is followed for: uses of members, values that are set. It also collects the functions in the body, which
/// start with what is known wherever they are run.
/// </summary>
internal abstract class Places
{
    /// <summary>More often than functions that call each other take to settle.</summary>
    private const int MostRounds = 200;

    private readonly Dictionary<object, Entrance> _functions = [];
    private readonly Queue<object> _waiting = new();

    /// <summary>For bodies of which only the outcome counts.</summary>
    public static Places Nowhere { get; } = new None();

    /// <summary>A member is used.</summary>
    public virtual void Use(IOperation operation, ISymbol member, Knowledge known, IReadOnlyList<Value> handed)
    {
    }

    /// <summary>A field or property is set.</summary>
    public virtual void Set(ISymbol member, Value value, Proofs held)
    {
    }

    /// <summary>A function is made; nobody has run it yet.</summary>
    public virtual void Made(IFlowAnonymousFunctionOperation function, ControlFlowGraph graph, Knowledge known)
    {
        if (!_functions.ContainsKey(function.Symbol))
        {
            _functions.Add(function.Symbol, new(() => graph.GetAnonymousFunctionControlFlowGraphInScope(function), known));
        }
    }

    /// <summary>What a value runs is run, where it is a function.</summary>
    public void Enter(Value value, Knowledge known, Proofs? each = null)
    {
        if (value.Function?.Symbol is not { } function || !_functions.TryGetValue(function, out var entrance))
        {
            return;
        }

        // Elements are handed to it one after the other.
        if (each is { IsNone: false })
        {
            known = function.Parameters.Aggregate(known, (all, parameter) => all.With(parameter, new Value { Own = each }));
        }

        Enter(function, entrance, known);
    }

    /// <summary>A local function is run.</summary>
    public void Enter(IMethodSymbol function, ControlFlowGraph graph, Knowledge known)
    {
        if (this is None)
        {
            return;
        }

        if (!_functions.TryGetValue(function, out var entrance))
        {
            _functions.Add(function, entrance = new(() => graph, Knowledge.None));
        }

        Enter(function, entrance, known);
    }

    /// <summary>Follows the functions in a body that was followed; false where they did not settle.</summary>
    public bool Follow(Body body, int depth)
    {
        var rounds = 0;
        while (Next() is { } function)
        {
            if (++rounds > MostRounds || new Flow(body, function.Graph(), depth).Follow(function.Known, this) is null)
            {
                return false;
            }
        }

        return true;
    }

    private Entrance? Next()
    {
        if (_waiting.Count > 0)
        {
            return _functions[_waiting.Dequeue()];
        }

        // What nobody was seen to run starts with what was known where it was made.
        var left = _functions.Values.FirstOrDefault(entrance => !entrance.IsEntered);
        return left is null ? null : left.Entered();
    }

    private void Enter(object function, Entrance entrance, Knowledge known)
    {
        if (entrance.Widen(known))
        {
            _waiting.Enqueue(function);
        }
    }

    /// <summary>Where a function starts.</summary>
    private sealed class Entrance(Func<ControlFlowGraph> graph, Knowledge made)
    {
        public Func<ControlFlowGraph> Graph => graph;

        public Knowledge Known { get; private set; } = made;

        public bool IsEntered { get; private set; }

        public Entrance Entered()
        {
            IsEntered = true;
            return this;
        }

        public bool Widen(Knowledge known)
        {
            var joined = IsEntered ? Known.Join(known) : known;
            var changes = !IsEntered || !joined.Equals(Known);
            (IsEntered, Known) = (true, joined);
            return changes;
        }
    }

    private sealed class None : Places
    {
        public override void Made(IFlowAnonymousFunctionOperation function, ControlFlowGraph graph, Knowledge known)
        {
        }
    }
}
