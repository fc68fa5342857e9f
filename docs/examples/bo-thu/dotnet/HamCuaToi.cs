// Các hàm của chuẩn, viết bằng C#. Phần mềm của đơn vị đã có hàm nào thì gọi hàm ấy thay cho hàm ở đây.
using System;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

/// <summary>Ngày khuyết: một khoảng ngày.</summary>
class Span
{
    public string Precision;
    public DateTime First, Last;

    public static Span Parse(string s)
    {
        if (s == null) return null;
        var slash = s.IndexOf('/');
        if (slash < 0) return Point(s);
        Span from = Point(s.Substring(0, slash)), to = Point(s.Substring(slash + 1));
        if (from == null || to == null || from.Precision != to.Precision || from.First > to.First) return null;
        return new Span { Precision = "interval", First = from.First, Last = to.Last };
    }

    /// <summary>Quy tắc còn nhận thời điểm (date-time): đó là ngày ở Việt Nam, UTC+7.</summary>
    public static Span Of(string s)
    {
        var span = Parse(s);
        if (span != null || s == null || !Regex.IsMatch(s, Moment) || Point(s.Substring(0, 10)) == null) return span;
        var offset = s.EndsWith("Z", StringComparison.Ordinal) ? "+00:00" : s.Substring(s.Length - 6);
        var minutes = int.Parse(offset.Substring(1, 2)) * 60 + int.Parse(offset.Substring(4));
        var time = TimeSpan.Parse(s.Substring(11, 8));
        var utc = Point(s.Substring(0, 10)).First + time - TimeSpan.FromMinutes(offset[0] == '-' ? -minutes : minutes);
        var day = utc.AddHours(7).Date;
        return new Span { Precision = "day", First = day, Last = day };
    }

    const string Moment = @"\A[0-9]{4}(-[0-9]{2}){2}T([01][0-9]|2[0-3])(:[0-5][0-9]){2}"
        + @"([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])\z";

    static Span Point(string s)
    {
        if (!Regex.IsMatch(s, @"\A[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\z") || s.StartsWith("0000", StringComparison.Ordinal))
            return null;
        var year = int.Parse(s.Substring(0, 4));
        var month = s.Length > 4 ? int.Parse(s.Substring(5, 2)) : 1;
        var lastMonth = s.Length > 4 ? month : 12;
        if (month < 1 || month > 12) return null;
        var day = s.Length > 7 ? int.Parse(s.Substring(8)) : 1;
        var lastDay = s.Length > 7 ? day : DateTime.DaysInMonth(year, lastMonth);
        if (day < 1 || lastDay > DateTime.DaysInMonth(year, lastMonth)) return null;
        return new Span
        {
            Precision = s.Length == 4 ? "year" : s.Length == 7 ? "month" : "day",
            First = new DateTime(year, month, day),
            Last = new DateTime(year, lastMonth, lastDay),
        };
    }
}

static class HamCuaToi
{
    // ---------------------------------------------------------------- chữ Việt

    public static string Normalise(string s)
    {
        return s.Normalize(NormalizationForm.FormC);
    }

    public static string Fold(string s)
    {
        var bare = RemoveInvisible(s).ToLowerInvariant().Normalize(NormalizationForm.FormD);
        bare = Normalise(Regex.Replace(bare, @"\p{M}", ""));
        return CollapseSpaces(Regex.Replace(Regex.Replace(bare, "[đðɖ]", "d"), @"\s+", " "));
    }

    public static string CollapseSpaces(string s)
    {
        return Regex.Replace(s, " +", " ").Trim(' ');
    }

    /// <summary>Khoảng trắng lạ thành dấu cách; ký tự không nhìn thấy thì bỏ, trừ nơi chữ Khmer, Chăm cần đến.</summary>
    public static string RemoveInvisible(string s)
    {
        var result = new StringBuilder();
        for (var i = 0; i < s.Length; i++)
        {
            int c = s[i], before = i > 0 ? s[i - 1] : 0;
            var joins = c >= 0x200b && c <= 0x200d && (before >= 0x900 && before <= 0x109f
                || before >= 0x1700 && before <= 0x1cff || before >= 0xa800 && before <= 0xaaff);
            if (c == 0xa0 || c == 0x1680 || c >= 0x2000 && c <= 0x200a || c == 0x202f || c == 0x205f || c == 0x3000)
                result.Append(' ');
            else if (c == 0xdb40) i++;
            else if (joins || !IsInvisible(c)) result.Append(s[i]);
        }
        return result.ToString();
    }

