export { FrameError } from "./frames.ts";
export { type Chunks, unpackFrames } from "./unpack.ts";
