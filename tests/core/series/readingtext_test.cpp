// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/readingtext.h"

#include <QLocale>
#include <QTest>

#include <limits>

using namespace penstock;

class ReadingTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void values_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("resolution");
        QTest::addColumn<QString>("text");
        QTest::newRow("all digits") << 1.0 / 3 << 0.0 << QStringLiteral("0.3333333333333333");
        QTest::newRow("those that matter") << 48.20999999999998 << 0.01 << QStringLiteral("48.210");
        QTest::newRow("none that it has not") << 24.0 << 0.01 << QStringLiteral("24");
        QTest::newRow("a counter keeps its digits") << 1234567.0 << 100.0 << QStringLiteral("1234567");
        QTest::newRow("no negative zero") << -0.00001 << 0.5 << QStringLiteral("-1e-05");
        QTest::newRow("rounded to zero") << -0.000123456 << 0.5 << QStringLiteral("0.00");
        QTest::newRow("round") << 100'000.0 << 250.0 << QStringLiteral("100000");
        QTest::newRow("round, all digits") << 2e14 << 0.0 << QStringLiteral("200000000000000");
        QTest::newRow("huge") << 1e300 << 1e290 << QStringLiteral("1e+300");
    }

    void values()
    {
        QFETCH(double, value);
        QFETCH(double, resolution);
        QTEST(plainReading(value, resolution), "text");
        QLocale::setDefault(QLocale::c());
        QTEST(readingText(value, resolution), "text");
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        QTEST(plainReading(value, resolution), "text");
    }

    void languages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("resolution");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *language, double value, double resolution, const char *text) {
            QTest::newRow(name) << QString::fromLatin1(language) << value << resolution << QString::fromUtf8(text);
        };
        row("German", "de_DE", -1234567.5, 0, "-1.234.567,5");
        row("English", "en_US", -1234567.5, 0, "-1,234,567.5");
        row("all digits", "de_DE", 1.0 / 3, 0, "0,3333333333333333");
        row("those that matter", "de_DE", 48.20999999999998, 0.01, "48,210");
        row("rounded to zero", "de_DE", -0.000123456, 0.5, "0,00");
        row("small", "de_DE", -1.5e-7, 0, "-1,5E-07");
        row("huge", "de_DE", 1e300, 0, "1E+300");
        // With its groups it is longer than as a power of ten.
        row("the last whole number", "de_DE", 0x1p53, 0, "9.007.199.254.740.992");
        row("19 digits", "de_DE", 1234567890123456768.0, 0, "1.234.567.890.123.456.800");
        row("more than 64 bits", "de_DE", 98765432109876543000.0, 0, "98765432109876540000");
        row("no number", "de_DE", std::numeric_limits<double>::quiet_NaN(), 0, "nan");
        row("infinite", "de_DE", -std::numeric_limits<double>::infinity(), 0, "-inf");
        row("other signs", "sv_SE", -1.5e-7, 0,
            "\u2212"
            "1,5×10^\u2212"
            "07");
        row("other digits", "ar_EG", 0.25, 0, "٠٫٢٥");
    }

    void languages()
    {
        QFETCH(QString, language);
        QFETCH(double, value);
        QFETCH(double, resolution);
        QLocale::setDefault(QLocale(language));
        QTEST(readingText(value, resolution), "text");
    }

    void times_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::addColumn<QString>("text");
        QTest::newRow("seconds") << qint64(1'704'067'201'000'000'000) << QStringLiteral("2024-01-01 00:00:01 UTC");
        QTest::newRow("milliseconds") << qint64(1'704'067'201'010'000'000)
                                      << QStringLiteral("2024-01-01 00:00:01.010 UTC");
        QTest::newRow("microseconds") << qint64(1'704'067'201'010'020'000)
                                      << QStringLiteral("2024-01-01 00:00:01.010020 UTC");
        QTest::newRow("nanoseconds") << qint64(1'704'067'201'010'020'300)
                                     << QStringLiteral("2024-01-01 00:00:01.010020300 UTC");
        QTest::newRow("before 1970") << qint64(-1) << QStringLiteral("1969-12-31 23:59:59.999999999 UTC");
    }

    void times()
    {
        QFETCH(qint64, time);
        QTEST(readingTime(time), "text");
    }
};

QTEST_GUILESS_MAIN(ReadingTextTest)
#include "readingtext_test.moc"
