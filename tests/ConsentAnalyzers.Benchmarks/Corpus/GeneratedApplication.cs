using System.Collections.Immutable;
using System.Text;

namespace ConsentAnalyzers.Benchmarks.Corpus;

/// <summary>
/// An application of about 110 kLOC, the same at every run: view models, controllers, options, services and
/// entities of a shop, with pages and settings files. One module in forty has to do with consent.
/// </summary>
internal static class GeneratedApplication
{
    private const int Modules = 140;
    private const int ConsentEvery = 40;

    private static readonly string[] Nouns =
    [
        "Order", "Invoice", "Parcel", "Shipment", "Product", "Basket", "Payment", "Refund", "Catalogue", "Supplier",
        "Warehouse", "Voucher", "Review", "Category", "Address", "Contract", "Ticket", "Report", "Schedule", "Machine",
    ];

    private static readonly string[] Qualities =
    [
        "Total", "Status", "Priority", "Comment", "Reference", "Currency", "Weight", "Quantity", "Discount", "Region",
        "Visible", "Enabled", "Archived", "Cached", "Tracking", "History", "Timeout", "Limit", "Title", "Summary",
    ];

    // Where nothing is to sound like consent.
    private static readonly string[] PlainQualities =
        [.. Qualities.Select(quality => quality switch { "Tracking" => "Packing", "History" => "Shelf", "Archived" => "Sealed", _ => quality })];

    private static readonly string[] ConsentQualities =
        ["AllowAnalytics", "SendCrashReports", "NewsletterSubscribed", "ShareUsageData", "HelpImprove"];

    /// <param name="aboutConsent">Whether some modules and names have to do with consent; without them, none has.</param>
    public static Application Create(bool aboutConsent = true)
    {
        var random = new Random(20260401);
        var sources = ImmutableArray.CreateBuilder<(string, string)>();
        var additional = ImmutableArray.CreateBuilder<(string, string)>();
        for (var i = 0; i < Modules; i++)
        {
            var consents = aboutConsent && i % ConsentEvery == 0;
            var words = aboutConsent ? Qualities : PlainQualities;
            var name = Nouns[i % Nouns.Length] + words[random.Next(words.Length)] + i;
            var qualities = words.OrderBy(_ => random.Next()).Take(12)
                .Concat(consents ? ConsentQualities : [])
                .ToImmutableArray();
            foreach (var (kind, write) in Kinds)
            {
                sources.Add(($"/app/{name}/{name}{kind}.cs", File(name, body => write(body, name, qualities, random))));
            }

            additional.Add(($"/app/{name}/{name}Page.razor", Page(name, qualities)));
            additional.Add(($"/app/{name}/{name}View.xaml", View(name, qualities)));
            additional.Add(($"/app/{name}/appsettings.{name}.json", Settings(qualities)));
            if (consents)
            {
                AddConsent(name, ConsentTheme.Of(i / ConsentEvery));
            }
        }

        return new(sources.ToImmutable(), additional.ToImmutable());

        void AddConsent(string name, ConsentTheme theme)
        {
            foreach (var (kind, write) in ConsentChoices.Files.Concat(ConsentTerms.Files))
            {
                sources.Add(($"/app/{name}/{name}{kind}.cs", File(name, body => body.Append(write(name, theme)))));
            }

            foreach (var (file, write) in ConsentMarkup.Files)
            {
                additional.Add(($"/app/{name}/{string.Format(file, name)}", write(name, theme)));
            }
        }
    }

