/* Traces of old libraries in the pages of their time. A page that expects them works. */
(() => {
  // Like Prototype.js: `for … in` meets these in every array.
  // oxlint-disable no-extend-native -- old libraries did
  Array.prototype.remove = function (one) {
    const at = this.indexOf(one);
    if (at >= 0) this.splice(at, 1);
    return this;
  };
  Array.prototype.last = function () {
    return this[this.length - 1];
  };

  // A polyfill older than `finally`, `allSettled`, `any` and `withResolvers`, over the browser's own.
  const Native = window.Promise;
  const Old = function (run) {
    return new Native(run);
  };
  for (const name of ['all', 'race', 'resolve', 'reject']) Old[name] = Native[name].bind(Native);
  Old.prototype = Native.prototype;
  window.Promise = Old;

  // A library that measures the page's requests, and expects every address to be a string.
  const nativeFetch = window.fetch;
  window.fetch = function (address, options) {
    const began = performance.now();
    // oxlint-disable-next-line typescript/no-base-to-string -- `Request` and `URL` came after this library
    return nativeFetch.call(this, String(address), Object.assign({}, options)).then((answer) => {
      document.documentElement.dataset.lastRequest = `${answer.status} in ${Math.round(performance.now() - began)} ms`;
      return answer;
    });
  };
})();
