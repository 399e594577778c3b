using System.Text;
using ConsentAnalyzers.Tool.Explanations;
using ConsentAnalyzers.Tool.Scanning;
using ConsentAnalyzers.Tool.Writing;

namespace ConsentAnalyzers.Tool.Reports;

/// <summary>A scan as it is read in a terminal.</summary>
internal sealed class ScanText(Terminal terminal)
{
    private readonly StringBuilder _text = new();

    public string Of(ScanReport report)
    {
        foreach (var file in report.Files)
        {
            Line(new Piece(Printable.Of(file.Path), Tone.Heading));
            file.Surfaces.ToList().ForEach(Surface);
            Line();
        }

        Line(new Piece(report.Verdict, Tone.Strong));
        Said(report.Aside);
        Unseen(report.Unseen);
        Said(report.Warning);
        return _text.ToString();
    }

    private void Surface(SurfaceFindings surface)
    {
        if (surface.Name.Length > 0)
        {
            Line(new Piece("  " + Printable.Of(surface.Name), Tone.Emphasis));
        }

        foreach (var result in surface.Results)
        {
            var place = $"{result.Place.Line}:{result.Place.Column}".PadRight(8);
            var tone = result.Level == "note" ? Tone.Quiet : Tone.Strong;
            Line(new Piece($"    {place} ", Tone.Quiet), new Piece($"{result.Level} {result.RuleId}", tone), new Piece("  " + Printable.Of(result.Message)));
        }
    }

    private void Unseen(IReadOnlyList<Gap> gaps)
    {
        if (gaps.Count == 0)
        {
            return;
        }

        Line();
        Line(new Piece("Not analysed", Tone.Heading));
        foreach (var gap in gaps)
        {
            var lines = gap.Why.Split('\n').Select(Printable.Of).ToList();
            Line(new Piece($"  {Printable.Of(gap.What)}: ", gap.IsFailure ? Tone.Strong : Tone.Plain), new Piece(lines[0]));
            lines.Skip(1).ToList().ForEach(line => Line(new Piece("    " + line)));
        }
    }

    private void Said(string text)
    {
        if (text.Length > 0)
        {
            Line(new Piece(text));
        }
    }

    private void Line(params Piece[] pieces) => _text.Append(terminal.Paint(pieces)).Append('\n');
}
