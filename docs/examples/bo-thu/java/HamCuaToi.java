// Các hàm của chuẩn, viết bằng Java. Phần mềm của đơn vị đã có hàm nào thì gọi hàm ấy thay cho hàm ở đây.
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

final class HamCuaToi {
  // ---------------------------------------------------------------- chữ Việt

  static String normalise(String s) {
    return Normalizer.normalize(s, Normalizer.Form.NFC);
  }

  static String fold(String s) {
    String bare = Normalizer.normalize(removeInvisible(s).toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "");
    return collapseSpaces(normalise(bare).replaceAll("[đðɖ]", "d").replaceAll("\\s+", " "));
  }

  static String collapseSpaces(String s) {
    return s.replaceAll(" +", " ").replaceAll("^ | $", "");
  }

  /** Khoảng trắng lạ thành dấu cách; ký tự không nhìn thấy thì bỏ, trừ nơi chữ Khmer, Chăm cần đến. */
  static String removeInvisible(String s) {
    StringBuilder out = new StringBuilder();
    int before = 0;
    for (int c : s.codePoints().toArray()) {
      boolean joins = c >= 0x200b && c <= 0x200d && (before >= 0x900 && before <= 0x109f
          || before >= 0x1700 && before <= 0x1cff || before >= 0xa800 && before <= 0xaaff);
      if (c == 0xa0 || c == 0x1680 || c >= 0x2000 && c <= 0x200a || c == 0x202f || c == 0x205f || c == 0x3000)
        out.append(' ');
      else if (joins || !isInvisible(c)) out.appendCodePoint(c);
      before = c;
    }
    return out.toString();
  }

  static boolean isInvisible(int c) {
    return c == 0xad || c == 0x34f || c == 0x61c || c == 0x115f || c == 0x1160 || c == 0x180e
        || c >= 0x200b && c <= 0x200f || c >= 0x202a && c <= 0x202e || c >= 0x2060 && c <= 0x206f || c == 0x3164
        || c >= 0xfe00 && c <= 0xfe0f || c == 0xfeff || c == 0xffa0 || c >= 0xe0000 && c <= 0xe0fff;
  }

  // ---------------------------------------------------------------- ngày khuyết: một khoảng ngày; null là chưa quyết

  record Span(String precision, LocalDate first, LocalDate last) {
    static Span parse(String s) {
      if (s == null) return null;
      int slash = s.indexOf('/');
      if (slash < 0) return point(s);
      Span from = point(s.substring(0, slash)), to = point(s.substring(slash + 1));
      if (from == null || to == null || !from.precision.equals(to.precision) || from.first.isAfter(to.first)) return null;
      return new Span("interval", from.first, to.last);
    }

    /** Quy tắc còn nhận thời điểm (date-time): đó là ngày ở Việt Nam, UTC+7. */
    static Span of(String s) {
      Span span = parse(s);
      if (span != null || s == null || !s.matches(MOMENT) || s.startsWith("0000")) return span;
      try {
        String offset = s.endsWith("Z") ? "+00:00" : s.substring(s.length() - 6);
        int minutes = Integer.parseInt(offset.substring(1, 3)) * 60 + Integer.parseInt(offset.substring(4));
        LocalDateTime utc = LocalDateTime.parse(s.substring(0, 19)).plusMinutes(offset.charAt(0) == '-' ? minutes : -minutes);
        LocalDate day = utc.plusHours(7).toLocalDate();
        return new Span("day", day, day);
      } catch (DateTimeException notADay) {
        return null;
      }
    }

    private static final String MOMENT = "[0-9]{4}(-[0-9]{2}){2}T([01][0-9]|2[0-3])(:[0-5][0-9]){2}"
        + "([.][0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])";

    private static Span point(String s) {
      if (!s.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?") || s.startsWith("0000")) return null;
      try {
        if (s.length() == 10) return new Span("day", LocalDate.parse(s), LocalDate.parse(s));
        LocalDate first = LocalDate.parse(s.length() == 4 ? s + "-01-01" : s + "-01");
        LocalDate next = s.length() == 4 ? first.plusYears(1) : first.plusMonths(1);
        return new Span(s.length() == 4 ? "year" : "month", first, next.minusDays(1));
      } catch (DateTimeException notADay) {
        return null;
      }
    }
  }

