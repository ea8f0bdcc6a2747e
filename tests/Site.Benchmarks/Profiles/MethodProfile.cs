using System.IO.Compression;
using System.Reflection;
using System.Reflection.Emit;

namespace Site.Benchmarks.Profiles;

/// <summary>
/// Writes a list of methods as crossgen2 reads it (MIBC): an assembly, packed, with a method for each set of assemblies, whose code names the methods, and the method AssemblyDictionary, which names those.
/// The format is described in dotnet/runtime, src/coreclr/tools/aot/ILCompiler.ReadyToRun/IBC/MIbcProfileParser.cs.
/// </summary>
internal static class MethodProfile
{
    private const int LongestName = 200;

    /// <summary>Writes the file.</summary>
    public static void Write(string file, IEnumerable<MethodInfo> methods)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName(Path.GetFileNameWithoutExtension(file)), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule("methods");
        var dictionary = Global(module, "AssemblyDictionary").GetILGenerator();
        var number = 0;
        foreach (var group in methods.GroupBy(GroupOf).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var name = "Assemblies_" + group.Key;
            var list = Global(module, $"{name[..Math.Min(name.Length, LongestName)]}_{++number}");
            Name(list.GetILGenerator(), group.OrderBy(method => $"{method.DeclaringType}:{method}", StringComparer.Ordinal));
            dictionary.Emit(OpCodes.Ldstr, group.Key);
            dictionary.Emit(OpCodes.Ldtoken, list);
            dictionary.Emit(OpCodes.Pop);
        }

        dictionary.Emit(OpCodes.Ret);
        module.CreateGlobalFunctions();
        Save(assembly, file);
    }

    private static MethodBuilder Global(ModuleBuilder module, string name) => module.DefineGlobalMethod(name, MethodAttributes.Public | MethodAttributes.Static, typeof(void), []);

    private static void Name(ILGenerator code, IEnumerable<MethodInfo> methods)
    {
        foreach (var method in methods)
        {
            code.Emit(OpCodes.Ldtoken, method);
            code.Emit(OpCodes.Pop);
        }

        code.Emit(OpCodes.Ret);
    }

    /// <summary>The assemblies that a method is made of, that of its type first, each with a semicolon behind it.</summary>
    private static string GroupOf(MethodInfo method)
    {
        var own = method.DeclaringType!.Assembly.GetName().Name!;
        var others = new SortedSet<string>(StringComparer.Ordinal);
        Collect(method.DeclaringType, others);
        foreach (var argument in method.GetGenericArguments())
        {
            Collect(argument, others);
        }

        others.Remove(own);
        return string.Concat(others.Prepend(own).Select(assembly => assembly + ";"));
    }

    private static void Collect(Type type, SortedSet<string> assemblies)
    {
        if (type.HasElementType)
        {
            Collect(type.GetElementType()!, assemblies);
            return;
        }

        if (type.IsPrimitive || type == typeof(object))
        {
            return;
        }

        assemblies.Add(type.Assembly.GetName().Name!);
        foreach (var argument in type.GetGenericArguments())
        {
            Collect(argument, assemblies);
        }
    }

    private static void Save(PersistedAssemblyBuilder assembly, string file)
    {
        using var bytes = new MemoryStream();
        assembly.Save(bytes);
        using var archive = new ZipArchive(File.Create(file), ZipArchiveMode.Create);
        var entry = archive.CreateEntry(Path.GetFileName(file) + ".dll", CompressionLevel.SmallestSize);
        // The same methods give the same file but for the assembly's own number.
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var packed = entry.Open();
        bytes.WriteTo(packed);
    }
}
