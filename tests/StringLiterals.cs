using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace Site.Tests;

/// <summary>The string literals that a type's code holds, read from its instructions: what a template's text nodes and attributes became is among them.</summary>
internal static class StringLiterals
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => (int)(ushort)code.Value);

    /// <summary>The calls that a type and what the compiler made within it make, in the order of the code: the name of what is called, and the literals between it and the call before it.</summary>
    public static IEnumerable<(ImmutableArray<string> Literals, string GivenTo)> Of(Type type)
    {
        foreach (var part in type.GetNestedTypes(Declared).SelectMany(Within).Prepend(type))
        {
            foreach (var method in part.GetMembers(Declared).OfType<MethodBase>().Where(method => !IsOfRecord(method)))
            {
                foreach (var call in CallsOf(method))
                {
                    yield return call;
                }
            }
        }
    }

    private static IEnumerable<Type> Within(Type type) => type.GetNestedTypes(Declared).SelectMany(Within).Prepend(type);

    /// <summary>What the compiler writes for a record has the names of its properties.</summary>
    private static bool IsOfRecord(MethodBase method) => method.Name is "PrintMembers" or "ToString" && method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static IEnumerable<(ImmutableArray<string> Literals, string GivenTo)> CallsOf(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } bytes)
        {
            yield break;
        }

        var pending = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at < bytes.Length;)
        {
            var code = bytes[at] == 0xfe ? Codes[0xfe00 | bytes[at + 1]] : Codes[bytes[at]];
            var operand = at + code.Size;
            at = operand + SizeOf(code, bytes, operand);
            if (code == OpCodes.Ldstr)
            {
                pending.Add(method.Module.ResolveString(BitConverter.ToInt32(bytes, operand)));
            }
            else if (code.OperandType == OperandType.InlineMethod)
            {
                yield return (pending.DrainToImmutable(), NameOf(method, BitConverter.ToInt32(bytes, operand)));
            }
        }

        if (pending.Count > 0)
        {
            yield return (pending.ToImmutable(), "");
        }
    }

    private static string NameOf(MethodBase method, int token)
    {
        var ofType = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return method.Module.ResolveMethod(token, ofType, ofMethod)?.Name ?? "";
    }

    private static int SizeOf(OpCode code, byte[] bytes, int operand) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(bytes, operand)),
        _ => 4,
    };
}
