using System.Globalization;

namespace ConsentAnalyzers.Tool.Explanations;

/// <summary>What a page is written on.</summary>
/// <param name="Width">How many columns a line may have.</param>
/// <param name="HasColours">Whether text may be coloured.</param>
internal sealed record Terminal(int Width, bool HasColours)
{
    /// <summary>Longer lines are hard to read, however wide the window is.</summary>
    private const int Widest = 100;

    private const int Narrowest = 30;

    /// <summary>The console; what is written into a file or a pipe is plain.</summary>
    public static Terminal OfConsole()
    {
        var hasColours = !Console.IsOutputRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new(Math.Clamp(WidthOfConsole(), Narrowest, Widest), hasColours);
    }

    public string Paint(IEnumerable<Piece> line) => string.Concat(line.Select(Paint));

    private string Paint(Piece piece) => (HasColours, piece.Tone) switch
    {
        (false, _) or (_, Tone.Plain) => piece.Text,
        (_, Tone.Heading) => $"\e[1;36m{piece.Text}\e[0m",
        (_, Tone.Strong) => $"\e[1m{piece.Text}\e[0m",
        (_, Tone.Emphasis) => $"\e[3m{piece.Text}\e[0m",
        (_, Tone.Code) => $"\e[33m{piece.Text}\e[0m",
        _ => $"\e[2m{piece.Text}\e[0m",
    };

    private static int WidthOfConsole()
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), CultureInfo.InvariantCulture, out var columns) && columns > 0)
        {
            return columns;
        }

        // A terminal that does not know its width says 0.
        return !Console.IsOutputRedirected && Console.WindowWidth is > 0 and var width ? width : 80;
    }
}
