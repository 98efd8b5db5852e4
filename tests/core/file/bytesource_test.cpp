// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/bytesource.h"
#include "core/file/textencoding.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>
#include <zlib.h>

#include <array>
#include <thread>
#include <zstd.h>

using namespace penstock;

namespace {

QByteArray gzipped(const QByteArray &text)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(text.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray zstandard(const QByteArray &text)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(std::size_t(text.size()))), '\0');
    packed.truncate(
        qsizetype(ZSTD_compress(packed.data(), std::size_t(packed.size()), text.data(), std::size_t(text.size()), 3)));
    return packed;
}

/// Half a megabyte that does not pack to nothing.
QByteArray longText()
{
    QByteArray text;
    for (quint32 i = 0; i < 40'000; ++i)
        text += QByteArray::number(i * 2'654'435'761U) + '\n';
    return text;
}

struct Whole
{
    QByteArray text;
    QString error;
};

/// In pieces of that size.
Whole readAll(ByteSource &source, std::size_t piece)
{
    Whole whole;
    std::vector<char> buffer(piece);
    for (;;) {
        const auto got = source.read(buffer.data(), buffer.size());
        if (!got) {
            whole.error = got.error().message;
            return whole;
        }
        if (*got == 0)
            return whole;
        whole.text.append(buffer.data(), qsizetype(*got));
    }
}

} // namespace

class ByteSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheFileHolds_data();
    void readsWhatTheFileHolds();
    void aPipeIsUnpackedToo();
    void damageIsTold_data();
    void damageIsTold();
    void recodes_data();
    void recodes();
    void beginsInTheMiddle_data();
    void beginsInTheMiddle();
    void saysWhatItCannotOpen();
    void aFileThatShrinksIsAnError();
    void whatBecameOfTheFile_data();
    void whatBecameOfTheFile();

private:
    QString file(const QByteArray &bytes)
    {
        QFile out(m_folder.filePath(QString::number(++m_files)));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("no space for the test");
        return out.fileName();
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

void ByteSourceTest::readsWhatTheFileHolds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("verbatim");
    const QByteArray line("a,b\n1,2\n");
    QTest::newRow("plain") << line << line << true;
    QTest::newRow("empty") << QByteArray() << QByteArray() << true;
    QTest::newRow("gzip") << gzipped(line) << line << false;
    QTest::newRow("gzip of nothing") << gzipped({}) << QByteArray() << false;
    QTest::newRow("two gzip members") << gzipped(line) + gzipped("3,4\n") << line + "3,4\n" << false;
    QTest::newRow("gzip filled up with zeros") << gzipped(line) + QByteArray(700, '\0') << line << false;
    QTest::newRow("long gzip") << gzipped(longText()) << longText() << false;
    QTest::newRow("zstd") << zstandard(line) << line << false;
    QTest::newRow("two zstd frames") << zstandard(line) + zstandard("3,4\n") << line + "3,4\n" << false;
    QTest::newRow("long zstd") << zstandard(longText()) << longText() << false;
    QTest::newRow("BZh is text too") << QByteArray("BZhou,2\n") << QByteArray("BZhou,2\n") << true;
}

void ByteSourceTest::readsWhatTheFileHolds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    QFETCH(bool, verbatim);
    for (const std::size_t piece : {std::size_t(1'000'000), std::size_t(4096), std::size_t(7)}) {
        auto source = ByteSource::open(file(bytes), {});
        QVERIFY2(source, source ? "" : qPrintable(source.error().message));
        const Whole whole = readAll(**source, piece);
        QCOMPARE(whole.error, QString());
        QVERIFY(whole.text == text);
        QCOMPARE((*source)->isVerbatim(), verbatim);
        QCOMPARE((*source)->rawRead(), bytes.size());
        QCOMPARE((*source)->rawSize(), bytes.size());
    }
}

