// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/timespan.h"

#include <QTest>

using namespace penstock;

class TimeSpanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("begin"); // empty: it is no span
        QTest::addColumn<QByteArray>("end");
        const auto row = [](const char *text, const char *begin, const char *end) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(begin) << QByteArray(end);
        };
        row("01.01.2024 00:00 - 01.01.2024 01:00", "01.01.2024 00:00", "01.01.2024 01:00");
        row("00:00 \xE2\x80\x93 01:00", "00:00", "01:00");
        row("2024-01-01 to 2024-01-02", "2024-01-01", "2024-01-02");
        row("1.1.2024 bis 2.1.2024", "1.1.2024", "2.1.2024");
        row("2024-01-01T00:00Z/2024-01-01T01:00Z", "2024-01-01T00:00Z", "2024-01-01T01:00Z");
        row("2024-01-01T00:00Z/PT1H", "2024-01-01T00:00Z", "PT1H");
        row("2024-01-01", "", "");
        row("2024/01", "", "");
        row("2024/01/02", "", "");
        row("05/Mar/2024:09:00:00", "", "");
        row("1 - 2 - 3", "", "");
        row(" - 2", "", "");
        row("", "", "");
    }

    void parts()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, end);
        const auto span = TimeSpanText::of({text.constData(), static_cast<std::size_t>(text.size())});
        QCOMPARE(span.has_value(), !begin.isEmpty());
        if (span) {
            QCOMPARE(QByteArray::fromStdString(std::string(span->begin)), begin);
            QCOMPARE(QByteArray::fromStdString(std::string(span->end)), end);
        }
    }
};

QTEST_GUILESS_MAIN(TimeSpanTest)
#include "timespan_test.moc"
