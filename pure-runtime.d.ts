/** The one thing beside the language that every runtime has and the pure rooms use (tsconfig.pure.json). */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>
}
