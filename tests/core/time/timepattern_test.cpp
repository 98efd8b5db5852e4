// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/timepattern.h"

#include <QDateTime>
#include <QTest>

using namespace penstock;

class TimePatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void whatIsNoPattern_data();
    void whatIsNoPattern();
    void aNulInThePatternIsNotTheEndOfTheText();
};

void TimePatternTest::reads_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("utc"); // empty: it does not fit
    const auto row = [](const char *pattern, const char *text, const char *utc) {
        QTest::addRow("%s of %s", text, pattern)
            << QString::fromLatin1(pattern) << QByteArray(text) << QString::fromLatin1(utc);
    };
    row("%d.%m.%Y %H:%M", "05.03.2024 09:05", "2024-03-05T09:05:00.000Z");
    row("%d.%m.%y %H:%M", "5.3.24 9:05", "2024-03-05T09:05:00.000Z");
    row("%Y%m%d%H%M%S", "20240305090501", "2024-03-05T09:05:01.000Z");
    row("%Y-%j", "2024-065", "2024-03-05T00:00:00.000Z");
    row("%I:%M %p, %b %d %Y", "09:05 PM, Mar 05 2024", "2024-03-05T21:05:00.000Z");
    row("%F %T.%f %z", "2024-03-05 10:05:01.25 +01:00", "2024-03-05T09:05:01.250Z");
    row("%s", "1709629200", "2024-03-05T09:00:00.000Z");
    row("%a %d/%m/%Y", "Tue 05/03/2024", "2024-03-05T00:00:00.000Z");
    row("%d.%m.%Y", "31.02.2024", "");
    row("%d.%m.%Y", "05.03.2024 ", "");
    row("%d.%m.%Y", "05/03/2024", "");
    row("dd.MM.yyyy HH:mm:ss.zzz", "05.03.2024 09:05:01.250", "2024-03-05T09:05:01.250Z");
    row("yyyyMMddHHmm", "202403050905", "2024-03-05T09:05:00.000Z");
    row("d/M/yy h:mm AP", "5/3/24 9:05 pm", "2024-03-05T21:05:00.000Z");
    row("yyyy-MM-ddTHH:mm:sst", "2024-03-05T10:05:00+01:00", "2024-03-05T09:05:00.000Z");
    row("d 'de' MMMM yyyy", "5 de marzo 2024", "2024-03-05T00:00:00.000Z");
    row("yyyy-MM-dd HH:mm", "2024-03-05 24:00", "2024-03-06T00:00:00.000Z");
    row("yyyy-MM-dd HH:mm", "2024-03-05 25:00", "");
}

void TimePatternTest::reads()
{
    QFETCH(QString, pattern);
    QFETCH(QByteArray, text);
    QFETCH(QString, utc);
    const auto compiled = TimePattern::compile(pattern);
    QVERIFY(compiled);
    const auto time = compiled->read({text.constData(), std::size_t(text.size())});
    QString found;
    if (time) {
        const qint64 milliseconds = (time->seconds - time->offset.value_or(0)) * 1000 + time->nanoseconds / 1'000'000;
        found = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
    }
    QCOMPARE(found, utc);
}

void TimePatternTest::whatIsNoPattern_data()
{
    QTest::addColumn<bool>("isNone");
    for (const char *pattern : {"", "%Q", "%", "foo", "iso", "HH:mm", "%H:%M", "yyyy 'open", "kkkk"})
        QTest::newRow(pattern) << true;
}

void TimePatternTest::whatIsNoPattern()
{
    QVERIFY(!TimePattern::compile(QString::fromLatin1(QTest::currentDataTag())));
}

void TimePatternTest::aNulInThePatternIsNotTheEndOfTheText()
{
    const auto pattern = TimePattern::compile(QStringLiteral("%Y") + QChar(u'\0') + QStringLiteral("%m"));
    QVERIFY(pattern);
    QVERIFY(!pattern->read(std::string_view("2024")));
    QVERIFY(!pattern->read(std::string_view("2024\0", 5)));
    QVERIFY(pattern->read(std::string_view("2024\0"
                                           "03",
                                           7)));
}

QTEST_GUILESS_MAIN(TimePatternTest)
#include "timepattern_test.moc"
