import { useRecover } from 'fix401';
import { useState } from 'react';

/** Shows what the application asked for. Where that is refused, the visitor signs in beside the page. */
export function Account() {
  const [shown, setShown] = useState('Nothing yet');
  const recover = useRecover({ loginUrl: '/sign-in' });
  const load = async () => {
    let answer = await fetch('/account');
    if (answer.status === 401) answer = (await recover('/account')) ?? answer;
    setShown(answer.ok ? 'The account' : 'No account');
  };
  return (
    <>
      <h1>{shown}</h1>
      <textarea aria-label="Draft" />
      <button type="button" onClick={() => void load()}>
        Load
      </button>
    </>
  );
}
