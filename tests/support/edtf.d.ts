/** The part of the `edtf` package (which has no types) that the tests ask. */
declare module 'edtf' {
  /** Milliseconds since 1970; null: unknown, ±Infinity: open. */
  interface Read {
    readonly min: number | null
    readonly max: number | null
  }
  /** Throws what it cannot read. */
  export default function edtf(text: string, options: { readonly level: number }): Read
  export const defaults: { offset: boolean | number; level: number }
}
