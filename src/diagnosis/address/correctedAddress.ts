/** Faults of an address. Correcting the last two leads to another origin. */
export type Fault =
  | (
      | 'trailing-punctuation'
      | 'doubled-slash'
      | 'upper-case'
      | 'trailing-space'
      | 'pasted-twice'
      | 'html-entity'
    )
  | ('not-https' | 'www');

/** An address without a fault that it seems to have. */
export interface CorrectedAddress {
  address: string;
  fault: Fault;
}
