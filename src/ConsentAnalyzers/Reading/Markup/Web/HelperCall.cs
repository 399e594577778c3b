using System.Collections.Immutable;
using ConsentAnalyzers.Reading.Markup.Bindings;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ConsentAnalyzers.Reading.Markup.Web;

/// <summary>A control that a helper of ASP.NET renders: <c>@Html.CheckBox("newsletter", true)</c>.</summary>
/// <param name="Names">What it is called.</param>
/// <param name="Answer">The value that it submits, where it is one answer of several.</param>
/// <param name="Caption">The text that the call itself gives it.</param>
/// <param name="Start">What turns it on or off.</param>
internal sealed record HelperCall(ImmutableArray<string> Names, string Answer, string Caption, StartingState Start)
{
    // More than any control takes; each is read to its closing bracket, wherever that is.
    private const int LongestChain = 60;

    /// <summary>Whether nobody can change it.</summary>
    public bool IsLocked { get; init; }

    /// <summary>Whether an expression renders a control.</summary>
    public static bool IsControl(string expression) => MayBe(expression) && NameIn(CallArguments.In(expression)) >= 0;

    /// <summary>Reads an expression at a place in the file; null where it renders nothing whose state it says.</summary>
    public static HelperCall? In(string expression, int start)
    {
        if (!MayBe(expression) || CallArguments.In(expression) is not { } calls || NameIn(calls) is not (>= 0 and var called))
        {
            return null;
        }

        var arguments = calls.At(calls.OpeningOf(called));
        var helper = calls.Tokens[called].ValueText;
        var isRadio = helper.StartsWith("Radio", StringComparison.Ordinal);
        var name = arguments.Count == 0 ? "" : NameOf(arguments[0]);
        var answer = isRadio && arguments.Count > 1 ? arguments[1].Literal : "";
        var attributes = arguments.SelectMany(argument => MembersOf(calls, argument)).ToList();
        var isLocked = attributes.Exists(attribute => attribute.Name is "disabled" or "readonly");
        var flag = helper.EndsWith("For", StringComparison.Ordinal) ? null : Flag(arguments, isRadio ? 2 : 1, start);
        var again = Attribute(expression, attributes, start);
        var state = flag is { State: ToggleState.On } on && again is { } twice ? on with { Repair = on.Repair.AddRange(twice.Repair) } : again ?? flag;
        return (state is { State: ToggleState.On } ? null : InChain(calls, called, name, start))
            ?? (state is { } found ? new(ImmutableArray.Create(name), answer, "", found) { IsLocked = isLocked } : null);
    }

    /// <summary>The control that an expression renders for a member: <c>@Html.CheckBoxFor(m => m.Newsletter)</c>; null where it renders none.</summary>
    public static BoundControl? BoundIn(MarkupNode expression)
    {
        var source = expression.Source;
        if (source.IndexOf("Html", StringComparison.Ordinal) < 0 || source.IndexOf("=>", StringComparison.Ordinal) < 0)
        {
            return null;
        }

        var calls = CallArguments.In(source);
        var called = calls.IndexOfCall(name => name is "CheckBoxFor" or "EditorFor" or "RadioButtonFor" or "SwitchFor" or "ToggleSwitchFor");
        if (called < 0 || calls.At(calls.OpeningOf(called)) is not [{ Text: var lambda }, ..] arguments || MemberBinding.PathIn(lambda) is not { Length: > 0 } path)
        {
            return null;
        }

        var isRadio = calls.Tokens[called].ValueText.StartsWith("Radio", StringComparison.Ordinal);
        return isRadio && arguments.Count < 2 ? null : new(expression, path)
        {
            Answer = isRadio ? BoundAnswer.Named(arguments[1].Text) : null,
            Caption = CaptionIn(calls),
        };
    }

    private static string CaptionIn(CallArguments calls) =>
        calls.IndexOfCall(name => name is "Label" or "Text") is >= 0 and var called && calls.At(calls.OpeningOf(called)) is [{ Literal: var caption }, ..] ? caption : "";

    /// <summary>The token that names the helper; -1 where none is called.</summary>
    private static int NameIn(CallArguments calls) => calls.IndexOfCall(name =>
        name is "CheckBoxFor" or "CheckBox" or "RadioButtonFor" or "RadioButton" or "SwitchFor" or "Switch" or "ToggleSwitch");

