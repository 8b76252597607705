declare module 'asciichart' {
  interface Options {
    height?: number
    min?: number
    max?: number
    format?: (value: number, index: number) => string
    symbols?: readonly string[]
  }
  export function plot(values: readonly number[], options?: Options): string
}
