using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace ConsentAnalyzers.PackageTests.Running;

/// <summary>A built sample that answers, and somebody who visits it with a browser of their own.</summary>
internal sealed partial class RunningSample : IDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;
    private readonly HttpClient _browser;

    private RunningSample(Process process, string address) =>
        (_process, _browser) = (process, new HttpClient { BaseAddress = new Uri(address) });

    /// <summary>Starts a sample on a day of its story, with what earlier runs left in <paramref name="data"/>.</summary>
    public static async Task<RunningSample> Of(string folder, TemporaryFolder data, string today)
    {
        var name = Path.GetFileName(folder);
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [
                Path.Combine(folder, "bin", "Debug", "net10.0", $"{name}.dll"), "--contentRoot", folder,
                "--urls", "http://127.0.0.1:0", "--Data", data.Path, "--Today", today,
            ])
        {
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new RunningSample(process, line[(at + Listening.Length)..].Trim());
            }
        }

        throw new InvalidOperationException($"{name} ended before it listened.");
    }

    /// <summary>The words of a page, without its markup.</summary>
    public async Task<string> Reads(string page) => WordsOf(await _browser.GetStringAsync(page));

    /// <summary>Sends one of the forms of a page, and tells the words of what comes back.</summary>
    public async Task<string> Sends(string page, string form, params (string Field, string Value)[] fields)
    {
        using var answer = await Posts(page, form, fields);
        return WordsOf(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
    }

    /// <summary>Whether the page takes the form at all.</summary>
    public async Task<bool> Takes(string page, string form, params (string Field, string Value)[] fields)
    {
        using var answer = await Posts(page, form, fields);
        return answer.IsSuccessStatusCode;
    }

    public void Dispose()
    {
        _browser.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task<HttpResponseMessage> Posts(string page, string form, (string Field, string Value)[] fields)
    {
        var token = Token.Match(await _browser.GetStringAsync(page)).Groups[1].Value;
        using var content = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", token),
            new("_handler", form),
            .. fields.Select(field => KeyValuePair.Create(field.Field, field.Value)),
        ]);
        return await _browser.PostAsync(page, content);
    }

    private static string WordsOf(string page) =>
        Space.Replace(WebUtility.HtmlDecode(Markup.Replace(page, " ")), " ").Trim();

    [GeneratedRegex("""name="__RequestVerificationToken" value="([^"]*)""")]
    private static partial Regex Token { get; }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Markup { get; }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space { get; }
}
