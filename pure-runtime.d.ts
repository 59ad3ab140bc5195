/** What every runtime has beside the language and the pure rooms use (tsconfig.pure.json). */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>
}

declare class TextDecoder {
  constructor(encoding: 'utf-8', options: { readonly fatal: boolean })
  decode(bytes: Uint8Array): string
}
