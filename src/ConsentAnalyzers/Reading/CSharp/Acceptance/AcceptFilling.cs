using System.Collections.Immutable;
using ConsentAnalyzers.Surfaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ConsentAnalyzers.Reading.CSharp.Acceptance;

/// <summary>Puts values into the members, arguments and builder methods of elements.</summary>
internal sealed class AcceptFilling(AcceptScreens screens, AcceptScreenReader reader)
{
    private readonly AcceptWording _wording = new(screens);

    public static bool IsInherited(ISymbol symbol, ISymbol member) =>
        !SymbolEqualityComparer.Default.Equals(symbol.ContainingType?.OriginalDefinition, member.ContainingType?.OriginalDefinition);

    /// <summary>Elements on their way to a screen.</summary>
    public AcceptElement ListOf(IEnumerable<IOperation> items, SyntaxNode origin)
    {
        var list = new AcceptElement(ElementKind.Container, "", origin) { IsBare = true };
        FillEach(list, "Add", items);
        return list;
    }

    public AcceptElement? Fill(AcceptElement owner, string slot, IOperation value, SyntaxNode code, bool isArgument = false, bool inOrder = false)
    {
        var content = AcceptTexts.Unwrapped(value);
        owner.IsPlaced |= AcceptSlots.Places(slot);
        if (owner.Kind == ElementKind.Choice && screens.Settings.Controls.IsStateInCode(slot, owner.Names[0]))
        {
            owner.State = content.ConstantValue is not { HasValue: true, Value: bool isOn } ? ToggleState.Unknown : isOn ? ToggleState.On : ToggleState.Off;
        }

        owner.IsHeldBack |= slot is "Enabled" or "IsEnabled" && content.ConstantValue is not { HasValue: true, Value: true };
        switch (content)
        {
            case IDelegateCreationOperation { Target: var target }:
                Follow(owner, slot, target, code);
                return null;
            case IAnonymousFunctionOperation or IMethodReferenceOperation:
                Follow(owner, slot, content, code);
                return null;
            case IArrayCreationOperation { Initializer: { } items }:
                FillEach(owner, slot, items.ElementValues);
                return null;
            case { Kind: OperationKind.None or (OperationKind)127 } when content.Syntax.RawKind == CollectionExpression:
                FillEach(owner, slot, content.ChildOperations);
                return null;
            case { Type.SpecialType: SpecialType.System_String }:
            case IPropertyReferenceOperation { Arguments.Length: 1 } when AcceptTexts.LabelOf(content) is not null:
                _wording.Fill(owner, slot, value, code, isArgument, inOrder);
                return null;
        }

        if (reader.Visit(content) is not { } element)
        {
            if (slot.EndsWith("Command", StringComparison.Ordinal) && content is IMemberReferenceOperation { Member.Name: var command })
            {
                owner.Run(command);
            }

            _wording.FillUnknown(owner, slot, content, code);
            return null;
        }

        // AcceptButton and Owner only point at an element; Content and Children place it.
        var isText = AcceptSlots.OfText(slot) == SlotRole.Text && element.Fixed.Count > 0;
        if (isText || AcceptSlots.TakesChildren(slot) || element.Flow.Count > 0 || AcceptSlots.Adds(slot, element.Kind)
            || (content is IObjectCreationOperation && element.Kind != ElementKind.Container))
        {
            // An embed is what the message says.
            element.IsSurface &= !isText;
            element.Branch = screens.Branch ?? element.Branch;
            owner.Add(element);
        }

        return element;
    }

    public void Fill(AcceptElement owner, IObjectOrCollectionInitializerOperation initializer, string slot = "Add")
    {
        foreach (var member in initializer.Initializers)
        {
            switch (member)
            {
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member.Name: var name } } assignment when slot == "Add":
                    Fill(owner, name, assignment.Value, assignment.Syntax);
                    break;
                case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation { Member.Name: var name } } nested:
                    Fill(owner, nested.Initializer, name);
                    break;
                case IInvocationOperation { Arguments: var arguments }:
                    foreach (var argument in arguments)
                    {
                        Fill(owner, slot, argument.Value, argument.Syntax, inOrder: true);
                    }

                    break;
                default:
                    reader.Visit(member);
                    break;
            }
        }
    }

    /// <summary>A call on an element: it adds others, or says something, as the method's or the parameters' names tell.</summary>
    public void Fill(AcceptElement owner, IInvocationOperation call)
    {
        var method = call.TargetMethod;
        var inOrder = AcceptSlots.IsOrdered(method.Name);
        var byMethod = AcceptSlots.OfText(method.Name) != SlotRole.None || AcceptSlots.TakesChildren(method.Name);
        var caption = byMethod ? CaptionIn(call.Arguments) : null;
        foreach (var argument in call.Arguments.Skip(call.Instance is null && method.IsExtensionMethod ? 1 : 0))
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue)
            {
                continue;
            }

            var slot = byMethod && (caption is null || caption == argument) ? method.Name : argument.Parameter?.Name ?? "";
            if (Fill(owner, slot, argument.Value, argument.Syntax, inOrder: inOrder) is { } added)
            {
                // Add(control, column, row)
                added.IsPlaced |= call.Arguments.Length > 2;
            }

            byMethod &= slot != method.Name || argument.Value.Type?.SpecialType != SpecialType.System_String;
        }
    }

    /// <summary>The argument that says what a control shows, where its parameter is called so; beside it stand ids and values.</summary>
    public static IArgumentOperation? CaptionIn(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.FirstOrDefault(argument => argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { Type.SpecialType: SpecialType.System_String, Name: var name } }
            && AcceptSlots.IsCaption(name));

    /// <summary>Newer than the compiler API that this is built against.</summary>
    private const int CollectionExpression = 9076;

    private void FillEach(AcceptElement owner, string slot, IEnumerable<IOperation> items)
    {
        foreach (var item in items)
        {
            Fill(owner, slot, item, item.Syntax, inOrder: true);
        }
    }

    private void Follow(AcceptElement owner, string slot, IOperation target, SyntaxNode code)
    {
        if (target is IMethodReferenceOperation { Method.Name: var handler })
        {
            owner.Run(handler);
        }
        else if (target is IAnonymousFunctionOperation { Symbol.Parameters: [{ Type.TypeKind: TypeKind.Class or TypeKind.Interface } parameter], Body: var body }
            && !parameter.Type.Name.EndsWith("Args", StringComparison.Ordinal) && parameter.Type.SpecialType == SpecialType.None)
        {
            var child = new AcceptElement(KindOf(slot, parameter.Type), parameter.Type.Name, code);
            reader.Bind(parameter, child);
            reader.Visit(body);
            if (!child.IsEmpty)
            {
                owner.Add(child);
            }
        }
        else
        {
            if (target is IAnonymousFunctionOperation { Body: var run } && run.Descendants().OfType<IInvocationOperation>().FirstOrDefault() is { } call)
            {
                owner.Run(call.TargetMethod.Name);
            }

            reader.Visit(target);
        }
    }

    private ElementKind KindOf(string slot, ITypeSymbol type) => AcceptSlots.OfText(slot) switch
    {
        SlotRole.Action => ElementKind.Action,
        SlotRole.Choice => ElementKind.Choice,
        SlotRole.Text => ElementKind.Text,
        SlotRole.Heading => ElementKind.Heading,
        _ => AcceptKinds.KindOf(type, screens.Settings.Controls),
    };
}
