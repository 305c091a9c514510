/* The page's own application, drawn by its own React. Below it, a global that an older one left. */
(() => {
  const { createElement, useState } = window.React;
  const Counter = () => {
    const [count, setCount] = useState(0);
    return createElement(
      'button',
      { type: 'button', onClick: () => setCount(count + 1) },
      `Pressed ${count} times`,
    );
  };
  const place = document.createElement('p');
  document.querySelector('main').append(place);
  window.ReactDOM.createRoot(place).render(createElement(Counter));
  window.React = { version: '0.14.10', createElement: null, addons: {} };
  delete window.ReactDOM;
})();
