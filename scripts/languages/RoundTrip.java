// Reads records, a line each, through the generated classes and writes them again; "!" and the words for what is refused.
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.ToNumberPolicy;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.thongnhat.ThongNhat;

public final class RoundTrip {
  public static void main(String[] args) throws Exception {
    Gson gson = new GsonBuilder().setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE).create();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      @SuppressWarnings("unchecked")
      Map<String, Object> json = gson.fromJson(line, Map.class);
      try {
        out.println(gson.toJson(ThongNhat.fromMap(json).toMap()));
      } catch (IllegalArgumentException error) {
        out.println("!" + error.getMessage());
      }
    }
    out.flush();
  }
}
