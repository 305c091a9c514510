import { randomUUID } from 'node:crypto';

/** What one site gives a signed-in visitor along to the other, so that both know them. Made anew with each start. */
export const ticket = randomUUID();
