// Danh mục mã theo ngày, đọc thẳng từ code-tables/<danh mục>/codes.csv. Hiệu lực nửa mở [from, to); mã là chuỗi.
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class DanhMuc {
  static final Map<String, List<Map<String, String>>> TABLES = new HashMap<>();

  static List<Map<String, String>> rowsOn(Path schemas, String table, String day) throws IOException {
    if (!TABLES.containsKey(table)) TABLES.put(table, readCsv(schemas.resolve("code-tables/" + table + "/codes.csv")));
    return TABLES.get(table).stream()
        .filter((row) -> row.get("from").compareTo(day) <= 0 && (row.get("to").isEmpty() || day.compareTo(row.get("to")) < 0))
        .toList();
  }

  static boolean usable(Map<String, String> row) {
    return !row.get("status").equals("disputed") && !(row.get("status").equals("retired") && row.get("to").isEmpty());
  }

  /** CSV theo RFC 4180, không ô nào xuống dòng; các cột theo tên ở hàng tiêu đề. */
  static List<Map<String, String>> readCsv(Path file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    List<String> header = null;
    for (String line : Files.readAllLines(file)) {
      List<String> cells = cells(line);
      if (header == null) header = cells;
      else {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.size(); i++) row.put(header.get(i), cells.get(i));
        row.put("province", row.getOrDefault("province", ""));
        rows.add(row);
      }
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') quoted = !quoted;
      else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else cell.append(c);
    }
    cells.add(cell.toString());
    return cells;
  }
}