/// What is written to a pipe in pieces is unpacked as a file is.
void ByteSourceTest::aPipeIsUnpackedToo()
{
    const QByteArray line("a,b\n1,2\n");
    for (const QByteArray &bytes : {gzipped(line), zstandard(line), line, QByteArray("(a,b\n"), QByteArray("B\n"),
                                    QByteArray("BZh91A f=1\n"), QByteArray()}) {
        const QByteArray text = bytes == gzipped(line) || bytes == zstandard(line) ? line : bytes;
        std::array<int, 2> ends{};
        QCOMPARE(::pipe(ends.data()), 0);
        // Its first byte alone: no mark yet.
        std::jthread writer([bytes, end = ends[1]] {
            for (const QByteArray &piece : {bytes.left(1), bytes.mid(1, 3), bytes.mid(4)}) {
                if (::write(end, piece.constData(), std::size_t(piece.size())) != piece.size())
                    break;
            }
            ::close(end);
        });
        const auto source = ByteSource::open(QStringLiteral("/dev/fd/%1").arg(ends[0]), {});
        ::close(ends[0]);
        QVERIFY2(source, source ? "" : qPrintable(source.error().message));
        const Whole whole = readAll(**source, 7);
        QCOMPARE(whole.error, QString());
        QCOMPARE(whole.text, text);
        QCOMPARE((*source)->rawSize(), 0);
    }
}

void ByteSourceTest::damageIsTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const QByteArray gz = gzipped(longText());
    const QByteArray zst = zstandard(longText());
    QByteArray flipped = gz;
    flipped[gz.size() - 6] = char(flipped[gz.size() - 6] ^ 1); // in the check sum
    QTest::newRow("gzip cut off") << gz.left(gz.size() / 2) << QStringLiteral("stops in the middle of its gzip data");
    QTest::newRow("gzip without its check sum") << gz.chopped(8) << QStringLiteral("stops in the middle");
    QTest::newRow("wrong check sum") << flipped << QStringLiteral("its gzip data cannot be unpacked");
    QTest::newRow("text behind gzip") << gz + "a,b" << QStringLiteral("cannot be unpacked");
    QTest::newRow("zstd cut off") << zst.left(zst.size() / 2) << QStringLiteral("stops in the middle of its zstd data");
    QTest::newRow("text behind zstd") << zst + "a,b,c,d" << QStringLiteral("its zstd data cannot be unpacked");
}

void ByteSourceTest::damageIsTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    auto source = ByteSource::open(file(bytes), {});
    QVERIFY(source);
    const Whole whole = readAll(**source, 4096);
    QVERIFY2(whole.error.contains(says), qPrintable(whole.error));
    QVERIFY(longText().startsWith(whole.text));
}

void ByteSourceTest::recodes_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("Latin-1") << QStringLiteral("latin1") << QByteArray("T \xB0\x43,\xE9") << QByteArray("T °C,é");
    QTest::newRow("Windows-1252") << QStringLiteral("cp1252") << QByteArray("\x80,\x96") << QByteArray("€,–");
    QTest::newRow("UTF-16LE with its mark")
        << QStringLiteral("UTF-16LE") << QByteArray("\xFF\xFE\x61\0\xB0\0\x3D\xD8\x00\xDE", 10)
        << QByteArray("\xEF\xBB\xBF"
                      "a°😀");
    QTest::newRow("UTF-16BE") << QStringLiteral("UTF-16BE") << QByteArray("\0a\0,\x6E\x29", 6) << QByteArray("a,温");
    QTest::newRow("half a surrogate pair")
        << QStringLiteral("UTF-16LE") << QByteArray("a\0\x3D\xD8", 4) << QByteArray("a\xFF");
    QTest::newRow("GBK") << QStringLiteral("GBK") << QByteArray("\xCE\xC2\xB6\xC8,1") << QByteArray("温度,1");
    QTest::newRow("Shift_JIS") << QStringLiteral("sjis") << QByteArray("\x89\xB7\x93\x78,\xBE") << QByteArray("温度,ｾ");
    QTest::newRow("no character") << QStringLiteral("sjis") << QByteArray("a\xFF,b\n1") << QByteArray("a\xFF,b\n1");
    QTest::newRow("half a character at the end")
        << QStringLiteral("GBK") << QByteArray("a,\xCE") << QByteArray("a,\xFF");
    QTest::newRow("gzip of Latin-1") << QStringLiteral("latin1") << gzipped("\xE9") << QByteArray("é");
    QByteArray longLatin;
    QByteArray longUtf8;
    for (int i = 0; i < 100'000; ++i) {
        longLatin += "\xE9,";
        longUtf8 += "é,";
    }
    QTest::newRow("longer than a buffer") << QStringLiteral("latin1") << longLatin << longUtf8;
}

