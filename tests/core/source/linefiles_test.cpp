// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/gzip.h"
#include "tests/core/source/linereading.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace penstock;
using namespace penstock::linereading;

/// Files of lines that are packed, marked, torn, or no text at all.
class LineFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        QVERIFY2(error.endsWith(QStringLiteral("It breaks after line %1.").arg(records.size() - 1)), qPrintable(error));
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
};

QTEST_GUILESS_MAIN(LineFilesTest)
#include "linefiles_test.moc"