    static bool IsInvisible(int c)
    {
        return c == 0xad || c == 0x34f || c == 0x61c || c == 0x115f || c == 0x1160 || c == 0x180e
            || c >= 0x200b && c <= 0x200f || c >= 0x202a && c <= 0x202e || c >= 0x2060 && c <= 0x206f || c == 0x3164
            || c >= 0xfe00 && c <= 0xfe0f || c == 0xfeff || c == 0xffa0;
    }

    // ---------------------------------------------------------------- ngày khuyết; null là chưa quyết

    public static bool? NotAfter(string a, string b)
    {
        Span x = Span.Of(a), y = Span.Of(b);
        if (x == null || y == null) return null;
        if (x.Last <= y.First) return true;
        return x.First > y.Last ? false : (bool?)null;
    }

    public static bool? SameDay(string a, string b)
    {
        return And(NotAfter(a, b), NotAfter(b, a));
    }

    public static bool? IsFullDate(string s)
    {
        var span = Span.Of(s);
        return span == null ? (bool?)null : span.Precision == "day";
    }

    public static bool? NotMoreThanDaysAfter(string a, string b, int? n)
    {
        Span x = Span.Of(a), y = Span.Of(b);
        if (x == null || y == null || n == null) return null;
        if ((x.Last - y.First).TotalDays <= n) return true;
        return (x.First - y.Last).TotalDays > n ? false : (bool?)null;
    }

    /// <summary>Sinh 29/02: năm không nhuận thì chắc chắn tròn tuổi từ 01/03; ngày 28/02 là chưa quyết.</summary>
    public static bool? AtLeastAge(string birth, string on, int? years)
    {
        Span born = Span.Of(birth), day = Span.Of(on);
        if (born == null || day == null || years == null || years < 0) return null;
        if (born.First.Year + years > 9999) return false;
        if (day.Last < born.First.AddYears(years.Value)) return false;
        if (born.Last.Year + years > 9999) return null;
        var latest = born.Last.AddYears(years.Value);
        if (latest.Day != born.Last.Day) latest = latest.AddDays(1);
        return day.First >= latest ? true : (bool?)null;
    }

    public static bool? IsMonthsAfter(string a, string b, int? n)
    {
        Span x = Span.Of(a), y = Span.Of(b);
        if (x == null || y == null || n == null) return null;
        DateTime from = y.First.AddMonths(n.Value), to = y.Last.AddMonths(n.Value);
        if (x.Last < from || x.First > to) return false;
        return x.First == x.Last && from == to ? true : (bool?)null;
    }

    // ---------------------------------------------------------------- số giấy tờ

    public static bool Digits(string s, int length)
    {
        return s != null && s.Length == length && s.All(c => c >= '0' && c <= '9');
    }

    public static bool Format(string name, string s)
    {
        switch (name)
        {
            case "so-dinh-danh": return Digits(s, 12);
            case "cmnd": return Digits(s, 9);
            case "date": return Span.Parse(s) != null && IsFullDate(s) == true;
            case "ngay-khuyet": return Span.Parse(s) != null;
            default: throw new ArgumentException("chưa viết định dạng " + name);
        }
    }

    public static object ParsePersonalId(string id)
    {
        if (id.Length != 12) return new { ok = false, reason = "length" };
        if (!Digits(id, 12)) return new { ok = false, reason = "not-digits" };
        var parts = new { placeCode = id.Substring(0, 3), sex = SexOf(id), birthYear = YearOf(id), random = id.Substring(6) };
        return new { ok = true, value = parts };
    }

    public static object ParseCmnd(string s)
    {
        if (s.Length != 9) return new { ok = false, reason = "length" };
        if (!Digits(s, 9)) return new { ok = false, reason = "not-digits" };
        return new { ok = true, value = new { number = s } };
    }

    static string SexOf(string id)
    {
        return (id[3] - '0') % 2 == 0 ? "1" : "2";
    }

    static int YearOf(string id)
    {
        return 1900 + (id[3] - '0') / 2 * 100 + int.Parse(id.Substring(4, 2));
    }

    public static bool? IdMatchesSex(string id, string sex)
    {
        if (!Digits(id, 12) || (sex != "1" && sex != "2")) return null;
        return SexOf(id) == sex;
    }

    public static bool? IdMatchesBirth(string id, string birth)
    {
        var born = Span.Of(birth);
        if (!Digits(id, 12) || born == null) return null;
        var year = YearOf(id);
        if (year < born.First.Year || year > born.Last.Year) return false;
        return born.First.Year == born.Last.Year ? true : (bool?)null;
    }

    // ---------------------------------------------------------------- lô-gic ba giá trị của CEL

    /// <summary>false thắng "chưa quyết", "chưa quyết" thắng true. Toán tử &amp; của bool? trong C# đúng như thế.</summary>
    public static bool? And(bool? a, bool? b)
    {
        return a & b;
    }
}
