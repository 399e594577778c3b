using ConsentAnalyzers.Options;

namespace ConsentAnalyzers.Reading.Files;

/// <summary>Finds the surfaces of one kind of file; a new format is a new reader and nothing else.</summary>
internal interface IFileReader
{
    /// <summary>Whether the file is of this kind, by its path.</summary>
    bool Reads(string path, ConsentSettings settings);

    /// <summary>Hands every surface of the file to the report, in the order of the source.</summary>
    void Read(FileSource file, FileReport report, CancellationToken cancellation);
}
