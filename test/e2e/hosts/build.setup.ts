import { test as setup } from '@playwright/test';
import { buildHost, hosts, installPackage } from '../support/hosts.js';

setup('the packed package is built into every application', async () => {
  installPackage();
  for (const [folder, host] of Object.entries(hosts)) await buildHost(folder, host);
});
