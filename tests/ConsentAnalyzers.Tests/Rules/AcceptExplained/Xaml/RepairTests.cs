namespace ConsentAnalyzers.Tests.Rules.AcceptExplained.Xaml;

public sealed class RepairTests
{
    [Fact]
    public void SaysWhatTheChoicesSay() => VerifyFile.Repairs(
        "Views/TermsWindow.xaml",
        """
        <Window Title="Updated terms" xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation">
            <StackPanel>
                <CheckBox Content="Send usage data &amp; &quot;crash reports&quot;" />
                <StackPanel Orientation="Horizontal">
                    {|CONSENT002:<Button Content="_Accept" Click="OnAccept" />|}
                </StackPanel>
            </StackPanel>
        </Window>
        """,
        """
        <Window Title="Updated terms" xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation">
            <StackPanel>
                <CheckBox Content="Send usage data &amp; &quot;crash reports&quot;" />
                <TextBlock Text="By choosing &quot;Accept&quot; you agree to this, if it is selected: Send usage data &amp; &quot;crash reports&quot;." TextWrapping="Wrap" />
                <StackPanel Orientation="Horizontal">
                    <Button Content="_Accept" Click="OnAccept" AutomationProperties.HelpText="By choosing &quot;Accept&quot; you agree to this, if it is selected: Send usage data &amp; &quot;crash reports&quot;." />
                </StackPanel>
            </StackPanel>
        </Window>
        """);

    [Fact]
    public void WritesALabelInMaui() => VerifyFile.Repairs(
        "Views/ConsentPage.xaml",
        """
        <ContentPage Title="Your consent" xmlns="http://schemas.microsoft.com/dotnet/2021/maui">
          <VerticalStackLayout>
            <HorizontalStackLayout>
              <Switch />
              <Label Text="Share usage data" />
            </HorizontalStackLayout>
            {|CONSENT002:<Button Text="Accept" />|}
          </VerticalStackLayout>
        </ContentPage>
        """,
        """
        <ContentPage Title="Your consent" xmlns="http://schemas.microsoft.com/dotnet/2021/maui">
          <VerticalStackLayout>
            <HorizontalStackLayout>
              <Switch />
              <Label Text="Share usage data" />
            </HorizontalStackLayout>
            <Label Text="By choosing &quot;Accept&quot; you agree to this, if it is selected: Share usage data." />
            <Button Text="Accept" SemanticProperties.Hint="By choosing &quot;Accept&quot; you agree to this, if it is selected: Share usage data." />
          </VerticalStackLayout>
        </ContentPage>
        """);

    [Fact]
    public void MovesAnExplanationThatComesTooLate() => VerifyFile.Repairs(
        "Views/PrivacyWindow.axaml",
        """
        <Window Title="Privacy" xmlns="https://github.com/avaloniaui">
          <StackPanel>
            <TextBlock Classes="h1" Text="Privacy" />
            {|CONSENT002:<Button Content="Accept" />|}
            <TextBlock TextWrapping="Wrap">
              We keep your data for thirty days
              and then delete it.
            </TextBlock>
          </StackPanel>
        </Window>
        """,
        """
        <Window Title="Privacy" xmlns="https://github.com/avaloniaui">
          <StackPanel>
            <TextBlock Classes="h1" Text="Privacy" />
            <TextBlock TextWrapping="Wrap">
              We keep your data for thirty days
              and then delete it.
            </TextBlock>
            <Button Content="Accept" />
          </StackPanel>
        </Window>
        """);

    [Fact]
    public void PutsTheExplanationIntoTheDialog() => VerifyFile.Repairs(
        "Views/Welcome.xaml",
        """
        {|CONSENT002:<ContentDialog Title="Your privacy" PrimaryButtonText="Accept" xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation">|}
          <StackPanel>
            <ToggleSwitch Header="Send usage data" />
          </StackPanel>
        </ContentDialog>
        """,
        """
        <ContentDialog Title="Your privacy" PrimaryButtonText="Accept" xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation">
          <StackPanel>
            <ToggleSwitch Header="Send usage data" />
            <TextBlock Text="By choosing &quot;Accept&quot; you agree to this, if it is selected: Send usage data." TextWrapping="Wrap" />
          </StackPanel>
        </ContentDialog>
        """);

    [Fact]
    public void ListsOnlyWhatPermitsSomething() => VerifyFile.Repairs(
        "Views/Privacy.xaml",
        """
        <Window Title="Your privacy" xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation">
            <StackPanel>
                <CheckBox Content="Send usage statistics" />
                <CheckBox Content="Show hidden files" />
                <CheckBox Content="Ask before sending crash reports" IsEnabled="False" />
                {|CONSENT002:<Button Content="Accept" />|}
            </StackPanel>
        </Window>
        """,
        """
        <Window Title="Your privacy" xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation">
            <StackPanel>
                <CheckBox Content="Send usage statistics" />
                <CheckBox Content="Show hidden files" />
                <CheckBox Content="Ask before sending crash reports" IsEnabled="False" />
                <TextBlock Text="By choosing &quot;Accept&quot; you agree to this, if it is selected: Send usage statistics." TextWrapping="Wrap" />
                <Button Content="Accept" AutomationProperties.HelpText="By choosing &quot;Accept&quot; you agree to this, if it is selected: Send usage statistics." />
            </StackPanel>
        </Window>
        """);

    [Theory]
    [InlineData("""<CheckBox Content="Marketing"/><CheckBox Content="Werbung erlauben"/>""", "Title=\"Privacy\"")]
    [InlineData("""<CheckBox Content="Nutzungsdaten senden"/>""", "Title=\"Privacy\"")]
    [InlineData("""<CheckBox Content="Send usage data"/>""", "Title=\"Privacy\" xml:lang=\"de\"")]
    [InlineData("""<CheckBox Content="Send usage data"/>""", "Title=\"Privacy\" Language=\"fr-FR\"")]
    [InlineData("""<CheckBox Content="Send usage data"/><CheckBox IsChecked="{Binding MarketingEmails}"/>""", "Title=\"Privacy\"")]
    [InlineData("""<CheckBox Content="Hide system files"/>""", "Title=\"Privacy\"")]
    public void OffersNothingInAnotherLanguageNorAsAnothersLabel(string choices, string window) => VerifyFile.OffersNothing(
        "Views/View.xaml", $$"""<Window {{window}}><StackPanel>{{choices}}{|CONSENT002:<Button Content="Accept"/>|}</StackPanel></Window>""");

    [Fact]
    public void StaysOnTheSurface() => VerifyFile.OffersNothing("Views/View.xaml", """
        <Window Title="Shop">
          <StackPanel>
            <Border x:Name="ConsentBanner">
              <Grid>
                <CheckBox Content="Send usage statistics" />
                {|CONSENT002:<Button Grid.Row="1" Content="Accept" />|}
              </Grid>
            </Border>
          </StackPanel>
        </Window>
        """);

    [Theory]
    [InlineData("""<Window Title="Your consent">{|CONSENT002:<Button Content="Accept"/>|}</Window>""")]
    [InlineData("""<Window Title="Your consent"><Grid><CheckBox Content="Send usage data"/>{|CONSENT002:<Button Grid.Row="1" Content="Accept"/>|}</Grid></Window>""")]
    public void OffersNothingWhereNothingFits(string xaml) => VerifyFile.OffersNothing("Views/View.xaml", xaml);
}
