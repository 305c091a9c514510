/* What old libraries left in the pages of their time. Nothing here stops a page that knows of it. */
(() => {
  // Prototype.js and its likes: `for … in` meets these in every array.
  // oxlint-disable no-extend-native -- that is what they did
  Array.prototype.remove = function (one) {
    const at = this.indexOf(one);
    if (at >= 0) this.splice(at, 1);
    return this;
  };
  Array.prototype.last = function () {
    return this[this.length - 1];
  };

  // A polyfill from before `finally`, `allSettled`, `any` and `withResolvers`, put over the browser's own.
  const Native = window.Promise;
  const Old = function (run) {
    return new Native(run);
  };
  for (const name of ['all', 'race', 'resolve', 'reject']) Old[name] = Native[name].bind(Native);
  Old.prototype = Native.prototype;
  window.Promise = Old;

  // A library that measures the page's requests; it takes an address for a text.
  const nativeFetch = window.fetch;
  window.fetch = function (address, options) {
    const began = performance.now();
    // oxlint-disable-next-line typescript/no-base-to-string -- that there are other addresses than texts came later
    return nativeFetch.call(this, String(address), Object.assign({}, options)).then((answer) => {
      document.documentElement.dataset.lastRequest = `${answer.status} in ${Math.round(performance.now() - began)} ms`;
      return answer;
    });
  };
})();
