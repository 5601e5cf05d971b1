declare module "PosApi/Framework/Logging" {
    /**
     * Writes to the telemetry of POS; in development also to the console. Keep personal data and tokens out of it.
     * Every method returns the correlation id that it used.
     */
    export interface IExtensionLogger {
        logVerbose(message: string, correlationId?: string, additionalParameter?: string): string;
        logInformational(message: string, correlationId?: string, additionalParameter?: string): string;
        logWarning(message: string, correlationId?: string, additionalParameter?: string): string;
        logError(message: string, correlationId?: string, additionalParameter?: string): string;
        logCriticalError(message: string, correlationId?: string, additionalParameter?: string): string;
        /** A new GUID, to follow one piece of work through the log. */
        getNewCorrelationId(): string;
    }
}
