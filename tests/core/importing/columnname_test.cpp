// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/columnname.h"

#include <QTest>

using namespace penstock;

/// What a column's name tells of it before a cell is read.
class ColumnNameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTellWhatTheyAre_data();
    void namesTellWhatTheyAre();
    void clocks();
};

void ColumnNameTest::namesTellWhatTheyAre_data()
{
    QTest::addColumn<int>("hint");
    const auto rows = [](NameHint hint, std::initializer_list<const char *> names) {
        for (const char *const name : names)
            QTest::newRow(name) << int(hint);
    };
    rows(NameHint::Time, {"time",       "Time",        "TIMESTAMP",     "date",
                          "Date/Time",  "date_time",   "DateTime",      "Timestamp (UTC)",
                          "time [UTC]", "Zeitstempel", "Datum Uhrzeit", "DATUM/UHRZEIT",
                          "ts",         "measured_at", "measuredAt",    "unix time",
                          "日時",       "日期",        "Fecha",         "Data/Ora",
                          "YYYYMMDD",   "  time  ",    "\"time\""});
    // A time, but not that of the observation.
    rows(NameHint::OtherTime, {"end_time", "endTime", "End Time", "updated_at", "updatedAt", "update", "Date of birth",
                               "birthdate", "valid until", "valid_to", "Geändert am", "Ablaufdatum", "due-date",
                               "作成日時", "更新日", "modifié le", "Fecha de vencimiento", "last modified time"});
    rows(NameHint::MentionsTime, {"start_time", "startTime", "time_local", "observation date", "Messzeit lokal",
                                  "timestamp2", "datestamp", "観測日時", "file date", "runtime"});
    rows(NameHint::Label, {"host", "Host Name", "sensor_id", "sensorId", "SENSORID", "meterID", "site", "zone"});
    rows(NameHint::FreeText, {"message", "Comment", "NOTES", "remarks", "log"});
    rows(NameHint::None, {"", " ", "value", "temperature", "hosts", "flow (l/min)", "host temperature", "tempo",
                          "total", "tops", "to2", "ending", "温度", "_", "1"});
}

void ColumnNameTest::namesTellWhatTheyAre()
{
    QFETCH(const int, hint);
    QCOMPARE(int(hintOf(QString::fromUtf8(QTest::currentDataTag()))), hint);
}

void ColumnNameTest::clocks()
{
    for (const char *const name : {"UTC", "time_utc", "DateTimeUTC", "Timestamp (GMT)"})
        QVERIFY2(isClockOfUtc(QString::fromLatin1(name)) && !isClockOfPlace(QString::fromLatin1(name)), name);
    for (const char *const name : {"local", "Local Time", "DateTimeLocal", "Messzeit lokal", "Ortszeit"})
        QVERIFY2(isClockOfPlace(QString::fromLatin1(name)) && !isClockOfUtc(QString::fromLatin1(name)), name);
    for (const char *const name : {"time", "last sync UTC", "locality", "v"})
        QVERIFY2(!isClockOfPlace(QString::fromLatin1(name)) && !isClockOfUtc(QString::fromLatin1(name)), name);
}

QTEST_APPLESS_MAIN(ColumnNameTest)

#include "columnname_test.moc"
