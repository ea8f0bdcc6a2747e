using FsCheck;
using FsCheck.Fluent;
using Site.Build.Cataloging;

namespace Site.Build.Tests.Cataloging;

public sealed class ImageSizeTests
{
    [Theory]
    [InlineData("89504e470d0a1a0a 0000000d 49484452 00000010 00000008 0802", 16, 8)]
    [InlineData("474946383961 1000 0800 00 00", 16, 8)]
    [InlineData("52494646 00000000 57454250 56503858 0a000000 00000000 0f0000 070000", 16, 8)]
    [InlineData("52494646 00000000 57454250 5650384c 00000000 2f 0fc00100 0000000000", 16, 8)]
    [InlineData("52494646 00000000 57454250 56503820 00000000 000000 9d012a 1000 0800", 16, 8)]
    [InlineData("ffd8 ffe0 0004 0000 ffc0 0011 08 0008 0010 03 000000", 16, 8)]
    public void The_size_stands_in_the_header(string hex, int width, int height) =>
        Assert.Equal((width, height), ImageSize.Of(Bytes(hex)));

    [Theory]
    [InlineData("")]
    [InlineData("ffd8")]
    [InlineData("ffd8 ffe0 0000 ffe0 0000")]
    [InlineData("ffd8 ffd9 0000 0000 0000 0000")]
    [InlineData("25504446")]
    [InlineData("52494646 00000000 57454250 41414141 00000000 00000000 00000000 0000")]
    public void Where_there_is_none_nothing_is_said(string hex) => Assert.Null(ImageSize.Of(Bytes(hex)));

    [Fact]
    public void No_bytes_throw_or_hang() =>
        Prop.ForAll<byte[]?, byte>((bytes, start) =>
        {
            string[] heads = ["ffd8", "89504e470d0a1a0a", "47494638", "524946460000000057454250", ""];
            ImageSize.Of([.. Bytes(heads[start % heads.Length]), .. bytes ?? []]);
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Site.Tests.Fuzz.Runs(2000)));

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
}
