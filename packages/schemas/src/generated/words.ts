// Generated from schemas/ by @thongnhat/compiler. Do not edit.
import type { Catalogue } from "@thongnhat/core";

/** The words for the issues of the engine itself. */
export const messages: Catalogue["messages"] = {
 "vi": {
  "TN-TYPE": {
   "title": "Sai kiểu dữ liệu",
   "text": "{label}: kiểu dữ liệu không đúng, phải là {expected}.",
   "cause": "Phần mềm xuất ra số thay cho chữ, chữ thay cho số, hoặc một giá trị thay cho một nhóm trường.",
   "fix": "Sửa chỗ xuất dữ liệu để trường này ra đúng kiểu. Mã và số giấy tờ luôn là chữ, đặt trong dấu nháy, để không mất số 0 ở đầu.",
   "example": "Sai: \"maTinh\": 1 · Đúng: \"maTinh\": \"01\""
  },
  "TN-REQUIRED": {
   "title": "Thiếu trường bắt buộc",
   "text": "{label}: bắt buộc phải có nhưng không thấy trong bản ghi.",
   "cause": "Phần mềm không xuất trường này, hoặc đặt nó dưới tên khác.",
   "fix": "Bổ sung trường này. Nếu dữ liệu đã có, kiểm tra lại tên trường và vị trí của nó trong bản ghi.",
   "example": "Bản ghi nào cũng có sieuDuLieu với maBanGhi, luocDo, phienBanLuocDo và nguon."
  },
  "TN-UNKNOWN-FIELD": {
   "title": "Trường không có trong chuẩn",
   "text": "{label}: bộ chuẩn không có trường này ở vị trí này.",
   "cause": "Tên trường viết sai, đặt nhầm nhóm, hoặc là trường riêng của đơn vị.",
   "fix": "Sửa tên trường theo từ điển dữ liệu. Trường riêng của đơn vị thì chuyển vào moRong, dưới mã đơn vị.",
   "example": "Sai: \"ngaysinh\" · Đúng: \"ngaySinh\". Trường riêng: \"moRong\": [{\"donVi\": \"…\", \"duLieu\": {…}}]"
  },
  "TN-ENUM": {
   "title": "Giá trị ngoài danh sách",
   "text": "{label}: giá trị không thuộc danh sách cho phép. Được dùng: {allowed}.",
   "cause": "Dùng tên gọi hoặc mã của phần mềm khác, hay viết khác chữ hoa, chữ thường.",
   "fix": "Ghi lại bằng đúng một giá trị trong danh sách, viết y như vậy.",
   "example": "Với nguồn của bản ghi: Sai: \"Số hóa\" · Đúng: \"so-hoa\""
  },
  "TN-CONST": {
   "title": "Giá trị phải cố định",
   "text": "{label}: ở loại bản ghi này phải là {expected}.",
   "cause": "Bản ghi là loại khác, hoặc trường này bị ghi nhầm.",
   "fix": "Nếu đúng là loại bản ghi này thì ghi {expected}; nếu không, kiểm tra bản ghi theo đúng loại của nó.",
   "example": "Bản ghi khai sinh: \"loaiViecHoTich\": \"khai-sinh\""
  },
  "TN-CODE": {
   "title": "Mã không có trong danh mục",
   "text": "{label}: mã không có trong danh mục {table}.",
   "cause": "Gõ nhầm, mất số 0 ở đầu, dùng mã của danh mục khác, hoặc ghi tên thay cho mã.",
   "fix": "Tra danh mục {table} ({tableId}) và ghi đúng mã, đủ số chữ số.",
   "example": "Dân tộc Kinh: Sai: \"Kinh\" hoặc \"1\" · Đúng: \"01\""
  },
  "TN-MIN-LENGTH": {
   "title": "Quá ngắn",
   "text": "{label}: quá ngắn, cần ít nhất {min} ký tự.",
   "cause": "Ô để trống nhưng vẫn xuất ra chuỗi rỗng, hoặc nội dung bị cắt.",
   "fix": "Ghi đủ nội dung. Không có thông tin thì bỏ hẳn trường; sổ không ghi thì khai ở khongRo.",
   "example": "Không biết tên đệm: bỏ trường chuDem, không ghi \"\"."
  },
  "TN-MAX-LENGTH": {
   "title": "Quá dài",
   "text": "{label}: quá dài, tối đa {max} ký tự.",
   "cause": "Nhiều thông tin bị gộp vào một trường, hoặc nội dung bị lặp.",
   "fix": "Tách phần thừa sang đúng trường của nó; lời ghi thêm thì đưa vào ghiChu.",
   "example": "Họ tên và chức vụ người ký là hai trường: nguoiKy.hoTen và nguoiKy.chucVu."
  },
  "TN-PATTERN": {
   "title": "Không đúng cách viết",
   "text": "{label}: không đúng cách viết quy định.",
   "cause": "Có ký tự lạ, thiếu hoặc thừa chữ số, hoặc dấu phân cách khác.",
   "fix": "Viết lại theo mẫu trong từ điển dữ liệu của trường này."
  },
  "TN-FORMAT": {
   "title": "Sai định dạng",
   "text": "{label}: không đúng định dạng {format}.",
   "cause": "Ngày viết kiểu 20/03/1954, ngày không có trong lịch (30/02), số giấy tờ thiếu chữ số, hoặc số tiền có dấu phân cách.",
   "fix": "Viết lại đúng định dạng. Ngày viết năm-tháng-ngày; chỉ biết năm hay tháng thì ghi đến đó, không thêm 00 hay 01.",
   "example": "Sai: \"20/03/1954\", \"1954-00-00\" · Đúng: \"1954-03-20\", \"1954-03\", \"1954\". Số định danh cá nhân: đủ 12 chữ số."
  },
  "TN-MINIMUM": {
   "title": "Số quá nhỏ",
   "text": "{label}: số quá nhỏ, ít nhất là {min}.",
   "cause": "Gõ nhầm, hoặc dùng 0 hay -1 để nói là không có.",
   "fix": "Ghi đúng số. Không có thì bỏ hẳn trường."
  },
  "TN-MAXIMUM": {
   "title": "Số quá lớn",
   "text": "{label}: số quá lớn, nhiều nhất là {max}.",
   "cause": "Gõ thừa chữ số, hoặc một mã số bị ghi vào trường số lượng.",
   "fix": "Ghi đúng số; mã số thì đặt ở trường của nó."
  },
  "TN-MIN-ITEMS": {
   "title": "Danh sách thiếu mục",
   "text": "{label}: danh sách cần ít nhất {min} mục.",
   "cause": "Danh sách được xuất ra nhưng để rỗng.",
   "fix": "Bổ sung mục còn thiếu; không có mục nào thì bỏ hẳn trường.",
   "example": "Sai: \"quocTich\": [] · Đúng: \"quocTich\": [\"VN\"]"
  },
  "TN-MAX-ITEMS": {
   "title": "Danh sách quá nhiều mục",
   "text": "{label}: danh sách có quá nhiều mục, tối đa {max}.",
   "cause": "Các mục bị lặp, hoặc nhiều bản ghi bị gộp làm một.",
   "fix": "Bỏ mục lặp; nếu là nhiều bản ghi thì tách ra."
  },
  "TN-TAG": {
   "title": "Không rõ thuộc loại nào",
   "text": "{label}: trường {tag} phải cho biết đây là loại nào. Được dùng: {allowed}.",
   "cause": "Thiếu trường phân loại, hoặc nó mang giá trị ngoài danh sách.",
   "fix": "Ghi trường {tag} bằng một giá trị trong danh sách, rồi mới điền các trường của loại đó.",
   "example": "Người giám hộ là tổ chức: {\"loai\": \"to-chuc\", \"toChuc\": {…}}"
  },
  "TN-DEPTH": {
   "title": "Lồng quá sâu",
   "text": "{label}: dữ liệu lồng vào nhau quá {max} tầng.",
   "cause": "Bản ghi hỏng, hoặc một bản ghi bị lồng vào chính nó nhiều lần.",
   "fix": "Xuất lại bản ghi; địa chỉ quy đổi chỉ ghi một tầng."
  },
  "TN-OPEN-SIZE": {
   "title": "Phần mở rộng quá lớn",
   "text": "{label}: phần dữ liệu riêng của đơn vị quá lớn hoặc lồng quá sâu; tối đa {max} giá trị.",
   "cause": "Đưa cả tệp, ảnh, chữ quá dài hoặc bản ghi của hệ thống khác vào moRong; hoặc có số lớn quá mức JSON giữ được.",
   "fix": "Chỉ giữ trong moRong vài trường ngắn; tệp thì để ở phần tệp đính kèm."
  },
  "TN-REQUIRED-BY-ORIGIN": {
   "title": "Thiếu trường mà nguồn này phải có",
   "text": "{label}: với bản ghi có nguồn {origin} thì phải có trường này.",
   "cause": "Đăng ký mới phải đủ mọi trường theo biểu mẫu; bản số hóa từ sổ thì có thể thiếu điều sổ không ghi.",
   "fix": "Bổ sung trường này. Nếu sổ cũ không ghi hoặc không đọc được, khai ở khongRo cùng lý do.",
   "example": "\"khongRo\": [{\"truong\": \"{path}\", \"lyDo\": \"…\"}]"
  },
  "TN-SCHEMA": {
   "title": "Bản ghi ghi tên lược đồ khác",
   "text": "{label}: bản ghi nói theo lược đồ khác với lược đồ đang kiểm tra ({expected}).",
   "cause": "Kiểm nhầm loại bản ghi, hoặc phần mềm ghi sai luocDo.",
   "fix": "Kiểm bằng đúng loại bản ghi, hoặc ghi luocDo là {expected}.",
   "example": "ho-tich/khai-sinh"
  },
  "TN-SCHEMA-VERSION": {
   "title": "Bản ghi theo phiên bản khác của lược đồ",
   "text": "{label}: bản ghi theo phiên bản khác với phiên bản đang kiểm tra ({expected}).",
   "cause": "Phần mềm gửi dùng phiên bản khác của bộ chuẩn, hoặc ghi sai số phiên bản.",
   "fix": "Cập nhật phần mềm cho cùng phiên bản, hoặc ghi phienBanLuocDo là {expected}.",
   "example": "1.0"
  },
  "TN-CODE-RETIRED": {
   "title": "Mã đã hết hiệu lực",
   "text": "{label}: mã có trong danh mục {table} nhưng đã hết hiệu lực trước ngày của sự việc.",
   "cause": "Dùng mã cũ (ví dụ xã, huyện, tỉnh trước ngày 01/07/2025) cho việc về sau, hay ngày của bản ghi bị sai.",
   "fix": "Dùng mã có hiệu lực vào ngày của sự việc: “thongnhat translate” cho mã mới. Địa chỉ trong giấy tờ cũ giữ nguyên mã cũ kèm ngayHieuLuc hoặc boMaDvhc; địa chỉ quy đổi ghi ở diaChiQuyDoi.",
   "example": "Việc đăng ký tháng 10/2025 không dùng mã huyện: cấp huyện kết thúc ngày 01/07/2025."
  },
  "TN-CODE-NOT-YET": {
   "title": "Mã chưa có vào ngày đó",
   "text": "{label}: mã có trong danh mục {table} nhưng vào ngày của sự việc thì chưa có.",
   "cause": "Mã mới được ghi vào hồ sơ cũ, thường do phần mềm quy đổi địa chỉ đã ghi đè, hay ngày của bản ghi bị sai.",
   "fix": "Ghi lại mã của ngày đó như trên giấy tờ; địa chỉ quy đổi ghi ở diaChiQuyDoi. “thongnhat translate” dịch được cả chiều ngược.",
   "example": "Việc đăng ký năm 2019 dùng mã xã của năm 2019, không dùng mã đặc khu có từ 01/07/2025."
  },
  "TN-TEXT-NFC": {
   "title": "Chữ có dấu tách rời",
   "text": "{label}: dấu tiếng Việt được lưu tách rời khỏi chữ, cần đưa về Unicode dựng sẵn (NFC).",
   "cause": "Dữ liệu gõ bằng bộ gõ Unicode tổ hợp hoặc chép từ máy Mac; nhìn giống hệt nhưng máy coi là khác.",
   "fix": "Chuyển về Unicode dựng sẵn (NFC). Việc này máy làm được, không đổi chữ nào.",
   "example": "Sai: e + dấu mũ + dấu ngã (3 ký tự) · Đúng: ễ (1 ký tự)"
  },
  "TN-TEXT-SPACE": {
   "title": "Thừa dấu cách",
   "text": "{label}: có dấu cách ở đầu, ở cuối, hoặc nhiều dấu cách liền nhau.",
   "cause": "Gõ thừa, hoặc ghép họ, đệm, tên với một phần để trống.",
   "fix": "Bỏ dấu cách thừa. Việc này máy làm được.",
   "example": "Sai: \"Trần  Văn A \" · Đúng: \"Trần Văn A\""
  },
  "TN-TEXT-INVISIBLE": {
   "title": "Có ký tự ẩn",
   "text": "{label}: có ký tự không nhìn thấy.",
   "cause": "Chép từ trang web, Word hoặc Excel kéo theo dấu cách đặc biệt hay ký tự rộng bằng không.",
   "fix": "Xóa ký tự ẩn, hoặc gõ lại nội dung. Việc này máy làm được.",
   "example": "Thường gặp: dấu cách không ngắt (U+00A0), ký tự rộng bằng không (U+200B)."
  },
  "TN-TEXT-HOMOGLYPH": {
   "title": "Chữ giống nhưng khác mã",
   "text": "{label}: có chữ trông giống chữ Việt nhưng là ký tự khác.",
   "cause": "Chữ Đ được gõ bằng ký tự Ð của Iceland hoặc Ɖ của châu Phi, hay chữ cái Nga trông như chữ Latinh.",
   "fix": "Thay bằng đúng chữ Việt, ví dụ Đ (U+0110), đ (U+0111).",
   "example": "Sai: Ð (U+00D0) · Đúng: Đ (U+0110)"
  },
  "TN-TEXT-CONTROL": {
   "title": "Có ký tự điều khiển",
   "text": "{label}: có ký tự điều khiển (xuống dòng, tab hoặc mã máy) không được phép.",
   "cause": "Nội dung chép từ ô nhiều dòng, hoặc tệp bị hỏng khi chuyển mã.",
   "fix": "Xóa ký tự đó; nội dung nhiều dòng thì nối lại bằng dấu cách hoặc dấu phẩy."
  },
  "TN-UNKNOWN-CONTRADICTION": {
   "title": "Khai không rõ nhưng lại có giá trị",
   "text": "{label}: khongRo nói trường này không rõ, nhưng bản ghi vẫn ghi giá trị.",
   "cause": "Đã bổ sung giá trị mà quên bỏ dòng khongRo, hoặc ghi nhầm đường dẫn trong khongRo.",
   "fix": "Bỏ một trong hai: giá trị, hoặc dòng khongRo tương ứng.",
   "example": "Có \"ngaySinh\": \"1954\" thì không khai \"/…/ngaySinh\" ở khongRo."
  },
  "TN-UNDECIDED": {
   "title": "Chưa đủ thông tin để kết luận",
   "text": "{label}: chưa đủ thông tin để kết luận theo quy tắc {rule}.",
   "cause": "Thiếu trường cần so sánh, hoặc ngày chỉ có năm hay tháng.",
   "fix": "Bổ sung thông tin nếu có; nếu sổ chỉ ghi như vậy thì xem lại bằng mắt và giữ nguyên."
  },
  "TN-DATASET-CROWDED": {
   "title": "Quá nhiều bản ghi cùng một khóa",
   "text": "{label}: {count} bản ghi cùng một khóa của quy tắc {rule}; chỉ so {max} cặp đầu.",
   "cause": "Số định danh hoặc số đăng ký điền cho có, một giá trị chép cho nhiều người.",
   "fix": "Tìm các bản ghi mang chung giá trị ấy và ghi đúng từng người; không biết thì bỏ trường, khai ở khongRo.",
   "example": "Không biết số định danh: bỏ trường, không ghi 000000000000."
  },
  "TN-READ-JSON": {
   "title": "Không phải JSON đúng cú pháp",
   "text": "Chỗ này không đúng cú pháp JSON nên bản ghi không đọc được.",
   "cause": "Thiếu hoặc thừa dấu phẩy, dấu ngoặc, dấu nháy; tệp bị cắt giữa chừng; hoặc tệp không phải JSON.",
   "fix": "Mở tệp ở đúng dòng và ký tự được chỉ ra để sửa, hoặc xuất lại tệp. Nếu tệp là bảng thì thêm --input csv.",
   "example": "Sai: {\"so\": \"12\",} · Đúng: {\"so\": \"12\"}"
  },
  "TN-READ-NAN": {
   "title": "NaN hoặc Infinity không phải là số",
   "text": "Có NaN hoặc Infinity ở chỗ của một con số; JSON không có giá trị này.",
   "cause": "Phần mềm (thường là Python hoặc JavaScript) xuất ô trống hay phép tính lỗi thành NaN.",
   "fix": "Bỏ hẳn trường khi không có giá trị.",
   "example": "Sai: {\"soLuongBanSao\": NaN} · Đúng: {}"
  },
  "TN-READ-DUPLICATE-KEY": {
   "title": "Một trường xuất hiện hai lần",
   "text": "{label}: cùng một trường được ghi hai lần trong một nhóm, nên không biết giá trị nào đúng.",
   "cause": "Phần mềm ghép chuỗi để tạo JSON, hoặc hai bản ghi bị trộn làm một.",
   "fix": "Giữ lại một lần. Nhiều giá trị thì dùng trường danh sách.",
   "example": "Sai: {\"so\": \"12\", \"so\": \"13\"} · Đúng: {\"so\": \"13\"}"
  },
  "TN-READ-TOO-LONG": {
   "title": "Bản ghi quá dài",
   "text": "Bản ghi dài hơn {max} byte nên bị bỏ qua; các bản ghi sau vẫn được đọc.",
   "cause": "Ảnh hoặc tệp bị nhúng vào bản ghi, hoặc tệp thiếu dấu xuống dòng giữa các bản ghi.",
   "fix": "Tách tệp đính kèm ra khỏi bản ghi, ghi mỗi bản ghi một dòng; nếu thật sự cần thì tăng --max-bytes."
  },
  "TN-READ-DEPTH": {
   "title": "JSON lồng quá sâu",
   "text": "JSON lồng vào nhau quá {max} tầng nên bản ghi không được đọc.",
   "cause": "Tệp hỏng hoặc cố ý làm treo máy; bản ghi của bộ chuẩn không bao giờ sâu như vậy.",
   "fix": "Xuất lại bản ghi. Nếu tệp do nơi khác gửi đến, báo cho nơi gửi."
  },
  "TN-READ-SURROGATE": {
   "title": "Ký tự Unicode bị cắt đôi",
   "text": "{label}: có nửa ký tự Unicode (mã \\ud800–\\udfff đứng một mình), không phải chữ nào cả.",
   "cause": "Chuỗi bị cắt theo độ dài ngay giữa một ký tự, hoặc tệp bị chuyển mã sai.",
   "fix": "Gõ lại chữ ở chỗ được chỉ ra, hoặc sửa phần mềm để cắt chuỗi theo ký tự."
  },
  "TN-READ-UTF8": {
   "title": "Không phải UTF-8",
   "text": "Chữ ở đây không theo bảng mã UTF-8 nên bản ghi không đọc được.",
   "cause": "Tệp lưu bằng bảng mã khác, bị ghép từ hai bảng mã, hoặc hỏng khi sao chép.",
   "fix": "Xuất lại tệp bằng UTF-8. Trong Excel: Lưu thành, chọn CSV UTF-8."
  },
  "TN-READ-UTF16": {
   "title": "Tệp theo bảng mã UTF-16",
   "text": "Tệp theo bảng mã UTF-16; đã tự chuyển sang UTF-8 để đọc.",
   "cause": "Excel lưu \"Unicode Text\", Notepad lưu \"Unicode\", hoặc SQL Server xuất mặc định.",
   "fix": "Vẫn dùng được. Khi gửi cho nơi khác, hãy lưu lại bằng UTF-8."
  },
  "TN-READ-WINDOWS-1258": {
   "title": "Có vẻ là bảng mã Windows-1258",
   "text": "Chữ ở đây có vẻ theo bảng mã Windows-1258, không phải UTF-8, nên bản ghi không đọc được.",
   "cause": "Tệp lưu từ Windows tiếng Việt đời cũ hoặc xuất \"ANSI\".",
   "fix": "Chuyển sang UTF-8 rồi kiểm tra lại: iconv -f CP1258 -t UTF-8 cu.csv > moi.csv, hoặc UniKey (Ctrl+Shift+F6): nguồn Vietnamese locale CP 1258, đích Unicode."
  },
  "TN-READ-TCVN3": {
   "title": "Có vẻ là bảng mã TCVN3 (ABC)",
   "text": "Chữ ở đây có vẻ theo bảng mã TCVN3 (phông ABC, .VnTime), không phải UTF-8, nên bản ghi không đọc được.",
   "cause": "Tệp từ máy dùng phông .VnTime, .VnArial trước đây.",
   "fix": "Chuyển sang Unicode rồi kiểm tra lại: UniKey (Ctrl+Shift+F6), nguồn TCVN3 (ABC), đích Unicode; sau đó lưu tệp bằng UTF-8. Chữ hoa của phông .VnTimeH phải xem lại bằng mắt."
  },
  "TN-READ-NOT-OBJECT": {
   "title": "Không phải một bản ghi",
   "text": "Chỗ này không phải một bản ghi: bản ghi JSON phải nằm trong dấu ngoặc nhọn { }.",
   "cause": "Dòng chỉ có một số, một chữ hay một danh sách; hoặc danh sách bản ghi lồng thừa một tầng.",
   "fix": "Ghi mỗi bản ghi là một nhóm { … }; trong NDJSON mỗi dòng một bản ghi.",
   "example": "Sai: [\"khai-sinh\", 12] · Đúng: {\"loaiViecHoTich\": \"khai-sinh\", …}"
  },
  "TN-READ-RECORD": {
   "title": "Không rõ hoặc sai loại bản ghi",
   "text": "Bản ghi không nói rõ mình là loại nào, nói một loại không có, hoặc khác loại đang kiểm tra.",
   "cause": "sieuDuLieu.luocDo bị thiếu hay viết sai, hoặc tệp lẫn nhiều loại bản ghi.",
   "fix": "Ghi sieuDuLieu.luocDo, ví dụ \"ho-tich/khai-sinh\", hoặc thêm --record khai-sinh; mọi loại: thongnhat schemas. Nếu hai nơi nói khác nhau, sửa cho khớp. Bảng Excel tự kẻ thì chạy thongnhat recognise.",
   "example": "Sai: \"luocDo\": \"khaisinh\" · Đúng: \"luocDo\": \"ho-tich/khai-sinh\""
  },
  "TN-READ-EMPTY": {
   "title": "Tệp không có bản ghi nào",
   "text": "Tệp trống hoặc không có bản ghi nào.",
   "cause": "Xuất dữ liệu không thành công, bộ lọc loại hết bản ghi, hoặc chọn nhầm tệp.",
   "fix": "Kiểm tra lại bước xuất dữ liệu và tên tệp."
  },
  "TN-READ-CSV-HEADER": {
   "title": "Dòng tên cột không dùng được",
   "text": "Dòng đầu của bảng không phải là dòng tên cột của bộ chuẩn, hoặc có tên cột để trống hay bị lặp.",
   "cause": "Tệp không có dòng tên cột, hoặc mang tên cột của phần mềm khác (ví dụ phần mềm số hóa hộ tịch).",
   "fix": "Thêm dòng tên cột theo đường dẫn trường của bộ chuẩn. Bảng của phần mềm khác thì chuyển đổi trước bằng gói @thongnhat/convert.",
   "example": "sieuDuLieu.maBanGhi;ngayDangKy;nguoiDuocKhaiSinh.hoTen.dayDu"
  },
  "TN-READ-CSV-COLUMNS": {
   "title": "Số ô của hàng không khớp dòng tên cột",
   "text": "Hàng này có {found} ô, trong khi dòng tên cột có {expected}.",
   "cause": "Trong ô có dấu phân cách mà không đặt trong dấu nháy kép, hoặc hàng bị cắt.",
   "fix": "Đặt ô có dấu phân cách hay xuống dòng trong dấu nháy kép, hoặc xuất lại bảng.",
   "example": "Sai: Thôn 1, xã A,12 · Đúng: \"Thôn 1, xã A\",12"
  },
  "TN-READ-CSV-QUOTE": {
   "title": "Dấu nháy kép không khớp",
   "text": "Dấu nháy kép ở hàng này không mở, đóng đúng cách; hàng bị bỏ qua, các hàng sau vẫn được đọc.",
   "cause": "Trong ô có dấu nháy kép không được viết đôi, hoặc quên dấu nháy đóng.",
   "fix": "Trong ô có dấu nháy kép thì đặt cả ô trong dấu nháy và viết đôi dấu nháy bên trong.",
   "example": "Sai: \"xã \"A\"\" · Đúng: \"xã \"\"A\"\"\""
  },
  "TN-READ-CSV-UNKNOWN-COLUMN": {
   "title": "Cột không có trong chuẩn",
   "text": "Có một cột mà bộ chuẩn không có; dữ liệu của cột này không được kiểm tra.",
   "cause": "Tên cột viết sai, hoặc là tên của phần mềm khác.",
   "fix": "Sửa tên cột theo đường dẫn trường của bộ chuẩn, hoặc bỏ cột.",
   "example": "Sai: ho ten con · Đúng: nguoiDuocKhaiSinh.hoTen.dayDu"
  },
  "TN-READ-WORKBOOK": {
   "title": "Không phải bảng tính",
   "text": "Tệp không phải bảng tính .xlsx hoặc .ods nên không đọc được.",
   "cause": "Tệp của chương trình khác (Word, ảnh, tệp nén) được đổi đuôi thành .xlsx.",
   "fix": "Mở tệp bằng Excel hoặc LibreOffice, chọn Lưu thành, dạng Excel Workbook (.xlsx)."
  },
  "TN-READ-WORKBOOK-OLD": {
   "title": "Bảng tính dạng cũ",
   "text": "Bảng tính ở dạng cũ (.xls) hoặc dạng nhị phân (.xlsb) nên không đọc được; đổi đuôi tệp không đổi được dạng.",
   "cause": "Tệp lưu từ Excel 2003 trở về trước, do phần mềm cũ xuất ra, hoặc lưu dạng nhị phân.",
   "fix": "Mở tệp bằng Excel hoặc LibreOffice, chọn Lưu thành, dạng Excel Workbook (.xlsx), rồi kiểm tra tệp mới."
  },
  "TN-READ-WORKBOOK-LOCKED": {
   "title": "Bảng tính có mật khẩu",
   "text": "Bảng tính được khóa bằng mật khẩu nên không đọc được.",
   "cause": "Khi lưu tệp đã đặt mật khẩu mở tệp.",
   "fix": "Mở tệp bằng mật khẩu, vào Tệp > Thông tin > Bảo vệ sổ làm việc > Mã hóa bằng mật khẩu, xóa mật khẩu rồi lưu. Gửi tệp qua đường an toàn."
  },
  "TN-READ-WORKBOOK-BOMB": {
   "title": "Bảng tính quá lớn một cách bất thường",
   "text": "Tệp, một phần của tệp hoặc số phần của tệp vượt mức được phép ({max}) nên không đọc tiếp.",
   "cause": "Tệp cố ý làm đầy bộ nhớ (bom nén), bảng bị định dạng tới hàng cuối cùng, hoặc có ảnh rất lớn.",
   "fix": "Không mở tệp từ nguồn lạ. Nếu là bảng của đơn vị: chép riêng phần có dữ liệu sang một tệp mới rồi kiểm tra tệp đó."
  },
  "TN-READ-WORKBOOK-CELLS": {
   "title": "Quá nhiều ô",
   "text": "Bảng có nhiều hơn {max} ô hoặc ký tự được phép nên không đọc tiếp; các hàng trước đó đã được đọc.",
   "cause": "Bảng quá lớn, hoặc có ô nằm lẻ ở rất xa bên phải.",
   "fix": "Chia bảng thành nhiều tệp, xóa các cột thừa ở bên phải, hoặc xuất thành CSV."
  },
  "TN-READ-WORKBOOK-BROKEN": {
   "title": "Bảng tính bị hỏng",
   "text": "Một phần của tệp bị hỏng hoặc sai cấu trúc ({part}) nên không đọc tiếp được.",
   "cause": "Tệp tải về hay sao chép chưa xong, hỏng khi gửi, hoặc do chương trình tự tạo sai.",
   "fix": "Lấy lại tệp từ nơi gửi. Nếu Excel còn mở được tệp, lưu thành tệp mới rồi kiểm tra tệp mới."
  },
  "TN-READ-WORKBOOK-SHEET": {
   "title": "Không rõ trang tính nào",
   "text": "Tệp không có trang tính được hỏi, hoặc có nhiều trang cùng một tên.",
   "cause": "Tên trang viết sai, trang là biểu đồ, hoặc tệp do phần mềm tạo có hai trang trùng tên.",
   "fix": "Ghi đúng tên trang như trong Excel; hai trang trùng tên thì đổi tên một trang."
  },
  "TN-READ-SHEET-HEADER": {
   "title": "Không thấy hàng tên trường",
   "text": "Không trang tính nào có hàng ghi tên trường của bộ chuẩn trong 30 hàng đầu, nên không có gì được kiểm tra.",
   "cause": "Bảng dùng tên cột của phần mềm khác hoặc tên tự đặt; hàng tên trường (hàng ẩn) của bảng mẫu bị xóa; hoặc bảng bắt đầu sau hàng 30.",
   "fix": "Tạo bảng mẫu bằng thongnhat template rồi dán dữ liệu vào; hoặc để thongnhat recognise nhận cột, rồi chuyển bằng thongnhat convert.",
   "example": "sieuDuLieu.maBanGhi · ngayDangKy · nguoiDuocKhaiSinh.hoTen.dayDu"
  },
  "TN-READ-SHEET-SKIPPED": {
   "title": "Trang tính không được kiểm tra",
   "text": "Trang này không có hàng ghi tên trường của bộ chuẩn nên không được kiểm tra; các trang khác vẫn được đọc.",
   "cause": "Trang chứa ghi chú, bảng tổng hợp hoặc dữ liệu của phần mềm khác.",
   "fix": "Không cần làm gì nếu trang không chứa bản ghi. Nếu có, thêm hàng tên trường như ở trang đã đọc được."
  },
  "TN-READ-COLUMN-TWICE": {
   "title": "Hai cột cùng ghi một trường",
   "text": "Hai cột cùng ghi một trường, hoặc một cột ghi cả nhóm mà cột kia ghi một phần của nhóm ấy (cột kia: {other}). Không biết lấy cột nào nên trang không được đọc.",
   "cause": "Cột bị chép lặp, hoặc hai bảng được ghép làm một.",
   "fix": "Giữ một cột, bỏ hoặc đổi tên trường của cột kia.",
   "example": "Sai: ngayDangKy · ngayDangKy · Đúng: ngayDangKy · ngayCap"
  },
  "TN-READ-COLUMN-NAMELESS": {
   "title": "Cột không có tên",
   "text": "Có dữ liệu trong một cột không có tên trường nên không được kiểm tra.",
   "cause": "Ghi chú bên lề bảng, hoặc cột thêm vào mà quên ghi tên trường.",
   "fix": "Ghi tên trường cho cột, hoặc xóa cột nếu không cần."
  },
  "TN-READ-HIDDEN-SHEET": {
   "title": "Trang tính bị ẩn",
   "text": "Trang này đang ẩn nhưng có bản ghi; vẫn được đọc và kiểm tra.",
   "cause": "Ai đó đã ẩn trang, hoặc trang còn lại từ lần làm trước.",
   "fix": "Bỏ ẩn để xem. Nếu không còn dùng thì xóa trang trước khi gửi đi."
  },
  "TN-READ-HIDDEN-ROWS": {
   "title": "Hàng bị ẩn",
   "text": "Có {count} hàng đang ẩn hoặc đang bị lọc; vẫn được đọc và kiểm tra.",
   "cause": "Bộ lọc đang bật, hoặc hàng bị ẩn bằng tay.",
   "fix": "Bỏ lọc, bỏ ẩn để xem. Nếu không còn dùng thì xóa hàng trước khi gửi đi."
  },
  "TN-READ-MERGED": {
   "title": "Ô gộp trong dữ liệu",
   "text": "Có {count} chỗ gộp ô trong dữ liệu: giá trị chỉ thuộc về ô đầu tiên, các ô còn lại được đọc là trống.",
   "cause": "Gộp ô để khỏi ghi lặp một giá trị cho nhiều hàng hoặc nhiều cột.",
   "fix": "Bỏ gộp ô và ghi giá trị vào từng hàng."
  },
  "TN-READ-CELL-ERROR": {
   "title": "Ô báo lỗi",
   "text": "{label}: ô đang báo lỗi của Excel (như #N/A, #REF!) nên không có giá trị.",
   "cause": "Công thức không tìm thấy dữ liệu, hoặc tệp nguồn của công thức đã bị dời đi.",
   "fix": "Sửa công thức, hoặc ghi thẳng giá trị vào ô."
  },
  "TN-READ-CELL-UNCALCULATED": {
   "title": "Công thức chưa được tính",
   "text": "{label}: ô có công thức nhưng tệp không kèm kết quả nên không có giá trị.",
   "cause": "Tệp do phần mềm tạo ra và chưa được mở, lưu bằng Excel.",
   "fix": "Mở tệp bằng Excel, lưu lại rồi kiểm tra lại; hoặc ghi thẳng giá trị vào ô."
  },
  "TN-READ-CELL-DATE": {
   "title": "Excel đã đổi thành ngày",
   "text": "{label}: ô là một ngày, trong khi trường này không phải trường ngày; không biết người nhập đã gõ gì.",
   "cause": "Gõ số như 12/3 vào ô định dạng General, Excel tự đổi thành ngày.",
   "fix": "Đặt định dạng ô là Text trước khi gõ lại theo sổ; bảng của thongnhat template đã đặt sẵn.",
   "example": "Sai: ô ngày 12/03/2026 · Đúng: ô chữ 12/3"
  },
  "TN-CONVERT-LOSS": {
   "title": "Có dữ liệu không chuyển được",
   "text": "{label}: nội dung này không có chỗ tương ứng trong bộ chuẩn nên không được mang sang.",
   "cause": "Định dạng nguồn có thông tin mà bản ghi của bộ chuẩn không có.",
   "fix": "Giữ lại tệp gốc. Nếu thông tin còn cần, đưa vào ghiChu hoặc moRong."
  },
  "TN-CONVERT-AMBIGUOUS": {
   "title": "Có nhiều cách hiểu",
   "text": "{label}: nội dung gốc có thể hiểu theo nhiều cách nên không tự chọn.",
   "cause": "Tên xã, dân tộc hoặc cách viết khớp với nhiều mã.",
   "fix": "Xem sổ gốc và chọn mã đúng."
  },
  "TN-CONVERT-DATE": {
   "title": "Không hiểu được ngày",
   "text": "{label}: nội dung ở ô ngày không phải là ngày đọc được.",
   "cause": "Ô ngày ghi tuổi, ghi chữ, hoặc một ngày không có trong lịch.",
   "fix": "Ghi ngày, tháng, năm theo sổ; chỉ biết năm thì ghi năm. Lời ghi của sổ được giữ nguyên văn ở trường bên cạnh.",
   "example": "Đọc được: 20.03.1954, 03.1954, 1954"
  },
  "TN-CONVERT-CODE": {
   "title": "Mã nguồn chưa có trong bảng quy đổi",
   "text": "{label}: mã của hệ thống nguồn chưa có mã tương ứng trong bộ chuẩn.",
   "cause": "Mã do đơn vị tự đặt, mã đã bỏ từ lâu, hoặc bảng quy đổi chưa đủ.",
   "fix": "Tra sổ gốc, ghi mã đúng của danh mục; mã hay gặp thì đề nghị bổ sung vào bảng quy đổi."
  },
  "TN-CONVERT-PLACEHOLDER": {
   "title": "Giá trị điền cho có",
   "text": "{label}: nội dung gốc là giá trị điền cho có nên không được mang sang như dữ liệu thật.",
   "cause": "Phần mềm cũ bắt buộc nhập nên người nhập điền số giả hoặc chữ như \"không rõ\".",
   "fix": "Bổ sung giá trị thật nếu tìm được; nếu không, khai ở khongRo.",
   "example": "Giá trị điền cho có: 000000001, 01/01/1900, không rõ, N/A"
  },
  "TN-CONVERT-DUPLICATE-ROW": {
   "title": "Hàng bị lặp",
   "text": "Hàng này giống hệt một hàng đã có trong tệp.",
   "cause": "Xuất hoặc nhập hai lần cùng một trang sổ.",
   "fix": "Giữ một hàng. Nếu là hai việc đăng ký khác nhau, kiểm tra lại số, quyển, trang."
  },
  "TN-CONVERT-NUMBER": {
   "title": "Không hiểu được con số",
   "text": "{label}: nội dung ở ô số không phải là con số đọc được.",
   "cause": "Ô số ghi chữ, có dấu phân cách lạ, hoặc dài hơn mức máy tính đọc chính xác.",
   "fix": "Ghi bằng chữ số, không kèm đơn vị; số định danh và số tiền phải gửi dạng chữ.",
   "example": "Đọc được: 1500000, 1.500.000"
  },
  "TN-CONVERT-TIME": {
   "title": "Giờ không được mang sang",
   "text": "{label}: chuẩn ở đây chỉ giữ ngày, giờ của nguồn không được mang sang.",
   "cause": "Hệ thống nguồn gửi cả giờ cho một trường chỉ cần ngày.",
   "fix": "Nếu giờ là cần thiết, giữ tệp gốc và ghi vào ghi chú."
  },
  "TN-CONVERT-SPELLING": {
   "title": "Viết theo lối khác",
   "text": "{label}: nguồn viết theo lối khác, nghĩa không đổi; khi ghi ra sẽ theo lối mà bên nhận chấp nhận.",
   "cause": "Có phần mềm viết thêm hoặc bỏ chữ như cid: đứng trước mã của tệp.",
   "fix": "Không cần sửa."
  },
  "TN-CONVERT-FILE": {
   "title": "Tệp kèm theo bị hỏng",
   "text": "{label}: nội dung tệp kèm theo không phải base64 nên không mở được.",
   "cause": "Tệp bị cắt khi gửi, hoặc gửi đường dẫn thay cho nội dung.",
   "fix": "Gửi lại tệp, mã hóa base64 đủ từ đầu đến cuối."
  },
  "TN-CONVERT-XML": {
   "title": "Không phải XML đọc được",
   "text": "Nội dung này không phải XML đúng quy cách.",
   "cause": "Thiếu thẻ đóng, có ký tự lạ, hoặc thông điệp bị cắt.",
   "fix": "Lấy lại thông điệp gốc; mở bằng trình duyệt để thấy chỗ hỏng."
  },
  "TN-CONVERT-DOCTYPE": {
   "title": "XML có khai báo DOCTYPE",
   "text": "XML có khai báo DOCTYPE hoặc ENTITY nên không được đọc.",
   "cause": "Khai báo này cho phép đọc tệp của máy hoặc làm tràn bộ nhớ; không hệ thống nào của nhà nước dùng đến.",
   "fix": "Bỏ khai báo rồi gửi lại. Nếu không phải bạn thêm vào, hãy báo bộ phận an toàn thông tin."
  },
  "TN-CONVERT-JSON": {
   "title": "Không phải JSON đọc được",
   "text": "Nội dung này không phải JSON đúng quy cách.",
   "cause": "Thiếu dấu ngoặc, thừa dấu phẩy, hoặc thông điệp bị cắt.",
   "fix": "Lấy lại thông điệp gốc."
  },
  "TN-CONVERT-KEYS": {
   "title": "Hai tên trường trùng nhau",
   "text": "Thông điệp có hai trường chỉ khác nhau chữ hoa, chữ thường.",
   "cause": "Hai phần mềm cùng ghi vào một thông điệp, mỗi bên một lối viết.",
   "fix": "Giữ một trường."
  },
  "TN-CONVERT-DEPTH": {
   "title": "Thông điệp lồng quá sâu",
   "text": "Thông điệp lồng nhau quá {max} tầng nên không được đọc.",
   "cause": "Thông điệp hỏng, hoặc được tạo ra để làm treo máy.",
   "fix": "Lấy lại thông điệp gốc từ hệ thống gửi."
  },
  "TN-CONVERT-SIZE": {
   "title": "Thông điệp quá lớn",
   "text": "Thông điệp lớn hơn {max} byte nên không được đọc.",
   "cause": "Nhiều bản ghi hoặc nhiều tệp gộp vào một thông điệp.",
   "fix": "Chia nhỏ: mỗi thông điệp một hồ sơ."
  },
  "TN-CONVERT-COUNT": {
   "title": "Thông điệp có quá nhiều bản ghi hoặc giá trị",
   "text": "Thông điệp có hơn {max} bản ghi, hoặc một bản ghi có hơn {max} giá trị, nên không được đọc.",
   "cause": "Cả một sổ gộp vào một thông điệp, hoặc thông điệp được tạo ra để làm treo máy.",
   "fix": "Chia nhỏ thông điệp; trong chương trình, đặt maxItems lớn hơn nếu tin nơi gửi."
  },
  "TN-CONVERT-SHAPE": {
   "title": "Không đúng hình dạng của thông điệp",
   "text": "Nội dung không có hình dạng của thông điệp này.",
   "cause": "Gửi nhầm loại thông điệp.",
   "fix": "Kiểm tra tên định dạng đã chọn với --from."
  },
  "TN-CONVERT-MANY": {
   "title": "Không phải một bản ghi",
   "text": "Thông điệp có {found} bản ghi, trong khi cần đúng một.",
   "cause": "Thông điệp trống, hoặc là một danh sách.",
   "fix": "Trong chương trình, dùng decodeAll thay cho decode."
  },
  "TN-CONVERT-FOOTER": {
   "title": "Hàng cộng hoặc ghi chú",
   "text": "Hàng này là hàng cộng, ghi chú hoặc chữ ký dưới bảng, không phải bản ghi.",
   "cause": "Bảng có dòng tổng cộng, ghi chú hoặc tên người lập ở cuối.",
   "fix": "Không phải làm gì. Nếu hàng này là một trường hợp thật, ghi đủ các ô của nó rồi chuyển lại."
  },
  "TN-CONVERT-FORMULA": {
   "title": "Ô giống công thức",
   "text": "Ô này bắt đầu bằng = + - @ nên được thêm dấu ' ở trước.",
   "cause": "Excel chạy những ô như vậy như công thức; tệp lạ có thể lợi dụng điều đó.",
   "fix": "Hệ thống nhận đọc tệp thì bỏ dấu ' ở đầu ô. Xem lại vì sao dữ liệu bắt đầu bằng ký tự ấy."
  },
  "TN-MIGRATE-RECORD": {
   "title": "Không phải loại bản ghi của bước chuyển này",
   "text": "{label}: bước chuyển phiên bản không biết loại bản ghi này.",
   "cause": "Bản ghi thuộc cơ sở dữ liệu khác, hoặc sieuDuLieu.luocDo ghi sai.",
   "fix": "Ghi đúng loại bản ghi ở sieuDuLieu.luocDo, ví dụ ho-tich/khai-sinh, hoặc chọn bước chuyển của cơ sở dữ liệu đó. Bản ghi được giữ nguyên."
  },
  "TN-MIGRATE-VERSION": {
   "title": "Không phải phiên bản mà bước chuyển bắt đầu",
   "text": "{label}: bản ghi không ở phiên bản {from} nên không chuyển sang {to}.",
   "cause": "Bản ghi theo một phiên bản khác, hoặc không ghi phiên bản.",
   "fix": "Ghi đúng phiên bản ở sieuDuLieu.phienBanLuocDo, hoặc chuyển qua phiên bản {from} trước. Bản ghi được giữ nguyên."
  },
  "TN-MIGRATE-LOSS": {
   "title": "Có dữ liệu mà phiên bản kia không có chỗ ghi",
   "text": "{label}: phiên bản được chuyển tới không có chỗ cho nội dung này nên không mang sang.",
   "cause": "Trường chỉ có ở một trong hai phiên bản, hoặc nội dung không chia được như phiên bản kia đòi.",
   "fix": "Giữ lại tệp gốc. Tệp hao hụt nêu vị trí từng chỗ và lý do."
  },
  "TN-MIGRATE-CODE": {
   "title": "Mã không có mã tương ứng",
   "text": "{label}: mã này không có mã tương ứng ở phiên bản được chuyển tới; không tự chọn mã khác.",
   "cause": "Danh mục của hai phiên bản khác nhau và bước chuyển không nêu mã này.",
   "fix": "Chọn mã đúng theo sổ rồi ghi vào bản ghi đã chuyển; mã hay gặp thì đề nghị bổ sung vào bước chuyển."
  },
  "TN-MIGRATE-LIMIT": {
   "title": "Nội dung vượt giới hạn của phiên bản kia",
   "text": "{label}: nội dung không vừa giới hạn của phiên bản được chuyển tới.",
   "cause": "Một trong hai phiên bản cho phép dài hơn, lớn hơn, hoặc nhiều giá trị hơn.",
   "fix": "Giữ lại tệp gốc. Xem lại trường này trong bản ghi đã chuyển."
  },
  "TN-MIGRATE-CONFLICT": {
   "title": "Chỗ mới đã có nội dung khác",
   "text": "{label}: không chuyển được vì chỗ mới của trường này đã có nội dung; không ghi đè.",
   "cause": "Bản ghi có trường mang tên của phiên bản kia, hoặc chỗ đó không phải một nhóm trường.",
   "fix": "Xem lại hai nội dung, giữ một, rồi chuyển lại từ tệp gốc."
  },
  "TN-MIGRATE-POINTER": {
   "title": "Lịch sử nêu một trường không còn",
   "text": "{label}: lịch sử nêu tên một trường mà phiên bản được chuyển tới không có; giữ nguyên như đã ghi.",
   "cause": "Lịch sử thay đổi được ghi theo phiên bản kia.",
   "fix": "Không cần sửa. Khi đọc lịch sử, xem phiên bản trước đó."
  },
  "TN-MIGRATE-SIGNED": {
   "title": "Bản chuyển không còn là bản đã ký",
   "text": "{label}: bản ghi có chữ ký số; chữ ký là của bản trước khi chuyển, không chứng thực bản đã chuyển.",
   "cause": "Chuyển phiên bản làm đổi nội dung được ký, dù ý nghĩa vẫn thế.",
   "fix": "Giữ bản gốc đã ký làm bằng chứng. Muốn bản đã chuyển có giá trị như vậy thì cơ quan có thẩm quyền ký lại."
  },
  "TN-QUALITY-DUPLICATE-KEY": {
   "title": "Trùng khóa",
   "text": "Có bản ghi khác cùng loại, cùng đơn vị mang đúng khóa này; mỗi bản ghi thừa được đếm một lần.",
   "cause": "Một việc được ghi hai lần, gửi lại sau khi mất kết nối, hoặc hai tệp chứa cùng dữ liệu.",
   "fix": "Giữ một bản ghi, bản còn lại thu hồi theo thủ tục; không xóa. Nếu là hai việc khác nhau thì sửa số, quyển hoặc ngày đã ghi sai.",
   "example": "Hai bản ghi khai sinh cùng nơi đăng ký, cùng quyển, cùng số 12, cùng ngày."
  },
  "TN-QUALITY-DUPLICATE-PERSON": {
   "title": "Có thể là một người",
   "text": "Có bản ghi khác cùng loại, cùng đơn vị mang cùng họ tên, ngày sinh và giới tính, nhưng khác khóa.",
   "cause": "Một người được ghi hai lần với hai số khác nhau; cũng có khi là hai người trùng tên, trùng ngày sinh.",
   "fix": "Người có thẩm quyền so hai bản ghi với giấy tờ gốc rồi mới kết luận. Máy không bao giờ tự gộp.",
   "example": "Hai bản ghi cùng \"Trần Văn Ví Dụ\", cùng ngày sinh, số đăng ký khác nhau."
  },
  "TN-QUALITY-PLACEHOLDER": {
   "title": "Giá trị giữ chỗ, không phải dữ liệu",
   "text": "{label}: chữ ghi ở đây chỉ để lấp chỗ trống, không phải thông tin.",
   "cause": "Phần mềm bắt buộc nhập nên người nhập gõ cho qua.",
   "fix": "Bỏ trường này và nêu lý do trong khongRo; có thông tin thì ghi thông tin thật.",
   "example": "Sai: \"không rõ\", \"N/A\", \"///\" · Đúng: bỏ trường, thêm khongRo với lý do"
  },
  "TN-QUALITY-TEST": {
   "title": "Giống bản ghi thử",
   "text": "Bản ghi này trông như dữ liệu thử nghiệm lọt vào cơ sở dữ liệu thật.",
   "cause": "Bản ghi được tạo khi cài đặt, tập huấn hoặc kiểm tra phần mềm và chưa được dọn.",
   "fix": "Kiểm tra nguồn của bản ghi. Đúng là thử thì thu hồi; không gửi dữ liệu thử vào hệ thống thật.",
   "example": "Họ tên \"test 2\", nơi sinh \"Thử nghiệm 01\"."
  },
  "TN-QUALITY-FUTURE": {
   "title": "Thời điểm ở tương lai",
   "text": "{label}: thời điểm này sau ngày kiểm tra.",
   "cause": "Đồng hồ máy chủ sai giờ, sai múi giờ, hoặc gõ nhầm năm.",
   "fix": "Chỉnh đồng hồ theo máy chủ thời gian, ghi đủ múi giờ +07:00, rồi sửa các bản ghi đã ghi sai.",
   "example": "Kiểm tra ngày 2026-11-22, capNhatLuc \"2062-11-22T08:00:00+07:00\"."
  },
  "TN-QUALITY-STALE": {
   "title": "Đã cũ: hệ thống khác có sự kiện mới hơn",
   "text": "{label}: hệ thống khác đã ghi một sự kiện làm thay đổi điều này, bản ghi vẫn giữ điều cũ.",
   "cause": "Sự kiện (khai tử, kết hôn, thay đổi hộ tịch…) chưa được gửi sang, hoặc đã gửi mà chưa được nhập.",
   "fix": "Người có thẩm quyền xem giấy tờ của sự kiện rồi cập nhật bản ghi; kiểm tra việc gửi dữ liệu giữa hai hệ thống."
  },
  "TN-QUALITY-PROVENANCE": {
   "title": "Không ghi nguồn gốc",
   "text": "{label}: bản ghi không ghi lấy từ đâu, lập bằng cách nào.",
   "cause": "Phần mềm không xuất sieuDuLieu.nguonGoc, hoặc nguồn bị mất khi chuyển đổi.",
   "fix": "Ghi hệ thống nguồn, cách lập và mã bản ghi ở nguồn vào sieuDuLieu.nguonGoc.",
   "example": "\"nguonGoc\": {\"heThongNguon\": \"…\", \"maBanGhiNguon\": \"…\"}"
  },
  "TN-QUALITY-OWNER": {
   "title": "Không ghi cơ quan chủ quản",
   "text": "{label}: bản ghi không ghi cơ quan nào chịu trách nhiệm.",
   "cause": "Phần mềm chỉ phục vụ một cơ quan nên không ghi mã của cơ quan ấy.",
   "fix": "Ghi mã định danh điện tử của cơ quan vào sieuDuLieu.coQuanChuQuan.",
   "example": "\"coQuanChuQuan\": \"H26.12\""
  },
  "TN-QUALITY-UPDATED": {
   "title": "Không ghi lúc cập nhật",
   "text": "{label}: bản ghi không ghi được cập nhật lúc nào.",
   "cause": "Phần mềm không lưu thời điểm sửa, hoặc không xuất nó.",
   "fix": "Ghi thời điểm sửa cuối, có múi giờ, vào sieuDuLieu.capNhatLuc.",
   "example": "\"capNhatLuc\": \"2026-11-20T09:30:00+07:00\""
  },
  "TN-QUALITY-SIGNED": {
   "title": "Chưa ký số",
   "text": "{label}: loại bản ghi này có chỗ cho chữ ký số nhưng bản ghi chưa được ký.",
   "cause": "Bản ghi lập trước khi có ký số, hoặc phần mềm gửi chữ ký riêng.",
   "fix": "Cơ quan có thẩm quyền ký số bản ghi; chữ ký gửi riêng thì đưa vào chuKySo."
  }
 },
 "en": {
  "TN-TYPE": {
   "title": "Wrong type",
   "text": "{label}: the type is not right, it must be {expected}.",
   "cause": "The software wrote a number for text, text for a number, or one value where a group of fields belongs.",
   "fix": "Correct the export so that this field has the right type. Codes and document numbers are always text, in quotes, so that leading zeros stay.",
   "example": "Wrong: \"maTinh\": 1 · Right: \"maTinh\": \"01\""
  },
  "TN-REQUIRED": {
   "title": "A required field is missing",
   "text": "{label}: it must be there, and it is not in the record.",
   "cause": "The software does not export this field, or puts it under another name.",
   "fix": "Add the field. If the data is there, check the name of the field and its place in the record.",
   "example": "Every record has sieuDuLieu with maBanGhi, luocDo, phienBanLuocDo and nguon."
  },
  "TN-UNKNOWN-FIELD": {
   "title": "A field the standard does not have",
   "text": "{label}: the standard has no such field in this place.",
   "cause": "The name is misspelt, the field is in the wrong group, or it is the unit's own.",
   "fix": "Correct the name by the data dictionary. A unit's own fields go into moRong, under the unit's code.",
   "example": "Wrong: \"ngaysinh\" · Right: \"ngaySinh\". Own fields: \"moRong\": [{\"donVi\": \"…\", \"duLieu\": {…}}]"
  },
  "TN-ENUM": {
   "title": "Not one of the listed values",
   "text": "{label}: the value is not one of those allowed: {allowed}.",
   "cause": "The name or code of another system was used, or capitals differ.",
   "fix": "Write one of the listed values, exactly as it stands there.",
   "example": "For the origin of a record: Wrong: \"Số hóa\" · Right: \"so-hoa\""
  },
  "TN-CONST": {
   "title": "The value is fixed",
   "text": "{label}: in this kind of record it must be {expected}.",
   "cause": "The record is of another kind, or this field was filled in by mistake.",
   "fix": "If it is this kind of record, write {expected}; otherwise check the record as what it is.",
   "example": "A birth record: \"loaiViecHoTich\": \"khai-sinh\""
  },
  "TN-CODE": {
   "title": "Code not in its table",
   "text": "{label}: the code is not in the table {table}.",
   "cause": "A typing error, a lost leading zero, a code of another table, or a name instead of a code.",
   "fix": "Look up the table {table} ({tableId}) and write the code with all its digits.",
   "example": "Ethnic group Kinh: Wrong: \"Kinh\" or \"1\" · Right: \"01\""
  },
  "TN-MIN-LENGTH": {
   "title": "Too short",
   "text": "{label}: too short, it needs at least {min} characters.",
   "cause": "An empty cell was exported as empty text, or the content was cut off.",
   "fix": "Write it in full. Leave the field out when there is nothing; say in khongRo what the book does not show.",
   "example": "No middle name: leave chuDem out, do not write \"\"."
  },
  "TN-MAX-LENGTH": {
   "title": "Too long",
   "text": "{label}: too long, at most {max} characters.",
   "cause": "Several things were put into one field, or the content is repeated.",
   "fix": "Move the rest to the field where it belongs; remarks go into ghiChu.",
   "example": "Name and office of the signer are two fields: nguoiKy.hoTen and nguoiKy.chucVu."
  },
  "TN-PATTERN": {
   "title": "Not written as prescribed",
   "text": "{label}: it is not written in the prescribed way.",
   "cause": "There is a foreign character, a digit too few or too many, or another separator.",
   "fix": "Write it as the data dictionary shows for this field."
  },
  "TN-FORMAT": {
   "title": "Wrong format",
   "text": "{label}: it is not in the format {format}.",
   "cause": "A date was written as 20/03/1954, the day does not exist (30 February), a number lacks digits, or an amount has separators.",
   "fix": "Write it in the right format. Dates are year-month-day; when only the year or month is known, stop there, without 00 or 01.",
   "example": "Wrong: \"20/03/1954\", \"1954-00-00\" · Right: \"1954-03-20\", \"1954-03\", \"1954\". A personal id has 12 digits."
  },
  "TN-MINIMUM": {
   "title": "Number too small",
   "text": "{label}: the number is too small, at least {min}.",
   "cause": "A typing error, or 0 or -1 was used to say there is none.",
   "fix": "Write the right number. Leave the field out when there is none."
  },
  "TN-MAXIMUM": {
   "title": "Number too large",
   "text": "{label}: the number is too large, at most {max}.",
   "cause": "A digit too many, or a code in a field for a quantity.",
   "fix": "Write the right number; codes go into their own field."
  },
  "TN-MIN-ITEMS": {
   "title": "Too few items",
   "text": "{label}: the list needs at least {min} item(s).",
   "cause": "The list was exported empty.",
   "fix": "Add what is missing; leave the field out when there is none.",
   "example": "Wrong: \"quocTich\": [] · Right: \"quocTich\": [\"VN\"]"
  },
  "TN-MAX-ITEMS": {
   "title": "Too many items",
   "text": "{label}: the list has too many items, at most {max}.",
   "cause": "Items are repeated, or several records were merged into one.",
   "fix": "Remove repeated items; split what are several records."
  },
  "TN-TAG": {
   "title": "The kind is not stated",
   "text": "{label}: the field {tag} must say which kind this is: {allowed}.",
   "cause": "The field that tells the kind is missing, or its value is not listed.",
   "fix": "Give {tag} one of the listed values, then fill in the fields of that kind.",
   "example": "A guardian that is an organisation: {\"loai\": \"to-chuc\", \"toChuc\": {…}}"
  },
  "TN-DEPTH": {
   "title": "Nested too deeply",
   "text": "{label}: the data is nested more than {max} levels deep.",
   "cause": "The record is broken, or a record was put into itself again and again.",
   "fix": "Export the record again; a converted address has one level only."
  },
  "TN-OPEN-SIZE": {
   "title": "Own fields too large",
   "text": "{label}: the unit's own data is too large or nested too deep; at most {max} values.",
   "cause": "A whole file, picture, overlong text or record of another system was put into moRong; or a number is larger than JSON can hold.",
   "fix": "Keep only a few short fields in moRong; files belong to the attachments."
  },
  "TN-REQUIRED-BY-ORIGIN": {
   "title": "Missing for this origin",
   "text": "{label}: a record of origin {origin} must have this field.",
   "cause": "A new registration needs every field of the form; a digitised book may lack what the book does not show.",
   "fix": "Add the field. If the old book does not show it or cannot be read, say so in khongRo with the reason.",
   "example": "\"khongRo\": [{\"truong\": \"{path}\", \"lyDo\": \"…\"}]"
  },
  "TN-SCHEMA": {
   "title": "The record names another schema",
   "text": "{label}: the record says it follows another schema than the one it is checked with ({expected}).",
   "cause": "It is checked as the wrong kind of record, or the sender wrote luocDo wrongly.",
   "fix": "Check it as its own kind of record, or write {expected} in luocDo.",
   "example": "ho-tich/khai-sinh"
  },
  "TN-SCHEMA-VERSION": {
   "title": "The record follows another version of the schema",
   "text": "{label}: the record follows another version than the one it is checked with ({expected}).",
   "cause": "The sender uses another version of the standard, or wrote the number wrongly.",
   "fix": "Bring both to the same version, or write {expected} in phienBanLuocDo.",
   "example": "1.0"
  },
  "TN-CODE-RETIRED": {
   "title": "Code no longer in force",
   "text": "{label}: the code is in the table {table}, but ended before the day of the event.",
   "cause": "An old code (a commune, district or province of before 1 July 2025) was used for a later event, or the date of the record is wrong.",
   "fix": "Use the code that was in force on the day of the event: “thongnhat translate” gives it. An address in an old document keeps its old codes with ngayHieuLuc or boMaDvhc; the converted one goes into diaChiQuyDoi.",
   "example": "A registration of October 2025 has no district code: districts ended on 1 July 2025."
  },
  "TN-CODE-NOT-YET": {
   "title": "Code not yet in force",
   "text": "{label}: the code is in the table {table}, but did not exist yet on the day of the event.",
   "cause": "A new code stands in an old record, often because a program converted the address and overwrote it, or the date of the record is wrong.",
   "fix": "Write the code of that day as on the document; the converted address goes into diaChiQuyDoi. “thongnhat translate” also works backwards.",
   "example": "A registration of 2019 uses the commune codes of 2019, not the code of a special zone that exists since 1 July 2025."
  },
  "TN-TEXT-NFC": {
   "title": "Decomposed letters",
   "text": "{label}: Vietnamese marks are stored apart from their letters; they must be composed (NFC).",
   "cause": "The text was typed as decomposed Unicode or copied from a Mac; it looks the same, and machines take it as different.",
   "fix": "Convert it to composed Unicode (NFC). A machine can do that without changing a letter.",
   "example": "Wrong: e + circumflex + tilde (3 characters) · Right: ễ (1 character)"
  },
  "TN-TEXT-SPACE": {
   "title": "Surplus spaces",
   "text": "{label}: there are spaces at the beginning or end, or several in a row.",
   "cause": "A slip of typing, or family, middle and given name were joined with one of them empty.",
   "fix": "Remove the surplus spaces. A machine can do that.",
   "example": "Wrong: \"Trần  Văn A \" · Right: \"Trần Văn A\""
  },
  "TN-TEXT-INVISIBLE": {
   "title": "Invisible characters",
   "text": "{label}: there are characters that cannot be seen.",
   "cause": "Copying from a web page, Word or Excel brought special spaces or zero-width characters along.",
   "fix": "Delete them, or type the content again. A machine can do that.",
   "example": "Often: no-break space (U+00A0), zero-width space (U+200B)."
  },
  "TN-TEXT-HOMOGLYPH": {
   "title": "Look-alike letters",
   "text": "{label}: a letter looks Vietnamese and is another character.",
   "cause": "Đ was typed as the Icelandic Ð or the African Ɖ, or a Cyrillic letter looks like a Latin one.",
   "fix": "Replace it with the Vietnamese letter, such as Đ (U+0110), đ (U+0111).",
   "example": "Wrong: Ð (U+00D0) · Right: Đ (U+0110)"
  },
  "TN-TEXT-CONTROL": {
   "title": "Control characters",
   "text": "{label}: there is a control character (line break, tab or machine code) that is not allowed.",
   "cause": "The text came from a cell of several lines, or the file was damaged when it was converted.",
   "fix": "Delete it; join several lines with a space or comma."
  },
  "TN-UNKNOWN-CONTRADICTION": {
   "title": "Said to be unknown, and given",
   "text": "{label}: khongRo says the field is unknown, yet the record gives a value.",
   "cause": "The value was added later and the line in khongRo stayed, or khongRo names the wrong path.",
   "fix": "Remove one of the two: the value, or the line in khongRo.",
   "example": "With \"ngaySinh\": \"1954\" there, khongRo does not name \"/…/ngaySinh\"."
  },
  "TN-UNDECIDED": {
   "title": "Too little to decide",
   "text": "{label}: there is too little information to decide the rule {rule}.",
   "cause": "A field to compare with is missing, or a date has only its year or month.",
   "fix": "Add what is known; if the book says no more, look at it yourself and leave it."
  },
  "TN-DATASET-CROWDED": {
   "title": "Too many records with one key",
   "text": "{label}: {count} records share a key of the rule {rule}; only the first {max} pairs were compared.",
   "cause": "A filler number, or one value copied to many people.",
   "fix": "Find the records with that value and write each person's own; if it is not known, leave the field out and name it in khongRo.",
   "example": "Personal number not known: leave the field out, do not write 000000000000."
  },
  "TN-READ-JSON": {
   "title": "Not well-formed JSON",
   "text": "The text is not JSON at this place, so the record cannot be read.",
   "cause": "A comma, bracket or quote is missing or too many; the file was cut off; or it is no JSON at all.",
   "fix": "Open the file at the line and character shown and correct it, or export it again. For a table add --input csv.",
   "example": "Wrong: {\"so\": \"12\",} · Right: {\"so\": \"12\"}"
  },
  "TN-READ-NAN": {
   "title": "NaN and Infinity are no numbers",
   "text": "NaN or Infinity stands where a number belongs; JSON has no such value.",
   "cause": "The software (often Python or JavaScript) wrote an empty cell or a failed calculation as NaN.",
   "fix": "Leave the field out when there is no value.",
   "example": "Wrong: {\"soLuongBanSao\": NaN} · Right: {}"
  },
  "TN-READ-DUPLICATE-KEY": {
   "title": "A field twice",
   "text": "{label}: the same field stands twice in one group, so nobody can tell which value is right.",
   "cause": "The software builds JSON by joining text, or two records were mixed into one.",
   "fix": "Keep one of them. Use a list field for several values.",
   "example": "Wrong: {\"so\": \"12\", \"so\": \"13\"} · Right: {\"so\": \"13\"}"
  },
  "TN-READ-TOO-LONG": {
   "title": "Record too long",
   "text": "The record is longer than {max} bytes and was skipped; those after it are read.",
   "cause": "A picture or file is embedded, or line breaks between records are missing.",
   "fix": "Take attachments out, write one record a line; raise --max-bytes if it has to be."
  },
  "TN-READ-DEPTH": {
   "title": "JSON nested too deeply",
   "text": "The JSON is nested more than {max} levels deep, so the record was not read.",
   "cause": "The file is broken or meant to hang the machine; no record of the standard is that deep.",
   "fix": "Export the record again. If somebody sent the file, tell them."
  },
  "TN-READ-SURROGATE": {
   "title": "Half a Unicode character",
   "text": "{label}: there is half a Unicode character (\\ud800–\\udfff by itself), which is no letter.",
   "cause": "Text was cut in the middle of a character, or the file was converted wrongly.",
   "fix": "Type the text at the place shown again, or let the software cut text by characters."
  },
  "TN-READ-UTF8": {
   "title": "Not UTF-8",
   "text": "The text here is not UTF-8, so the record cannot be read.",
   "cause": "The file has another encoding, is a mix of two, or was damaged in copying.",
   "fix": "Export the file as UTF-8. In Excel: Save As, CSV UTF-8."
  },
  "TN-READ-UTF16": {
   "title": "The file is UTF-16",
   "text": "The file is UTF-16; it was converted to UTF-8 for reading.",
   "cause": "Excel's \"Unicode Text\", Notepad's \"Unicode\", or the default of SQL Server.",
   "fix": "It works. Save it as UTF-8 before you send it to others."
  },
  "TN-READ-WINDOWS-1258": {
   "title": "Probably Windows-1258",
   "text": "The text here seems to be Windows-1258, not UTF-8, so the record cannot be read.",
   "cause": "The file was saved by an old Vietnamese Windows, or exported as \"ANSI\".",
   "fix": "Convert it to UTF-8 and check again: iconv -f CP1258 -t UTF-8 old.csv > new.csv, or UniKey (Ctrl+Shift+F6): from Vietnamese locale CP 1258 to Unicode."
  },
  "TN-READ-TCVN3": {
   "title": "Probably TCVN3 (ABC)",
   "text": "The text here seems to be TCVN3 (ABC fonts, .VnTime), not UTF-8, so the record cannot be read.",
   "cause": "The file comes from a machine that used .VnTime or .VnArial fonts.",
   "fix": "Convert it to Unicode and check again: UniKey (Ctrl+Shift+F6), from TCVN3 (ABC) to Unicode; then save as UTF-8. Capitals of .VnTimeH fonts must be looked at by a person."
  },
  "TN-READ-NOT-OBJECT": {
   "title": "Not a record",
   "text": "This is not a record: a JSON record stands in braces { }.",
   "cause": "The line holds only a number, a text or a list; or the list of records is nested once too often.",
   "fix": "Write each record as a group { … }; in NDJSON one record a line.",
   "example": "Wrong: [\"khai-sinh\", 12] · Right: {\"loaiViecHoTich\": \"khai-sinh\", …}"
  },
  "TN-READ-RECORD": {
   "title": "Which record is not clear, or it is another",
   "text": "The record does not say what it is, names one that does not exist, or is not the one being checked.",
   "cause": "sieuDuLieu.luocDo is missing or misspelt, or the file mixes several kinds of record.",
   "fix": "Write sieuDuLieu.luocDo, such as \"ho-tich/khai-sinh\", or add --record khai-sinh; all kinds: thongnhat schemas. If the two differ, make them agree. For a spreadsheet of your own run thongnhat recognise.",
   "example": "Wrong: \"luocDo\": \"khaisinh\" · Right: \"luocDo\": \"ho-tich/khai-sinh\""
  },
  "TN-READ-EMPTY": {
   "title": "No record in the file",
   "text": "The file is empty or holds no record.",
   "cause": "The export failed, a filter left nothing, or it is the wrong file.",
   "fix": "Check the export and the name of the file."
  },
  "TN-READ-CSV-HEADER": {
   "title": "The header cannot be used",
   "text": "The first line does not name columns of the standard, or a column has no name or the same name as another.",
   "cause": "The file has no header, or the column names of other software.",
   "fix": "Add a header with the paths of the fields of the standard. Convert tables of other software first, with @thongnhat/convert.",
   "example": "sieuDuLieu.maBanGhi;ngayDangKy;nguoiDuocKhaiSinh.hoTen.dayDu"
  },
  "TN-READ-CSV-COLUMNS": {
   "title": "A row with too many or too few cells",
   "text": "The row has {found} cells, the header {expected}.",
   "cause": "A cell holds the separator without standing in quotes, or the row was cut off.",
   "fix": "Put cells that hold the separator or a line break in double quotes, or export the table again.",
   "example": "Wrong: Thôn 1, xã A,12 · Right: \"Thôn 1, xã A\",12"
  },
  "TN-READ-CSV-QUOTE": {
   "title": "Quotes do not match",
   "text": "The double quotes of this row do not open and close properly; the row was skipped, those after it are read.",
   "cause": "A quote inside a cell was not doubled, or the closing quote was forgotten.",
   "fix": "Put a cell that holds quotes in quotes, and double those inside.",
   "example": "Wrong: \"xã \"A\"\" · Right: \"xã \"\"A\"\"\""
  },
  "TN-READ-CSV-UNKNOWN-COLUMN": {
   "title": "A column the standard does not have",
   "text": "There is a column that the standard does not have; its data was not checked.",
   "cause": "The name is misspelt, or belongs to other software.",
   "fix": "Give the column the path of a field of the standard, or remove it.",
   "example": "Wrong: ho ten con · Right: nguoiDuocKhaiSinh.hoTen.dayDu"
  },
  "TN-READ-WORKBOOK": {
   "title": "Not a workbook",
   "text": "The file is not an .xlsx or .ods workbook and cannot be read.",
   "cause": "A file of another program (Word, an image, an archive) was renamed to .xlsx.",
   "fix": "Open the file in Excel or LibreOffice and save it as Excel Workbook (.xlsx)."
  },
  "TN-READ-WORKBOOK-OLD": {
   "title": "A workbook of an old form",
   "text": "The workbook is of the old form (.xls) or binary (.xlsb) and cannot be read; renaming a file does not change its form.",
   "cause": "It was saved by Excel 2003 or earlier, exported by old software, or saved as binary.",
   "fix": "Open it in Excel or LibreOffice, save it as Excel Workbook (.xlsx), and check the new file."
  },
  "TN-READ-WORKBOOK-LOCKED": {
   "title": "A workbook with a password",
   "text": "The workbook is locked with a password and cannot be read.",
   "cause": "A password for opening was set when it was saved.",
   "fix": "Open it with the password, go to File > Info > Protect Workbook > Encrypt with Password, clear the password and save. Send the file by a safe way."
  },
  "TN-READ-WORKBOOK-BOMB": {
   "title": "A workbook out of all proportion",
   "text": "The file, one of its parts, or their number is beyond what is allowed ({max}), and was not read further.",
   "cause": "It is meant to fill the memory (a zip bomb), a sheet is formatted down to its last row, or there are very large pictures.",
   "fix": "Do not open files from strangers. If it is a table of your unit: copy the part with data into a new file and check that."
  },
  "TN-READ-WORKBOOK-CELLS": {
   "title": "Too many cells",
   "text": "The sheet has more than the {max} cells or characters allowed and was not read further; the rows before were read.",
   "cause": "The table is too large, or there is a lone cell far to the right.",
   "fix": "Divide the table into several files, remove the superfluous columns on the right, or export it as CSV."
  },
  "TN-READ-WORKBOOK-BROKEN": {
   "title": "A damaged workbook",
   "text": "A part of the file is damaged or wrongly built ({part}), and could not be read further.",
   "cause": "The download or copy was cut off, the file was damaged on its way, or a program built it wrongly.",
   "fix": "Get the file again from its sender. If Excel still opens it, save it as a new file and check that."
  },
  "TN-READ-WORKBOOK-SHEET": {
   "title": "Which sheet is not clear",
   "text": "The file does not have the sheet that was asked for, or has several of that name.",
   "cause": "The name is misspelt, the sheet is a chart, or software made two sheets of one name.",
   "fix": "Give the name as Excel shows it; where two sheets have one name, rename one."
  },
  "TN-READ-SHEET-HEADER": {
   "title": "No row of field names",
   "text": "No sheet has a row with field names of the standard in its first 30 rows, so nothing was checked.",
   "cause": "The table has the column names of other software or of its own; the (hidden) row of field names of a template was deleted; or the table begins after row 30.",
   "fix": "Make a template with thongnhat template and paste the data into it; or let thongnhat recognise find the columns and convert with thongnhat convert.",
   "example": "sieuDuLieu.maBanGhi · ngayDangKy · nguoiDuocKhaiSinh.hoTen.dayDu"
  },
  "TN-READ-SHEET-SKIPPED": {
   "title": "A sheet was not checked",
   "text": "This sheet has no row with field names of the standard and was not checked; the other sheets were read.",
   "cause": "It holds notes, totals or the data of other software.",
   "fix": "Nothing, if the sheet holds no records. If it does, add a row of field names as on the sheet that was read."
  },
  "TN-READ-COLUMN-TWICE": {
   "title": "Two columns for one field",
   "text": "Two columns are for one field, or one is for a group and the other for a part of it (the other column: {other}). Which one counts is not known, so the sheet was not read.",
   "cause": "A column was copied, or two tables were put together.",
   "fix": "Keep one column; remove the other or give it another field.",
   "example": "Wrong: ngayDangKy · ngayDangKy · Right: ngayDangKy · ngayCap"
  },
  "TN-READ-COLUMN-NAMELESS": {
   "title": "A column without a name",
   "text": "There is data in a column that has no field name; it was not checked.",
   "cause": "Notes beside the table, or a column that was added without a field name.",
   "fix": "Give the column a field name, or remove it."
  },
  "TN-READ-HIDDEN-SHEET": {
   "title": "A hidden sheet",
   "text": "This sheet is hidden but holds records; they were read and checked.",
   "cause": "Somebody hid it, or it is left from earlier work.",
   "fix": "Unhide it and look. Delete it before sending if it is not needed."
  },
  "TN-READ-HIDDEN-ROWS": {
   "title": "Hidden rows",
   "text": "{count} rows are hidden or filtered away; they were read and checked.",
   "cause": "A filter is on, or rows were hidden by hand.",
   "fix": "Clear the filter, unhide and look. Delete them before sending if they are not needed."
  },
  "TN-READ-MERGED": {
   "title": "Merged cells in the data",
   "text": "In {count} places cells are merged within the data: the value belongs to the first of them only, the others are read as empty.",
   "cause": "Cells were merged to avoid repeating a value for several rows or columns.",
   "fix": "Unmerge them and write the value into each row."
  },
  "TN-READ-CELL-ERROR": {
   "title": "A cell shows an error",
   "text": "{label}: the cell shows an error of Excel (such as #N/A, #REF!) and has no value.",
   "cause": "A formula does not find its data, or the file it refers to was moved.",
   "fix": "Correct the formula, or write the value into the cell."
  },
  "TN-READ-CELL-UNCALCULATED": {
   "title": "A formula without a result",
   "text": "{label}: the cell has a formula but the file does not hold its result, so there is no value.",
   "cause": "The file was made by software and never opened and saved by Excel.",
   "fix": "Open it in Excel, save it and check again; or write the value into the cell."
  },
  "TN-READ-CELL-DATE": {
   "title": "Excel made it a date",
   "text": "{label}: the cell is a date although the field is none; what was typed is not known.",
   "cause": "A number such as 12/3 was typed into a cell of format General, and Excel made it a date.",
   "fix": "Set the format of the cells to Text, then type it again from the book; the workbook of thongnhat template has it set.",
   "example": "Wrong: a date cell 12/03/2026 · Right: a text cell 12/3"
  },
  "TN-CONVERT-LOSS": {
   "title": "Something could not be carried over",
   "text": "{label}: this has no place in the standard and was not carried over.",
   "cause": "The source format says something that the record of the standard does not have.",
   "fix": "Keep the source file. If it is still needed, put it into ghiChu or moRong."
  },
  "TN-CONVERT-AMBIGUOUS": {
   "title": "Several meanings",
   "text": "{label}: the source can be understood in several ways, so none was chosen.",
   "cause": "The name of a commune or ethnic group, or the way it is written, fits several codes.",
   "fix": "Look at the book and choose the right code."
  },
  "TN-CONVERT-DATE": {
   "title": "Not a date",
   "text": "{label}: what stands in the date cell cannot be read as a date.",
   "cause": "The cell gives an age, words, or a day that does not exist.",
   "fix": "Write day, month and year as in the book; the year alone when no more is known. The book's own words are kept beside it.",
   "example": "Can be read: 20.03.1954, 03.1954, 1954"
  },
  "TN-CONVERT-CODE": {
   "title": "Source code not in the mapping",
   "text": "{label}: the code of the source system has no counterpart in the standard yet.",
   "cause": "The unit made the code up, it was dropped long ago, or the mapping is incomplete.",
   "fix": "Look it up in the book and write the code of the table; ask for frequent ones to be added to the mapping."
  },
  "TN-CONVERT-PLACEHOLDER": {
   "title": "A placeholder",
   "text": "{label}: the source is a placeholder and was not carried over as if it were data.",
   "cause": "Old software insisted on a value, so a false number or words such as \"không rõ\" were typed.",
   "fix": "Add the true value if it can be found; otherwise say so in khongRo.",
   "example": "Placeholders: 000000001, 01/01/1900, không rõ, N/A"
  },
  "TN-CONVERT-DUPLICATE-ROW": {
   "title": "A repeated row",
   "text": "This row is the same as one before it in the file.",
   "cause": "The same page of the book was exported or typed twice.",
   "fix": "Keep one. If they are two registrations, check number, book and page."
  },
  "TN-CONVERT-NUMBER": {
   "title": "A number that cannot be read",
   "text": "{label}: what stands in the number cell is no readable number.",
   "cause": "The cell holds words, odd separators, or more digits than computers read exactly.",
   "fix": "Write digits without a unit; send identifiers and sums as text.",
   "example": "Readable: 1500000, 1.500.000"
  },
  "TN-CONVERT-TIME": {
   "title": "The time is not carried",
   "text": "{label}: the standard keeps only the day here; the time of the source is not carried.",
   "cause": "The source system sends a time for a field that needs only a day.",
   "fix": "If the time matters, keep the original file and write it in a note."
  },
  "TN-CONVERT-SPELLING": {
   "title": "Spelled another way",
   "text": "{label}: the source spells it another way with the same meaning; it is written as receivers accept it.",
   "cause": "Some programs add or leave out a word such as cid: before the id of a file.",
   "fix": "Nothing to do."
  },
  "TN-CONVERT-FILE": {
   "title": "The attached file is broken",
   "text": "{label}: the attached file is no base64 and cannot be opened.",
   "cause": "The file was cut off, or a path was sent instead of the content.",
   "fix": "Send the file again, in base64 from beginning to end."
  },
  "TN-CONVERT-XML": {
   "title": "No readable XML",
   "text": "This is no well-formed XML.",
   "cause": "A tag is not closed, there are odd characters, or the message was cut off.",
   "fix": "Take the original message again; a browser shows where it breaks."
  },
  "TN-CONVERT-DOCTYPE": {
   "title": "XML with a DOCTYPE",
   "text": "The XML declares a DOCTYPE or ENTITY and is not read.",
   "cause": "Such a declaration can read files of the machine or exhaust its memory; no system of the state uses it.",
   "fix": "Remove it and send again. If you did not add it, tell your security team."
  },
  "TN-CONVERT-JSON": {
   "title": "No readable JSON",
   "text": "This is no well-formed JSON.",
   "cause": "A bracket is missing, a comma is too many, or the message was cut off.",
   "fix": "Take the original message again."
  },
  "TN-CONVERT-KEYS": {
   "title": "Two field names are the same",
   "text": "The message has two fields that differ only in upper and lower case.",
   "cause": "Two programs wrote into one message, each in its own spelling.",
   "fix": "Keep one."
  },
  "TN-CONVERT-DEPTH": {
   "title": "The message is nested too deep",
   "text": "The message is nested more than {max} levels deep and is not read.",
   "cause": "The message is broken, or was made to stop a machine.",
   "fix": "Take the original message again from the sending system."
  },
  "TN-CONVERT-SIZE": {
   "title": "The message is too large",
   "text": "The message is larger than {max} bytes and is not read.",
   "cause": "Many records or many files in one message.",
   "fix": "Divide it: one dossier a message."
  },
  "TN-CONVERT-COUNT": {
   "title": "The message has too many records or values",
   "text": "The message has more than {max} records, or a record more than {max} values, and is not read.",
   "cause": "A whole register in one message, or a message made to stop a machine.",
   "fix": "Divide the message; in a program, set maxItems higher if you trust the sender."
  },
  "TN-CONVERT-SHAPE": {
   "title": "Not the shape of this message",
   "text": "The content does not have the shape of this message.",
   "cause": "Another kind of message was sent.",
   "fix": "Check the format named with --from."
  },
  "TN-CONVERT-MANY": {
   "title": "Not one record",
   "text": "The message has {found} records where exactly one is needed.",
   "cause": "The message is empty, or is a list.",
   "fix": "In a program, use decodeAll instead of decode."
  },
  "TN-CONVERT-FOOTER": {
   "title": "A total or a note",
   "text": "This row is a total, a note or a signature below the table and no record.",
   "cause": "The table has a total, a note or a name below it.",
   "fix": "Nothing to do. If it is a real entry, fill its cells and convert again."
  },
  "TN-CONVERT-FORMULA": {
   "title": "A cell like a formula",
   "text": "This cell begins with = + - @ and got an apostrophe before it.",
   "cause": "Excel runs such cells as formulas, and a strange file may make use of that.",
   "fix": "A system that reads the file takes the apostrophe off. Look why the data begins with that character."
  },
  "TN-MIGRATE-RECORD": {
   "title": "Not a record of this migration",
   "text": "{label}: the migration does not know this kind of record.",
   "cause": "The record belongs to another database, or sieuDuLieu.luocDo is wrong.",
   "fix": "Write the kind of record in sieuDuLieu.luocDo, such as ho-tich/khai-sinh, or choose the migration of that database. The record is kept as it is."
  },
  "TN-MIGRATE-VERSION": {
   "title": "Not the version the migration starts from",
   "text": "{label}: the record is not of version {from}, so it is not migrated to {to}.",
   "cause": "The record follows another version, or does not say which.",
   "fix": "Write the version in sieuDuLieu.phienBanLuocDo, or migrate to {from} first. The record is kept as it is."
  },
  "TN-MIGRATE-LOSS": {
   "title": "Data that the other version has no place for",
   "text": "{label}: the version that is reached has no place for this, so it is not carried over.",
   "cause": "Only one of the two versions has the field, or the text cannot be divided as the other version wants.",
   "fix": "Keep the file you started from. The file of losses names each place and the reason."
  },
  "TN-MIGRATE-CODE": {
   "title": "A code without a counterpart",
   "text": "{label}: this code has no counterpart in the version that is reached; no other was chosen for it.",
   "cause": "The code tables of the two versions differ and the migration does not list this code.",
   "fix": "Choose the right code from the book and write it into the migrated record; propose a frequent code for the migration."
  },
  "TN-MIGRATE-LIMIT": {
   "title": "Beyond the bounds of the other version",
   "text": "{label}: this does not fit the bounds of the version that is reached.",
   "cause": "One of the two versions allows a longer, larger or different value.",
   "fix": "Keep the file you started from. Look at this field of the migrated record."
  },
  "TN-MIGRATE-CONFLICT": {
   "title": "The new place is taken",
   "text": "{label}: not moved, because its new place holds something already; nothing is written over.",
   "cause": "The record has a field with a name of the other version, or something that is no object stands there.",
   "fix": "Compare the two, keep one, and migrate the original file again."
  },
  "TN-MIGRATE-POINTER": {
   "title": "History names a field that is gone",
   "text": "{label}: the history names a field that the version that is reached does not have; it is kept as written.",
   "cause": "The history of changes was written in the other version.",
   "fix": "Nothing to correct. Read the history with the former version at hand."
  },
  "TN-MIGRATE-SIGNED": {
   "title": "The migrated record is not what was signed",
   "text": "{label}: the record carries a digital signature; it is that of the record before the migration and does not vouch for the migrated one.",
   "cause": "A migration changes the bytes that were signed, even where the meaning stays.",
   "fix": "Keep the signed original as evidence. For the migrated record to have the same standing the competent body signs it again."
  },
  "TN-QUALITY-DUPLICATE-KEY": {
   "title": "Duplicate key",
   "text": "Another record of the same type and unit has exactly this key; each surplus record counts once.",
   "cause": "One event was entered twice, sent again after a lost connection, or two files hold the same data.",
   "fix": "Keep one record and revoke the other by procedure; do not delete it. If they are two events, correct the number, book or date that was entered wrongly.",
   "example": "Two birth records of the same office, book, number 12 and date."
  },
  "TN-QUALITY-DUPLICATE-PERSON": {
   "title": "Perhaps one person",
   "text": "Another record of the same type and unit has the same name, date of birth and sex, but another key.",
   "cause": "One person was entered twice under two numbers; or there are two people of one name born on one day.",
   "fix": "Someone in charge compares both records with the original papers before deciding. No machine merges them.",
   "example": "Two records of \"Trần Văn Ví Dụ\", born on one day, with different register numbers."
  },
  "TN-QUALITY-PLACEHOLDER": {
   "title": "A stand-in, not data",
   "text": "{label}: what is written here only fills the blank; it is no information.",
   "cause": "The program demanded something, so something was typed.",
   "fix": "Leave the field out and give the reason in khongRo; where the fact is known, write the fact.",
   "example": "Wrong: \"không rõ\", \"N/A\", \"///\" · Right: leave it out, give the reason in khongRo"
  },
  "TN-QUALITY-TEST": {
   "title": "Looks like a test record",
   "text": "This record looks like test data that got into the real database.",
   "cause": "It was made while a program was installed, taught or tried, and was never cleaned up.",
   "fix": "Look where the record came from. If it is a test, revoke it; never send test data to a real system.",
   "example": "A person called \"test 2\", a place of birth \"Thử nghiệm 01\"."
  },
  "TN-QUALITY-FUTURE": {
   "title": "A moment in the future",
   "text": "{label}: this moment is after the day of the audit.",
   "cause": "The server's clock or time zone is wrong, or the year was mistyped.",
   "fix": "Set the clock by a time server, write the zone +07:00, then correct the records that were written wrongly.",
   "example": "Audited on 2026-11-22, capNhatLuc \"2062-11-22T08:00:00+07:00\"."
  },
  "TN-QUALITY-STALE": {
   "title": "Outdated: another system has a newer event",
   "text": "{label}: another system holds an event that changed this, and the record still says the old.",
   "cause": "The event (a death, a marriage, a change of civil status…) was not sent, or was sent and not entered.",
   "fix": "Someone in charge reads the papers of the event and updates the record; check what the two systems send each other."
  },
  "TN-QUALITY-PROVENANCE": {
   "title": "No provenance",
   "text": "{label}: the record does not say where it came from and how it was made.",
   "cause": "The program does not export sieuDuLieu.nguonGoc, or the source was lost in a conversion.",
   "fix": "Write the source system, the way it was made and its id there into sieuDuLieu.nguonGoc.",
   "example": "\"nguonGoc\": {\"heThongNguon\": \"…\", \"maBanGhiNguon\": \"…\"}"
  },
  "TN-QUALITY-OWNER": {
   "title": "No owning body",
   "text": "{label}: the record does not say which body is responsible for it.",
   "cause": "The program serves one body only and does not write its code.",
   "fix": "Write the body's electronic identifier into sieuDuLieu.coQuanChuQuan.",
   "example": "\"coQuanChuQuan\": \"H26.12\""
  },
  "TN-QUALITY-UPDATED": {
   "title": "No time of update",
   "text": "{label}: the record does not say when it was last updated.",
   "cause": "The program does not keep the time of change, or does not export it.",
   "fix": "Write the time of the last change, with its zone, into sieuDuLieu.capNhatLuc.",
   "example": "\"capNhatLuc\": \"2026-11-20T09:30:00+07:00\""
  },
  "TN-QUALITY-SIGNED": {
   "title": "Not signed",
   "text": "{label}: this type of record has a place for a digital signature, but the record is not signed.",
   "cause": "It was made before signing began, or the program sends signatures apart.",
   "fix": "The competent body signs the record; put a signature that was sent apart into chuKySo."
  }
 }
};

