// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/gzip.h"
#include "core/source/lineprotocolsource.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace penstock;

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// "row/position line" of each record, or what is wrong with it.
QStringList readAll(LineProtocolSource &source)
{
    if (const Status status = source.open(); !status)
        return {QStringLiteral("open: ") + status.error().message};
    QStringList records;
    for (;;) {
        const auto next = source.next();
        if (next == Source::Next::End)
            return records;
        if (next == Source::Next::Failed)
            return records << QStringLiteral("failed: ") + source.error().message;
        const QString place = QStringLiteral("%1/%2 ").arg(source.record().row).arg(source.record().position);
        if (next == Source::Next::Record)
            records += place + toText(source.record().line);
        else
            records += place + QStringLiteral("bad: ") + source.problem().reason + QStringLiteral(": ") +
                       toText(source.rawText());
    }
}

} // namespace

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

    void linesWithoutATimeGetIncreasingOnes()
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

    void t2_5_6_whatIsNoTextIsRefusedAtOnce_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word"); ///< of the message; empty: it is taken
        const QByteArray line("m,t=a f=1 1\n");
        QByteArray little, big;
        for (const char c : line) {
            little += c;
            little += '\0';
            big += '\0';
            big += c;
        }
        QTest::newRow("UTF-16 with a mark") << "\xFF\xFE" + little << QStringLiteral("UTF-16");
        QTest::newRow("UTF-16, the other way round") << "\xFE\xFF" + big << QStringLiteral("UTF-16");
        QTest::newRow("UTF-16 without a mark") << little << QStringLiteral("UTF-16");
        QTest::newRow("UTF-16 without a mark, the other way round") << big << QStringLiteral("UTF-16");
        QTest::newRow("gzip") << gzip(line) << QStringLiteral("compressed");
        QTest::newRow("zstd") << QByteArray("\x28\xB5\x2F\xFD\x24\x04", 6) << QStringLiteral("compressed");
        QTest::newRow("xz") << QByteArray("\xFD\x37zXZ\0\0", 7) << QStringLiteral("compressed");
        QTest::newRow("bzip2") << QByteArray("BZh91AY&SY\x01\x02") << QStringLiteral("compressed");
        QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\0", 6) << QStringLiteral("archive");
        QTest::newRow("a measurement called BZh9") << QByteArray("BZh91A f=1 1\n") << QString();
        QTest::newRow("a measurement called PK") << QByteArray("PK f=1 1\n") << QString();
    }

    void t2_5_6_whatIsNoTextIsRefusedAtOnce()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, word);
        for (const std::size_t window : {std::size_t(1), TextWindow::defaultSize}) {
            LineProtocolSource source(bytes, {}, window);
            const Status status = source.open();
            QCOMPARE(bool(status), word.isEmpty());
            if (!status)
                QVERIFY2(status.error().message.contains(word), qPrintable(status.error().message));
        }
    }

    void t2_5_6_aPackedFileIsReadAsItsText()
    {
        QByteArray text("\xEF\xBB\xBF# CONTEXT-DATABASE:a\n");
        for (int i = 1; i <= 500; ++i)
            text += QStringLiteral("m,host=h%1 f=%1,text=\"x\ny\" %1\n").arg(i).toUtf8();
        text += "# CONTEXT-DATABASE:b\nm f=1 1\n";
        const QTemporaryDir folder;
        const auto write = [&folder](const char *name, const QByteArray &bytes) {
            QFile file(folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
        };
        const QString plain = write("plain.lp", text);
        const QString packed = write("packed.lp", gzip(text)); // by its bytes, not its name
        const LineProtocolSource::Options options{.database = QStringLiteral("a"), .followsContext = true};
        for (const std::size_t window : {std::size_t(7), std::size_t(600), TextWindow::defaultSize}) {
            LineProtocolSource expected(plain, options, window);
            LineProtocolSource source(packed, options, window);
            QCOMPARE(readAll(source), readAll(expected));
            QVERIFY(source.rest() && expected.rest());
            QCOMPARE(source.rest()->offset, expected.rest()->offset);
            QCOMPARE(source.bytesRead(), source.size());
            // And on from there.
            LineProtocolSource rest(packed, {.database = QStringLiteral("b")}, window);
            rest.startAt(*source.rest());
            QCOMPARE(readAll(rest), QStringList{QStringLiteral("501/1003 m f=1 1")});
        }
    }

    void t2_5_6_aTornArchiveSaysWhere_data()
    {
        QTest::addColumn<int>("flipped"); ///< the byte that is wrong, from the end; 0: it ends there
        QTest::addColumn<int>("left");
        QTest::addColumn<QString>("says");
        QTest::newRow("without its check sum") << 0 << 8 << QStringLiteral("the rest is missing");
        QTest::newRow("without its end") << 0 << 200 << QStringLiteral("the rest is missing");
        QTest::newRow("a wrong check sum") << 6 << 0 << QStringLiteral("cannot be unpacked");
    }

    void t2_5_6_aTornArchiveSaysWhere()
    {
        QFETCH(const int, flipped);
        QFETCH(const int, left);
        QFETCH(const QString, says);
        QByteArray text;
        for (int i = 1; i <= 5'000; ++i)
            text += QStringLiteral("m,host=h%1 f=%2 %1\n").arg(i).arg(i * 7919 % 10'007).toUtf8();
        QByteArray packed = gzip(text).chopped(left);
        if (flipped > 0)
            packed[packed.size() - flipped] = char(packed[packed.size() - flipped] ^ 1);
        QTemporaryFile file;
        QVERIFY(file.open() && file.write(packed) == packed.size() && file.flush());
        LineProtocolSource source(file.fileName(), {}, 4'096);
        const QStringList records = readAll(source);
        const QString error = records.last();
        QVERIFY2(error.startsWith(QStringLiteral("failed: ")) && error.contains(says), qPrintable(error));
        // All whole lines before were given, and the last of them is named.
        QVERIFY(records.size() > 1'000);
        QVERIFY2(error.endsWith(QStringLiteral("It breaks behind line %1.").arg(records.size() - 1)),
                 qPrintable(error));
    }

    void t2_5_6_aMarkBeforeUtf8IsNoPartOfTheMeasurement()
    {
        const QByteArray text("\xEF\xBB\xBFm f=1 1\nm f=2 2\n");
        const QTemporaryDir folder;
        const QString name = folder.filePath(QStringLiteral("marked.lp"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        for (const bool isFile : {true, false}) {
            LineProtocolSource source = isFile ? LineProtocolSource(name, {}) : LineProtocolSource(text, {});
            QVERIFY(source.open());
            QCOMPARE(source.next(), Source::Next::Record);
            // Bytes: a QString of them would have lost the mark by itself.
            QCOMPARE(std::string(source.record().line), std::string("m f=1 1"));
        }
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
