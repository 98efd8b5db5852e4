// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/source/linereading.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using namespace penstock::linereading;

Q_DECLARE_METATYPE(penstock::Precision)

class LineProtocolSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void w3_1_records_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Precision>("precision");
        QTest::addColumn<QStringList>("expected");

        const auto row = [](const char *name, Precision precision, const char *text,
                            std::initializer_list<const char *> expected) {
            QStringList list;
            for (const char *line : expected)
                list += QString::fromUtf8(line);
            QTest::newRow(name) << QByteArray(text) << precision << list;
        };
        row("nothing", Precision::Nanoseconds, "", {});
        row("as they are", Precision::Nanoseconds, "# c\nm,t=a f=1 12\r\n\nm  f=\"a\nb\"  13\nm f=1 x\n",
            {"1/2 m,t=a f=1 12", "2/4 m  f=\"a\nb\"  13", "3/6 m f=1 x"});
        row("CR LF", Precision::Nanoseconds, "m f=1 1\r\nm f=\"s\" 2\r\nm f=3 3\r",
            {"1/1 m f=1 1", "2/2 m f=\"s\" 2", "3/3 m f=3 3"});
        row("milliseconds", Precision::Milliseconds, "m f=1 12\nm f=1 -3\nm f=\"a 5\"   7  \n",
            {"1/1 m f=1 12000000", "2/2 m f=1 -3000000", "3/3 m f=\"a 5\"   7000000"});
        row("hours", Precision::Hours, "m f=1 1\n", {"1/1 m f=1 3600000000000"});
        row("out of range", Precision::Seconds, "m f=1 9223372037\nm f=1 9223372036\n",
            {"1/1 bad: the timestamp \"9223372037\" is outside the range of nanoseconds; is the precision right?: m "
             "f=1 9223372037",
             "2/2 m f=1 9223372036000000000"});
        row("no integer", Precision::Seconds, "m f=1 1.5\nm f=1 99999999999999999999\n",
            {"1/1 bad: the timestamp \"1.5\" is not an integer: m f=1 1.5",
             "2/2 bad: the timestamp \"99999999999999999999\" is not an integer: m f=1 99999999999999999999"});
        row("never closed", Precision::Nanoseconds, "m f=1 1\nm f=\"a 2\nm f=3 3\n",
            {"1/1 m f=1 1", "2/2 bad: a string is not closed: its second quote is missing: m f=\"a 2", "3/3 m f=3 3"});
        row("time as a field or a tag", Precision::Nanoseconds,
            "m f=1,time=2 1\nm,time=a f=1 2\nm uptime=1,f=\"time=\" 3\n",
            {"1/1 bad: the name \"time\" is reserved for the timestamp: m f=1,time=2 1",
             "2/2 bad: the name \"time\" is reserved for the timestamp: m,time=a f=1 2",
             "3/3 m uptime=1,f=\"time=\" 3"});
        row("backslash at the end", Precision::Nanoseconds, "m f=1 1\\\nm f=2 2\n",
            {"1/1 bad: the line ends in a backslash, which would join it with the next one: m f=1 1\\", "2/2 m f=2 2"});
    }

    void w3_1_records()
    {
        QFETCH(QByteArray, text);
        QFETCH(Precision, precision);
        QFETCH(QStringList, expected);
        for (const std::size_t window : {std::size_t(1), std::size_t(3), TextWindow::defaultSize}) {
            LineProtocolSource source(text, {.precision = precision}, window);
            QCOMPARE(readAll(source), expected);
        }
    }

    void a9_linesWithoutATimeGetIncreasingOnes()
    {
        LineProtocolSource source(QByteArray("m f=1\nm f=2 12\nm f=\"3 4\"\n"), {.precision = Precision::Seconds});
        const QStringList records = readAll(source);
        QCOMPARE(records.size(), 3);
        static const QRegularExpression pattern(QStringLiteral("^./. (m f=.*) ([0-9]{19})$"));
        const auto first = pattern.match(records[0]);
        const auto last = pattern.match(records[2]);
        QCOMPARE(first.captured(1), QStringLiteral("m f=1"));
        QCOMPARE(last.captured(1), QStringLiteral("m f=\"3 4\""));
        QCOMPARE(last.captured(2).toLongLong(), first.captured(2).toLongLong() + 1);
        QCOMPARE(records[1], QStringLiteral("2/2 m f=2 12000000000"));
    }

    void linesWithoutATimeStaySoWhenAsked()
    {
        LineProtocolSource source(QByteArray("m f=1\n"), {.precision = Precision::Seconds, .addTimestamps = false});
        QCOMPARE(readAll(source), QStringList{QStringLiteral("1/1 m f=1")});
    }

    void aStringThatIsNeverClosedInALargeFileCostsOneLine()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("large.lp"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("m f=\"open 1\n");
        const QByteArray line("m,t=abcdefghijklmnopqrstuvwxyz f=123456789.25 1700000000000000000\n");
        int lines = 0;
        for (; file.size() < qint64(TextWindow::defaultLimit) + 1'000'000; lines += 1'000)
            file.write(line.repeated(1'000));
        file.close();
        LineProtocolSource source(name, {});
        QVERIFY(source.open());
        QCOMPARE(source.next(), Source::Next::Bad);
        int good = 0;
        for (auto next = source.next(); next != Source::Next::End; next = source.next()) {
            QCOMPARE(next, Source::Next::Record);
            ++good;
        }
        QCOMPARE(good, lines);
        QCOMPARE(source.record().position, std::uint64_t(lines + 1));
        QCOMPARE(source.bytesRead(), source.size());
    }

    void aLineThatIsTooLongFails()
    {
        LineProtocolSource source("m f=1 1\n" + QByteArray(qsizetype(TextWindow::defaultLimit) + 10, 'x'), {});
        const QStringList records = readAll(source);
        QCOMPARE(records, (QStringList{QStringLiteral("1/1 m f=1 1"),
                                       QStringLiteral("failed: Line 2 is too long to be line protocol.")}));
    }

    void t2_5_5_linesThatServersGarbleAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("reason");
        QTest::newRow("NUL in a tag") << QByteArray("m,t=a\0b f=1 2", 13) << QStringLiteral("NUL");
        QTest::newRow("NUL in a text") << QByteArray("m f=\"a\0b\" 2", 11) << QStringLiteral("NUL");
        QTest::newRow("NUL alone") << QByteArray("\0", 1) << QStringLiteral("NUL");
        QTest::newRow("a tag twice") << QByteArray("m,a=1,a=2 f=1 2") << QStringLiteral("twice");
    }

    void t2_5_5_linesThatServersGarbleAreRefused()
    {
        QFETCH(const QByteArray, bad);
        QFETCH(const QString, reason);
        LineProtocolSource source("m f=1 1\n" + bad + "\nm f=3 3\n", {});
        const QStringList records = readAll(source);
        QCOMPARE(records.size(), 3);
        QCOMPARE(records[0], QStringLiteral("1/1 m f=1 1"));
        QVERIFY2(records[1].startsWith(QStringLiteral("2/2 bad: ")) && records[1].contains(reason),
                 qPrintable(records[1]));
        QCOMPARE(records[2], QStringLiteral("3/3 m f=3 3"));
    }

    void t2_7_2_linesOfAnotherDatabaseAreNotWrittenHere()
    {
        const QByteArray text("m f=1 1\n# CONTEXT-DATABASE:home\n# CONTEXT-RETENTION-POLICY:week\nm f=2 2\n");
        LineProtocolSource elsewhere(text, {.database = QStringLiteral("plant")});
        const QStringList records = readAll(elsewhere);
        QCOMPARE(records.size(), 2);
        QVERIFY2(records[1].startsWith(QStringLiteral("failed: ")) && records[1].contains(QStringLiteral("\"home\"")) &&
                     records[1].contains(QStringLiteral("\"week\"")) && records[1].contains(QStringLiteral("line 4")),
                 qPrintable(records[1]));
        LineProtocolSource here(text, {.database = QStringLiteral("home"), .retentionPolicy = QStringLiteral("week")});
        QCOMPARE(readAll(here), (QStringList{QStringLiteral("1/1 m f=1 1"), QStringLiteral("2/4 m f=2 2")}));
    }

    void t2_7_2_anExportIsReadDatabaseByDatabase()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("export.lp"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# DDL\nCREATE DATABASE a WITH NAME autogen\nCREATE DATABASE b\n# DML\n# CONTEXT-DATABASE:a\n"
                   "# CONTEXT-RETENTION-POLICY:autogen\nm f=1 1\nm f=2 2\n# CONTEXT-DATABASE:b\n  m f=\"x\ny\" 3\n"
                   "# CONTEXT-DATABASE:a\n# CONTEXT-RETENTION-POLICY:autogen\nm f=4\n");
        file.close();
        for (const std::size_t window : {std::size_t(1), std::size_t(7), TextWindow::defaultSize}) {
            LineProtocolSource::Options options{
                .database = QStringLiteral("a"), .retentionPolicy = QStringLiteral("autogen"), .followsContext = true};
            LineProtocolSource first(name, options, window);
            QCOMPARE(readAll(first),
                     (QStringList{QStringLiteral("1/2 bad: this is a statement, not line protocol: CREATE DATABASE a "
                                                 "WITH NAME autogen"),
                                  QStringLiteral("2/3 bad: this is a statement, not line protocol: CREATE DATABASE b"),
                                  QStringLiteral("3/7 m f=1 1"), QStringLiteral("4/8 m f=2 2")}));
            QVERIFY(first.notes().value(0).contains(QStringLiteral("2 statement")));
            QVERIFY(first.rest());
            QCOMPARE(first.rest()->context.database, std::string("b"));

            options.database = QStringLiteral("b");
            options.retentionPolicy.clear();
            LineProtocolSource second(name, options, window);
            second.startAt(*first.rest());
            QCOMPARE(readAll(second), QStringList{QStringLiteral("5/10 m f=\"x\ny\" 3")});
            QVERIFY(second.rest());

            options.database = QStringLiteral("a");
            options.retentionPolicy = QStringLiteral("autogen");
            LineProtocolSource third(name, options, window);
            third.startAt(*second.rest());
            const QStringList last = readAll(third);
            QCOMPARE(last.size(), 1);
            QVERIFY(last[0].startsWith(QStringLiteral("6/14 m f=4 1")));
            QVERIFY(!third.rest());
            QCOMPARE(third.bytesRead(), third.size());
        }
    }

    void t2_7_1_timesOfAnotherUnitAreNoted()
    {
        LineProtocolSource source(QByteArray("m f=1 1700000000000\nm f=2 1700000000001\nm f=3\n"), {});
        QCOMPARE(readAll(source).size(), 3);
        QVERIFY(source.notes().value(0).contains(QStringLiteral("milliseconds")));
        LineProtocolSource right(QByteArray("m f=1 1700000000000\n"), {.precision = Precision::Milliseconds});
        QCOMPARE(readAll(right).size(), 1);
        QVERIFY(right.notes().isEmpty());
    }

    void aMissingFile()
    {
        LineProtocolSource source(QStringLiteral("/nowhere/data.lp"), {});
        const Status status = source.open();
        QVERIFY(!status);
        QCOMPARE(status.error().kind, Error::Kind::File);
    }
};

QTEST_GUILESS_MAIN(LineProtocolSourceTest)
#include "lineprotocolsource_test.moc"
