using ConsentAnalyzers.Controls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ConsentAnalyzers.Tests.Controls;

/// <summary>What the catalogue says of a control is true of the type that its library brings.</summary>
public sealed class RealControlsTests
{
    [Theory]
    [InlineData(Platform.Avalonia, "Avalonia.Controls.CheckBox")]
    [InlineData(Platform.Avalonia, "Avalonia.Controls.ToggleSwitch")]
    [InlineData(Platform.Avalonia, "Avalonia.Controls.RadioButton")]
    [InlineData(Platform.WinUi, "Microsoft.UI.Xaml.Controls.ToggleSwitch")]
    [InlineData(Platform.WinUi, "Microsoft.UI.Xaml.Controls.CheckBox")]
    [InlineData(Platform.NetFramework, "System.Windows.Controls.CheckBox")]
    [InlineData(Platform.NetFramework, "System.Windows.Forms.CheckBox")]
    [InlineData(Platform.AspNetCore, "Microsoft.AspNetCore.Components.Forms.InputCheckbox")]
    [InlineData(Platform.Libraries, "MudBlazor.MudSwitch`1")]
    [InlineData(Platform.Libraries, "MudBlazor.MudCheckBox`1")]
    [InlineData(Platform.Libraries, "Radzen.Blazor.RadzenSwitch")]
    [InlineData(Platform.Libraries, "Radzen.Blazor.RadzenCheckBox`1")]
    [InlineData(Platform.Libraries, "Microsoft.FluentUI.AspNetCore.Components.FluentSwitch")]
    [InlineData(Platform.Libraries, "Microsoft.FluentUI.AspNetCore.Components.FluentCheckbox")]
    public void ATogglesStateIsAMemberOfIt(Platform platform, string type)
    {
        var control = Find(platform, type);
        Assert.True(ControlNames.SaysToggle(control.Name) || ControlCatalogue.BuiltIn.KindOf(control.Name, ControlHost.Component) == ControlKind.Choice);
        Assert.Contains(ControlCatalogue.BuiltIn.StatesOf(control.Name), state => Has(control, state));
    }

    [Theory]
    [InlineData(Platform.Avalonia, "Avalonia.Controls.Button", "Content")]
    [InlineData(Platform.WinUi, "Microsoft.UI.Xaml.Controls.Button", "Content")]
    [InlineData(Platform.NetFramework, "System.Windows.Forms.Button", "Text")]
    [InlineData(Platform.Libraries, "MudBlazor.MudButton", "ChildContent")]
    [InlineData(Platform.Libraries, "MudBlazor.MudMenuItem", "Label")]
    [InlineData(Platform.Libraries, "Radzen.Blazor.RadzenButton", "Text")]
    [InlineData(Platform.Libraries, "Microsoft.FluentUI.AspNetCore.Components.FluentButton", "ChildContent")]
    public void AButtonSaysWhatItDoesInAMember(Platform platform, string type, string caption)
    {
        var control = Find(platform, type);
        Assert.Equal(ControlKind.Action, ControlCatalogue.BuiltIn.KindOf(control.Name, ControlHost.Component));
        Assert.True(Has(control, caption), caption);
    }

    private static INamedTypeSymbol Find(Platform platform, string type) =>
        CSharpCompilation.Create("Controls", references: PlatformReferences.Of(platform)).GetTypeByMetadataName(type)
        ?? throw new ArgumentException($"{platform} has no {type}.");

    private static bool Has(INamedTypeSymbol control, string member)
    {
        for (var type = control; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(member).Any(symbol => symbol is IPropertySymbol))
            {
                return true;
            }
        }

        return false;
    }
}
