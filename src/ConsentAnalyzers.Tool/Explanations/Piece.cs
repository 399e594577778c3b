namespace ConsentAnalyzers.Tool.Explanations;

/// <summary>Text of one look.</summary>
internal readonly record struct Piece(string Text, Tone Tone = Tone.Plain);

/// <summary>How text looks where the terminal has colours.</summary>
internal enum Tone
{
    Plain,
    Heading,
    Strong,
    Emphasis,
    Code,
    Quiet,
}
