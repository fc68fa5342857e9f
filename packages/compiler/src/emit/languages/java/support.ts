import type { Shapes } from "../shapes.ts";

/** What all generated Java classes share. */
export function javaSupport({ records, unions }: Shapes): Map<string, string[]> {
  const interfaces = ["ThongNhatDuLieu", ...unions.map(({ name }) => name)].join(", ");
  return new Map([
    ["ThongNhatDuLieu", DATA.split("\n")],
    ["ThongNhatLoaiLa", unknownKind(interfaces).split("\n")],
    ["ThongNhat", entry(records).split("\n")],
  ]);
}

const DATA = `import java.util.Map;

/** Một đối tượng của chuẩn. */
public interface ThongNhatDuLieu {
  /** Đối tượng JSON, theo thứ tự trường của chuẩn; trường không có giá trị thì không có mặt. */
  Map<String, Object> toMap();
}`;

function unknownKind(interfaces: string): string {
  return `import java.util.Map;

/** Một loại mà phiên bản này của chuẩn chưa biết: giữ nguyên để chuyển tiếp. */
public final class ThongNhatLoaiLa implements ${interfaces} {
  public final Map<String, Object> duLieu;

  ThongNhatLoaiLa(Map<String, Object> duLieu) {
    this.duLieu = duLieu;
  }

  @Override
  public Map<String, Object> toMap() {
    return duLieu;
  }
}`;
}

function entry(records: Shapes["records"]): string {
  const cases = records.map(
    ({ id, name }) => `      case ${JSON.stringify(id)}:
        return ${name}.fromMap(json);`,
  );
  return `import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** Đọc bản ghi bất kỳ, và phần chung của các lớp. */
public final class ThongNhat {
  private ThongNhat() {}

  /** Đọc một bản ghi theo loại ghi ở sieuDuLieu.luocDo. */
  public static ThongNhatDuLieu fromMap(Map<String, ?> json) {
    Object about = json.get("sieuDuLieu");
    Object id = about instanceof Map<?, ?> map ? map.get("luocDo") : null;
    switch (String.valueOf(id)) {
${cases.join("\n")}
      default:
        throw new IllegalArgumentException("/sieuDuLieu/luocDo: loại bản ghi này không có trong các kiểu đã sinh");
    }
  }

  static String text(Object value, String path) {
    if (value instanceof String text) return text;
    throw wrong(path, "phải là chuỗi");
  }

  static Long integer(Object value, String path) {
    if (value instanceof Number number && number.doubleValue() == Math.rint(number.doubleValue())) return number.longValue();
    throw wrong(path, "phải là số nguyên");
  }

  static Boolean bool(Object value, String path) {
    if (value instanceof Boolean bool) return bool;
    throw wrong(path, "phải là true hoặc false");
  }

  static Map<String, Object> open(Object value, String path) {
    if (!(value instanceof Map<?, ?> map)) throw wrong(path, "phải là đối tượng");
    Map<String, Object> out = new LinkedHashMap<>();
    map.forEach((name, item) -> out.put(String.valueOf(name), item));
    return out;
  }

  static <T> BiFunction<Object, String, List<T>> listOf(BiFunction<Object, String, T> item) {
    return (value, path) -> {
      if (!(value instanceof List<?> list)) throw wrong(path, "phải là danh sách");
      List<T> out = new ArrayList<>();
      for (Object one : list) out.add(item.apply(one, path + "/" + out.size()));
      return out;
    };
  }

  static String tag(Object value, String path, String name) {
    return text(open(value, path).get(name), path + "/" + name);
  }

  static void put(Map<String, Object> out, String name, Object value) {
    if (value != null) out.put(name, plain(value));
  }

  private static Object plain(Object value) {
    if (value instanceof ThongNhatDuLieu object) return object.toMap();
    if (!(value instanceof List<?> list)) return value;
    List<Object> out = new ArrayList<>();
    for (Object one : list) out.add(plain(one));
    return out;
  }

  private static IllegalArgumentException wrong(String path, String what) {
    return new IllegalArgumentException((path.isEmpty() ? "bản ghi" : path) + ": " + what);
  }

  /** Một đối tượng JSON đang đọc: nhớ trường nào đã lấy. */
  static final class Doc {
    private final Map<String, Object> map;
    private final String path;
    private final Set<String> known = new LinkedHashSet<>();

    Doc(Object value, String path) {
      this.map = open(value, path);
      this.path = path;
    }

    <T> T get(String name, boolean required, BiFunction<Object, String, T> reader) {
      known.add(name);
      Object value = map.get(name);
      if (value != null) return reader.apply(value, path + "/" + name);
      if (required) throw wrong(path + "/" + name, "thiếu trường bắt buộc");
      return null;
    }

    Map<String, Object> rest() {
      Map<String, Object> out = new LinkedHashMap<>(map);
      out.keySet().removeAll(known);
      return out;
    }
  }
}`;
}
