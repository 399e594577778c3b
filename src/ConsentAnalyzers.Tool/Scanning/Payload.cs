namespace ConsentAnalyzers.Tool.Scanning;

/// <summary>The files beside the tool that a scanned build takes in.</summary>
internal static class Payload
{
    public static string BeforeProps => In("scan", "before.props");

    public static string OutputsTargets => In("scan", "outputs.targets");

    public static string InjectTargets => In("scan", "inject.targets");

    public static string FixTargets => In("scan", "fix.targets");

    public static string InventoryConfig => In("scan", "inventory.globalconfig");

    private static string In(params string[] path) => Path.Combine([AppContext.BaseDirectory, "payload", .. path]);
}
