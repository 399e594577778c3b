using ConsentAnalyzers.Analyzers;

namespace ConsentAnalyzers.Tests.Rules.AcceptExplained;

/// <summary>CONSENT002 on alerts, toasts and option records of other frameworks, and on controls that are put together in chains.</summary>
public class OtherFrameworksTests
{
    private const string Frameworks = """
        namespace UIKit
        {
            public enum UIAlertActionStyle { Default, Cancel }
            public class UIAlertAction { public static UIAlertAction Create(string title, UIAlertActionStyle style, Action<UIAlertAction>? handler) => new(); }
            public class UIAlertController { public static UIAlertController Create(string? title, string? message, int style) => new(); public void AddAction(UIAlertAction action) { } }
        }

        namespace Toasts
        {
            public class ToastButton { public ToastButton SetContent(string content) => this; public ToastButton AddArgument(string key, string value) => this; }
            public class ToastContentBuilder { public ToastContentBuilder AddText(string text) => this; public ToastContentBuilder AddButton(ToastButton button) => this; public void Show() { } }
        }

        namespace Chains
        {
            public class UIElement { }
            public class StackPanel : UIElement { }
            public class TextBlock : UIElement { }
            public class Button : UIElement { }
            public static class Markup { public static TextBlock Text(this TextBlock block, string text) => block; public static Button Content(this Button button, object content) => button; public static StackPanel Children(this StackPanel panel, params UIElement[] children) => panel; }
        }

        namespace Records
        {
            public class MessageBoxOptions { public string Title { get; set; } = ""; public string Message { get; set; } = ""; public string YesText { private get; set; } = ""; public string NoText { get; set; } = ""; public string[] Buttons { get; set; } = {}; }
            public class SweetAlertOptions { public string Title { get; set; } = ""; public string Text { get; set; } = ""; public string ConfirmButtonText { private get; set; } = ""; public string CancelButtonText { get; set; } = ""; }
            public interface IUserDialogs { Task<bool> ConfirmAsync(string message, string? title = null, string? okText = null, string? cancelText = null); Task<bool?> ShowMessageBox(string title, string message, string yesText = "OK", string? noText = null); }
            public enum ButtonEnum { Ok, YesNo }
            public static class MessageBoxManager { public static object GetMessageBoxStandard(string title, string text, ButtonEnum buttons = ButtonEnum.Ok) => title; }
            public static class MessageBox { public static int Query(string title, string message, params string[] buttons) => 0; }
        }
        """;

    [Theory]
    [InlineData("""var alert = UIAlertController.Create("Usage statistics", null, 1); alert.AddAction([|UIAlertAction.Create("Allow", UIAlertActionStyle.Default, null)|]); alert.AddAction(UIAlertAction.Create("Don't allow", UIAlertActionStyle.Cancel, null));""")]
    [InlineData("""new ToastContentBuilder().AddText("Telemetry").AddButton([|new ToastButton()|].SetContent("Allow").AddArgument("action", "yes")).AddButton(new ToastButton().SetContent("Not now")).Show();""")]
    [InlineData("""_ = new StackPanel().Children(new TextBlock().Text("Personalised ads"), [|new Button()|].Content("Allow"), new Button().Content("Don't allow"));""")]
    [InlineData("""dialogs.ConfirmAsync("", "Crash reports", [|"Allow"|], "Don't allow");""")]
    [InlineData("""dialogs.ShowMessageBox("Analytics", "Help us", [|yesText: "Allow"|], noText: "Deny");""")]
    [InlineData("""_ = new MessageBoxOptions { Title = "Analytics", [|YesText = "Accept"|], NoText = "Decline" };""")]
    [InlineData("""_ = new MessageBoxOptions { Title = "Terms of service", Buttons = new[] { [|"Accept"|], "Decline" } };""")]
    [InlineData("""_ = new SweetAlertOptions { Title = "Cookies", [|ConfirmButtonText = "Accept"|], CancelButtonText = "Reject" };""")]
    [InlineData("""MessageBoxManager.GetMessageBoxStandard("Telemetry", "Allow telemetry?", [|ButtonEnum.YesNo|]);""")]
    [InlineData("""MessageBox.Query("Usage statistics", "Help us?", [|"Allow"|], "Deny");""")]
    public Task FlagsWhatExplainsNothing(string statements) => Find(statements);

    [Theory]
    [InlineData("""var alert = UIAlertController.Create("Usage statistics", "We count how often you open each of the tools.", 1); alert.AddAction(UIAlertAction.Create("Allow", UIAlertActionStyle.Default, null)); alert.AddAction(UIAlertAction.Create("Don't allow", UIAlertActionStyle.Cancel, null));""")]
    [InlineData("""var alert = UIAlertController.Create("Duel", "Ada", 1); alert.AddAction(UIAlertAction.Create("Accept", UIAlertActionStyle.Default, null)); alert.AddAction(UIAlertAction.Create("Decline", UIAlertActionStyle.Cancel, null));""")]
    [InlineData("""new ToastContentBuilder().AddText("Invitation").AddButton(new ToastButton().SetContent("Accept")).AddButton(new ToastButton().SetContent("Decline")).Show();""")]
    [InlineData("""new ToastContentBuilder().AddText("Telemetry").AddText("We send the name of your processor once a month.").AddButton(new ToastButton().SetContent("Allow")).AddButton(new ToastButton().SetContent("Not now")).Show();""")]
    [InlineData("""_ = new StackPanel().Children(new TextBlock().Text("Personalised ads"), new TextBlock().Text("We choose ads by what you read in the last month."), new Button().Content("Allow"), new Button().Content("Don't allow"));""")]
    [InlineData("""_ = new StackPanel().Children(new TextBlock().Text("Friend request"), new Button().Content("Accept"), new Button().Content("Decline"));""")]
    [InlineData("""dialogs.ConfirmAsync("We send the error and the name of your phone.", "Crash reports", "Allow", "Don't allow");""")]
    [InlineData("""dialogs.ConfirmAsync("Leave the game?", "Game", "OK", "No");""")]
    [InlineData("""dialogs.ShowMessageBox("Delete", "Sure?", yesText: "Yes", noText: "No");""")]
    [InlineData("""_ = new MessageBoxOptions { Title = "Terms of service", Message = "You may use the program as long as you do not sell it.", Buttons = new[] { "Accept", "Decline" } };""")]
    [InlineData("""_ = new SweetAlertOptions { Title = "Order", ConfirmButtonText = "Accept", CancelButtonText = "Reject" };""")]
    [InlineData("""MessageBoxManager.GetMessageBoxStandard("Telemetry", "Reset telemetry data and collect new data?", ButtonEnum.YesNo);""")]
    [InlineData("""MessageBox.Query("Duel", "Ada asks", "Accept", "Decline");""")]
    public Task IsSilentOnWhatExplainsOrIsAboutSomethingElse(string statements) => Find(statements);

    private static Task Find(string statements) => Verify<AcceptActionAnalyzer>.Finds(
        $$"""
        using Chains;
        using Records;
        using Toasts;
        using UIKit;

        class FirstStart
        {
            public void Ask(IUserDialogs dialogs)
            {
                {{statements}}
            }
        }

        {{Frameworks}}
        """);
}
