// Runs in each measured page before all else. Plain JavaScript: what a compiler adds would not be there in the page.

/** Of ours in the element's shadow root, of the floor's in the page. */
const findPart = (part) =>
  (document.querySelector('fix-401')?.shadowRoot ?? document).querySelector(`[data-part="${part}"]`);

/** Scripts that are there by now, encoded and without headers. One may be listed twice: HEAD, preload, import. */
const scriptBytes = () => {
  const sizes = {};
  for (const { name, encodedBodySize } of performance.getEntriesByType('resource')) {
    if (name.includes('/files/')) sizes[name] = Math.max(sizes[name] ?? 0, encodedBodySize);
  }
  return Object.values(sizes).reduce((sum, size) => sum + size, 0);
};

/** Looks in each frame, and gives what is read then. */
const whenDrawn = (part, read) =>
  new Promise((resolve) => {
    const look = () => (findPart(part) ? resolve(read()) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  });

/** A message that is sent in a frame arrives once that frame is laid out and painted. */
const afterFrame = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(performance.now()));
    port1.start();
    port2.postMessage(null);
  });

const clicked = new Promise((resolve) => {
  window.addEventListener('click', ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
});

const timeTo = async (part) => {
  const start = await clicked;
  return (await whenDrawn(part, afterFrame)) - start;
};

window.bench = {
  bytesTo: { launcher: whenDrawn('launcher', scriptBytes), message: whenDrawn('message', scriptBytes) },
  timesTo: { panel: timeTo('panel'), message: timeTo('message') },
};
