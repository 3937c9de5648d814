// A real OpenID provider for the tests. Reads its settings as one line of JSON, says at which address it listens, and stops when its input closes.
import { createServer } from 'node:http';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import Provider from 'oidc-provider';

const lines = createInterface({ input: process.stdin });
const [line] = await once(lines, 'line');
const { client, person } = JSON.parse(line);
lines.on('close', () => process.exit(0));

const server = createServer();
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: [client],
  cookies: { keys: ['only for tests'] },
  claims: { openid: ['sub'], profile: ['name', 'groups'], email: ['email', 'email_verified'] },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...person.claims }) }),
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  pkce: { required: () => true },
});
const answer = provider.callback();

/** Signs the person in and gives consent, as somebody would by pressing two buttons. */
async function interact(request, response) {
  const { prompt, params } = await provider.interactionDetails(request, response);
  if (prompt.name === 'login') return provider.interactionFinished(request, response, { login: { accountId: person.id } });
  const grant = new provider.Grant({ accountId: person.id, clientId: params.client_id });
  grant.addOIDCScope('openid profile email');
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } }, { mergeWithLastSubmission: true });
}

server.on('request', (request, response) => {
  if (request.url.startsWith('/interaction/')) interact(request, response).catch((error) => response.writeHead(500).end(String(error)));
  else answer(request, response);
});
console.log(`issuer ${issuer}`);