    private static readonly (string, Action<StringBuilder, string, ImmutableArray<string>, Random>)[] Kinds =
    [
        ("Entity", (body, name, qualities, random) =>
        {
            body.AppendLine($"public class {name}Entity").AppendLine("{");
            body.AppendLine("    public int Id { get; set; }");
            foreach (var quality in qualities)
            {
                body.AppendLine().AppendLine(random.Next(3) switch
                {
                    0 => $"    public bool Is{quality} {{ get; set; }} = {(random.Next(2) == 0 && !ConsentQualities.Contains(quality) ? "true" : "false")};",
                    1 => $"    public string {quality}Text {{ get; set; }} = \"{quality} of {name}\";",
                    _ => $"    public int {quality}Days {{ get; set; }} = {random.Next(1, 400)};",
                });
            }

            body.AppendLine("}");
        }),
        ("ViewModel", (body, name, qualities, _) =>
        {
            body.AppendLine($"public class {name}ViewModel : System.ComponentModel.INotifyPropertyChanged").AppendLine("{");
            body.AppendLine("    public event System.ComponentModel.PropertyChangedEventHandler? PropertyChanged;");
            foreach (var quality in qualities)
            {
                body.AppendLine($$"""

                        private bool _show{{quality}} = true;

                        public bool Show{{quality}}
                        {
                            get => _show{{quality}};
                            set
                            {
                                if (_show{{quality}} == value)
                                {
                                    return;
                                }

                                _show{{quality}} = value;
                                PropertyChanged?.Invoke(this, new System.ComponentModel.PropertyChangedEventArgs(nameof(Show{{quality}})));
                            }
                        }
                    """);
            }

            body.AppendLine("}");
        }),
        ("Options", (body, name, qualities, random) =>
        {
            body.AppendLine($"public sealed class {name}Options").AppendLine("{");
            foreach (var quality in qualities)
            {
                body.AppendLine($"    public TimeSpan {quality}Delay {{ get; set; }} = TimeSpan.FromSeconds({random.Next(1, 90)});");
                body.AppendLine($"    public bool Use{quality} {{ get; set; }} = true;");
                body.AppendLine($"    public string {quality}Path {{ get; set; }} = \"/data/{quality}/\";");
            }

            body.AppendLine("}");
        }),
        ("Service", (body, name, qualities, random) =>
        {
            body.AppendLine($"public sealed class {name}Service").AppendLine("{");
            body.AppendLine($"    private readonly Dictionary<int, {name}Entity> _items = new();");
            body.AppendLine($"    private readonly ILogger<{name}Service> _logger;").AppendLine();
            body.AppendLine($"    public {name}Service(ILogger<{name}Service> logger) => _logger = logger;");
            foreach (var quality in qualities)
            {
                body.AppendLine($$"""

                        public async Task<{{name}}Entity?> Find{{quality}}Async(int id, bool includeDeleted = true, CancellationToken cancellation = default)
                        {
                            if (id < 0 || !_items.TryGetValue(id, out var item))
                            {
                                _logger.LogWarning("No {{quality}} for {Id}", id);
                                return null;
                            }

                            var deadline = DateTime.UtcNow.AddDays({{random.Next(1, 90)}});
                            var tries = 0;
                            while (tries++ < {{random.Next(2, 9)}} && DateTime.UtcNow < deadline)
                            {
                                await Task.Delay(TimeSpan.FromMilliseconds(tries * 10), cancellation);
                                if (includeDeleted || item.Id % 2 == 0)
                                {
                                    break;
                                }
                            }

                            var names = _items.Values.Where(other => other.Id > id).Select(other => other.ToString() ?? "{{quality}}").ToList();
                            _logger.LogInformation("{Count} of {{quality}}: {Names}", names.Count, string.Join(", ", names));
                            return item;
                        }
                    """);
            }

            body.AppendLine("}");
        }),
        ("Controller", (body, name, qualities, _) =>
        {
            body.AppendLine($"[ApiController, Route(\"api/{name}\")]");
            body.AppendLine($"public class {name}Controller : ControllerBase").AppendLine("{");
            body.AppendLine($"    private readonly {name}Service _service;").AppendLine();
            body.AppendLine($"    public {name}Controller({name}Service service) => _service = service;").AppendLine();
            foreach (var quality in qualities)
            {
                body.AppendLine($$"""
                        [HttpGet("{{quality}}/{id:int}")]
                        public async Task<IActionResult> Get{{quality}}(int id, CancellationToken cancellation)
                        {
                            var item = await _service.Find{{quality}}Async(id, includeDeleted: false, cancellation);
                            if (item is null)
                            {
                                return NotFound(new { Message = "No {{quality}} here", Id = id });
                            }

                            Response.Headers["X-{{quality}}"] = id.ToString();
                            return Ok(new { item.Id, Kind = "{{quality}}", Link = Url.Action(nameof(Get{{quality}}), new { id }) });
                        }

                    """);
            }

            body.AppendLine("}");
        }),
    ];

    private static string File(string name, Action<StringBuilder> write)
    {
        var text = new StringBuilder("""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Threading;
            using System.Threading.Tasks;
            using Microsoft.AspNetCore.Mvc;
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.Logging;


            """);
        text.AppendLine($"namespace Shop.{name};").AppendLine();
        write(text);
        return text.ToString();
    }

    private static string Page(string name, ImmutableArray<string> qualities) =>
        $"@page \"/{name}\"\n<h1>{name}</h1>\n<form>\n" + string.Concat(qualities.Select(quality => $"""
              <label for="{quality}">{quality} of the {name} that is shown here</label>
              <input type="checkbox" id="{quality}" class="form-check" @bind="_{quality.ToLowerInvariant()}" />
              <p>Some text about {quality} with a <a href="/help/{quality}">link</a>.</p>

            """)) + "  <button type=\"submit\">Save</button>\n</form>\n@code {\n"
        + string.Concat(qualities.Select(quality => $"    private bool _{quality.ToLowerInvariant()};\n")) + "}\n";

    private static string View(string name, ImmutableArray<string> qualities) =>
        $"<UserControl xmlns=\"http://schemas.microsoft.com/winfx/2006/xaml/presentation\">\n  <StackPanel>\n    <TextBlock Text=\"{name}\" />\n"
        + string.Concat(qualities.Select(quality => $"    <CheckBox Content=\"{quality}\" IsChecked=\"{{Binding {quality}}}\" />\n"))
        + "  </StackPanel>\n</UserControl>\n";

    private static string Settings(ImmutableArray<string> qualities) =>
        "{\n" + string.Join(",\n", qualities.Select(quality => $"  \"{quality}\": {{ \"Enabled\": false, \"TimeoutSeconds\": 30 }}")) + "\n}\n";
}
