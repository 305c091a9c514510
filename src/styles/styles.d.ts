/** The query keeps the loader's copy of a sheet apart from the panel's: the two must not share a module. */
declare module '*.css?loader&inline' {
  const css: string;
  export default css;
}
