using System.Text;
using Site.Import.Yaml;
using Site.Model.Support;

namespace Site.Import.Kvm;

/// <summary>Writes the ioctls and capabilities as YAML for a person to review. The keys are those of <see cref="KvmApi"/>.</summary>
internal static class KvmApiYaml
{
    /// <summary>The text of <c>capabilities.yml</c>.</summary>
    public static string Write(KvmApi api)
    {
        var yaml = new StringBuilder("# Made by `import kvm-capabilities` from the kernel's Documentation/virt/kvm/api.rst. Don't edit: run the import again, and review what changed.\n\n")
            .Append("linux: ").Append(YamlText.Scalar(api.Linux.Value)).Append('\n')
            .Append("document: ").Append(YamlText.Scalar(api.Document.AbsoluteUri)).Append('\n')
            .Append("interfaces:\n");
        foreach (var one in api.Interfaces)
        {
            yaml.Append("  - name: ").Append(YamlText.Scalar(one.Name.Value)).Append('\n');
            foreach (var (key, value) in Entries(one))
            {
                if (value is not null)
                {
                    yaml.Append("    ").Append(key).Append(": ").Append(value).Append('\n');
                }
            }
        }

        return yaml.ToString();
    }

    private static IEnumerable<(string Key, string? Value)> Entries(KvmInterface one) =>
    [
        ("kind", YamlText.Word(one.Kind)),
        ("section", YamlText.Scalar(one.Section.Value)),
        ("targets", one.Targets.IsEmpty ? null : YamlText.Flow(one.Targets.Select(target => YamlText.Word(target)))),
        ("coverage", YamlText.Word(one.Coverage)),
        ("architectures", one.Architectures.IsEmpty ? null : YamlText.Flow(one.Architectures.Select(architecture => YamlText.Word(architecture)))),
        ("upstream-architectures", one.UpstreamArchitectures is { } words ? YamlText.Scalar(words) : null),
        ("basic", one.Basic ? "true" : null),
        ("capabilities", one.Capabilities.IsEmpty ? null : YamlText.Flow(one.Capabilities)),
        ("upstream-capabilities", one.UpstreamCapabilities is { } says ? YamlText.Scalar(says) : null),
    ];
}