/** Names of the code tables that records use. */
export const tables: Catalogue["tables"] = {
 "bien-phap-bao-dam": {
  "vi": "Biện pháp bảo đảm thực hiện nghĩa vụ",
  "en": "Security measures for obligations"
 },
 "bien-phap-khac-phuc-hau-qua": {
  "vi": "Biện pháp khắc phục hậu quả",
  "en": "Remedial measures"
 },
 "bien-phap-thi-hanh-an": {
  "vi": "Biện pháp bảo đảm, cưỡng chế thi hành án dân sự",
  "en": "Security and coercive measures in civil enforcement"
 },
 "bo-ma-dvhc": {
  "vi": "Bộ mã đơn vị hành chính",
  "en": "Editions of administrative-unit codes"
 },
 "can-cu-cham-dut-nuoi-con-nuoi": {
  "vi": "Căn cứ chấm dứt việc nuôi con nuôi",
  "en": "Grounds for ending an adoption"
 },
 "can-cu-quoc-tich": {
  "vi": "Căn cứ quốc tịch",
  "en": "Grounds of nationality"
 },
 "cap-co-quan": {
  "vi": "Cấp cơ quan",
  "en": "Levels of body"
 },
 "cap-dieu-khoan": {
  "vi": "Cấp điều khoản",
  "en": "Levels of provision"
 },
 "cap-thuc-hien-thu-tuc": {
  "vi": "Cấp thực hiện thủ tục hành chính",
  "en": "Levels that handle a procedure"
 },
 "cap-xet-xu": {
  "vi": "Cấp xét xử",
  "en": "Instances"
 },
 "che-do-phap-ly": {
  "vi": "Chế độ pháp lý của bản ghi",
  "en": "Legal regimes of records"
 },
 "chuc-danh-nghe-nghiep-vien-chuc": {
  "vi": "Chức danh nghề nghiệp viên chức",
  "en": "Professional titles of public employees"
 },
 "chung-cu-quan-he": {
  "vi": "Chứng cứ chứng minh quan hệ cha, mẹ, con",
  "en": "Evidence of parentage"
 },
 "co-so-du-lieu-thanh-phan-an-sinh": {
  "vi": "Cơ sở dữ liệu thành phần của an sinh xã hội",
  "en": "Component databases of social protection"
 },
 "dan-toc": {
  "vi": "Dân tộc",
  "en": "Ethnic groups"
 },
 "dang-khuyet-tat": {
  "vi": "Dạng khuyết tật",
  "en": "Kinds of disability"
 },
 "dang-van-ban": {
  "vi": "Dạng văn bản",
  "en": "Form of a document"
 },
 "dia-diem-chung-thuc": {
  "vi": "Địa điểm chứng thực",
  "en": "Place of authentication"
 },
 "dich-vu-cong-thiet-yeu": {
  "vi": "Dịch vụ công thiết yếu của Đề án 06",
  "en": "Essential public services of Project 06"
 },
 "dien-duoc-giam-ho": {
  "vi": "Diện được giám hộ",
  "en": "Grounds for guardianship"
 },
 "dien-ho-ngheo": {
  "vi": "Diện hộ nghèo, cận nghèo",
  "en": "Poverty status of a household"
 },
 "dien-nguoi-duoc-tro-giup-phap-ly": {
  "vi": "Diện người được trợ giúp pháp lý",
  "en": "Groups entitled to legal aid"
 },
 "do-khan": {
  "vi": "Mức độ khẩn",
  "en": "Urgency of a document"
 },
 "do-mat": {
  "vi": "Độ mật",
  "en": "Classification of a document"
 },
 "doi-tuong-bao-tro-xa-hoi": {
  "vi": "Đối tượng bảo trợ xã hội hưởng trợ cấp hằng tháng",
  "en": "Groups entitled to monthly social assistance"
 },
 "giai-doan-to-tung": {
  "vi": "Giai đoạn tố tụng",
  "en": "Stages of proceedings"
 },
 "giay-to-ho-tich": {
  "vi": "Giấy tờ hộ tịch",
  "en": "Civil-status papers"
 },
 "giay-to-thay-gcs": {
  "vi": "Giấy tờ thay giấy chứng sinh",
  "en": "Papers in place of the medical birth notice"
 },
 "gioi-tinh": {
  "vi": "Giới tính",
  "en": "Sex"
 },
 "he-thong": {
  "vi": "Hệ thống nguồn",
  "en": "Source systems"
 },
 "hinh-phat": {
  "vi": "Hình phạt",
  "en": "Penalties"
 },
 "hinh-thuc-chi-tra-an-sinh-xa-hoi": {
  "vi": "Hình thức chi trả an sinh xã hội",
  "en": "Ways of paying benefits"
 },
 "hinh-thuc-dau-gia": {
  "vi": "Hình thức đấu giá",
  "en": "Forms of auction"
 },
 "hinh-thuc-giao-nhan-ban-an": {
  "vi": "Hình thức giao, nhận bản án, quyết định",
  "en": "Ways of delivering a judgment"
 },
 "hinh-thuc-hanh-nghe-luat-su": {
  "vi": "Hình thức hành nghề của luật sư",
  "en": "Ways a lawyer practises"
 },
 "hinh-thuc-hanh-nghe-quan-tai-vien": {
  "vi": "Hình thức hành nghề của quản tài viên",
  "en": "Ways an insolvency practitioner works"
 },
 "hinh-thuc-ky": {
  "vi": "Hình thức ký",
  "en": "Signature or fingerprint"
 },
 "hinh-thuc-thong-bao-thi-hanh-an": {
  "vi": "Hình thức thông báo thi hành án",
  "en": "Ways of giving notice in enforcement"
 },
 "hinh-thuc-to-chuc-hanh-nghe-cong-chung": {
  "vi": "Hình thức tổ chức hành nghề công chứng",
  "en": "Forms of notary organisation"
 },
 "hinh-thuc-tro-giup-phap-ly": {
  "vi": "Hình thức trợ giúp pháp lý",
  "en": "Forms of legal aid"
 },
 "hinh-thuc-xac-minh-dieu-kien-thi-hanh-an": {
  "vi": "Hình thức xác minh điều kiện thi hành án",
  "en": "Ways of verifying means to comply"
 },
 "hinh-thuc-xoa-an-tich": {
  "vi": "Hình thức xóa án tích",
  "en": "Ways a conviction is cleared"
 },
 "hinh-thuc-xu-phat": {
  "vi": "Hình thức xử phạt vi phạm hành chính",
  "en": "Administrative sanctions"
 },
 "hinh-thuc-yeu-cau-thi-hanh-an": {
  "vi": "Hình thức yêu cầu thi hành án",
  "en": "Ways of requesting enforcement"
 },
 "hoan-canh-nguoi-duoc-nhan-nuoi": {
  "vi": "Hoàn cảnh của người được nhận làm con nuôi",
  "en": "Circumstances of the person adopted"
 },
 "hop-phap-hoa": {
  "vi": "Hợp pháp hóa lãnh sự",
  "en": "Consular legalisation"
 },
 "huyen": {
  "vi": "Huyện, quận, thị xã, thành phố thuộc tỉnh",
  "en": "Districts (until 30 June 2025)"
 },
 "kenh-thuc-hien": {
  "vi": "Kênh thực hiện thủ tục hành chính",
  "en": "Channels of an administrative procedure"
 },
 "ket-luan-xac-minh-dieu-kien-thi-hanh-an": {
  "vi": "Kết luận xác minh điều kiện thi hành án",
  "en": "Findings on means to comply"
 },
 "ket-qua-dau-gia": {
  "vi": "Kết quả cuộc đấu giá",
  "en": "Outcomes of an auction"
 },
 "ket-qua-tiep-nhan-ho-so-ly-lich-tu-phap": {
  "vi": "Kết quả tiếp nhận hồ sơ lý lịch tư pháp",
  "en": "Outcomes of receiving a criminal-record file"
 },
 "ket-qua-tiep-nhan-yeu-cau-thi-hanh-an": {
  "vi": "Kết quả tiếp nhận yêu cầu thi hành án",
  "en": "Outcomes of receiving a request for enforcement"
 },
 "ket-qua-tra-cuu-dan-cu": {
  "vi": "Kết quả tra cứu dân cư",
  "en": "Outcomes of a population lookup"
 },
 "ket-qua-tra-cuu-pham-toi-moi": {
  "vi": "Kết quả tra cứu hành vi phạm tội mới",
  "en": "Findings on a new offence"
 },
 "ket-qua-xac-dinh-quoc-tich": {
  "vi": "Kết quả xác định quốc tịch",
  "en": "Outcomes of determining nationality"
 },
 "ket-thuc-hoa-giai-co-so": {
  "vi": "Kết thúc hòa giải ở cơ sở",
  "en": "Endings of grassroots mediation"
 },
 "ky-hieu-so-chung-thuc": {
  "vi": "Ký hiệu sổ chứng thực",
  "en": "Symbols of authentication books"
 },
 "linh-vuc-boi-thuong-nha-nuoc": {
  "vi": "Lĩnh vực bồi thường của Nhà nước",
  "en": "Fields of State compensation"
 },
 "linh-vuc-giam-dinh-tu-phap": {
  "vi": "Lĩnh vực giám định tư pháp",
  "en": "Fields of judicial expertise"
 },
 "linh-vuc-tro-giup-phap-ly": {
  "vi": "Lĩnh vực trợ giúp pháp lý",
  "en": "Fields of legal aid"
 },
 "loai-ban-an-duoc-thi-hanh": {
  "vi": "Loại bản án, quyết định được thi hành",
  "en": "Kinds of judgment or decision enforced"
 },
 "loai-bao-cao-vien-phap-luat": {
  "vi": "Loại báo cáo viên, tuyên truyền viên pháp luật",
  "en": "Kinds of legal reporter"
 },
 "loai-bien-dong-nhan-su": {
  "vi": "Loại biến động nhân sự",
  "en": "Kinds of personnel event"
 },
 "loai-can-bo": {
  "vi": "Loại cán bộ, công chức, viên chức",
  "en": "Kinds of public personnel"
 },
 "loai-che-do-an-sinh-xa-hoi": {
  "vi": "Loại chế độ an sinh xã hội",
  "en": "Kinds of social benefit"
 },
 "loai-chia-se-du-lieu": {
  "vi": "Loại chia sẻ dữ liệu",
  "en": "Kinds of data sharing"
 },
 "loai-chu-the": {
  "vi": "Loại chủ thể",
  "en": "Kinds of party"
 },
 "loai-co-quan-chung-thuc": {
  "vi": "Loại cơ quan thực hiện chứng thực",
  "en": "Kinds of authenticating body"
 },
 "loai-cu-tru": {
  "vi": "Loại nơi cư trú",
  "en": "Kinds of residence"
 },
 "loai-dang-ky-bien-phap-bao-dam": {
  "vi": "Loại đăng ký biện pháp bảo đảm",
  "en": "Kinds of registration of security interests"
 },
 "loai-dang-ky-ghi-chu": {
  "vi": "Loại ghi chú hộ tịch",
  "en": "Kinds of annotation"
 },
 "loai-dang-ky-giam-ho": {
  "vi": "Loại đăng ký giám hộ",
  "en": "Kinds of guardianship registration"
 },
 "loai-dang-ky-ket-hon": {
  "vi": "Loại đăng ký kết hôn",
  "en": "Kinds of marriage registration"
 },
 "loai-dang-ky-khai-sinh": {
  "vi": "Loại đăng ký khai sinh",
  "en": "Kinds of birth registration"
 },
 "loai-dang-ky-khai-tu": {
  "vi": "Loại đăng ký khai tử",
  "en": "Kinds of death registration"
 },
 "loai-dang-ky-nhan-cha-me-con": {
  "vi": "Loại đăng ký nhận cha, mẹ, con",
  "en": "Kinds of registration of recognition"
 },
 "loai-dang-ky-nuoi-con-nuoi": {
  "vi": "Loại đăng ký nuôi con nuôi",
  "en": "Kinds of registration of adoption"
 },
 "loai-dang-ky-thay-doi": {
  "vi": "Loại đăng ký thay đổi, cải chính",
  "en": "Kinds of change and correction"
 },
 "loai-dang-ky-xac-nhan": {
  "vi": "Loại cấp giấy xác nhận tình trạng hôn nhân",
  "en": "Kinds of issue of a marital-status certificate"
 },
 "loai-doi-tuong-nop-ho-so": {
  "vi": "Loại đối tượng nộp hồ sơ",
  "en": "Kinds of applicants"
 },
 "loai-ghi-chu-ban-an": {
  "vi": "Việc ghi vào sổ theo bản án, quyết định",
  "en": "Matters entered by judgment or decision"
 },
 "loai-giam-ho": {
  "vi": "Loại giám hộ",
  "en": "Kinds of guardianship"
 },
 "loai-giao-dich-chung-thuc": {
  "vi": "Loại giao dịch được chứng thực",
  "en": "Kinds of authenticated transaction"
 },
 "loai-giao-dich-cong-chung": {
  "vi": "Loại giao dịch công chứng",
  "en": "Kinds of notarised transactions"
 },
 "loai-giay-bao-tu": {
  "vi": "Giấy báo tử, giấy tờ thay giấy báo tử",
  "en": "Death notices and papers in their place"
 },
 "loai-giay-to-chung-thuc": {
  "vi": "Loại giấy tờ được chứng thực bản sao",
  "en": "Kinds of paper that are copied and authenticated"
 },
 "loai-giay-to-tuy-than": {
  "vi": "Giấy tờ tùy thân",
  "en": "Identity papers"
 },
 "loai-giay-xac-nhan-quoc-tich": {
  "vi": "Loại giấy xác nhận về quốc tịch",
  "en": "Kinds of nationality certificate"
 },
 "loai-hinh-to-chuc-hanh-nghe-luat-su": {
  "vi": "Loại hình tổ chức hành nghề luật sư",
  "en": "Types of law practice"
 },
 "loai-hop-dong-bao-dam": {
  "vi": "Loại hợp đồng giao dịch bảo đảm",
  "en": "Kinds of security contracts"
 },
 "loai-khai-sinh": {
  "vi": "Loại khai sinh",
  "en": "Kinds of birth by known parents"
 },
 "loai-khoa-dinh-danh-ly-lich-tu-phap": {
  "vi": "Khóa định danh của lý lịch tư pháp",
  "en": "Keys of a criminal record"
 },
 "loai-khoan-thi-hanh-an": {
  "vi": "Loại khoản phải thi hành án",
  "en": "Kinds of obligation to be enforced"
 },
 "loai-nghiep-vu-van-ban": {
  "vi": "Loại nghiệp vụ văn bản liên thông",
  "en": "Business types of an exchanged document"
 },
 "loai-nguoi-thuc-hien-tro-giup-phap-ly": {
  "vi": "Loại người thực hiện trợ giúp pháp lý",
  "en": "Kinds of legal-aid practitioner"
 },
 "loai-nhan-cha-me-con": {
  "vi": "Loại nhận cha, mẹ, con",
  "en": "Kinds of recognition"
 },
 "loai-phieu-ly-lich-tu-phap": {
  "vi": "Phiếu lý lịch tư pháp",
  "en": "Criminal record certificates"
 },
 "loai-phieu-thu-chi": {
  "vi": "Loại phiếu thu, chi",
  "en": "Receipt or payment"
 },
 "loai-quyet-dinh-quoc-tich": {
  "vi": "Loại quyết định về quốc tịch",
  "en": "Kinds of nationality decision"
 },
 "loai-quyet-dinh-thi-hanh-an-hinh-su": {
  "vi": "Loại quyết định thi hành án hình sự",
  "en": "Kinds of decision in carrying out a sentence"
 },
 "loai-quyet-dinh-to-tung": {
  "vi": "Loại quyết định tố tụng về hành vi phạm tội mới",
  "en": "Kinds of decision on a new offence"
 },
 "loai-quyet-dinh-xu-ly-vi-pham-hanh-chinh": {
  "vi": "Loại quyết định xử lý vi phạm hành chính",
  "en": "Kinds of decision on administrative violations"
 },
 "loai-su-kien-thay-doi": {
  "vi": "Loại sự kiện thay đổi dữ liệu",
  "en": "Kinds of data change event"
 },
 "loai-tai-san-bao-dam": {
  "vi": "Loại tài sản bảo đảm",
  "en": "Kinds of collateral"
 },
 "loai-tai-san-giao-dich": {
  "vi": "Loại tài sản giao dịch",
  "en": "Kinds of property in a notarised transaction"
 },
 "loai-tai-san-thi-hanh-an": {
  "vi": "Loại tài sản thi hành án",
  "en": "Kinds of property in enforcement"
 },
 "loai-ten": {
  "vi": "Loại tên",
  "en": "Kinds of name"
 },
 "loai-thanh-phan-ho-so": {
  "vi": "Thành phần hồ sơ",
  "en": "Parts of a dossier"
 },
 "loai-thay-doi-ban-ghi": {
  "vi": "Loại thay đổi bản ghi",
  "en": "Kinds of change of a record"
 },
 "loai-thay-doi-ho-tich": {
  "vi": "Loại thay đổi hộ tịch",
  "en": "Kinds of change of civil-status data"
 },
 "loai-thong-tin-ngan-chan": {
  "vi": "Loại thông tin ngăn chặn",
  "en": "Kinds of blocking information"
 },
 "loai-trong-tai-vien-hoa-giai-vien": {
  "vi": "Trọng tài viên, hòa giải viên thương mại",
  "en": "Commercial arbitrators and mediators"
 },
 "loai-trung-cau-giam-dinh": {
  "vi": "Loại trưng cầu giám định",
  "en": "Kinds of request for expertise"
 },
 "loai-van-ban": {
  "vi": "Loại văn bản",
  "en": "Kinds of document"
 },
 "loai-van-ban-chi-dao": {
  "vi": "Loại văn bản chỉ đạo",
  "en": "Steering types of a document"
 },
 "loai-van-ban-chung-thuc-chu-ky": {
  "vi": "Loại văn bản được chứng thực chữ ký",
  "en": "Kinds of document with an authenticated signature"
 },
 "loai-van-ban-hanh-chinh": {
  "vi": "Loại văn bản hành chính",
  "en": "Kinds of administrative document"
 },
 "loai-van-ban-qppl": {
  "vi": "Loại văn bản quy phạm pháp luật",
  "en": "Kinds of normative legal document"
 },
 "loai-viec-ho-tich": {
  "vi": "Việc hộ tịch",
  "en": "Civil-status matters"
 },
 "loai-viec-thi-hanh-an": {
  "vi": "Loại việc thi hành án dân sự",
  "en": "Kinds of civil enforcement cases"
 },
 "lop-du-lieu": {
  "vi": "Lớp dữ liệu",
  "en": "Data layers"
 },
 "ly-do-cham-dut-giam-ho": {
  "vi": "Lý do chấm dứt giám hộ",
  "en": "Reasons for ending guardianship"
 },
 "ly-do-chua-co-dieu-kien-thi-hanh-an": {
  "vi": "Lý do chưa có điều kiện thi hành án",
  "en": "Reasons for being unable to comply"
 },
 "ly-do-khong-ro": {
  "vi": "Lý do không rõ",
  "en": "Why a field is unknown"
 },
 "ly-do-khong-tiep-tuc-tro-giup-phap-ly": {
  "vi": "Lý do không tiếp tục trợ giúp pháp lý",
  "en": "Grounds for not continuing legal aid"
 },
 "ly-do-thu-ly-ngay-tro-giup-phap-ly": {
  "vi": "Lý do thụ lý ngay trợ giúp pháp lý",
  "en": "Grounds for accepting legal aid at once"
 },
 "ly-do-tu-choi-tro-giup-phap-ly": {
  "vi": "Lý do từ chối thụ lý trợ giúp pháp lý",
  "en": "Grounds for refusing legal aid"
 },
 "ly-do-yeu-cau-thi-hanh-an-qua-han": {
  "vi": "Lý do yêu cầu thi hành án quá hạn",
  "en": "Grounds for a late request for enforcement"
 },
 "mien-du-lieu": {
  "vi": "Miền dữ liệu cơ bản",
  "en": "Base data domains"
 },
 "muc-chat-luong-tro-giup-phap-ly": {
  "vi": "Mức chất lượng vụ việc trợ giúp pháp lý",
  "en": "Quality grades of a legal-aid case"
 },
 "muc-dich-cap-phieu-so-2": {
  "vi": "Mục đích cấp Phiếu lý lịch tư pháp số 2",
  "en": "Purposes of criminal record certificate No. 2"
 },
 "muc-dich-xac-nhan-tthn": {
  "vi": "Mục đích xác nhận tình trạng hôn nhân",
  "en": "Purposes of the marital-status certificate"
 },
 "muc-do-dich-vu-cong-chu-dong": {
  "vi": "Mức độ dịch vụ công chủ động",
  "en": "Levels of proactive public service"
 },
 "muc-do-dich-vu-cong-truc-tuyen": {
  "vi": "Mức độ dịch vụ công trực tuyến",
  "en": "Levels of online public service"
 },
 "muc-do-khuyet-tat": {
  "vi": "Mức độ khuyết tật",
  "en": "Degrees of disability"
 },
 "muc-du-lieu-ca-nhan": {
  "vi": "Mức dữ liệu cá nhân",
  "en": "Classes of personal data"
 },
 "muc-xep-loai-chat-luong": {
  "vi": "Mức xếp loại chất lượng",
  "en": "Quality ratings"
 },
 "ngach-cong-chuc": {
  "vi": "Ngạch công chức",
  "en": "Civil-servant grades"
 },
 "ngon-ngu": {
  "vi": "Ngôn ngữ",
  "en": "Languages"
 },
 "nguon-tai-san-dau-gia": {
  "vi": "Nguồn tài sản đấu giá",
  "en": "Origins of auctioned property"
 },
 "nhom-bien-phap-thi-hanh-an": {
  "vi": "Nhóm biện pháp thi hành án",
  "en": "Groups of enforcement measures"
 },
 "nhom-du-lieu-tong-hop": {
  "vi": "Nhóm dữ liệu của cơ sở dữ liệu tổng hợp quốc gia",
  "en": "Data groups of the national integrated database"
 },
 "nhom-mau": {
  "vi": "Nhóm máu",
  "en": "Blood groups"
 },
 "pham-vi-tac-dong": {
  "vi": "Phạm vi tác động",
  "en": "Extent of an effect"
 },
 "pham-vi-van-ban-qppl": {
  "vi": "Phạm vi của văn bản quy phạm pháp luật",
  "en": "Territorial scope of a legal document"
 },
 "phan-he-lien-thong": {
  "vi": "Phân hệ liên thông",
  "en": "Modules of the inter-linked service"
 },
 "phan-loai-du-lieu": {
  "vi": "Phân loại dữ liệu theo mức quan trọng",
  "en": "Data classes by importance"
 },
 "phuong-thuc-dau-gia": {
  "vi": "Phương thức đấu giá",
  "en": "Methods of auction"
 },
 "phuong-thuc-ra-quyet-dinh-thi-hanh-an": {
  "vi": "Phương thức ra quyết định thi hành án",
  "en": "How an enforcement decision is made"
 },
 "phuong-thuc-tao-lap": {
  "vi": "Phương thức tạo lập",
  "en": "Ways of creation"
 },
 "quan-he-gia-dinh": {
  "vi": "Quan hệ gia đình, quan hệ với chủ hộ",
  "en": "Family relations and relation to the head of household"
 },
 "quan-he-nguoi-yeu-cau": {
  "vi": "Quan hệ với người được đăng ký",
  "en": "Relation to the registered person"
 },
 "quan-he-nhan-nuoi": {
  "vi": "Quan hệ của người nhận nuôi với con nuôi",
  "en": "Relation of the adopter to the adopted"
 },
 "quan-he-van-ban-qppl": {
  "vi": "Quan hệ giữa các văn bản quy phạm pháp luật",
  "en": "Relations between legal normative documents"
 },
 "quan-he-voi-nguoi-duoc-cap-phieu": {
  "vi": "Quan hệ với người được cấp Phiếu lý lịch tư pháp",
  "en": "Relation to the person on the criminal record certificate"
 },
 "quoc-gia": {
  "vi": "Quốc gia, quốc tịch",
  "en": "Countries and nationalities"
 },
 "quyen-han-ky-van-ban": {
  "vi": "Quyền hạn ký văn bản",
  "en": "Signing authority"
 },
 "su-kien-ho-tich": {
  "vi": "Sự kiện hộ tịch gửi sang dân cư",
  "en": "Civil-status events sent to the population database"
 },
 "su-kien-thi-hanh-an": {
  "vi": "Sự kiện thi hành án",
  "en": "Enforcement events"
 },
 "tan-suat-cap-nhat": {
  "vi": "Tần suất cập nhật",
  "en": "Update frequency"
 },
 "thanh-phan-ho-so-quoc-tich": {
  "vi": "Thành phần hồ sơ quốc tịch",
  "en": "Papers of a nationality file"
 },
 "thanh-phan-ho-so-tro-giup-phap-ly": {
  "vi": "Thành phần hồ sơ trợ giúp pháp lý",
  "en": "Parts of a legal-aid dossier"
 },
 "thay-doi-noi-nhan": {
  "vi": "Thay đổi nơi nhận",
  "en": "Changes of the receiver list"
 },
 "tien-te": {
  "vi": "Tiền tệ",
  "en": "Currencies"
 },
 "tieu-chi-chat-luong-du-lieu": {
  "vi": "Tiêu chí chất lượng dữ liệu",
  "en": "Data quality criteria"
 },
 "tinh": {
  "vi": "Tỉnh, thành phố",
  "en": "Provinces"
 },
 "tinh-trang-an-tich": {
  "vi": "Tình trạng án tích",
  "en": "Criminal record status"
 },
 "tinh-trang-cong-tac": {
  "vi": "Tình trạng công tác",
  "en": "Service status"
 },
 "tinh-trang-hanh-nghe": {
  "vi": "Tình trạng hành nghề",
  "en": "States of a practitioner"
 },
 "tinh-trang-hieu-luc": {
  "vi": "Tình trạng hiệu lực của văn bản",
  "en": "States of force of a document"
 },
 "tinh-trang-hon-nhan": {
  "vi": "Tình trạng hôn nhân",
  "en": "Marital status"
 },
 "tinh-trang-ket-hon": {
  "vi": "Tình trạng của đăng ký kết hôn",
  "en": "Standing of the marriage registration"
 },
 "tinh-trang-thu-tuc-hanh-chinh": {
  "vi": "Tình trạng công khai thủ tục hành chính",
  "en": "Publication states of a procedure"
 },
 "toi-danh": {
  "vi": "Tội danh",
  "en": "Criminal offences"
 },
 "ton-giao": {
  "vi": "Tôn giáo",
  "en": "Religions"
 },
 "trang-thai-ban-ghi": {
  "vi": "Trạng thái bản ghi",
  "en": "States of a record"
 },
 "trang-thai-cam-dam-nhiem-chuc-vu": {
  "vi": "Trạng thái cấm đảm nhiệm chức vụ",
  "en": "States of a ban from office"
 },
 "trang-thai-chi-tra-an-sinh-xa-hoi": {
  "vi": "Trạng thái chi trả an sinh xã hội",
  "en": "States of a payment"
 },
 "trang-thai-dang-ky-bien-phap-bao-dam": {
  "vi": "Trạng thái đăng ký biện pháp bảo đảm",
  "en": "States of a registration of a security interest"
 },
 "trang-thai-doi-tuong-an-sinh-xa-hoi": {
  "vi": "Trạng thái đối tượng an sinh xã hội",
  "en": "States of a beneficiary"
 },
 "trang-thai-du-lieu-nhan-su": {
  "vi": "Trạng thái dữ liệu nhân sự",
  "en": "States of a personnel record"
 },
 "trang-thai-giai-chap": {
  "vi": "Trạng thái giải chấp",
  "en": "Release of a mortgage"
 },
 "trang-thai-ho-so": {
  "vi": "Trạng thái hồ sơ thủ tục hành chính",
  "en": "States of an administrative dossier"
 },
 "trang-thai-ho-so-btp": {
  "vi": "Trạng thái hồ sơ liên thông",
  "en": "States of an inter-linked dossier"
 },
 "trang-thai-nguoi-thuc-hien-tro-giup-phap-ly": {
  "vi": "Trạng thái người thực hiện trợ giúp pháp lý",
  "en": "States of a legal-aid practitioner"
 },
 "trang-thai-so-hoa": {
  "vi": "Trạng thái số hóa",
  "en": "States of digitisation"
 },
 "trang-thai-song": {
  "vi": "Tình trạng sống",
  "en": "Vital status"
 },
 "trang-thai-su-co-chat-luong": {
  "vi": "Trạng thái sự cố chất lượng dữ liệu",
  "en": "States of a data quality incident"
 },
 "trang-thai-tai-san-thi-hanh-an": {
  "vi": "Trạng thái xử lý tài sản thi hành án",
  "en": "States of seized property"
 },
 "trang-thai-thi-hanh-an": {
  "vi": "Trạng thái thi hành án dân sự",
  "en": "States of civil enforcement"
 },
 "trang-thai-thi-hanh-quyet-dinh-xu-phat": {
  "vi": "Trạng thái thi hành quyết định xử phạt",
  "en": "States of carrying out a sanction"
 },
 "trang-thai-to-chuc-hanh-nghe": {
  "vi": "Trạng thái tổ chức hành nghề",
  "en": "States of a practice organisation"
 },
 "trang-thai-van-ban-lien-thong": {
  "vi": "Trạng thái văn bản liên thông",
  "en": "States of an exchanged document"
 },
 "trang-thai-vu-viec-tro-giup-phap-ly": {
  "vi": "Trạng thái vụ việc trợ giúp pháp lý",
  "en": "States of a legal-aid case"
 },
 "trang-thai-xac-thuc": {
  "vi": "Trạng thái xác thực",
  "en": "Verification status"
 },
 "trang-thai-yeu-cau-boi-thuong": {
  "vi": "Trạng thái yêu cầu bồi thường",
  "en": "States of a claim against the State"
 },
 "trinh-do-chuyen-mon-ky-thuat": {
  "vi": "Trình độ chuyên môn kỹ thuật",
  "en": "Technical and professional qualifications"
 },
 "trinh-do-ly-luan-chinh-tri": {
  "vi": "Trình độ lý luận chính trị",
  "en": "Levels of political theory"
 },
 "tu-cach-tham-gia-to-tung": {
  "vi": "Tư cách tham gia tố tụng của người thực hiện trợ giúp pháp lý",
  "en": "Capacity in proceedings"
 },
 "tu-cach-yeu-cau-boi-thuong": {
  "vi": "Tư cách của người yêu cầu bồi thường",
  "en": "Capacity of a claimant against the State"
 },
 "vai-tro-duong-su": {
  "vi": "Vai trò của đương sự",
  "en": "Roles of the parties to enforcement"
 },
 "xa": {
  "vi": "Xã, phường, thị trấn, đặc khu",
  "en": "Communes, wards, townships, special zones"
 }
};
