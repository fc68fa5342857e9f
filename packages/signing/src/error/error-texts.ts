/** The words of every {@link SigningError}, by its code. */
export const ERROR_TEXTS = {
  "not-json": {
    vi: "Giá trị không phải JSON: chỉ nhận đối tượng, mảng, chuỗi, số hữu hạn, true, false, null",
    en: "The value is not JSON: only objects, arrays, strings, finite numbers, true, false, null",
  },
  "not-unicode": {
    vi: "Chuỗi có nửa cặp surrogate, không phải Unicode đúng: sửa ở nguồn rồi ký lại",
    en: "A string holds half a surrogate pair, which is not Unicode: correct it at its source",
  },
  "too-deep": {
    vi: "JSON lồng quá sâu hoặc tự chứa chính nó",
    en: "The JSON nests too deep or holds itself",
  },
  "same-key": {
    vi: "Hai tên trường khác nhau trở thành một sau khi chuẩn hoá NFC: đổi tên một trường",
    en: "Two field names become one after NFC normalisation: rename one of them",
  },
  "text-not-readable": {
    vi: "Văn bản không phải JSON mà mọi máy đọc giống nhau (khoá lặp, lồng sâu, sai cú pháp)",
    en: "The text is not JSON that every reader understands alike (same key twice, deep nesting, syntax)",
  },
  "wrong-option": { vi: "Tham số không hợp lệ", en: "An option is not valid" },
  "key-unreadable": {
    vi: "Không đọc được khoá riêng: cần PEM PKCS#8, SEC1 hoặc PKCS#1",
    en: "The private key cannot be read: PEM of PKCS#8, SEC1 or PKCS#1 is needed",
  },
  "key-encrypted": {
    vi: "Khoá riêng trong PEM có mật khẩu: dùng tệp PKCS#12, hoặc mở khoá trước bằng openssl pkey",
    en: "The private key in PEM has a password: use a PKCS#12 file, or open it first with openssl pkey",
  },
  "key-unsupported": {
    vi: "Loại khoá không dùng được: cần RSA từ 2048 bit, P-256, P-384 hoặc Ed25519",
    en: "This kind of key cannot be used: RSA of 2048 bits or more, P-256, P-384 or Ed25519 is needed",
  },
  "key-mismatch": {
    vi: "Khoá riêng không phải của chứng thư đứng đầu: chứng thư của người ký phải đứng trước",
    en: "The private key is not that of the first certificate: the signer's certificate comes first",
  },
  "algorithm-unsupported": {
    vi: "Thuật toán không hợp với khoá của chứng thư",
    en: "The algorithm does not fit the certificate's key",
  },
  "certificate-missing": { vi: "Thiếu chứng thư của người ký", en: "The signer's certificate is missing" },
  "certificate-unreadable": {
    vi: "Không đọc được chứng thư: cần PEM hoặc DER viết bằng base64",
    en: "A certificate cannot be read: PEM, or DER in base64, is needed",
  },
  "signature-wrong-length": {
    vi: "Bộ ký trả về chữ ký sai độ dài so với thuật toán",
    en: "The signer answered with a signature of the wrong length for its algorithm",
  },
  "container-unreadable": {
    vi: "Tệp PKCS#12 (.p12, .pfx) hỏng hoặc không phải PKCS#12",
    en: "The PKCS#12 file (.p12, .pfx) is damaged or is none",
  },
  "container-password": {
    vi: "Mật khẩu của tệp PKCS#12 sai, hoặc tệp đã bị sửa",
    en: "The password of the PKCS#12 file is wrong, or the file was changed",
  },
  "container-encryption": {
    vi: "Tệp PKCS#12 mã hoá theo cách cũ không đọc được ở đây (RC2, hoặc 3DES trong trình duyệt): xuất lại bằng openssl pkcs12 với AES",
    en: "The PKCS#12 file is encrypted in an old way that is not read here (RC2, or 3DES in a browser): export it again with openssl pkcs12 and AES",
  },
  "container-key": {
    vi: "Tệp PKCS#12 phải có đúng một khoá riêng",
    en: "The PKCS#12 file must hold exactly one private key",
  },
  "token-addon": {
    vi: "Chưa có phần nối với thiết bị ký: cài gói pkcs11js và cho phép nó biên dịch (cần trình biên dịch C++)",
    en: "What connects to signing tokens is missing: install pkcs11js and let it build (needs a C++ compiler)",
  },
  "token-module": {
    vi: "Không mở được thư viện PKCS#11 của thiết bị: kiểm tra đường dẫn và trình điều khiển",
    en: "The token's PKCS#11 library cannot be opened: check its path and driver",
  },
  "token-missing": {
    vi: "Không thấy thiết bị ký, hoặc không thấy thiết bị có nhãn hay khe đã nêu",
    en: "There is no signing token, or none with that label or slot",
  },
  "token-ambiguous": {
    vi: "Có nhiều thiết bị ký: nêu slot hoặc tokenLabel",
    en: "There are several tokens: give slot or tokenLabel",
  },
  "token-pin": {
    vi: "Mã PIN sai: đừng thử nhiều lần, thiết bị có thể bị khoá",
    en: "The PIN is wrong: do not try many times, the token may lock itself",
  },
  "token-pin-locked": {
    vi: "Mã PIN của thiết bị đã bị khoá: cần đơn vị cấp thiết bị mở",
    en: "The token's PIN is locked: who issued the token must open it",
  },
  "token-key": {
    vi: "Thiết bị không có khoá riêng mang nhãn đã nêu, hoặc có nhiều hơn một",
    en: "The token holds no private key of that label, or more than one",
  },
  "token-failed": { vi: "Thiết bị ký báo lỗi", en: "The token reported a fault" },
  "token-closed": {
    vi: "Bộ ký đã đóng: mở lại trước khi ký",
    en: "The signer was closed: open it again before signing",
  },
} as const;
