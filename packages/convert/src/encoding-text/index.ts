export { decodeBytes, latinText } from "./bytes.ts";
export {
  decodeText,
  detectTextEncoding,
  type EncodingGuess,
  TEXT_ENCODINGS,
  type TextEncoding,
} from "./detect.ts";
export { isSyllable } from "./syllable.ts";
