// Chạy bộ thử của chuẩn với mã của chính mình: java ChayBoThu <thư mục schemas>
// Cần Java 17 và Gson. Chép tệp này về, thay từng hàm bằng hàm trong phần mềm của đơn vị, chạy tới khi 0 failed.
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

public final class ChayBoThu {
  static final String[] FUNCTION_FILES = {
    "text", "partial-dates", "identifiers", "cel-functions", "code-tables", "matching", "addresses"
  };
  static final Object NOT_WRITTEN = new Object();
  static final Gson GSON = new Gson();
  static final List<String> FORMATS = List.of("so-dinh-danh", "cmnd", "date", "ngay-khuyet");
  static Path schemas;
  static int passed, failed;
  static final Map<String, Integer> notWritten = new TreeMap<>();

  public static void main(String[] args) throws IOException {
    if (args.length != 1 || !Files.isDirectory(Path.of(args[0], "conformance"))) {
      System.err.println("Cách dùng: java ChayBoThu <thư mục schemas của chuẩn>");
      System.exit(2);
    }
    schemas = Path.of(args[0]);
    for (String name : FUNCTION_FILES) runFunctions("conformance/" + name + ".json");
    try (Stream<Path> files = Files.walk(schemas.resolve("conformance/rules"))) {
      for (Path file : files.filter((path) -> path.toString().endsWith(".json")).sorted().toList()) runRules(file);
    }
    int skipped = notWritten.values().stream().mapToInt(Integer::intValue).sum();
    long functions = notWritten.keySet().stream().filter((name) -> Character.isLowerCase(name.charAt(0))).count();
    System.out.println("Chưa viết: " + functions + " hàm, " + (notWritten.size() - functions) + " quy tắc");
    System.out.println(passed + " passed, " + failed + " failed, " + skipped + " not written");
    System.exit(failed == 0 ? 0 : 1);
  }

  static void runFunctions(String file) throws IOException {
    for (JsonElement element : read(schemas.resolve(file)).getAsJsonArray("cases")) {
      JsonObject one = element.getAsJsonObject();
      String fn = one.get("fn").getAsString();
      Object answer = call(fn, one.getAsJsonArray("args"));
      if (answer == NOT_WRITTEN) notWritten.merge(fn, 1, Integer::sum);
      else check(file + " " + one, one.get("expect"), answer);
    }
  }

  static void runRules(Path file) throws IOException {
    for (JsonElement element : read(file).getAsJsonArray("cases")) {
      JsonObject one = element.getAsJsonObject();
      String id = one.get("rule").getAsString();
      BiFunction<JsonElement, String, Boolean> rule = RULES.get(id + " " + one.get("in").getAsString());
      if (rule == null) {
        notWritten.merge(id, 1, Integer::sum);
        continue;
      }
      JsonElement record = at(read(schemas.resolve(text(one, "/file"))), text(one, "/at"));
      if (one.has("patch")) for (JsonElement op : one.getAsJsonArray("patch")) patch(record, op.getAsJsonObject());
      JsonObject written = ruleText(text(one, "/in"), id);
      String severity = text(written, "/severity/" + text(one, "/origin"));
      String verdict = "off";
      if (!severity.equals("off") && inForce(written, text(one, "/date"))) {
        Boolean result = rule.apply(at(record, text(one, "/this")), text(one, "/today"));
        verdict = result == null ? "undecided" : result ? "kept" : "broken";
      }
      check(file.getFileName() + " " + one, one.get("verdict"), verdict);
      if (verdict.equals("broken")) check("severity " + one, at(one, "/issue/severity"), severity);
    }
  }

  static void check(String what, JsonElement expect, Object answer) {
    JsonElement found = answer instanceof JsonElement ? (JsonElement) answer : GSON.toJsonTree(answer);
    if (same(expect, found, what.startsWith("conformance/code-tables"))) passed++;
    else {
      failed++;
      System.out.println("SAI " + what + "\n    trả lời " + found);
    }
  }

