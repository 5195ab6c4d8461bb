// Vite's own way to import all files of a folder; the build and the tests replace the call.
interface ImportMeta {
  glob<T>(
    pattern: string,
    options: { readonly eager: true; readonly import: string },
  ): Record<string, T>
}
