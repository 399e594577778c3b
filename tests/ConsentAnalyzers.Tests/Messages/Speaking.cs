using System.Globalization;
using System.Runtime.CompilerServices;

namespace ConsentAnalyzers.Tests.Messages;

/// <summary>The language of whoever reads what a test gets.</summary>
internal sealed class Speaking : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentUICulture;

    public Speaking(CultureInfo language) => CultureInfo.CurrentUICulture = language;

    public void Dispose() => CultureInfo.CurrentUICulture = _before;

    /// <summary>Tests read English, whatever the machine and the test runner speak.</summary>
    [ModuleInitializer]
    internal static void StartInEnglish() => CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = TextFile.English;
}
