/**
 * Windows time zone names and the IANA zone of their main territory, as Unicode CLDR lists them: one line for each area,
 * `*` for " Standard Time". A spec compares this table with a kept package; the package itself would add 15 kB (gzip) to
 * what a register loads, this adds 1.5.
 */
const AREAS: readonly string[] = [
    "Africa:E. Africa*=Nairobi|Egypt*=Cairo|Libya*=Tripoli|Morocco*=Casablanca|Namibia*=Windhoek|Sao Tome*=Sao_Tome|South Africa*=Johannesburg|South Sudan*=Juba|Sudan*=Khartoum|W. Central Africa*=Lagos",
    "America:Alaskan*=Anchorage|Aleutian*=Adak|Argentina*=Buenos_Aires|Atlantic*=Halifax|Bahia*=Bahia|Canada Central*=Regina|Central America*=Guatemala|Central Brazilian*=Cuiaba|Central* (Mexico)=Mexico_City|Central*=Chicago|Cuba*=Havana|E. South America*=Sao_Paulo|Eastern* (Mexico)=Cancun|Eastern*=New_York|Greenland*=Godthab|Haiti*=Port-au-Prince|Magallanes*=Punta_Arenas|Montevideo*=Montevideo|Mountain* (Mexico)=Chihuahua|Mountain*=Denver|Newfoundland*=St_Johns|Pacific SA*=Santiago|Pacific* (Mexico)=Tijuana|Pacific*=Los_Angeles|Paraguay*=Asuncion|SA Eastern*=Cayenne|SA Pacific*=Bogota|SA Western*=La_Paz|Saint Pierre*=Miquelon|Tocantins*=Araguaina|Turks And Caicos*=Grand_Turk|US Eastern*=Indianapolis|US Mountain*=Phoenix|Venezuela*=Caracas|Yukon*=Whitehorse",
    "Asia:Afghanistan*=Kabul|Altai*=Barnaul|Arab*=Riyadh|Arabian*=Dubai|Arabic*=Baghdad|Azerbaijan*=Baku|Bangladesh*=Dhaka|Caucasus*=Yerevan|Central Asia*=Almaty|China*=Shanghai|Ekaterinburg*=Yekaterinburg|Georgian*=Tbilisi|India*=Calcutta|Iran*=Tehran|Israel*=Jerusalem|Jordan*=Amman|Korea*=Seoul|Magadan*=Magadan|Middle East*=Beirut|Myanmar*=Rangoon|N. Central Asia*=Novosibirsk|Nepal*=Katmandu|North Asia East*=Irkutsk|North Asia*=Krasnoyarsk|North Korea*=Pyongyang|Omsk*=Omsk|Pakistan*=Karachi|Qyzylorda*=Qyzylorda|Russia Time Zone 10=Srednekolymsk|Russia Time Zone 11=Kamchatka|SE Asia*=Bangkok|Sakhalin*=Sakhalin|Singapore*=Singapore|Sri Lanka*=Colombo|Syria*=Damascus|Taipei*=Taipei|Tokyo*=Tokyo|Tomsk*=Tomsk|Transbaikal*=Chita|Ulaanbaatar*=Ulaanbaatar|Vladivostok*=Vladivostok|W. Mongolia*=Hovd|West Asia*=Tashkent|West Bank*=Hebron|Yakutsk*=Yakutsk",
    "Atlantic:Azores*=Azores|Cape Verde*=Cape_Verde|Greenwich*=Reykjavik",
    "Australia:AUS Central*=Darwin|AUS Eastern*=Sydney|Aus Central W.*=Eucla|Cen. Australia*=Adelaide|E. Australia*=Brisbane|Lord Howe*=Lord_Howe|Tasmania*=Hobart|W. Australia*=Perth",
    "Etc:Dateline*=GMT+12|UTC+12=GMT-12|UTC+13=GMT-13|UTC-02=GMT+2|UTC-08=GMT+8|UTC-09=GMT+9|UTC-11=GMT+11|UTC=UTC",
    "Europe:Astrakhan*=Astrakhan|Belarus*=Minsk|Central Europe*=Budapest|Central European*=Warsaw|E. Europe*=Chisinau|FLE*=Kiev|GMT*=London|GTB*=Bucharest|Kaliningrad*=Kaliningrad|Romance*=Paris|Russia Time Zone 3=Samara|Russian*=Moscow|Saratov*=Saratov|Turkey*=Istanbul|Volgograd*=Volgograd|W. Europe*=Berlin",
    "Indian:Mauritius*=Mauritius",
    "Pacific:Bougainville*=Bougainville|Central Pacific*=Guadalcanal|Chatham Islands*=Chatham|Easter Island*=Easter|Fiji*=Fiji|Hawaiian*=Honolulu|Line Islands*=Kiritimati|Marquesas*=Marquesas|New Zealand*=Auckland|Norfolk*=Norfolk|Samoa*=Apia|Tonga*=Tongatapu|West Pacific*=Port_Moresby",
];

/** The IANA zone for a Windows name in any case; null for a name that Windows does not have. */
export function zoneOfWindows(name: string): string | null {
    const wanted = name.toLowerCase();
    for (const line of AREAS) {
        const [area = "", zones = ""] = line.split(":");
        for (const zone of zones.split("|")) {
            const [windows = "", city = ""] = zone.replace("*", " Standard Time").split("=");
            if (windows.toLowerCase() === wanted) return `${area}/${city}`;
        }
    }
    return null;
}

/** Every IANA zone of the table. */
export function windowsZones(): readonly string[] {
    return AREAS.flatMap((line) => {
        const [area = "", zones = ""] = line.split(":");
        return zones.split("|").map((zone) => `${area}/${zone.split("=")[1] ?? ""}`);
    });
}
