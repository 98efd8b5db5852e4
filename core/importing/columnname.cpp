// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/columnname.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace penstock {

namespace {

constexpr std::array times{
    "time",         "timestamp",    "date",         "datetime",    "ts",         "day",        "iso",
    "iso8601",      "rfc3339",      "timestamputc", "timeutc",     "utctime",    "utc",        "zeit",
    "zeitstempel",  "datum",        "epoch",        "unixtime",    "unix",       "uhrzeit",    "when",
    "year",         "month",        "jahr",         "heure",       "fecha",      "hora",       "data",
    "ora",          "horodatage",   "tmstamp",      "timestampms", "measuredat", "observedat", "measured",
    "observed",     "recorded",     "sampled",      "messzeit",    "quarter",    "week",       "zeitpunkt",
    "datumuhrzeit", "datumzeit",    "dateheure",    "fechahora",   "dataora",    "datahora",   "tijd",
    "datumtijd",    "tidpunkt",     "czas",         "godzina",     "日時",       "日付",       "時刻",
    "时间",         "日期",         "時間",         "일시",        "날짜",       "시간",       "yyyymmdd",
    "yyyymmddhh",   "yyyymmddhhmm", "hhmm",         "hhmmss"};
constexpr std::array labels{"host",        "hostname",    "server",  "node",     "device",   "deviceid", "sensor",
                            "sensorid",    "machine",     "station", "site",     "location", "region",   "zone",
                            "datacenter",  "city",        "country", "room",     "building", "symbol",   "ticker",
                            "type",        "category",    "status",  "level",    "unit",     "service",  "app",
                            "application", "environment", "env",     "instance", "place",    "channel",  "parameter",
                            "metric",      "line",        "plant",   "meter",    "meterid"};
constexpr std::array freeTexts{"message", "msg",   "text",   "comment", "comments", "description",
                               "note",    "notes", "remark", "remarks", "log"};

/// Words that make a time somebody else's: of the end, of a birth, of the last change.
constexpr std::array otherTimes{
    "end", "ended", "until", "till", "to", "bis", "ende", "stop", "stopped", "finish", "finished", "closed", "updated",
    "update", "modified", "changed", "edited", "birth", "born", "birthday", "geburt", "geburtsdatum", "expiry",
    "expires", "expiration", "valid", "due", "deadline", "deleted", "installed", "calibrated", "uploaded", "imported",
    "exported", "processed", "inserted", "uptime", "birthdate", "birthtime", "dob", "calibration", "maintenance",
    "warranty", "commissioned", "manufactured", "mfg", "exp", "next",
    // German
    "enddatum", "endzeit", "ablaufdatum", "fälligkeit", "fälligkeitsdatum", "fällig", "valuta", "valutadatum",
    "lieferdatum", "änderungsdatum", "geändert", "aktualisiert", "installationsdatum", "einbaudatum", "exportiert",
    "importiert", "gültig", "geb", "geboren", "mhd", "wartung", "garantie", "kalibrierung", "inbetriebnahme",
    "herstelldatum", "herstellungsdatum", "produktionsdatum", "wertstellung",
    // French, Spanish, Italian, Portuguese
    "naissance", "fin", "échéance", "modification", "modifié", "maj", "expire", "nacimiento", "vencimiento",
    "caducidad", "actualización", "actualizado", "modificado", "hasta", "nascita", "fine", "scadenza", "modifica",
    "aggiornato", "aggiornamento", "nascimento", "fim", "validade", "vencimento", "atualizado", "atualização",
    // Dutch, Polish
    "geboorte", "geboortedatum", "vervaldatum", "einde", "einddatum", "gewijzigd", "bijgewerkt", "urodzenia",
    "zakończenia", "koniec", "ważności", "modyfikacji", "aktualizacji",
    // Swedish, Danish, Norwegian, Russian
    "slut", "sluttid", "slutdatum", "slutt", "sluttdato", "slutdato", "til", "född", "uppdaterad", "opdateret",
    "oppdatert", "окончание", "окончания", "конец", "рождения", "обновление", "обновления", "обновлено", "изменения",
    "изменено"};

/// The same where no blanks part the words: Japanese, Chinese, Korean, and ENDTIME, dateofbirth, Endzeitpunkt.
constexpr std::array otherTimeParts{"作成",      "更新",       "有効",       "期限",      "終了",       "生年",
                                    "誕生",      "结束",       "結束",       "过期",      "到期",       "截止",
                                    "修改",      "出生",       "종료",       "만료",      "생년",       "endtime",
                                    "enddate",   "endzeit",    "enddat",     "expir",     "ofbirth",    "geburts",
                                    "kalibri",   "lastupdate", "updatedat",  "updatedon", "updatetime", "updatedate",
                                    "lastmodif", "lastchange", "validuntil", "validto",   "ablaufdat"};

/// How long something took or takes: no moment, though many are written as clocks are.
constexpr std::array durationParts{"duration",   "dauer",      "elapsed",  "runtime",   "uptime",       "downtime",
                                   "lifetime",   "laufzeit",   "fahrzeit", "standzeit", "betriebszeit", "movingtime",
                                   "traveltime", "laptime",    "timestep", "timeout",   "responsetime", "cycletime",
                                   "durée",      "duree",      "durata",   "duración",  "duracion",     "duração",
                                   "varighet",   "varaktighet"};

constexpr std::array dayParts{"date", "datum", "year", "month", "jahr", "fecha", "quarter",
                              "week", "epoch", "unix", "日付",  "日期", "날짜"};
constexpr std::array clockParts{"time", "zeit", "uhr",     "clock", "hour", "hhmm", "hora", "heure",
                                "tijd", "czas", "godzina", "時刻",  "時間", "时间", "시간"};

template <std::size_t size> bool isOneOf(const QString &text, const std::array<const char *, size> &words)
{
    return std::ranges::any_of(words, [&text](const char *word) { return text == QString::fromUtf8(word); });
}

template <std::size_t size> bool hasPart(const QString &text, const std::array<const char *, size> &parts)
{
    return std::ranges::any_of(parts, [&text](const char *part) { return text.contains(QString::fromUtf8(part)); });
}

/// Words in lower case: of "endTime", "end_time" and "End time (UTC)" end, time.
QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    QChar before;
    const auto finish = [&] {
        if (!word.isEmpty())
            words += word.toLower();
        word.clear();
    };
    for (const QChar c : name) {
        if (!c.isLetterOrNumber())
            finish();
        else {
            if (c.isUpper() && before.isLower())
                finish();
            word += c;
        }
        before = c;
    }
    finish();
    return words;
}

} // namespace

