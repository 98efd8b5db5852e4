// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/golayout.h"

#include <QTest>

using namespace penstock;

class GoLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("layout");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // seconds.nanoseconds and offset; empty: it does not fit
        const auto row = [](const char *layout, const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromLatin1(layout) << QString::fromLatin1(text)
                                << QString::fromLatin1(expected);
        };
        row("2006-01-02 15:04:05", "1970-01-02 03:04:05", "97445.0");
        row("2006-01-02 15:04:05", "1970-01-02 03:04:05.25", "97445.250000000");
        row("2006-01-02 15:04:05.000", "1970-01-02 03:04:05.123", "97445.123000000");
        row("2006-01-02T15:04:05.999999999Z07:00", "1970-01-01T00:00:00.000000001+01:30", "0.1 +5400");
        row("2006-01-02T15:04:05Z07:00", "1970-01-01T00:00:09Z", "9.0 +0");
        row("02 Jan 06 15:04 MST", "05 Mar 70 00:01 UTC", "5443260.0 +0");
        row("02 Jan 06 15:04 MST", "05 Mar 70 00:01 CEST", "");
        row("Monday, January 2, 2006 3:04 PM", "Thursday, January 1, 1970 12:30 am", "1800.0");
        row("_2.1.2006", " 1.1.1970", "0.0");
        row("Mon Jan _2 15:04:05 2006", "Thu Jan  1 00:00:01 1970", "1.0");
        row("2006-01-02", "1970-02-30", "");
        row("2006-01-02", "1970-02-3", "");
        row("2006-01-02", "1970-02-03 ", "");
        row("3:04PM", "0:30PM", "");
        row("20060102150405-0700", "19700101000000-0100", "0.0 -3600");
    }

    void reads()
    {
        QFETCH(QString, layout);
        QFETCH(QString, text);
        const auto time = readGoLayout(layout.toStdString(), text.toStdString());
        QString seen;
        if (time) {
            seen = QStringLiteral("%1.%2").arg(time->seconds).arg(time->nanoseconds);
            if (time->offset)
                seen +=
                    QStringLiteral(" %1%2").arg(*time->offset < 0 ? QString() : QStringLiteral("+")).arg(*time->offset);
        }
        QTEST(seen, "expected");
    }
};

QTEST_GUILESS_MAIN(GoLayoutTest)
#include "golayout_test.moc"