  /** Số so theo giá trị; ở danh mục mã chỉ so khóa có trong expect. */
  static boolean same(JsonElement expect, JsonElement found, boolean onlyKeysOfExpect) {
    if (expect.isJsonObject() && found.isJsonObject()) {
      if (!onlyKeysOfExpect && expect.getAsJsonObject().size() != found.getAsJsonObject().size()) return false;
      return expect.getAsJsonObject().entrySet().stream()
          .allMatch((entry) -> found.getAsJsonObject().has(entry.getKey())
              && same(entry.getValue(), found.getAsJsonObject().get(entry.getKey()), onlyKeysOfExpect));
    }
    if (expect.isJsonPrimitive() && expect.getAsJsonPrimitive().isNumber() && found.isJsonPrimitive()
        && found.getAsJsonPrimitive().isNumber()) return expect.getAsDouble() == found.getAsDouble();
    return expect.equals(found);
  }

  // ---------------------------------------------------------------- hàm của đơn vị: gọi theo tên trong bộ thử

  static Object call(String fn, JsonArray args) throws IOException {
    String a = string(args, 0), b = string(args, 1);
    Integer n = whole(args, 2);
    switch (fn) {
      case "normalise": return HamCuaToi.normalise(a);
      case "hasInvisible": return !HamCuaToi.removeInvisible(a).equals(a);
      case "removeInvisible": return HamCuaToi.removeInvisible(a);
      case "collapseSpaces": return HamCuaToi.collapseSpaces(a);
      case "fold": return HamCuaToi.fold(a);
      case "parsePartialDate": {
        HamCuaToi.Span span = HamCuaToi.Span.parse(a);
        if (span == null) return null;
        return Map.of("precision", span.precision(), "first", "" + span.first(), "last", "" + span.last());
      }
      case "dayNumber": return LocalDate.parse(a).toEpochDay();
      case "formats": return FORMATS.contains(a) ? HamCuaToi.format(a, b) : NOT_WRITTEN;
      case "parsePersonalId": return HamCuaToi.parsePersonalId(a);
      case "parseCmnd": return HamCuaToi.parseCmnd(a);
      case "notAfter": return HamCuaToi.notAfter(a, b);
      case "before": return HamCuaToi.not(HamCuaToi.notAfter(b, a));
      case "sameDay": return HamCuaToi.sameDay(a, b);
      case "isFullDate": return HamCuaToi.isFullDate(a);
      case "notMoreThanDaysAfter": return HamCuaToi.notMoreThanDaysAfter(a, b, n);
      case "atLeastAge": case "yearsApartAtLeast": return HamCuaToi.atLeastAge(a, b, n);
      case "atMostAge": return n == null ? null : HamCuaToi.not(HamCuaToi.atLeastAge(a, b, n + 1));
      case "isMonthsAfter": return HamCuaToi.isMonthsAfter(a, b, n);
      case "idMatchesSex": return HamCuaToi.idMatchesSex(a, b);
      case "idMatchesBirth": return HamCuaToi.idMatchesBirth(a, b);
      case "count": return DanhMuc.rowsOn(schemas, a, day(args, 1)).stream().filter(DanhMuc::usable).count();
      case "countOfKind":
        return DanhMuc.rowsOn(schemas, a, day(args, 2)).stream()
            .filter((row) -> DanhMuc.usable(row) && row.get("vi").startsWith(b + " ")).count();
      case "get":
        return DanhMuc.rowsOn(schemas, a, day(args, 2)).stream()
            .filter((row) -> row.get("code").equals(b)).findFirst().orElse(null);
      default: return NOT_WRITTEN;
    }
  }

