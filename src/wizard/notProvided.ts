import { fromPromise } from 'xstate';

/** Stands for an actor that is provided from outside by `.provide()`. */
export const notProvided = <Output, Input>() =>
  fromPromise<Output, Input>(({ self }) =>
    Promise.reject(new Error(`the actor ${self.id} was not provided`)),
  );