  static Boolean notAfter(String a, String b) {
    Span x = Span.of(a), y = Span.of(b);
    if (x == null || y == null) return null;
    if (!x.last.isAfter(y.first)) return true;
    return x.first.isAfter(y.last) ? false : null;
  }

  static Boolean sameDay(String a, String b) {
    return and(notAfter(a, b), notAfter(b, a));
  }

  static Boolean isFullDate(String s) {
    Span span = Span.of(s);
    return span == null ? null : span.precision.equals("day");
  }

  static Boolean notMoreThanDaysAfter(String a, String b, Integer n) {
    Span x = Span.of(a), y = Span.of(b);
    if (x == null || y == null || n == null) return null;
    if (ChronoUnit.DAYS.between(y.first, x.last) <= n) return true;
    return ChronoUnit.DAYS.between(y.last, x.first) > n ? false : null;
  }

  /** Sinh 29/02: năm không nhuận thì chắc chắn tròn tuổi từ 01/03; ngày 28/02 là chưa quyết. */
  static Boolean atLeastAge(String birth, String on, Integer years) {
    Span born = Span.of(birth), day = Span.of(on);
    if (born == null || day == null || years == null || years < 0) return null;
    LocalDate latest = born.last.plusYears(years);
    if (latest.getDayOfMonth() != born.last.getDayOfMonth()) latest = latest.plusDays(1);
    if (!day.first.isBefore(latest)) return true;
    return day.last.isBefore(born.first.plusYears(years)) ? false : null;
  }

  static Boolean isMonthsAfter(String a, String b, Integer n) {
    Span x = Span.of(a), y = Span.of(b);
    if (x == null || y == null || n == null) return null;
    LocalDate from = y.first.plusMonths(n), to = y.last.plusMonths(n);
    if (x.last.isBefore(from) || x.first.isAfter(to)) return false;
    return x.first.equals(x.last) && from.equals(to) ? true : null;
  }

  // ---------------------------------------------------------------- số giấy tờ

  static boolean digits(String s, int length) {
    return s != null && s.matches("[0-9]{" + length + "}");
  }

  static Boolean format(String name, String s) {
    switch (name) {
      case "so-dinh-danh": return digits(s, 12);
      case "cmnd": return digits(s, 9);
      case "date": return Span.parse(s) != null && isFullDate(s);
      case "ngay-khuyet": return Span.parse(s) != null;
      default: throw new IllegalArgumentException("chưa viết định dạng " + name);
    }
  }

  static Object parsePersonalId(String id) {
    if (id.length() != 12) return Map.of("ok", false, "reason", "length");
    if (!digits(id, 12)) return Map.of("ok", false, "reason", "not-digits");
    return Map.of("ok", true, "value", Map.of("placeCode", id.substring(0, 3), "sex", sexOf(id),
        "birthYear", yearOf(id), "random", id.substring(6)));
  }

  static Object parseCmnd(String s) {
    if (s.length() != 9) return Map.of("ok", false, "reason", "length");
    return digits(s, 9) ? Map.of("ok", true, "value", Map.of("number", s)) : Map.of("ok", false, "reason", "not-digits");
  }

  static String sexOf(String id) {
    return (id.charAt(3) - '0') % 2 == 0 ? "1" : "2";
  }

  static int yearOf(String id) {
    return 1900 + (id.charAt(3) - '0') / 2 * 100 + Integer.parseInt(id.substring(4, 6));
  }

  static Boolean idMatchesSex(String id, String sex) {
    if (!digits(id, 12) || !("1".equals(sex) || "2".equals(sex))) return null;
    return sexOf(id).equals(sex);
  }

  static Boolean idMatchesBirth(String id, String birth) {
    Span born = Span.of(birth);
    if (!digits(id, 12) || born == null) return null;
    int year = yearOf(id);
    if (year < born.first.getYear() || year > born.last.getYear()) return false;
    return born.first.getYear() == born.last.getYear() ? true : null;
  }

  // ---------------------------------------------------------------- lô-gic ba giá trị của CEL

  /** false thắng "chưa quyết", "chưa quyết" thắng true: luật của CEL. */
  static Boolean and(Boolean a, Boolean b) {
    if (Boolean.FALSE.equals(a) || Boolean.FALSE.equals(b)) return false;
    return a == null || b == null ? null : true;
  }

  static Boolean not(Boolean a) {
    return a == null ? null : !a;
  }
}
