declare module "PosApi/Framework/Logging" {
    /** Extension logger. */
    export interface IExtensionLogger {
        logVerbose(message: string, correlationId?: string, additionalParameter?: string): string;
        logInformational(message: string, correlationId?: string, additionalParameter?: string): string;
        logWarning(message: string, correlationId?: string, additionalParameter?: string): string;
        logError(message: string, correlationId?: string, additionalParameter?: string): string;
        logCriticalError(message: string, correlationId?: string, additionalParameter?: string): string;
        getNewCorrelationId(): string;
    }
}
