import 'fix401/element';

const help = document.querySelector('fix-401');
help?.addEventListener('fix401:verdict', ({ detail }) => {
  if (detail.result === 'fixed') document.title = 'It can be shown';
});
