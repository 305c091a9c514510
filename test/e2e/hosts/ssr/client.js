import { createElement, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './App.js';

hydrateRoot(document.getElementById('root'), createElement(StrictMode, null, createElement(App)), {
  // What React mends by itself is still a fault.
  onRecoverableError: (error) => console.error('Not as the server had rendered it:', error),
});
