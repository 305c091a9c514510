import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// React warns of updates that no test waited for only where this is set. Testing Library sets it by itself
// only where the test functions are globals, and here they are imported.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

// A machine that does much at a time is no fault of what is tested.
configure({ asyncUtilTimeout: 5000 });

afterEach(cleanup);
