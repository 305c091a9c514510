import { SupportWizard } from 'fix401';

/** Stands where the application could not show what a request of its own was refused. */
export function Refused({ address, onMended }: { address: string; onMended: () => void }) {
  return (
    <SupportWizard
      mode="inline"
      url={address}
      status={401}
      loginUrl={`/sign-in?return=${location.pathname}`}
      onVerdict={({ result }) => {
        if (result === 'fixed') onMended();
      }}
    >
      <p>
        This page needs a sign-in. <a href="/sign-in">Log in</a>
      </p>
    </SupportWizard>
  );
}
