/** The query in front keeps the loader's copy apart from the panel's: the two may share no module. */
declare module '*.css?loader&inline' {
  const css: string;
  export default css;
}
