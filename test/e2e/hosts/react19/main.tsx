import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { pages } from './pages.js';

const Page = pages[new URLSearchParams(location.search).get('page') ?? 'refused'];
const root = document.getElementById('root');
if (root && Page) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
