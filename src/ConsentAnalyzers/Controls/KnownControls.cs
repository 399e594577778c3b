namespace ConsentAnalyzers.Controls;

/// <summary>The controls of libraries that names and usual members do not tell; a library's odd control is one row, for C#, Razor and XAML.</summary>
internal static class KnownControls
{
    public static IReadOnlyList<Control> All { get; } =
    [
        // .NET MAUI and Xamarin.Forms
        new("SwitchCell", ControlKind.Choice, "On"),

        // DevExpress for WPF
        new("CheckEdit", ControlKind.Choice, "IsChecked EditValue"),
        new("ToggleSwitchEdit", ControlKind.Choice, "IsChecked EditValue"),

        // Syncfusion; the value of its controls for Blazor is what their form sends, as that of a check box in HTML
        new("SfCheckBox", ControlKind.Choice, "Checked IsChecked"),
        new("SfSwitch", ControlKind.Choice, "Checked IsOn"),
        new("SfChip", ControlKind.Choice, "IsSelected"),

        // UraniumUI
        new("TextElement", ControlKind.Text),

        // Telerik and Material
        new("Chip", ControlKind.Choice, "IsSelected"),
        new("FilterChip", ControlKind.Choice, "IsSelected"),
    ];
}
