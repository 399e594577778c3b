namespace ConsentAnalyzers.PackageTests.Running;

internal static class LocalSource
{
    /// <summary>Takes this package from a folder. The machine's sources stay; the mapping only says that it never comes from them.</summary>
    public static void WriteTo(TemporaryFolder folder, string feed) => folder.Write("nuget.config", """
        <configuration>
          <packageSources>
            <add key="local" value="FEED" />
          </packageSources>
          <packageSourceMapping>
            <packageSource key="local">
              <package pattern="ConsentAnalyzers" />
            </packageSource>
          </packageSourceMapping>
        </configuration>
        """.Replace("FEED", Path.GetRelativePath(folder.Path, feed)));
}