    private static bool MayBe(string expression) =>
        expression.IndexOf("Html", StringComparison.Ordinal) >= 0
        && (expression.IndexOf("CheckBox", StringComparison.Ordinal) >= 0 || expression.IndexOf("RadioButton", StringComparison.Ordinal) >= 0
            || expression.IndexOf("Switch", StringComparison.Ordinal) >= 0);

    private static string NameOf(CallArgument argument) =>
        argument.Literal is { Length: > 0 } literal ? literal : MemberBinding.OfExpression(argument.Text);

    private static StartingState? Flag(List<CallArgument> arguments, int position, int start)
    {
        var named = arguments.FindIndex(argument => argument.Name == "isChecked");
        var index = named >= 0 ? named : position;
        return index < arguments.Count && arguments[index] is { Text: "true" or "false" } flag && (named >= 0 || flag.Name.Length == 0)
            ? Truth(flag, named >= 0 ? "isChecked: " + flag.Text : flag.Text, start)
            : null;
    }

    private static StartingState Truth(CallArgument argument, string written, int start)
    {
        var span = new TextSpan(start + argument.Span.Start, argument.Span.Length);
        return new(span, written, new TextChange(span, "false")) { State = argument.Text == "true" ? ToggleState.On : ToggleState.Off };
    }

    /// <summary>The HTML attributes in <c>new { @checked = "checked" }</c>.</summary>
    private static List<CallArgument> MembersOf(CallArguments calls, CallArgument argument)
    {
        var brace = argument.Text.StartsWith("new", StringComparison.Ordinal) ? calls.IndexOfBrace(argument.Span) : -1;
        return brace < 0 ? [] : calls.At(brace);
    }

    private static StartingState? Attribute(string expression, List<CallArgument> attributes, int start)
    {
        var index = attributes.FindIndex(attribute => attribute.Name == "checked" && (attribute.Text == "true" || attribute.Literal.Length > 0));
        if (index < 0)
        {
            return null;
        }

        var attribute = attributes[index];
        var name = attribute.Whole.Start;
        var removed = index + 1 < attributes.Count
            ? TextSpan.FromBounds(name, expression.IndexOf(',', attribute.Span.End) + 1)
            : TextSpan.FromBounds(index > 0 ? expression.LastIndexOf(',', name) : name, attribute.Span.End);
        var end = removed.End;
        while (index + 1 < attributes.Count && end < expression.Length && expression[end] == ' ')
        {
            end++;
        }

        while (attributes.Count == 1 && end < expression.Length && expression[end] == ' ')
        {
            end++;
        }

        var written = expression.Substring(name, attribute.Span.End - name);
        return new(
            new TextSpan(start + attribute.Span.Start, attribute.Span.Length),
            written,
            new TextChange(TextSpan.FromBounds(start + removed.Start, start + end), ""));
    }

    /// <summary><c>Html.Kendo().CheckBox().Name("newsletter").Checked(true).Label("…")</c>.</summary>
    private static HelperCall? InChain(CallArguments calls, int from, string name, int start)
    {
        var names = name.Length > 0 ? ImmutableArray.Create(name) : ImmutableArray<string>.Empty;
        var (caption, isLocked) = ("", false);
        StartingState? set = null;
        for (int member = from + 1, parts = 0; member < calls.Tokens.Count && parts < LongestChain; member++)
        {
            var open = calls.OpeningOf(member);
            if (open < 0 || !calls.Tokens[member - 1].IsKind(SyntaxKind.DotToken))
            {
                continue;
            }

            parts++;
            var called = calls.Tokens[member].ValueText;
            switch (called, calls.At(open))
            {
                case ("Name", [{ Literal: { Length: > 0 } literal }]):
                    names = names.Add(literal);
                    break;
                case ("Label" or "Text", [{ Literal: { Length: > 0 } literal }]):
                    caption = literal;
                    break;
                case ("Enable" or "Enabled", [{ Text: "false" }]):
                    isLocked = true;
                    break;
                case ("Checked" or "Value", [{ Text: "true" or "false" } flag]):
                    set = Truth(flag, $"{called}({flag.Text})", start);
                    break;
            }
        }

        return set is { } state ? new(names, "", caption, state) { IsLocked = isLocked } : null;
    }
}
