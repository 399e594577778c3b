namespace ConsentAnalyzers.Benchmarks.Corpus;

/// <summary>The pages, views and settings of a consent module; each kind of file holds what each rule finds there.</summary>
internal static class ConsentMarkup
{
    public static readonly (string File, Func<string, ConsentTheme, string> Write)[] Files =
    [
        ("{0}SignUp.razor", SignUp), ("{0}Terms.cshtml", Terms), ("{0}Privacy.xaml", Xaml), ("{0}Consent.axaml", Axaml),
        ("appsettings.{0}.Privacy.json", Settings),
    ];

    private static string SignUp(string name, ConsentTheme theme) => $$"""
        @page "/{{name}}/sign-up"
        <h1>Sign up</h1>
        <form method="post">
          <label for="email">E-mail</label>
          <input type="email" id="email" />
          <label><input type="checkbox" name="{{theme.First.Name}}" checked /> {{theme.First.Caption}}</label> @* ticked *@
          <label>
            <input type="checkbox" name="{{theme.Second.Name}}" /> {{theme.Second.Caption}}
          </label>
          <label>
            <input type="checkbox"
                   checked="checked"
                   name="{{theme.Third.Name}}" />
            {{theme.Third.Caption}}
          </label>
          <{{theme.Data}}History RetentionDays="{{theme.Days}}" /> <!-- the component purges -->
          <button type="submit">Sign up</button>
        </form>
        <div class="cookie-banner">
          <h2>Cookies</h2>
          <label><input type="checkbox" name="{{theme.First.Name}}Cookies" /> {{theme.First.Caption}}</label>
          <button @onclick="Accept">Accept all</button>
          <button @onclick="Reject">Reject all</button>
        </div>
        @code {
            private void Accept() { }

            private void Reject() { }
        }

        """;

    private static string Terms(string name, ConsentTheme theme) => $$"""
        @{
            ViewData["Title"] = "Privacy of {{name}}";
        }
        <section class="consent-dialog" role="dialog">
          <h2>Updates to our Privacy Policy</h2>
          <button type="submit" name="answer" value="accept">Accept</button>
          <button type="submit" name="answer" value="decline">Decline</button>
          <p>We read how you use the shop so that it gets better, and keep what we read for a while.</p>
        </section>
        <form method="post" action="/{{name}}/privacy">
          @Html.CheckBox("{{theme.First.Name}}", true) <label for="{{theme.First.Name}}">{{theme.First.Caption}}</label>
          <input type="checkbox" id="{{theme.Second.Name}}" name="{{theme.Second.Name}}" checked> <!-- by default -->
          <label for="{{theme.Second.Name}}">{{theme.Second.Caption}}</label>
          <input type="checkbox" id="compact" name="CompactView" checked> <label for="compact">Compact view</label>
          <select name="{{theme.Data}}Retention">
            <option value="30">30 days</option>
            <option value="{{theme.Days}}" selected>{{theme.Days / 365}} years</option>
          </select>
          <button type="submit">Save</button>
        </form>

        """;

    private static string Xaml(string name, ConsentTheme theme) => $$"""
        <UserControl xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation"
                     xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml"
                     xmlns:sys="clr-namespace:System;assembly=mscorlib"
                     x:Class="Shop.{{name}}Privacy">
          <UserControl.Resources>
            <sys:Int32 x:Key="{{theme.Data}}RetentionDays">{{theme.Days}}</sys:Int32> <!-- as the terms say -->
            <sys:Int32 x:Key="RowHeight">{{theme.Days}}</sys:Int32>
          </UserControl.Resources>
          <StackPanel>
            <TextBlock Text="Privacy" FontSize="20" />
            <CheckBox IsChecked="True" Content="{{theme.First.Caption}}" />
            <CheckBox Content="{{theme.Second.Caption}}"
                      IsChecked="True"
                      Margin="0,4" /> <!-- all regions -->
            <CheckBox Content="{{theme.Third.Caption}}" IsChecked="{Binding {{theme.Third.Name}}}" />
            <CheckBox Content="Compact view" IsChecked="True" />
            <StackPanel x:Name="ConsentPanel">
              <TextBlock Text="Updates to our Privacy Policy" FontSize="20" />
              <CheckBox Content="{{theme.First.Caption}}" />
              <Button Content="Accept" Click="OnAccept" />
              <Button Content="Decline" Click="OnDecline" />
            </StackPanel>
          </StackPanel>
        </UserControl>

        """;

    private static string Axaml(string name, ConsentTheme theme) => $$"""
        <Window xmlns="https://github.com/avaloniaui"
                xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml"
                x:Class="Shop.{{name}}ConsentWindow"
                Title="Your consent">
          <StackPanel>
            <ToggleSwitch Content="{{theme.Third.Caption}}" IsChecked="True" /> <!-- on -->
            <CheckBox IsChecked="{Binding {{theme.First.Name}}, FallbackValue=True}" Content="{{theme.First.Caption}}" />
            <NumericUpDown x:Name="{{theme.Data}}RetentionDays" Value="{{theme.Days}}" Maximum="3650" />
            <NumericUpDown x:Name="PageSize" Value="{{theme.Days}}" Maximum="3650" />
            <Button Content="Accept" Command="{Binding Accept}" />
            <Button Content="Decline" Command="{Binding Decline}" />
          </StackPanel>
        </Window>

        """;

    private static string Settings(string name, ConsentTheme theme) => $$"""
        {
          // What the shop starts with.
          "{{name}}": {
            "Privacy": {
              "{{theme.First.Name}}": true, // everybody
              "{{theme.Second.Name}}": false,
              "{{theme.Third.Name}}": "true",
              "ShowConsentBanner": true
            },
            "{{theme.Data}}": {
              "RetentionDays": {{theme.Days}},
              "HistoryRetention": "{{theme.Days}}.00:00:00", /* as the terms say */
              "PageSize": {{theme.Days}}
            }
          }
        }

        """;
}