  /** Vài quy tắc viết tay; phần mềm thật có thể chạy thẳng biểu thức CEL. Khóa: mã quy tắc và tệp chứa nó. */
  static final Map<String, BiFunction<JsonElement, String, Boolean>> RULES = new HashMap<>();
  static {
    String folder = "ho-tich/1.0/";
    RULES.put("HT-01 " + folder + "rules.json", (r, today) -> HamCuaToi.notAfter(text(r, "/ngayDangKy"), today));
    RULES.put("HT-01b " + folder + "rules.json", (r, today) -> HamCuaToi.notAfter("1900-01-01", text(r, "/ngayDangKy")));
    RULES.put("HT-D1 " + folder + "rules.json", (r, today) -> HamCuaToi.isFullDate(text(r, "/ngayDangKy")));
    RULES.put("HT-07 chung/1.0/nguoi.schema.json", (r, today) -> HamCuaToi.and(
        HamCuaToi.idMatchesSex(text(r, "/soDinhDanhCaNhan"), text(r, "/gioiTinh")),
        HamCuaToi.idMatchesBirth(text(r, "/soDinhDanhCaNhan"), text(r, "/ngaySinh"))));
    RULES.put("KS-01 " + folder + "khai-sinh.schema.json",
        (r, today) -> HamCuaToi.notAfter(text(r, "/nguoiDuocKhaiSinh/ngaySinh"), text(r, "/ngayDangKy")));
    RULES.put("KS-04 " + folder + "khai-sinh.schema.json", (r, today) -> HamCuaToi.and(
        HamCuaToi.not(HamCuaToi.notAfter(text(r, "/nguoiDuocKhaiSinh/ngaySinh"), text(r, "/me/ngaySinh"))),
        HamCuaToi.not(HamCuaToi.notAfter(text(r, "/nguoiDuocKhaiSinh/ngaySinh"), text(r, "/cha/ngaySinh")))));
    RULES.put("KT-01 " + folder + "khai-tu.schema.json", (r, today) -> HamCuaToi.and(
        HamCuaToi.notAfter(text(r, "/nguoiChet/ngaySinh"), text(r, "/ngayChet")),
        HamCuaToi.notAfter(text(r, "/ngayChet"), text(r, "/ngayDangKy"))));
    RULES.put("SH-D3 " + folder + "so-ho-tich.schema.json",
        (r, today) -> HamCuaToi.notAfter(text(r, "/ngayMo"), text(r, "/ngayKhoa")));
    RULES.put("TL-D1 " + folder + "trich-luc.schema.json", (r, today) -> HamCuaToi.notAfter(text(r, "/ngayCap"), today));
  }

  // ---------------------------------------------------------------- quy tắc và JSON

  static boolean inForce(JsonObject rule, String date) {
    String from = text(rule, "/from"), to = text(rule, "/to");
    boolean noFrom = from == null || from.isEmpty(), noTo = to == null || to.isEmpty();
    if (noFrom && noTo) return true;
    HamCuaToi.Span span = HamCuaToi.Span.parse(date);
    return span != null && (noFrom || !span.first().isBefore(LocalDate.parse(from)))
        && (noTo || span.last().isBefore(LocalDate.parse(to)));
  }

  static JsonObject ruleText(String file, String id) throws IOException {
    JsonObject json = read(schemas.resolve(file));
    if (!json.has("x-rules")) return json.getAsJsonObject(id);
    for (JsonElement rule : json.getAsJsonArray("x-rules"))
      if (rule.isJsonObject() && id.equals(text(rule, "/id"))) return rule.getAsJsonObject();
    throw new IOException(file + " không có quy tắc " + id);
  }

  static JsonObject read(Path file) throws IOException {
    return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
  }

  /** Giá trị ở một JSON Pointer; null khi không có. */
  static JsonElement at(JsonElement value, String pointer) {
    for (String name : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
      if (value == null || value.isJsonNull()) return null;
      value = value.isJsonArray() ? value.getAsJsonArray().get(Integer.parseInt(name)) : value.getAsJsonObject().get(name);
    }
    return value;
  }

  static String text(JsonElement value, String pointer) {
    JsonElement found = at(value, pointer);
    return found instanceof JsonPrimitive ? found.getAsString() : null;
  }

  static void patch(JsonElement record, JsonObject op) {
    String path = text(op, "/path");
    JsonObject holder = at(record, path.substring(0, path.lastIndexOf('/'))).getAsJsonObject();
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (text(op, "/op").equals("remove")) holder.remove(name);
    else holder.add(name, op.get("value"));
  }

  static String string(JsonArray args, int index) {
    JsonElement value = index < args.size() ? args.get(index) : JsonNull.INSTANCE;
    return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString() ? value.getAsString() : null;
  }

  static Integer whole(JsonArray args, int index) {
    JsonElement value = index < args.size() ? args.get(index) : JsonNull.INSTANCE;
    if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isNumber()) return null;
    return value.getAsDouble() == Math.rint(value.getAsDouble()) ? (Integer) value.getAsInt() : null;
  }

  static String day(JsonArray args, int index) {
    return text(args.get(index), "/asOf");
  }
}
