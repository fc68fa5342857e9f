// Chạy bộ thử của chuẩn với mã của chính mình: ChayBoThu <thư mục schemas>
// Cần Newtonsoft.Json. Chép các tệp .cs này về, thay HamCuaToi bằng mã của đơn vị, chạy tới khi 0 failed.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

static class ChayBoThu
{
    static readonly string[] FunctionFiles =
        { "text", "partial-dates", "identifiers", "cel-functions", "code-tables", "matching", "addresses" };
    static readonly string[] Formats = { "so-dinh-danh", "cmnd", "date", "ngay-khuyet" };
    static readonly object NotWritten = new object();
    static readonly SortedDictionary<string, int> Missing = new SortedDictionary<string, int>(StringComparer.Ordinal);
    static string schemas;
    static int passed, failed;

    static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(false);
        if (args.Length != 1 || !Directory.Exists(Path.Combine(args[0], "conformance")))
        {
            Console.Error.WriteLine("Cách dùng: ChayBoThu <thư mục schemas của chuẩn>");
            return 2;
        }
        schemas = args[0];
        foreach (var name in FunctionFiles) RunFunctions("conformance/" + name + ".json");
        var rules = Directory.GetFiles(Path.Combine(schemas, "conformance/rules"), "*.json", SearchOption.AllDirectories);
        foreach (var file in rules.OrderBy(path => path, StringComparer.Ordinal)) RunRules(file);
        var functions = Missing.Keys.Count(name => char.IsLower(name[0]));
        Console.WriteLine("Chưa viết: " + functions + " hàm, " + (Missing.Count - functions) + " quy tắc");
        Console.WriteLine(passed + " passed, " + failed + " failed, " + Missing.Values.Sum() + " not written");
        return failed == 0 ? 0 : 1;
    }

    static void RunFunctions(string file)
    {
        foreach (var one in Read(Path.Combine(schemas, file))["cases"])
        {
            var fn = (string)one["fn"];
            var answer = Call(fn, (JArray)one["args"]);
            if (answer == NotWritten) Skip(fn);
            else Check(file + " " + one.ToString(Formatting.None), one["expect"], answer);
        }
    }

    static void RunRules(string file)
    {
        foreach (var one in Read(file)["cases"])
        {
            var id = (string)one["rule"];
            Func<JToken, string, bool?> rule;
            if (!Rules.TryGetValue(id + " " + (string)one["in"], out rule))
            {
                Skip(id);
                continue;
            }
            var record = At(Read(Path.Combine(schemas, (string)one["file"])), (string)one["at"]);
            foreach (var op in one["patch"] ?? new JArray()) Patch(record, op);
            var written = RuleText((string)one["in"], id);
            var severity = Text(written, "/severity/" + (string)one["origin"]);
            var verdict = "off";
            if (severity != "off" && InForce(written, (string)one["date"]))
            {
                var result = rule(At(record, (string)one["this"]), (string)one["today"]);
                verdict = result == null ? "undecided" : result == true ? "kept" : "broken";
            }
            Check(Path.GetFileName(file) + " " + one.ToString(Formatting.None), one["verdict"], verdict);
            if (verdict == "broken") Check("severity " + one.ToString(Formatting.None), one["issue"]["severity"], severity);
        }
    }

    static void Skip(string name)
    {
        int count;
        Missing.TryGetValue(name, out count);
        Missing[name] = count + 1;
    }

    static void Check(string what, JToken expect, object answer)
    {
        var found = answer == null ? JValue.CreateNull() : answer as JToken ?? JToken.FromObject(answer);
        if (Same(expect, found, what.StartsWith("conformance/code-tables", StringComparison.Ordinal))) passed++;
        else
        {
            failed++;
            Console.WriteLine("SAI " + what + "\n    trả lời " + found.ToString(Formatting.None));
        }
    }

    /// <summary>Ở danh mục mã chỉ so khóa có trong expect.</summary>
    static bool Same(JToken expect, JToken found, bool onlyKeysOfExpect)
    {
        var wanted = expect as JObject;
        var given = found as JObject;
        if (wanted == null || given == null || !onlyKeysOfExpect) return JToken.DeepEquals(expect, found);
        return wanted.Properties().All(key => given[key.Name] != null && Same(key.Value, given[key.Name], true));
    }

    // ---------------------------------------------------------------- hàm của đơn vị: gọi theo tên trong bộ thử

    static object Call(string fn, JArray args)
    {
        string a = String(args, 0), b = String(args, 1);
        var n = Whole(args, 2);
        switch (fn)
        {
            case "normalise": return HamCuaToi.Normalise(a);
            case "hasInvisible": return HamCuaToi.RemoveInvisible(a) != a;
            case "removeInvisible": return HamCuaToi.RemoveInvisible(a);
            case "collapseSpaces": return HamCuaToi.CollapseSpaces(a);
            case "fold": return HamCuaToi.Fold(a);
            case "parsePartialDate":
                var span = Span.Parse(a);
                if (span == null) return null;
                return new { precision = span.Precision, first = Day(span.First), last = Day(span.Last) };
            case "dayNumber": return (int)(Span.Parse(a).First - new DateTime(1970, 1, 1)).TotalDays;
            case "formats": return Formats.Contains(a) ? HamCuaToi.Format(a, b) : NotWritten;
            case "parsePersonalId": return HamCuaToi.ParsePersonalId(a);
            case "parseCmnd": return HamCuaToi.ParseCmnd(a);
            case "notAfter": return HamCuaToi.NotAfter(a, b);
            case "before": return !HamCuaToi.NotAfter(b, a);
            case "sameDay": return HamCuaToi.SameDay(a, b);
            case "isFullDate": return HamCuaToi.IsFullDate(a);
            case "notMoreThanDaysAfter": return HamCuaToi.NotMoreThanDaysAfter(a, b, n);
            case "atLeastAge":
            case "yearsApartAtLeast": return HamCuaToi.AtLeastAge(a, b, n);
            case "atMostAge": return !HamCuaToi.AtLeastAge(a, b, n + 1);
            case "isMonthsAfter": return HamCuaToi.IsMonthsAfter(a, b, n);
            case "idMatchesSex": return HamCuaToi.IdMatchesSex(a, b);
            case "idMatchesBirth": return HamCuaToi.IdMatchesBirth(a, b);
            case "count": return DanhMuc.RowsOn(schemas, a, AsOf(args, 1)).Count(DanhMuc.Usable);
            case "countOfKind":
                return DanhMuc.RowsOn(schemas, a, AsOf(args, 2))
                    .Count(row => DanhMuc.Usable(row) && row["vi"].StartsWith(b + " ", StringComparison.Ordinal));
            case "get": return DanhMuc.RowsOn(schemas, a, AsOf(args, 2)).FirstOrDefault(row => row["code"] == b);
            default: return NotWritten;
        }
    }

    /// <summary>Vài quy tắc viết tay; phần mềm thật có thể chạy thẳng biểu thức CEL. Khóa: mã quy tắc và tệp chứa nó.</summary>
    static readonly Dictionary<string, Func<JToken, string, bool?>> Rules = new Dictionary<string, Func<JToken, string, bool?>>
    {
        { "HT-01 ho-tich/1.0/rules.json", (r, today) => HamCuaToi.NotAfter(Text(r, "/ngayDangKy"), today) },
        { "HT-01b ho-tich/1.0/rules.json", (r, today) => HamCuaToi.NotAfter("1900-01-01", Text(r, "/ngayDangKy")) },
        { "HT-D1 ho-tich/1.0/rules.json", (r, today) => HamCuaToi.IsFullDate(Text(r, "/ngayDangKy")) },
        { "HT-07 chung/1.0/nguoi.schema.json", (r, today) => HamCuaToi.And(
            HamCuaToi.IdMatchesSex(Text(r, "/soDinhDanhCaNhan"), Text(r, "/gioiTinh")),
            HamCuaToi.IdMatchesBirth(Text(r, "/soDinhDanhCaNhan"), Text(r, "/ngaySinh"))) },
        { "KS-01 ho-tich/1.0/khai-sinh.schema.json",
            (r, today) => HamCuaToi.NotAfter(Text(r, "/nguoiDuocKhaiSinh/ngaySinh"), Text(r, "/ngayDangKy")) },
        { "KS-04 ho-tich/1.0/khai-sinh.schema.json", (r, today) => HamCuaToi.And(
            !HamCuaToi.NotAfter(Text(r, "/nguoiDuocKhaiSinh/ngaySinh"), Text(r, "/me/ngaySinh")),
            !HamCuaToi.NotAfter(Text(r, "/nguoiDuocKhaiSinh/ngaySinh"), Text(r, "/cha/ngaySinh"))) },
        { "KT-01 ho-tich/1.0/khai-tu.schema.json", (r, today) => HamCuaToi.And(
            HamCuaToi.NotAfter(Text(r, "/nguoiChet/ngaySinh"), Text(r, "/ngayChet")),
            HamCuaToi.NotAfter(Text(r, "/ngayChet"), Text(r, "/ngayDangKy"))) },
        { "SH-D3 ho-tich/1.0/so-ho-tich.schema.json",
            (r, today) => HamCuaToi.NotAfter(Text(r, "/ngayMo"), Text(r, "/ngayKhoa")) },
        { "TL-D1 ho-tich/1.0/trich-luc.schema.json", (r, today) => HamCuaToi.NotAfter(Text(r, "/ngayCap"), today) },
    };

    // ---------------------------------------------------------------- quy tắc và JSON

    static bool InForce(JToken rule, string date)
    {
        string from = Text(rule, "/from"), to = Text(rule, "/to");
        bool noFrom = string.IsNullOrEmpty(from), noTo = string.IsNullOrEmpty(to);
        if (noFrom && noTo) return true;
        var span = Span.Parse(date);
        return span != null && (noFrom || span.First >= Span.Parse(from).First) && (noTo || span.Last < Span.Parse(to).First);
    }

    static JToken RuleText(string file, string id)
    {
        var json = Read(Path.Combine(schemas, file));
        if (json["x-rules"] == null) return json[id];
        return json["x-rules"].First(rule => rule is JObject && (string)rule["id"] == id);
    }

    /// <summary>Newtonsoft tự đổi chuỗi giống ngày thành DateTime; ở đây ngày phải còn là chuỗi.</summary>
    static JObject Read(string file)
    {
        using (var reader = new JsonTextReader(new StreamReader(file, Encoding.UTF8)) { DateParseHandling = DateParseHandling.None })
            return JObject.Load(reader);
    }

    /// <summary>Giá trị ở một JSON Pointer; null khi không có.</summary>
    static JToken At(JToken value, string pointer)
    {
        foreach (var name in pointer.Split('/').Skip(1))
        {
            if (value is JArray) value = value[int.Parse(name)];
            else value = value is JObject ? value[name] : null;
        }
        return value;
    }

    static string Text(JToken value, string pointer)
    {
        var found = At(value, pointer);
        return found is JValue ? (string)found : null;
    }

    static void Patch(JToken record, JToken op)
    {
        var path = (string)op["path"];
        var holder = (JObject)At(record, path.Substring(0, path.LastIndexOf('/')));
        var name = path.Substring(path.LastIndexOf('/') + 1);
        if ((string)op["op"] == "remove") holder.Remove(name);
        else holder[name] = op["value"];
    }

    static string String(JArray args, int index)
    {
        return index < args.Count && args[index].Type == JTokenType.String ? (string)args[index] : null;
    }

    static int? Whole(JArray args, int index)
    {
        return index < args.Count && args[index].Type == JTokenType.Integer ? (int?)args[index] : null;
    }

    static string AsOf(JArray args, int index)
    {
        return (string)args[index]["asOf"];
    }

    static string Day(DateTime day)
    {
        return day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }
}
