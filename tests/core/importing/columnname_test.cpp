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
    void clocksDaysAndDurations_data();
    void clocksDaysAndDurations();
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
    rows(NameHint::OtherTime, {"end_time",
                               "endTime",
                               "End Time",
                               "updated_at",
                               "updatedAt",
                               "update",
                               "Date of birth",
                               "birthdate",
                               "valid until",
                               "valid_to",
                               "Geändert am",
                               "Ablaufdatum",
                               "due-date",
                               "作成日時",
                               "更新日",
                               "modifié le",
                               "Fecha de vencimiento",
                               "last modified time",
                               "geboren",
                               "Kalibrierung am",
                               "Endzeitpunkt",
                               "INTERVALENDTIME_GMT",
                               "dateofbirth",
                               "updatedat",
                               "Sluttid",
                               "Дата обновления",
                               "next_service"});
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

void ColumnNameTest::clocksDaysAndDurations_data()
{
    QTest::addColumn<bool>("clock");
    QTest::addColumn<bool>("day");
    QTest::addColumn<bool>("duration");
    const auto row = [](const char *name, bool clock, bool day, bool duration) {
        QTest::newRow(name) << clock << day << duration;
    };
    row("Time", true, false, false);
    row("Uhrzeit", true, false, false);
    row("HHMM", true, false, false);
    row("Date/Time", true, false, false);
    row("Year", false, true, false);
    row("YearMonth", false, true, false);
    row("Fiscal Year", false, true, false);
    row("Datum", false, true, false);
    row("Run time (s)", true, false, true);
    row("Laufzeit", true, false, true);
    row("Duration", false, false, true);
    row("Value", false, false, false);
}

void ColumnNameTest::clocksDaysAndDurations()
{
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    QTEST(saysClock(name), "clock");
    QTEST(saysDay(name), "day");
    QTEST(saysDuration(name), "duration");
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
