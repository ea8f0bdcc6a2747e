namespace Site.Cli.Serving;

/// <summary>Notices changes below a folder: told by the system where that works, by looking every second where it does not.</summary>
internal sealed class ContentWatcher : IDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    private readonly string _folder;
    private readonly Action<string?> _changed;
    private readonly TimeProvider _clock;
    private readonly Lock _gate = new();
    private FileSystemWatcher? _watcher;
    private ITimer? _timer;
    private ITimer? _guard;
    private DateTime? _born;
    private Dictionary<string, (long Length, DateTime Written)> _seen = [];

    /// <summary>Watches from now on.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="polls">Whether to look instead of being told: on network drives and in some containers the system tells nothing.</param>
    /// <param name="changed">Called, on any thread, when something may have changed, with the full path of the file or folder; with null when anything may have.</param>
    /// <param name="clock">The clock.</param>
    public ContentWatcher(string folder, bool polls, Action<string?> changed, TimeProvider clock)
    {
        _folder = folder;
        _changed = changed;
        _clock = clock;
        if (polls || !TryListen())
        {
            Poll();
        }
    }

    /// <summary>Whether it looks instead of being told.</summary>
    public bool IsPolling => _timer is not null;

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_gate)
        {
            _watcher?.Dispose();
            _timer?.Dispose();
            _guard?.Dispose();
        }
    }

    private bool TryListen()
    {
        try
        {
            _watcher = new FileSystemWatcher(_folder)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            _watcher.Changed += (_, change) => _changed(change.FullPath);
            _watcher.Created += (_, change) => _changed(change.FullPath);
            _watcher.Deleted += (_, change) => _changed(change.FullPath);
            _watcher.Renamed += (_, change) =>
            {
                _changed(change.OldFullPath);
                _changed(change.FullPath);
            };
            _watcher.Error += (_, error) => Recover(error.GetException());
            _watcher.EnableRaisingEvents = true;
            _born = BirthOf(_folder);
            _guard = _clock.CreateTimer(_ => LookAfterFolder(), null, Period, Period);
            return true;
        }
        catch (Exception exception) when (exception is IOException or PlatformNotSupportedException)
        {
            // On Linux: no more inotify instances or watches.
            _watcher?.Dispose();
            return false;
        }
    }

    /// <summary>Of a folder that is taken away, the system tells nothing more, not even when another one comes in its place.</summary>
    private void LookAfterFolder()
    {
        lock (_gate)
        {
            if (_timer is not null || BirthOf(_folder) == _born)
            {
                return;
            }
        }

        Poll();
        _changed(null);
    }

    private static DateTime? BirthOf(string folder) => new DirectoryInfo(folder) is { Exists: true } found ? found.CreationTimeUtc : null;

    private void Recover(Exception error)
    {
        // An overflow means that events were lost, not that there will be no more.
        if (error is not InternalBufferOverflowException)
        {
            Poll();
        }

        _changed(null);
    }

    private void Poll()
    {
        lock (_gate)
        {
            _seen = Look();
            _timer ??= _clock.CreateTimer(_ => CompareWithLast(), null, Period, Period);
        }
    }

    private void CompareWithLast()
    {
        bool isSame;
        lock (_gate)
        {
            var now = Look();
            isSame = now.Count == _seen.Count && now.All(file => _seen.TryGetValue(file.Key, out var before) && before == file.Value);
            _seen = now;
        }

        if (!isSame)
        {
            _changed(null);
        }
    }

    private Dictionary<string, (long Length, DateTime Written)> Look()
    {
        try
        {
            return new DirectoryInfo(_folder).EnumerateFiles("*", Everything).ToDictionary(file => file.FullName, file => (file.Length, file.LastWriteTimeUtc));
        }
        catch (IOException)
        {
            // A file went away between being listed and being asked; the next look sees it gone.
            return [];
        }
    }
}
