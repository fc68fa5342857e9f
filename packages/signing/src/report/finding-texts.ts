/** How bad a finding is: `error` makes a signature technically invalid, `warning` and `info` do not. */
export type FindingSeverity = "error" | "warning" | "info";

/** The words of a finding. */
export interface FindingText {
  /** How bad it is. */
  readonly severity: FindingSeverity;
  /** In Vietnamese. */
  readonly vi: string;
  /** In English. */
  readonly en: string;
}

const error = (vi: string, en: string): FindingText => ({ severity: "error", vi, en });
const warning = (vi: string, en: string): FindingText => ({ severity: "warning", vi, en });
const info = (vi: string, en: string): FindingText => ({ severity: "info", vi, en });

/** Everything that {@link verifyJson}, {@link verifyBytes} and {@link verifyChain} can find, in the words people read. */
export const FINDINGS = {
  "jws-form": error(
    "Chữ ký không có dạng JWS tách rời: đầu..chữ-ký, base64url, tối đa 16 000 ký tự",
    "The signature is no detached JWS: header..signature, base64url, at most 16,000 characters",
  ),
  "header-form": error(
    "Phần đầu của JWS không phải JSON đúng (khoá lặp, lồng sâu, kiểu sai)",
    "The header of the JWS is no proper JSON (same key twice, deep nesting, wrong type)",
  ),
  "header-refused": error(
    "Phần đầu của JWS có tham số bị cấm (b64, jwk, jku, x5u, x5t, zip); địa chỉ trong đó không được mở",
    "The header of the JWS holds a refused parameter (b64, jwk, jku, x5u, x5t, zip); no address in it is opened",
  ),
  "critical-unknown": error(
    "Phần đầu của JWS đòi hỏi điều mà trình kiểm không hiểu (crit)",
    "The header of the JWS demands what this verifier does not know (crit)",
  ),
  "algorithm-refused": error(
    "Thuật toán chữ ký không nằm trong chính sách (không bao giờ có none, HMAC, SHA-1)",
    "The signature's algorithm is outside the policy (none, HMAC and SHA-1 never are inside)",
  ),
  "key-id-form": error(
    "Mã khoá (kid) sai dạng: không được là đường dẫn hay địa chỉ",
    "The key id (kid) is out of form: it may be no path and no address",
  ),
  "certificate-missing": error(
    "Không có chứng thư của người ký: không trong chữ ký và không trong danh sách đã biết",
    "The signer's certificate is neither in the signature nor among the known ones",
  ),
  "certificate-unreadable": error("Không đọc được chứng thư", "A certificate cannot be read"),
  "thumbprint-differs": error(
    "Dấu vân (x5t#S256) không phải của chứng thư kèm theo",
    "The thumbprint (x5t#S256) is not that of the certificate sent along",
  ),
  "algorithm-key-differs": error(
    "Thuật toán không phải của loại khoá trong chứng thư",
    "The algorithm is not one of the certificate's kind of key",
  ),
  "signature-length": error(
    "Chữ ký sai độ dài so với thuật toán",
    "The signature has the wrong length for its algorithm",
  ),
  "signature-wrong": error(
    "Chữ ký không khớp: nội dung đã đổi, hoặc khoá khác đã ký",
    "The signature does not match: the content changed, or another key signed",
  ),
  "content-unreadable": error(
    "Nội dung không phải JSON mà mọi máy đọc giống nhau (khoá lặp, nửa cặp surrogate, lồng sâu)",
    "The content is not JSON that every reader understands alike (same key twice, half a surrogate pair, depth)",
  ),
  "text-composed": warning(
    "Nội dung nhận được có chữ chưa ở dạng NFC; chữ ký phủ dạng NFC của nó: hãy dùng signed.value",
    "The content as received holds text not in NFC; the signature covers its NFC form: use signed.value",
  ),
  "time-missing": error(
    "Thiếu thời điểm ký (sigT) hoặc sai dạng",
    "The signing time (sigT) is missing or out of form",
  ),
  "time-in-future": error(
    "Thời điểm ký nằm sau đồng hồ của bên kiểm: kiểm tra đồng hồ hai bên",
    "The signing time lies after the verifier's clock: check both clocks",
  ),
  "time-too-old": error(
    "Chữ ký quá cũ so với thời hạn được nhận: ký lại rồi gửi",
    "The signature is older than accepted: sign again and send",
  ),
  "time-claimed-only": warning(
    "Chứng thư nay không còn trong hạn; thời điểm ký chỉ do người ký khai, không có dấu thời gian",
    "The certificate is not valid today; the signing time is the signer's claim, without a time stamp",
  ),
  "nonce-differs": error(
    "Giá trị dùng một lần (nonce) thiếu hoặc không phải giá trị đang chờ",
    "The one-time value (nonce) is missing or not the expected one",
  ),
  replayed: error("Chữ ký này đã được nhận trước đây", "This signature was received before"),
  "chain-incomplete": error(
    "Chuỗi chứng thư không dẫn tới neo tin cậy nào của hồ sơ tin cậy",
    "The chain leads to no anchor of the trust profile",
  ),
  "chain-too-long": error("Chuỗi chứng thư quá dài", "The chain is too long"),
  "chain-loop": error(
    "Một chứng thư hoặc khoá lặp lại trong chuỗi",
    "A certificate or key stands twice in the chain",
  ),
  "chain-order": error(
    "Chứng thư trong chuỗi không do chứng thư kế tiếp cấp",
    "A certificate of the chain was not issued by the next one",
  ),
  "chain-signature": error(
    "Chữ ký của cơ quan cấp trên chứng thư không khớp",
    "The issuer's signature on a certificate does not match",
  ),
  "certificate-algorithm": error(
    "Chứng thư ký bằng thuật toán bị cấm (SHA-1, MD5 hoặc không biết)",
    "A certificate is signed with a refused algorithm (SHA-1, MD5 or unknown)",
  ),
  "key-weak": error(
    "Khoá trong chứng thư yếu hoặc không dùng được: cần RSA từ 2048 bit, P-256, P-384, P-521, Ed25519",
    "A certificate's key is weak or not usable: RSA of 2048 bits or more, P-256, P-384, P-521, Ed25519",
  ),
  "not-yet-valid": error(
    "Chứng thư chưa có hiệu lực vào thời điểm xét",
    "A certificate is not valid yet at the time in question",
  ),
  expired: error(
    "Chứng thư đã hết hạn vào thời điểm xét",
    "A certificate has expired at the time in question",
  ),
  "not-an-authority": error(
    "Chứng thư cấp cho chứng thư khác mà không phải của cơ quan chứng thực (basicConstraints)",
    "A certificate that issued another is not that of an authority (basicConstraints)",
  ),
  "path-length": error(
    "Chuỗi dài hơn mức cơ quan cấp cho phép (pathLenConstraint)",
    "The chain is longer than an authority allows (pathLenConstraint)",
  ),
  "usage-authority": error(
    "Chứng thư của cơ quan cấp không được phép ký chứng thư (keyCertSign)",
    "An authority's certificate may not sign certificates (keyCertSign)",
  ),
  "usage-signer": error(
    "Chứng thư của người ký không dành cho chữ ký (digitalSignature, nonRepudiation)",
    "The signer's certificate is not meant for signatures (digitalSignature, nonRepudiation)",
  ),
  "signer-is-authority": error(
    "Người ký dùng chứng thư của cơ quan chứng thực",
    "The signer used the certificate of an authority",
  ),
  "extension-unknown": error(
    "Chứng thư có phần mở rộng bắt buộc mà trình kiểm không hiểu, hoặc lặp lại",
    "A certificate has a critical extension that this verifier does not know, or one twice",
  ),
  revoked: error("Chứng thư đã bị thu hồi", "A certificate was revoked"),
  "revocation-unknown": warning(
    "Không biết chứng thư có bị thu hồi hay không",
    "Whether a certificate was revoked is not known",
  ),
  "revocation-unknown-refused": error(
    "Không biết chứng thư có bị thu hồi hay không, và chính sách đòi phải biết",
    "Whether a certificate was revoked is not known, and the policy demands it",
  ),
  "revocation-not-checked": info(
    "Không hỏi tình trạng thu hồi: bên gọi không đưa cách hỏi",
    "Revocation was not asked for: the caller gave no way to ask",
  ),
  "header-more": info(
    "Phần đầu của JWS có tham số khác mà trình kiểm bỏ qua",
    "The header of the JWS holds other parameters, which this verifier passes over",
  ),
} as const satisfies Readonly<Record<string, FindingText>>;
