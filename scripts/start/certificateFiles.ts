import { createHash, X509Certificate } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeCertificate } from "../../packages/graph-emulator/src/server/makeCertificate";

/** A certificate of one run, as servers read it. */
export interface CertificateFiles {
    readonly cert: string;
    readonly certFile: string;
    readonly keyFile: string;
    /** SHA-256 of its public key in base64, by which a browser can be told to trust it alone. */
    readonly spkiHash: string;
    /** Removes the files; servers that run have read them. */
    remove(): Promise<void>;
}

/** Makes a key and a self-signed certificate for localhost. Only this user may read the files. */
export async function makeCertificateFiles(folder: string): Promise<CertificateFiles> {
    const { cert, key } = await makeCertificate();
    const certFile = join(folder, `localhost-${process.pid}.crt`);
    const keyFile = join(folder, `localhost-${process.pid}.key`);
    await mkdir(folder, { recursive: true });
    await writeFile(certFile, cert, { mode: 0o600 });
    await writeFile(keyFile, key, { mode: 0o600 });
    const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
    const spkiHash = createHash("sha256").update(publicKey).digest("base64");
    const remove = async (): Promise<void> => {
        for (const file of [certFile, keyFile]) await rm(file, { force: true });
    };
    return { cert, certFile, keyFile, spkiHash, remove };
}
