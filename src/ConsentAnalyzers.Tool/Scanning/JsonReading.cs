using System.Text.Json;

namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>Reading of JSON that may leave out whatever it likes.</summary>
internal static class JsonReading
{
    public static JsonElement? Has(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    public static string Text(this JsonElement element, string name, string otherwise = "") =>
        element.Has(name) is { ValueKind: JsonValueKind.String } value ? value.GetString()! : otherwise;
}
