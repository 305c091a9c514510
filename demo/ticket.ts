import { randomUUID } from 'node:crypto';

/** Ticket that one site gives a signed-in visitor for the other, so that both know them. New with each start. */
export const ticket = randomUUID();
