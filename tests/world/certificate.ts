/** Makes the key and the certificate that the hosts of the world show for https; nobody trusts it, and tests say so. */
import { generateKeyPairSync } from 'node:crypto';
import forge from 'node-forge';

/** A private key and its certificate, both as PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const DAY_MS = 86_400_000;

/** Makes a self-signed certificate for `hosts`, valid from yesterday for thirty days. */
export function makeCertificate(hosts: readonly string[], now: number): Certificate {
  // Node's own generator takes a fraction of a second; forge's in JavaScript takes many.
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
  const signer = forge.pki.privateKeyFromPem(key);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.setRsaPublicKey(signer.n, signer.e);
  certificate.serialNumber = '01';
  certificate.validity.notBefore = new Date(now - DAY_MS);
  certificate.validity.notAfter = new Date(now + 30 * DAY_MS);
  const subject = [{ name: 'commonName', value: 'Newsline test world' }];
  certificate.setSubject(subject);
  certificate.setIssuer(subject);
  certificate.setExtensions([
    { name: 'subjectAltName', altNames: hosts.map(value => ({ type: 2, value })) },
  ]);
  certificate.sign(signer, forge.md.sha256.create());
  return { key, cert: forge.pki.certificateToPem(certificate) };
}
