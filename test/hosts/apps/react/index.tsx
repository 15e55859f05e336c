import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  SalesCookieNotice,
  SalesLeadForm,
  SalesRoleCard,
  SalesRoleHierarchy,
  SalesRoles,
} from 'sales-roles';
import type {} from 'sales-roles/react';
import { HEAD, lineOf, SETTINGS, TEAM } from '../content.js';

customElements.define('sales-roles', SalesRoles);
customElements.define('sales-role-hierarchy', SalesRoleHierarchy);
customElements.define('sales-role-card', SalesRoleCard);
customElements.define('sales-lead-form', SalesLeadForm);
customElements.define('sales-cookie-notice', SalesCookieNotice);

const App = () => {
  const [lang, setLang] = useState('ru');
  const [settings, setSettings] = useState(SETTINGS[0]);
  const [isShown, setShown] = useState(true);
  const [heard, setHeard] = useState<readonly string[]>([]);
  const hear = (event: Parameters<typeof lineOf>[0]) => {
    setHeard((before) => [...before, lineOf(event)]);
  };
  return (
    <main lang={lang}>
      <button id="language" onClick={() => setLang('en')}>
        English
      </button>
      <button id="settings" onClick={() => setSettings(SETTINGS[1])}>
        Other settings
      </button>
      <button id="shown" onClick={() => setShown(!isShown)}>
        {isShown ? 'Hide' : 'Show'}
      </button>
      {isShown && (
        <sales-roles
          {...settings}
          controller={`Acme, ${lang}`}
          policyUrl="/privacy"
          consentUrl="/consent"
          onsales-role-select={hear}
          onsales-role-toggle={hear}
          onsales-lead-submit={hear}
          onsales-lead-sent={hear}
        >
          <sales-role-hierarchy />
          <p>{heard.length} events</p>
          <sales-lead-form />
        </sales-roles>
      )}
      <sales-role-hierarchy id="team" catalogue={TEAM} onsales-role-toggle={hear} />
      <sales-role-card salesRole={HEAD} open={!isShown} />
      <ol id="heard">
        {heard.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ol>
    </main>
  );
};

const root = document.querySelector('#app');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
