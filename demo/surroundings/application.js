/* A client-side router: links of this part are followed without loading a page. */
(() => {
  const [, , way] = location.pathname.split('/');
  const show = {
    'single-page': (next) => document.querySelector('main').replaceWith(next.querySelector('main')),
    'view-transition': (next) => document.startViewTransition(() => show['single-page'](next)),
    // Like Turbo, it replaces the body and runs the scripts in it.
    'turbo-inline': (next) => show.turbo(next),
    turbo: (next) => {
      document.body.replaceWith(document.adoptNode(next.body));
      for (const old of document.body.querySelectorAll('script')) {
        const script = document.createElement('script');
        for (const { name, value } of old.attributes) script.setAttribute(name, value);
        old.replaceWith(script);
      }
    },
  };
  const go = (address) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.addEventListener('load', () => {
      document.title = request.response.title;
      show[way](request.response);
    });
    request.send();
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest(`a[href^="/account/${way}"]`);
    if (!link) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    go(link.href);
  });
  addEventListener('popstate', () => go(location.href));
})();
