using ConsentAnalyzers.PackageTests.Running;

namespace ConsentAnalyzers.PackageTests;

/// <summary>Resources on their way to the analyzers: copies of the files, and nothing else about the build changes.</summary>
public sealed class TextsOfAConsumer
{
    private const string Items = """
        <Page Include="Views/*.xaml" />
        <PRIResource Include="Strings/**/*.resw" />
        """;

    private const string Print = """
        <Project>
          <Target Name="Print" AfterTargets="CoreCompile">
            <Message Importance="high" Text="HANDED OVER %(AdditionalFiles.Filename)%(AdditionalFiles.Extension)" />
            <Message Importance="high" Text="EMBEDDED %(EmbeddedResource.Filename)%(EmbeddedResource.Extension) %(EmbeddedResource.Culture)" />
          </Target>
        </Project>
        """;

    private static readonly (string File, string Text)[] Project =
    [
        ("Views/Start.xaml", """
            <Window x:Class="App.StartWindow" xmlns="http://schemas.microsoft.com/winfx/2006/xaml/presentation" xmlns:x="http://schemas.microsoft.com/winfx/2006/xaml" xmlns:p="clr-namespace:App.Properties">
              <StackPanel>
                <CheckBox x:Name="Box1" IsChecked="True" Content="{x:Static p:Strings.Line12}" />
                <ToggleSwitch x:Name="Box2" IsOn="True" x:Uid="Line13" />
                <CheckBox x:Name="Box3" IsChecked="True" Content="{x:Static p:Strings.Line14}" />
              </StackPanel>
            </Window>
            """),
        ("Properties/Strings.resx", Resources(("Line12", "Share usage data"), ("Line14", "Wrap long lines"))),
        ("Properties/Strings.cs.resx", Resources(("Line12", "Sdílet údaje o využití"))),
        ("Properties/Strings.de.resx", Resources(("Line12", "Nutzungsdaten teilen"), ("Line14", "Share usage data"))),
        ("Strings/en-US/Resources.resw", Resources(("Line13.Header", "Send crash reports"))),
        ("Strings/de-DE/Resources.resw", Resources(("Line13.Header", "Absturzberichte senden"))),
        ("Directory.Build.targets", Print),
    ];

    [Fact]
    public async Task AreReadWhereTheyStand()
    {
        using var consumer = await Consumer.Of("Microsoft.NET.Sdk", Items, Project);
        var build = (await consumer.Runs("build", "--no-incremental")).Succeeded();
        Assert.Equal(["Start.xaml(3,40): CONSENT001", "Start.xaml(4,39): CONSENT001"], build.Places("warning"));
        Assert.Contains("'Share usage data'", build.Output);
        Assert.Contains("'Send crash reports'", build.Output);
        Assert.Contains("HANDED OVER Strings.resx.labels", build.Output);
        Assert.Contains("HANDED OVER Strings.de.resx.labels", build.Output);
        Assert.DoesNotContain("HANDED OVER Strings.cs.resx", build.Output);
        Assert.DoesNotContain("HANDED OVER Strings.resx\n", build.Output.Replace("\r", ""));
        Assert.Contains("EMBEDDED Strings.resx", build.Output);
        Assert.Contains("EMBEDDED Strings.de.resx de", build.Output);
        Assert.Contains("Nutzungsdaten teilen", consumer.Read("bin/Debug/net10.0/de/Consumer.resources.dll"));
    }

    [Fact]
    public async Task AreReadInWhatLanguageThereIs()
    {
        using var consumer = await Consumer.Of(
            "Microsoft.NET.Sdk", Items, [.. Project.Where(file => file.File is not ("Properties/Strings.resx" or "Strings/en-US/Resources.resw"))]);
        var build = (await consumer.Runs("build", "--no-incremental", "-p:DefaultLanguage=cs-CZ")).Succeeded();
        Assert.Contains("'Nutzungsdaten teilen'", build.Output);
        Assert.Contains("'Absturzberichte senden'", build.Output);
    }

    [Theory]
    [InlineData("-p:ConsentAnalyzersResources=false")]
    [InlineData("-p:ConsentAnalyzersResources=off")]
    public async Task StayOutWhereTheProjectSaysSo(string option)
    {
        using var consumer = await Consumer.Of("Microsoft.NET.Sdk", Items, Project);
        var build = (await consumer.Runs("build", "--no-incremental", option)).Succeeded();
        Assert.DoesNotContain("CONSENT001", build.Output);
        Assert.DoesNotContain(".labels", build.Output);
        Assert.Contains("HANDED OVER Start.xaml", build.Output);
    }

    [Fact]
    public async Task LeaveABuildWithNothingToDoAlone()
    {
        using var consumer = await Consumer.Of("Microsoft.NET.Sdk", Items, Project);
        Assert.Contains("CONSENT001", (await consumer.Runs("build")).Succeeded().Output);
        Assert.DoesNotContain("CONSENT001", (await consumer.Runs("build", "--no-restore")).Succeeded().Output);

        consumer.Write("Properties/Strings.resx", Resources(("Line12", "Share the screen"), ("Line14", "Send usage statistics to us")));
        var changed = (await consumer.Runs("build", "--no-restore")).Succeeded();
        Assert.Contains("'Send usage statistics to us'", changed.Output);
        Assert.DoesNotContain("'Share usage data'", changed.Output);
    }

    [Fact]
    public async Task AreCleanedAway()
    {
        using var consumer = await Consumer.Of("Microsoft.NET.Sdk", Items, Project);
        (await consumer.Runs("build")).Succeeded();
        var list = consumer.Read("obj/Debug/net10.0/Consumer.csproj.FileListAbsolute.txt");
        Assert.Contains("Strings.resx.labels", list);
        (await consumer.Runs("clean")).Succeeded();
    }

    private static string Resources(params (string Key, string Text)[] rows) => $"""
        <?xml version="1.0" encoding="utf-8"?>
        <root>
          <resheader name="resmimetype"><value>text/microsoft-resx</value></resheader>
          <resheader name="version"><value>2.0</value></resheader>
          <resheader name="reader"><value>System.Resources.ResXResourceReader, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089</value></resheader>
          <resheader name="writer"><value>System.Resources.ResXResourceWriter, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089</value></resheader>
          {string.Concat(rows.Select(row => $"<data name=\"{row.Key}\" xml:space=\"preserve\"><value>{row.Text}</value></data>"))}
        </root>
        """;
}
