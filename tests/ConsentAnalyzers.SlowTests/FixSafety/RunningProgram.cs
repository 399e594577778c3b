using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace ConsentAnalyzers.SlowTests.FixSafety;

/// <summary>A compiled piece, loaded to see what its defaults really are.</summary>
internal sealed class RunningProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly AssemblyLoadContext _context = new(null, isCollectible: true);
    private readonly Assembly _assembly;

    private RunningProgram(MemoryStream image) => _assembly = _context.LoadFromStream(image);

    /// <summary>The program of a piece; null where it does not compile.</summary>
    public static RunningProgram? Of(Compilation compilation)
    {
        var image = new MemoryStream();
        if (!compilation.Emit(image).Success)
        {
            return null;
        }

        image.Position = 0;
        return new RunningProgram(image);
    }

    /// <summary>What a static method without parameters returns.</summary>
    public object? Call(string type, string method) =>
        WithPatience(() => _assembly.GetType(type, throwOnError: true)!.GetMethod(method)!.Invoke(null, null));

    /// <summary>Every value that a place starts with: that of the member, and those of its attributes.</summary>
    public IReadOnlyList<object?> StartingValues(StartingPlace place) => WithPatience(() => place.ValuesIn(_assembly));

    /// <inheritdoc />
    public void Dispose() => _context.Unload();

    private static T WithPatience<T>(Func<T> run)
    {
        var running = Task.Run(run);
        return running.Wait(Patience) ? running.Result : throw new TimeoutException("The program does not end.");
    }
}
