// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/bytesource.h"
#include "core/file/packingdevice.h"
#include "core/file/textencoding.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace penstock;

namespace {

/// Takes so many bytes, and no more.
class SmallDevice final : public QIODevice
{
public:
    explicit SmallDevice(qint64 room) : m_room(room) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_room) {
            setErrorString(QStringLiteral("no room"));
            return -1;
        }
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

/// Half noise, half repetition.
QByteArray sample(int bytes)
{
    std::mt19937 random(3);
    QByteArray text;
    while (text.size() < bytes)
        text += "the same again," + QByteArray::number(random()) + '\n';
    text.truncate(bytes);
    return text;
}

} // namespace

class PackingDeviceTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void namesSayHow_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Packing>("expected");
        QTest::newRow("gz") << QStringLiteral("/tmp/a.csv.gz") << Packing::Gzip;
        QTest::newRow("GZ") << QStringLiteral("A.GZ") << Packing::Gzip;
        QTest::newRow("zst") << QStringLiteral("a.lp.zst") << Packing::Zstd;
        QTest::newRow("neither") << QStringLiteral("a.gz.csv") << Packing::None;
        QTest::newRow("no end") << QStringLiteral("gz") << Packing::None;
    }

    void namesSayHow()
    {
        QFETCH(QString, name);
        QTEST(packingOfName(name), "expected");
    }

    void isUnpackedAgain_data()
    {
        QTest::addColumn<Packing>("packing");
        QTest::addColumn<int>("bytes");
        for (const Packing packing : {Packing::Gzip, Packing::Zstd, Packing::None}) {
            for (const int bytes : {0, 1, 65'535, 65'536, 3'000'000})
                QTest::addRow("%s, %d", qPrintable(nameOf(packing)), bytes) << packing << bytes;
        }
    }

    void isUnpackedAgain()
    {
        QFETCH(Packing, packing);
        QFETCH(int, bytes);
        const QByteArray text = sample(bytes);
        const QString path = m_folder.filePath(QStringLiteral("packed"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        PackingDevice device(file, packing);
        for (qsizetype at = 0; at < text.size(); at += 10'007) {
            const QByteArray piece = text.mid(at, 10'007);
            QCOMPARE(device.write(piece), piece.size());
        }
        QVERIFY(device.finish().has_value());
        file.close();
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray head = file.read(10);
        QCOMPARE(packingOf({head.constData(), std::size_t(head.size())}), packing);
        if (bytes > 1'000'000 && packing != Packing::None)
            QVERIFY(file.size() < bytes / 2);
        const Result<std::unique_ptr<ByteSource>> source = ByteSource::open(path, TextEncoding());
        QVERIFY(source);
        QByteArray read;
        QByteArray piece(100'000, '\0');
        for (;;) {
            const Result<std::size_t> count = (*source)->read(piece.data(), std::size_t(piece.size()));
            QVERIFY2(count, qPrintable(count ? QString() : count.error().message));
            if (*count == 0)
                break;
            read += piece.first(qsizetype(*count));
        }
        QVERIFY(read == text);
    }

    void aFullDiskIsSaid_data()
    {
        QTest::addColumn<Packing>("packing");
        for (const Packing packing : {Packing::Gzip, Packing::Zstd, Packing::None})
            QTest::addRow("%s", qPrintable(nameOf(packing))) << packing;
    }

    void aFullDiskIsSaid()
    {
        QFETCH(Packing, packing);
        SmallDevice small(100'000);
        PackingDevice device(small, packing);
        const QByteArray text = sample(5'000'000);
        QCOMPARE(device.write(text), qint64(-1));
        QCOMPARE(device.errorString(), QStringLiteral("no room"));
    }

    /// What is held back until the end does not fit.
    void aFullDiskAtTheEndIsSaid()
    {
        SmallDevice small(5);
        PackingDevice device(small, Packing::Zstd);
        QVERIFY(device.write("abc") == 3);
        const Status status = device.finish();
        QVERIFY(!status);
        QCOMPARE(status.error().kind, Error::Kind::File);
        QVERIFY(status.error().message.contains(QStringLiteral("no room")));
    }
};

QTEST_GUILESS_MAIN(PackingDeviceTest)
#include "packingdevice_test.moc"