NameHint hintOf(const QString &name)
{
    const QStringList words = wordsOf(name);
    const QString bare = words.join(QString());
    if (isOneOf(bare, times))
        return NameHint::Time;
    if (std::ranges::any_of(words, [](const QString &word) { return isOneOf(word, otherTimes); }) ||
        hasPart(bare, otherTimeParts))
        return NameHint::OtherTime;
    if (isOneOf(bare, freeTexts))
        return NameHint::FreeText;
    if (isOneOf(bare, labels))
        return NameHint::Label;
    const bool mentions = std::ranges::any_of(words, [](const QString &word) { return isOneOf(word, times); }) ||
                          bare.contains(QLatin1String("time")) || bare.contains(QLatin1String("date")) ||
                          bare.contains(QLatin1String("stamp")) || bare.contains(QLatin1String("zeit")) ||
                          hasPart(bare, std::array{"日時", "日付", "时间", "時間", "日期", "일시"});
    return mentions ? NameHint::MentionsTime : NameHint::None;
}

bool saysDuration(const QString &name)
{
    return hasPart(wordsOf(name).join(QString()), durationParts);
}

bool saysDay(const QString &name)
{
    return !saysClock(name) && hasPart(wordsOf(name).join(QString()), dayParts);
}

bool saysClock(const QString &name)
{
    return hasPart(wordsOf(name).join(QString()), clockParts);
}

bool isClockOfUtc(const QString &name)
{
    QStringList words = wordsOf(name);
    const qsizetype before = words.size();
    words.removeIf([](const QString &word) { return word == QLatin1String("utc") || word == QLatin1String("gmt"); });
    return words.size() < before && (words.isEmpty() || isOneOf(words.join(QString()), times));
}

bool isClockOfPlace(const QString &name)
{
    const QStringList words = wordsOf(name);
    return std::ranges::any_of(words, [](const QString &word) {
        return word == QLatin1String("local") || word == QLatin1String("lokal") || word == QLatin1String("lokalzeit") ||
               word == QLatin1String("ortszeit") || word == QLatin1String("localtime");
    });
}

} // namespace penstock
