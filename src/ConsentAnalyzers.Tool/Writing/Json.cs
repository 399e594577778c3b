using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace ConsentAnalyzers.Tool.Writing;

/// <summary>How JSON is written: to be read by people too, in every language.</summary>
internal static class Json
{
    /// <summary>What is not known is left out.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>What is not known is said to be null.</summary>
    public static JsonSerializerOptions WithNulls { get; } = new(Options) { DefaultIgnoreCondition = JsonIgnoreCondition.Never };

    public static string Text(object value, JsonSerializerOptions options) => JsonSerializer.Serialize(value, options).ReplaceLineEndings("\n") + "\n";
}
