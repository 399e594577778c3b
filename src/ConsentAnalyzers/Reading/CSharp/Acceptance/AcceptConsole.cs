using ConsentAnalyzers.Surfaces;
using ConsentAnalyzers.Vocabulary;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>What a method prints, and the question that it ends in.</summary>
internal sealed class AcceptConsole(AcceptScreens screens)
{
    private readonly AcceptElement _console = new(ElementKind.Container, "Console", screens.Self.Origin) { IsSurface = true };

    /// <summary>Whether a call prints or asks; what it says is noted.</summary>
    public bool Read(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (!IsConsole(call))
        {
            NoteHelper(call);
            return false;
        }

        if (call.Arguments.FirstOrDefault(argument => argument.ArgumentKind != ArgumentKind.DefaultValue) is not { } said
            || method.Name.StartsWith("Read", StringComparison.Ordinal))
        {
            return true;
        }

        var place = said.Syntax.GetLocation();
        var text = AcceptTexts.ConstantOf(said.Value);
        if (text is not null && Accepts(text, method.Name))
        {
            if (Prose.Explains(text))
            {
                _console.Add(screens.Part(PartKind.Prose, text, place));
            }

            _console.Add(screens.Part(PartKind.Accept, text.Trim(), place));
            _console.Add(screens.Part(PartKind.Unseen, "", place));
            screens.Caption(AcceptTexts.Unwrapped(said.Value).Syntax, _console, place);
        }
        else if (text is not "")
        {
            _console.Add(screens.Part(text is null ? PartKind.Opaque : PartKind.Prose, text ?? "", place));
        }

        return true;
    }

    private static bool IsConsole(IInvocationOperation call) =>
        IsConsole(call.TargetMethod.ContainingType.Name)
        || call.TargetMethod.Name is "Confirm" or "Ask" or "Prompt"
        || call.Instance is IPropertyReferenceOperation { Property: { Name: "Out" or "Console", ContainingType.Name: var owner } } && IsConsole(owner);

    private static bool IsConsole(string type) => Role.Consoles.IsIn(Words.In(type));

    private static bool Accepts(string text, string method) =>
        Role.AcceptVerbs.IsIn(Words.In(text))
        && AcceptTexts.IsPrompt(text)
        && (!text.TrimEnd().EndsWith("?", StringComparison.Ordinal) || method is not "WriteLine");

    /// <summary>A method of the program that prints something: what it prints may well explain.</summary>
    private void NoteHelper(IInvocationOperation call)
    {
        var name = call.TargetMethod.Name;
        if (call.TargetMethod.Locations is [{ IsInSource: true }, ..]
            && Role.Printing.Starts(Words.In(name)))
        {
            var text = call.Arguments.Select(argument => AcceptTexts.ConstantOf(argument.Value)).FirstOrDefault(text => text is not null);
            _console.Add(screens.Part(text is null ? PartKind.Opaque : PartKind.Prose, text ?? "", call.Syntax.GetLocation()));
        }
    }
}
