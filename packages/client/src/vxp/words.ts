/** What each error of the document exchange says. */
export const vxpWords = {
  refused: {
    vi: "Trục liên thông từ chối thao tác. Tra mã lỗi của trục rồi sửa trước khi gửi lại.",
    en: "The exchange refused the operation. Look its code up and mend the cause before sending again.",
  },
  "answer-form": {
    vi: "Câu trả lời của trục không đúng dạng {ErrorCode, ErrorDesc, status, data}.",
    en: "The answer of the exchange is not of the form {ErrorCode, ErrorDesc, status, data}.",
  },
  "hash-differs": {
    vi: "Tệp tải về khác giá trị băm mà trục báo (hash-file): không dùng, tải lại.",
    en: "The fetched file differs from the digest that the exchange states (hash-file): not used, fetch again.",
  },
  "not-own-document": {
    vi: "Văn bản không phải của đơn vị này: coQuanChuQuan khác mã của đơn vị gửi.",
    en: "The document is not this unit's: its owning body is another one.",
  },
  "document-id-missing": {
    vi: "Văn bản chưa có maVanBan: không có mã thì không gửi lại an toàn được.",
    en: "The document has no maVanBan: without one it cannot be sent again safely.",
  },
  "receiver-missing": {
    vi: "Văn bản không có nơi nhận mang mã định danh.",
    en: "The document has no receiver with a code.",
  },
  "secret-document": {
    vi: "Văn bản có độ mật: kênh này không chở văn bản mật (Nghị định 30/2020/NĐ-CP).",
    en: "The document is classified: this channel carries no classified documents (Decree 30/2020/NĐ-CP).",
  },
  "file-lost": {
    vi: "Gói tin không chở được tệp đính kèm như đã cho.",
    en: "The packet cannot carry an attachment as it was given.",
  },
  "file-hash": {
    vi: "Tệp đính kèm khác giá trị băm đã cho.",
    en: "An attachment differs from the digest that was given.",
  },
  "file-id": {
    vi: "Hai tệp đính kèm cùng một mã, hoặc mã có ký tự không được dùng.",
    en: "Two attachments have the same id, or an id holds letters that cannot be used.",
  },
  "file-large": {
    vi: "Tệp đính kèm quá lớn.",
    en: "Attachments are too large.",
  },
  "file-base64": {
    vi: "Nội dung tệp đính kèm không phải base64.",
    en: "The content of an attachment is not base64.",
  },
  "zip-refused": {
    vi: "Tệp đính kèm là tệp nén và chính sách không nhận tệp nén.",
    en: "An attachment is a zip, which the policy does not take.",
  },
  "zip-broken": {
    vi: "Tệp nén hỏng, bị mã hoá hoặc ghi kích thước không thật.",
    en: "A zip is broken, encrypted, or states sizes that are not true.",
  },
  "zip-bomb": {
    vi: "Tệp nén nở ra quá giới hạn: không mở.",
    en: "A zip grows beyond the limits: not opened.",
  },
  "status-not-allowed": {
    vi: "Văn bản không được chuyển sang trạng thái này; chưa gửi gì.",
    en: "The document may not go on to this state; nothing was sent.",
  },
  "status-not-ours": {
    vi: "Trạng thái này do bên kia báo: bên gửi chỉ báo lay-lai, bên nhận báo các trạng thái còn lại.",
    en: "That state is the other side's to report: the sender reports only lay-lai, the receiver all others.",
  },
  "date-form": {
    vi: "Ngày phải viết yyyy-MM-dd.",
    en: "A date must be written yyyy-MM-dd.",
  },
} as const;
