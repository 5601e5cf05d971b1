import { generate } from "selfsigned";

/** A key and a self-signed certificate for localhost, good for a year; made anew at each start. */
export async function makeCertificate(): Promise<{ readonly key: string; readonly cert: string }> {
    const pems = await generate([{ name: "commonName", value: "localhost" }], {
        keySize: 2048,
        extensions: [
            {
                name: "subjectAltName",
                altNames: [
                    { type: 2, value: "localhost" },
                    { type: 7, ip: "127.0.0.1" },
                ],
            },
        ],
    });
    return { key: pems.private, cert: pems.cert };
}
