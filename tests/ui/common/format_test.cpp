// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/durationwords.h"
#include "ui/common/format.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>
#include <QTextBoundaryFinder>

namespace penstock {

class FormatTest final : public QObject
{
    Q_OBJECT

    static QStringList words(const QString &text)
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
        QStringList found;
        qsizetype begin = 0;
        for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary()) {
            found += text.mid(begin, at - begin).trimmed();
            begin = at;
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void count() { QCOMPARE(formatCount(2'000'000), QStringLiteral("2,000,000")); }

    void compact_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("zero") << 0.0 << QStringLiteral("0");
        QTest::newRow("small") << 0.25 << QStringLiteral("0.25");
        QTest::newRow("whole") << 7.0 << QStringLiteral("7");
        QTest::newRow("tens") << 42.25 << QStringLiteral("42.3");
        QTest::newRow("just below a thousand") << 999.4 << QStringLiteral("999");
        QTest::newRow("rounds to a thousand") << 999.6 << QStringLiteral("1.0 k");
        QTest::newRow("thousand") << 1'000.0 << QStringLiteral("1 k");
        QTest::newRow("k") << 1'449.0 << QStringLiteral("1.4 k");
        QTest::newRow("hundreds of k") << 217'499.0 << QStringLiteral("217 k");
        QTest::newRow("rounds to a million") << 999'700.0 << QStringLiteral("1.0 M");
        QTest::newRow("million") << 2'100'000.0 << QStringLiteral("2.1 M");
        QTest::newRow("negative") << -1'449.0 << QStringLiteral("-1.4 k");
    }

    void compact()
    {
        QFETCH(double, value);
        QTEST(formatCompact(value), "expected");
    }

