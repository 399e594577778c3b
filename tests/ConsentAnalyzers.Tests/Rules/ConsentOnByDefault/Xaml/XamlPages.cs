namespace ConsentAnalyzers.Tests.Rules.ConsentOnByDefault.Xaml;

/// <summary>Puts a piece of XAML on a page that says nothing about consent itself.</summary>
internal static class XamlPages
{
    public static string Wpf(string content, string name = "Shop.Views.SettingsPage", string attributes = "") => $"""
        <UserControl x:Class="{name}"
                     xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation"
                     xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml"
                     xmlns:d="http://schemas.microsoft.com/expression/blend/2008" {attributes}>
          <StackPanel>
            {content}
          </StackPanel>
        </UserControl>
        """;

    public static string Maui(string content, string name = "Shop.SettingsPage") => $"""
        <ContentPage xmlns="http://schemas.microsoft.com/dotnet/2021/maui"
                     xmlns:x="http://schemas.microsoft.com/winfx/2009/xaml" x:Class="{name}">
          <VerticalStackLayout>
            {content}
          </VerticalStackLayout>
        </ContentPage>
        """;
}
