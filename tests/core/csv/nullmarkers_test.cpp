// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/nullmarkers.h"

#include <QTest>

using namespace penstock;

class NullMarkersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usualOnes_data();
    void usualOnes();
    void valuesAreNone_data();
    void valuesAreNone();
    void moreAreTakenAsTheyAre();
};

void NullMarkersTest::usualOnes_data()
{
    QTest::addColumn<bool>("isMarker");
    for (const char *marker :
         {"-",        "--",        "---",       ".",       "*",       "?",           "n/a",     "N/A",
          "#N/A",     "NA",        "NAN",       "NaN",     "-nan",    "None",        "nil",     "null",
          "NULL",     "(null)",    "<NA>",      "\\N",     "missing", "unavailable", "unknown", "ERR",
          "inf",      "-Inf",      "+infinity", "1.#QNAN", "-1.#IND", "#DIV/0!",     "#VALUE!", "no data",
          "#VALEUR!", "#DZIEL/0!", "#####",     "#N/D",    "--.-",    "--:--",       "-,-"})
        QTest::newRow(marker) << true;
}

void NullMarkersTest::usualOnes()
{
    QVERIFY(NullMarkers().contains(QTest::currentDataTag()));
}

void NullMarkersTest::valuesAreNone_data()
{
    QTest::addColumn<bool>("isValue");
    for (const char *value : {"0", "1", "-1", "-9999", "ok", "nano", "NULLL", "information", "true", "#7", "#a!", "-.5",
                              "-,5", "a very long text that is no marker"})
        QTest::newRow(value) << true;
}

void NullMarkersTest::valuesAreNone()
{
    QVERIFY(!NullMarkers().contains(QTest::currentDataTag()));
    QVERIFY(!NullMarkers().contains(""));
}

void NullMarkersTest::moreAreTakenAsTheyAre()
{
    const NullMarkers markers({"-9999", "offline"});
    QVERIFY(markers.contains("-9999"));
    QVERIFY(markers.contains("offline"));
    QVERIFY(!markers.contains("Offline"));
    QVERIFY(markers.contains("n/a"));
}

QTEST_GUILESS_MAIN(NullMarkersTest)
#include "nullmarkers_test.moc"