    /// Half of what a scale ends with.
    void ofAScale()
    {
        QCOMPARE(formatCompact(1'250.0, true), QStringLiteral("1.25 k"));
        QCOMPARE(formatCompact(12'500.0, true), QStringLiteral("12.5 k"));
        QCOMPARE(formatCompact(500.0, true), QStringLiteral("500"));
        QCOMPARE(formatCompact(0.5, true), QStringLiteral("0.50"));
    }

    void durations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("input");
        const auto row = [](const QString &text, const QString &words, const QString &input) {
            QTest::newRow(qPrintable(text)) << text << words << input;
        };
        row(QStringLiteral("168h0m0s"), QStringLiteral("7d"), QStringLiteral("7d"));
        row(QStringLiteral("36h0m0s"), QStringLiteral("1d12h"), QStringLiteral("1d12h"));
        row(QStringLiteral("1m30s"), QStringLiteral("1m30s"), QStringLiteral("1m30s"));
        row(QStringLiteral("0s"), QStringLiteral("for ever"), QStringLiteral("inf"));
        row(QStringLiteral("1500ms"), QStringLiteral("1500ms"), QStringLiteral("1500ms")); // no part of a second
        row(QStringLiteral("float"), QStringLiteral("float"), QStringLiteral("float"));
    }

    void durations()
    {
        QFETCH(QString, text);
        QTEST(durationWords(text), "words");
        QTEST(durationInput(text), "input");
    }

    /// Also in a language that has hours of the morning and of the afternoon.
    void moments()
    {
        const QDateTime noon(QDate(2026, 11, 30), QTime(12, 0));
        QCOMPARE(formatMoment(noon.addSecs(7'020), noon), QStringLiteral("13:57"));
        QCOMPARE(formatMoment(noon.addSecs(-86'400), noon), QStringLiteral("2026-11-29 12:00"));
        QCOMPARE(formatMoment(noon.addYears(-1).toUTC(), noon), QStringLiteral("2025-11-30 12:00"));
    }

    void labels_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("expected");
        QTest::newRow("letter") << QStringLiteral("&Copy…") << QStringLiteral("Copy…");
        QTest::newRow("letter in the middle")
            << QStringLiteral("Own certi&ficate") << QStringLiteral("Own certificate");
        QTest::newRow("in brackets") << QStringLiteral("コピー(&C)…") << QStringLiteral("コピー…");
        QTest::newRow("brackets of its own") << QStringLiteral("&Rows (all)") << QStringLiteral("Rows (all)");
        QTest::newRow("plain sign") << QStringLiteral("a && b (&&)") << QStringLiteral("a & b (&)");
        QTest::newRow("at the end") << QStringLiteral("a (&") << QStringLiteral("a (");
        QTest::newRow("none") << QString() << QString();
    }

    void labels()
    {
        QFETCH(QString, label);
        QTEST(plainLabel(label), "expected");
    }

    void slashes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a zone") << QStringLiteral("as Europe/Berlin.") << QStringLiteral("as Europe/\u2060Berlin.");
        QTest::newRow("an address") << QStringLiteral("http://host:1") << QStringLiteral("http:/\u2060/\u2060host:1");
        QTest::newRow("between blanks") << QStringLiteral("this / that") << QStringLiteral("this / that");
        QTest::newRow("at the end") << QStringLiteral("a/") << QStringLiteral("a/");
        QTest::newRow("none") << QString() << QString();
    }

    void slashes()
    {
        QFETCH(const QString, text);
        QTEST(unbrokenAtSlashes(text), "expected");
    }

    void aNameWithASlashIsOneWord()
    {
        const QString text = QStringLiteral("as Europe/Berlin");
        QCOMPARE(words(text), (QStringList{QStringLiteral("as"), QStringLiteral("Europe/"), QStringLiteral("Berlin")}));
        QCOMPARE(words(unbrokenAtSlashes(text)),
                 (QStringList{QStringLiteral("as"), QStringLiteral("Europe/\u2060Berlin")}));
    }

    void aCommandBreaksAtBlanksOnly()
    {
        const QString text = QStringLiteral("or by “penstock-cli admin set-up”, well-known; penstock-cli write");
        const QStringList plain = words(text);
        QVERIFY2(plain.contains(QStringLiteral("“penstock-")) && plain.contains(QStringLiteral("set-")),
                 qPrintable(plain.join(u'|')));
        const QStringList unbroken = words(unbrokenCommands(text));
        QCOMPARE(unbroken.join(u'|').remove(QChar(0x2060)),
                 QStringLiteral("or|by|“penstock-cli|admin|set-up”,|well-|known;|penstock-cli|write"));
        QCOMPARE(unbrokenCommands(QString()), QString());
    }

    void bytes_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("bytes") << qint64{512} << QStringLiteral("512 bytes");
        QTest::newRow("KiB") << qint64{1536} << QStringLiteral("1.5 KiB");
        QTest::newRow("MiB") << qint64{12'897'485} << QStringLiteral("12.3 MiB");
    }

    void bytes()
    {
        QFETCH(qint64, value);
        QTEST(formatBytes(value), "expected");
    }

    void duration_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("ms") << qint64{38} << QStringLiteral("38 ms");
        QTest::newRow("last ms") << qint64{999} << QStringLiteral("999 ms");
        QTest::newRow("s") << qint64{4'200} << QStringLiteral("4.2 s");
        QTest::newRow("never 60.0 s") << qint64{59'960} << QStringLiteral("1 min 00 s");
        QTest::newRow("min") << qint64{125'000} << QStringLiteral("2 min 05 s");
        QTest::newRow("never 60 min") << qint64{3'599'600} << QStringLiteral("1 h 00 min");
        QTest::newRow("h") << qint64{4'320'000} << QStringLiteral("1 h 12 min");
    }

    void duration()
    {
        QFETCH(qint64, value);
        QTEST(formatElapsed(value), "expected");
    }

    void latency_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("hardly any") << 0.004 << QStringLiteral("0.1 ms");
        QTest::newRow("less than one") << 0.42 << QStringLiteral("0.4 ms");
        QTest::newRow("nearly one") << 0.96 << QStringLiteral("1 ms");
        QTest::newRow("ms") << 21.4 << QStringLiteral("21 ms");
        QTest::newRow("s") << 1'200.0 << QStringLiteral("1.2 s");
    }

    void latency()
    {
        QFETCH(double, value);
        QTEST(formatLatency(value), "expected");
    }
};

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::FormatTest)
#include "format_test.moc"
