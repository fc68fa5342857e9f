/** What each finding says. */
export const words = {
  "not-utf-8": {
    vi: "Tệp không phải UTF-8: ghi lại tệp bằng UTF-8 rồi ký lại.",
    en: "The file is not UTF-8: write it as UTF-8 and sign it again.",
  },
  "not-xml": {
    vi: "Tệp không phải XML đúng chuẩn.",
    en: "The file is no well-formed XML.",
  },
  "too-large": {
    vi: "Tệp quá lớn: nhiều nhất {max} byte.",
    en: "The file is too large: at most {max} bytes.",
  },
  "too-deep": {
    vi: "Phần tử lồng nhau quá sâu: nhiều nhất {max} tầng.",
    en: "Elements are nested too deep: at most {max} levels.",
  },
  "too-many": {
    vi: "Tệp có quá nhiều phần tử, thuộc tính hoặc tiền tố: nhiều nhất {max}.",
    en: "The file has too many elements, attributes or prefixes: at most {max}.",
  },
  doctype: {
    vi: "Tệp có DOCTYPE: cửa vào của tấn công thực thể, không nhận.",
    en: "The file has a DOCTYPE, the door of entity attacks: refused.",
  },
  "processing-instruction": {
    vi: "Tệp có chỉ thị xử lý (<?…?>): có thể giấu chữ đã ký, không nhận.",
    en: "The file has a processing instruction: it can hide signed text, refused.",
  },
  comment: {
    vi: "Tệp có chú thích (<!--…-->): có thể giấu chữ đã ký, không nhận.",
    en: "The file has a comment: it can hide signed text, refused.",
  },
  cdata: {
    vi: "Tệp có CDATA: không nhận trong tài liệu ký số.",
    en: "The file has a CDATA section: refused in a signed document.",
  },
  entity: {
    vi: "Tệp dùng thực thể lạ: chỉ nhận năm thực thể của XML và số của chữ.",
    en: "The file uses an unknown entity: only the five of XML and numbers of letters are taken.",
  },
  namespace: {
    vi: "Tiền tố không khai báo, hoặc khai báo không gian tên sai.",
    en: "A prefix is not declared, or a namespace is declared wrongly.",
  },
  "duplicate-id": {
    vi: "Hai phần tử mang cùng một mã (Id): không biết chữ ký nói phần nào.",
    en: "Two elements carry the same id: nobody knows which of them is signed.",
  },
  "signature-absent": {
    vi: "Tài liệu không có chữ ký số.",
    en: "The document has no signature.",
  },
  "signature-empty": {
    vi: "Chỗ dành cho chữ ký để trống: tài liệu chưa ký số.",
    en: "The place of the signature is empty: the document is not signed.",
  },
  "signature-form": {
    vi: "Phần chữ ký không theo XML Signature: không kiểm được.",
    en: "The signature does not follow XML Signature: it cannot be checked.",
  },
  "many-signatures": {
    vi: "Tài liệu có {found} chữ ký; chỉ nhận đúng một.",
    en: "The document has {found} signatures; exactly one is taken.",
  },
  "many-signed-info": {
    vi: "Tài liệu có {found} phần SignedInfo; chỉ nhận đúng một.",
    en: "The document has {found} SignedInfo parts; exactly one is taken.",
  },
  "signature-structure": {
    vi: "Bên trong chữ ký có phần thiếu, thừa hoặc sai chỗ.",
    en: "A part of the signature is missing, not known or at a wrong place.",
  },
  object: {
    vi: "Chữ ký chứa ds:Object khác với giờ ký: không nhận.",
    en: "The signature holds a ds:Object other than the time of signing: refused.",
  },
  "canonicalization-unknown": {
    vi: "Cách chuẩn hoá không được nhận: chỉ nhận exc-c14n và c14n 1.0 không kèm chú thích.",
    en: "The canonicalisation is not taken: only exc-c14n and c14n 1.0, both without comments.",
  },
  "transform-unknown": {
    vi: "Phép biến đổi không được nhận: chỉ nhận enveloped-signature rồi đến một phép chuẩn hoá.",
    en: "The transform is not taken: only enveloped-signature and then one canonicalisation.",
  },
  "reference-absent": {
    vi: "Tham chiếu không nói ký phần nào.",
    en: "A reference does not say what it signs.",
  },
  "reference-external": {
    vi: "Tham chiếu chỉ ra ngoài tài liệu: không bao giờ tải về.",
    en: "A reference leads out of the document: nothing is ever fetched.",
  },
  "reference-attachment": {
    vi: "Tham chiếu tới tệp đính kèm (cid:): không rõ ký trên byte hay trên base64, không kiểm được.",
    en: "A reference to an attachment (cid:): whether bytes or base64 are signed is not known; not checked.",
  },
  "reference-missing": {
    vi: "Tham chiếu tới phần tử không có trong tài liệu.",
    en: "A reference names an element that is not in the document.",
  },
  "reference-not-document": {
    vi: "Chữ ký không bao trọn tài liệu: phần ngoài chữ ký có thể đã bị thay.",
    en: "The signature does not cover the whole document: what is outside may have been replaced.",
  },
  "many-references": {
    vi: "Chữ ký có {found} tham chiếu; nhiều nhất {max}.",
    en: "The signature has {found} references; at most {max}.",
  },
  "algorithm-refused": {
    vi: "Thuật toán {algorithm} đã lạc hậu hoặc không chứng minh được ai ký: chữ ký không được coi là hợp lệ về kỹ thuật.",
    en: "Algorithm {algorithm} is outdated or proves nothing about who signed: not technically valid.",
  },
  "algorithm-unknown": {
    vi: "Thuật toán không được nhận.",
    en: "The algorithm is not taken.",
  },
  "key-value-ignored": {
    vi: "Khoá viết thẳng trong chữ ký (KeyValue) bị bỏ qua: ai cũng viết được.",
    en: "The bare key in the signature (KeyValue) is ignored: anybody can write one.",
  },
  "retrieval-method": {
    vi: "Chữ ký bảo đi lấy khoá ở nơi khác (RetrievalMethod): không nhận.",
    en: "The signature asks to fetch its key (RetrievalMethod): refused.",
  },
  "certificate-missing": {
    vi: "Chữ ký không kèm chứng thư: không biết ai ký.",
    en: "The signature has no certificate: nobody knows who signed.",
  },
  "certificate-unreadable": {
    vi: "Chứng thư trong chữ ký không đọc được.",
    en: "The certificate of the signature cannot be read.",
  },
  "key-mismatch": {
    vi: "Khoá của chứng thư không hợp với thuật toán của chữ ký.",
    en: "The key of the certificate does not fit the algorithm of the signature.",
  },
  "key-weak": {
    vi: "Khoá RSA ngắn hơn {min} bit.",
    en: "The RSA key has less than {min} bits.",
  },
  "digest-different": {
    vi: "Nội dung đã ký bị thay đổi: giá trị băm không khớp.",
    en: "Signed content was changed: the digest differs.",
  },
  "signature-different": {
    vi: "Chữ ký không khớp với chứng thư kèm theo.",
    en: "The signature does not fit the certificate.",
  },
  "time-form": {
    vi: "Giờ ký ghi trong chữ ký không phải một thời điểm có múi giờ.",
    en: "The time of signing in the signature is no moment with an offset.",
  },
  "time-in-future": {
    vi: "Giờ ký ghi trong chữ ký ở tương lai so với đồng hồ của máy kiểm.",
    en: "The time of signing in the signature lies ahead of the verifier's clock.",
  },
  "chain-refused": {
    vi: "Chuỗi chứng thư không dẫn tới kho tin cậy được đưa vào, hoặc không còn hiệu lực: xem chain.findings.",
    en: "The chain of certificates does not lead to the given trust store, or does not hold: see chain.findings.",
  },
} as const;
