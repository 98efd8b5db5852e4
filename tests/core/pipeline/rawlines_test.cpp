// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/rawlines.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

namespace {

constexpr int piece = 256 * 1024; // as the file is read

using Range = std::pair<int, int>;

} // namespace

Q_DECLARE_METATYPE(QList<Range>)

/// Lines of a file, byte for byte.
class RawLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copies_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("loneReturns");
        QTest::addColumn<QList<Range>>("ranges");
        QTest::addColumn<QByteArray>("copied");
        const QByteArray mixed("one\ntwo\r\nthree\rstill three\n\nfive");
        QTest::newRow("each kind of end stays")
            << mixed << false << QList<Range>{{1, 3}} << QByteArray("one\ntwo\r\nthree\rstill three\n");
        QTest::newRow("an empty line") << mixed << false << QList<Range>{{4, 4}} << QByteArray("\n");
        QTest::newRow("the last has no end") << mixed << false << QList<Range>{{5, 5}} << QByteArray("five");
        QTest::newRow("some, and then others")
            << mixed << false << QList<Range>{{1, 1}, {4, 5}} << QByteArray("one\n\nfive");
        QTest::newRow("beyond the end") << mixed << false << QList<Range>{{5, 9}, {12, 14}} << QByteArray("five");
        QTest::newRow("only behind the end") << mixed << false << QList<Range>{{7, 9}} << QByteArray();
        QTest::newRow("no line") << mixed << false << QList<Range>{{3, 2}, {3, 3}}
                                 << QByteArray("three\rstill three\n");
        QTest::newRow("what was passed does not come again")
            << mixed << false << QList<Range>{{2, 2}, {1, 4}} << QByteArray("two\r\nthree\rstill three\n\n");
        QTest::newRow("a CR alone ends a line")
            << mixed << true << QList<Range>{{3, 4}} << QByteArray("three\rstill three\n");
        QTest::newRow("two CR are two ends")
            << QByteArray("a\r\rb\rc") << true << QList<Range>{{2, 3}} << QByteArray("\rb\r");
        QTest::newRow("CR CR LF is one") << QByteArray("a\r\r\nb\n") << true << QList<Range>{{2, 2}}
                                         << QByteArray("b\n");
        QTest::newRow("a CR at the end of the file")
            << QByteArray("a\rb\r") << true << QList<Range>{{2, 9}} << QByteArray("b\r");
        QTest::newRow("an empty file") << QByteArray() << false << QList<Range>{{1, 5}} << QByteArray();
        QTest::newRow("bytes that are no characters")
            << QByteArray("\xff\xfe\x80\n\xc3\n", 6) << false << QList<Range>{{2, 2}} << QByteArray("\xc3\n");
    }

    void copies()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const bool, loneReturns);
        QFETCH(const QList<Range>, ranges);
        QFETCH(const QByteArray, copied);
        QCOMPARE(copy(file, {}, loneReturns, ranges), copied);
    }

    void wideCharacters_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("second"); // line
        const auto bytes = [](const char *hex) { return QByteArray::fromHex(hex); };
        QTest::newRow("little, with its mark")
            << "UTF-16" << bytes("fffe 6100 0a00 6200 0a00 6300") << bytes("6200 0a00");
        QTest::newRow("big, with its mark") << "UTF-16" << bytes("feff 0061 000a 0062 000a 0063") << bytes("0062 000a");
        QTest::newRow("little, by its name")
            << "UTF-16LE" << bytes("6100 0a00 6200 0d00 0a00") << bytes("6200 0d00 0a00");
        QTest::newRow("big, by its name") << "UTF-16BE" << bytes("0061 000a 0062 000d 000a") << bytes("0062 000d 000a");
        // U+0A0A, U+0A61 and U+610A have an LF's byte in them.
        QTest::newRow("little: no LF in a character")
            << "UTF-16LE" << bytes("0a0a 610a 0a61 0a00 0a0a 0a00") << bytes("0a0a 0a00");
        QTest::newRow("big: no LF in a character")
            << "UTF-16BE" << bytes("0a0a 0a61 610a 000a 0a0a 000a") << bytes("0a0a 000a");
        QTest::newRow("the LF's bytes lie in two characters")
            << "UTF-16BE" << bytes("6100 0a62 000a 0063 000a") << bytes("0063 000a");
        QTest::newRow("32 bits, little") << "UTF-32LE" << bytes("61000000 0a000100 0a000000 62000000 0a000000")
                                         << bytes("62000000 0a000000");
        QTest::newRow("32 bits, big") << "UTF-32BE" << bytes("00000061 00010a0a 0000000a 00000062 0000000a")
                                      << bytes("00000062 0000000a");
    }

    void wideCharacters()
    {
        QFETCH(const QString, encoding);
        QFETCH(const QByteArray, file);
        QFETCH(const QByteArray, second);
        const Result<TextEncoding> named = TextEncoding::named(encoding);
        QVERIFY(named);
        QCOMPARE(copy(file, *named, false, {{2, 2}}).toHex(' '), second.toHex(' '));
    }

    void aLineMayLieAcrossReads_data()
    {
        QTest::addColumn<int>("before"); // bytes before the end of the first line
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<bool>("loneReturns");
        for (const int before : {piece - 2, piece - 1, piece, 2 * piece - 1, 3 * piece + 17}) {
            for (const QByteArray &end : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r")})
                QTest::addRow("%d, %s", before, end.toHex().constData()) << before << end << (end == "\r");
        }
        QTest::newRow("a CR and its LF apart") << piece - 1 << QByteArray("\r\n") << true;
        QTest::newRow("many CR before the LF") << piece - 3 << QByteArray("\r\r\r\r\r\r\n") << true;
    }

    void aLineMayLieAcrossReads()
    {
        QFETCH(const int, before);
        QFETCH(const QByteArray, end);
        QFETCH(const bool, loneReturns);
        const QByteArray first = QByteArray(before, 'x') + end;
        const QByteArray file = first + "second" + end + "third";
        QVERIFY(copy(file, {}, loneReturns, {{1, 1}}) == first);
        QCOMPARE(copy(file, {}, loneReturns, {{2, 2}}), "second" + end);
        QCOMPARE(copy(file, {}, loneReturns, {{3, 3}}), QByteArray("third"));
    }

    void aFileThatIsNotThereIsAnError()
    {
        const QTemporaryDir folder;
        RawLines lines({.file = folder.filePath(QStringLiteral("none")), .encoding = {}, .heads = {}});
        const Status status = lines.open();
        QVERIFY(!status);
        QCOMPARE(status.error().kind, Error::Kind::File);
    }

private:
    static QByteArray copy(const QByteArray &bytes, const TextEncoding &encoding, bool loneReturns,
                           const QList<Range> &ranges)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return "cannot be written";
        file.close();
        RawLines lines({.file = path, .encoding = encoding, .loneReturns = loneReturns, .heads = {}});
        QBuffer copied;
        copied.open(QIODevice::WriteOnly);
        if (!lines.open())
            return "cannot be opened";
        for (const auto &[from, to] : ranges) {
            if (!lines.copy(quint64(from), quint64(to), copied))
                return "cannot be copied";
        }
        return copied.data();
    }
};

QTEST_GUILESS_MAIN(RawLinesTest)
#include "rawlines_test.moc"
