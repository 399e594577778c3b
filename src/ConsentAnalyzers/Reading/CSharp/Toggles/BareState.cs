namespace ConsentAnalyzers.Reading.CSharp.Toggles;

/// <summary>Member and parameter names that say "on" and leave unsaid what.</summary>
internal static class BareState
{
    /// <summary>Whether a name is a state and nothing else; its type says what it is the state of.</summary>
    public static bool Is(string name) => Trim(name) switch
    {
        "enabled" or "allowed" or "granted" or "given" or "accepted" or "agreed" or "on" or "active" or "value" or "status" or "state"
            or "default" or "defaultvalue" or "enabledbydefault" or "onbydefault" or "defaultenabled" or "defaulton" or "allow" or "enable" or "collect" or "send" => true,
        var other => IsTick(other),
    };

    /// <summary>Whether a parameter is the tick of a labelled choice.</summary>
    public static bool IsTickParameter(string name) => IsTick(Trim(name));

    /// <summary>Whether a parameter is what a lookup, question or registration falls back to.</summary>
    public static bool IsDefaultParameter(string name) => name switch
    {
        "defaultValue" or "@default" or "default" or "defaultVal" or "def" or "dflt" or "defValue" or "fallback" or "fallbackValue"
            or "initialValue" or "initial" or "unsetValue" or "defaultAnswer" or "defaultResult" or "ifMissing" or "otherwise"
            or "defaultResponse" or "assumeYes" or "defaultYes" or "defaultIfMissing" => true,
        _ => name.StartsWith("default", StringComparison.OrdinalIgnoreCase),
    };

    private static bool IsTick(string trimmed) => trimmed is "checked" or "on" or "toggled" or "ticked" or "preticked" or "selected"
        or "preselected" or "optedin" or "initialstate" or "defaultstate" or "checkedbydefault" or "prechecked" or "initiallychecked" or "initiallyon" or "defaulton" or "defaultchecked";

    private static string Trim(string name)
    {
        var trimmed = name.TrimStart('_', '@').ToLowerInvariant();
        return trimmed.Length > 2 && trimmed.StartsWith("is", StringComparison.Ordinal) ? trimmed.Substring(2) : trimmed;
    }
}
