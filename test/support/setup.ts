import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { patienceMs } from './patience.js';

// React warns of updates that no test waited for only where this is set. Testing Library sets it by itself
// only where the test functions are globals, and here they are imported.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

configure({ asyncUtilTimeout: patienceMs });

afterEach(cleanup);
