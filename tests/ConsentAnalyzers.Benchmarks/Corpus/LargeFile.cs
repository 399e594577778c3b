using System.Text;

namespace ConsentAnalyzers.Benchmarks.Corpus;

/// <summary>One file of any size, as a generator or a careless merge leaves it behind; its parts have names of their own.</summary>
internal static class LargeFile
{
    /// <summary>A kind of file: a path that says so, and what stands before, again and again in, and after the text.</summary>
    public static readonly (string Path, string Start, Func<int, string> Part, string End)[] Kinds =
    [
        ("/app/Large.razor", "@page \"/large\"\n<form>\n", Section, "</form>\n@code {\n    private bool _on;\n}\n"),
        ("/app/Large.cshtml", "@model Shop.Large\n<form method=\"post\">\n", Section, "</form>\n"),
        ("/app/Large.xaml", "<UserControl xmlns=\"http://schemas.microsoft.com/winfx/2006/xaml/presentation\">\n  <StackPanel>\n", Panel, "  </StackPanel>\n</UserControl>\n"),
        ("/app/appsettings.json", "{\n", Settings, "  \"End\": true\n}\n"),
    ];

    /// <summary>A text of at least so many characters.</summary>
    public static string Text(string start, Func<int, string> part, string end, int length)
    {
        var text = new StringBuilder(start);
        for (var i = 0; text.Length < length; i++)
        {
            text.Append(part(i));
        }

        return text.Append(end).ToString();
    }

    private static string Section(int i) => $"""
          <section class="row" id="section{i}">
            <h3>Order {i}</h3>
            <label for="gift{i}">Wrap order {i} as a gift</label>
            <input type="checkbox" id="gift{i}" name="Gift{i}" checked class="form-check" />
            <p>Some words about order {i} with a <a href="/help/{i}">link</a> to what happens next.</p>
            <button type="submit" name="save{i}" disabled="@(!_on)">Save</button>
          </section>

        """;

    private static string Panel(int i) => $$"""
            <StackPanel x:Name="Panel{{i}}" Orientation="Vertical">
              <TextBlock Text="Order {{i}}" Style="{StaticResource Header}" />
              <CheckBox Content="Wrap order {{i}} as a gift" IsChecked="True" />
              <CheckBox Content="Visible" IsChecked="{Binding Visible{{i}}}" />
              <Button Content="Save" Command="{Binding Save{{i}}Command}" />
            </StackPanel>

        """;

    private static string Settings(int i) => $$"""
          "Order{{i}}": {
            "Enabled": true, // a comment
            "TimeoutSeconds": 30,
            "CacheDays": 7,
            "Paths": [ "/data/{{i}}/", "/tmp/{{i}}/" ],
            "Title": "Order \"{{i}}\" and its pages"
          },

        """;
}