void ByteSourceTest::recodes()
{
    QFETCH(QString, encoding);
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    const auto known = TextEncoding::named(encoding);
    QVERIFY(known);
    for (const std::size_t piece : {std::size_t(4096), std::size_t(1)}) {
        auto source = ByteSource::open(file(bytes), *known);
        QVERIFY(source);
        const Whole whole = readAll(**source, piece);
        QCOMPARE(whole.error, QString());
        QCOMPARE(whole.text, text);
        QVERIFY(!(*source)->isVerbatim());
    }
}

void ByteSourceTest::beginsInTheMiddle_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << longText();
    QTest::newRow("gzip") << gzipped(longText());
}

void ByteSourceTest::beginsInTheMiddle()
{
    QFETCH(QByteArray, bytes);
    constexpr qint64 from = 300'001;
    auto source = ByteSource::open(file(bytes), {}, from);
    QVERIFY(source);
    QVERIFY(readAll(**source, 4096).text == longText().mid(from));
}

void ByteSourceTest::saysWhatItCannotOpen()
{
    const auto message = [](const QString &path) {
        const auto source = ByteSource::open(path, {});
        return source ? QString() : source.error().message;
    };
    QVERIFY(message(m_folder.filePath(QStringLiteral("none"))).contains(QStringLiteral("does not exist")));
    QVERIFY(message(m_folder.path()).contains(QStringLiteral("is a folder")));
    QVERIFY(message(file(QByteArray("\xFD\x37zXZ\0\0", 7))).contains(QStringLiteral("packed by xz")));
    QVERIFY(message(file("BZh91AY&SY\x01\x02")).contains(QStringLiteral("packed by bzip2")));
    const auto unknown = TextEncoding::named(QStringLiteral("klingon"));
    QVERIFY(!unknown);
    QVERIFY(unknown.error().message.contains(QStringLiteral("windows-1252")));
}

void ByteSourceTest::aFileThatShrinksIsAnError()
{
    const QString path = file(longText());
    auto source = ByteSource::open(path, {});
    QVERIFY(source);
    QVERIFY(QFile::resize(path, 1000));
    const Whole whole = readAll(**source, 4096);
    QCOMPARE(whole.text.size(), 1000);
    QVERIFY2(whole.error.contains(QStringLiteral("became shorter")), qPrintable(whole.error));
}

void ByteSourceTest::whatBecameOfTheFile_data()
{
    QTest::addColumn<bool>("isPacked");
    QTest::newRow("plain") << false;
    QTest::newRow("packed and recoded") << true;
}

void ByteSourceTest::whatBecameOfTheFile()
{
    QFETCH(const bool, isPacked);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = isPacked ? gzipped("time,v\n1,2\n") : QByteArray("time,v\n1,2\n");
    QVERIFY(file.write(bytes) == bytes.size() && file.flush());
    const TextEncoding encoding =
        isPacked ? TextEncoding::named(QStringLiteral("windows-1252")).value() : TextEncoding();
    const auto source = ByteSource::open(file.fileName(), encoding);
    QVERIFY(source);
    QCOMPARE((*source)->change(), FileChange::None);
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(7), QFileDevice::FileModificationTime));
    QCOMPARE((*source)->change(), FileChange::Written);
    QVERIFY(file.write("3,4\n") == 4 && file.flush());
    QCOMPARE((*source)->change(), FileChange::Grown);
    QCOMPARE(ByteSource::ofText("a")->change(), FileChange::None);
}

QTEST_GUILESS_MAIN(ByteSourceTest)
#include "bytesource_test.moc"
