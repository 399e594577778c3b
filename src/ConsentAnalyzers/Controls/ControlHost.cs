namespace ConsentAnalyzers.Controls;

/// <summary>Where a control is written; a <c>TextBox</c> is a field in markup, and in code what a form shows its text in.</summary>
internal enum ControlHost
{
    Html,
    Component,
    Xaml,
    Code,
}
