// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/gzip.h"

#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

namespace penstock {

class GzipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackTheSame_data();
    void comesBackTheSame();
    void packsNoise_data();
    void packsNoise();
    void t3_5_9_aBodyIsOneMember();
    void readsSeveralMembers();
    void boundsWhatComesOut();
    void refusesDamage();
    void refusesATail();
};

namespace {

/// What the inflater makes of the bytes in pieces of that size; nothing after an error.
std::optional<QByteArray> inflated(const QByteArray &packed, qsizetype pieceSize)
{
    GzipInflater inflater;
    QByteArray text;
    for (qsizetype at = 0; at < packed.size(); at += pieceSize) {
        inflater.feed(packed.mid(at, pieceSize));
        while (inflater.hasMore()) {
            const Result<QByteArray> piece = inflater.take(1'000);
            if (!piece)
                return std::nullopt;
            text += *piece;
        }
    }
    return inflater.finish() ? std::optional(text) : std::nullopt;
}

QByteArray lines(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "sensors,host=a value=" + QByteArray::number(i * 37 % 1'000) + ' ' +
                QByteArray::number(1'700'000'000 + i) + '\n';
    return text;
}

} // namespace

void GzipTest::comesBackTheSame_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("short") << QByteArray("a");
    QTest::newRow("lines") << lines(5'000);
    QTest::newRow("exactly one step") << QByteArray(1'000, 'x');
}

void GzipTest::comesBackTheSame()
{
    QFETCH(const QByteArray, text);
    const QByteArray packed = gzip(text);
    for (const qsizetype size : {qsizetype(1), qsizetype(7), qsizetype(1'000), packed.size()})
        QCOMPARE(inflated(packed, size), text);
    if (text.size() > 10'000)
        QVERIFY2(packed.size() < text.size() / 3, qPrintable(QString::number(packed.size())));
}

void GzipTest::packsNoise_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {1, 300, 65'535, 65'536, 131'071, 3'000'000})
        QTest::addRow("%lld bytes", static_cast<long long>(size)) << size;
}

void GzipTest::packsNoise()
{
    // What cannot be packed is stored, which makes it a little longer.
    QFETCH(const qsizetype, size);
    QByteArray noise(size, Qt::Uninitialized);
    QRandomGenerator random(quint32(size + 1));
    for (char &byte : noise)
        byte = static_cast<char>(random.generate());
    const QByteArray packed = gzip(noise);
    QCOMPARE(inflated(packed, 1'000), noise);
    QVERIFY2(packed.size() <= size + size / 1'000 + 400, qPrintable(QString::number(packed.size())));
}

void GzipTest::t3_5_9_aBodyIsOneMember()
{
    // 3.6 drops what stands behind the first member, and says 204. The last four bytes of a member are its length.
    const QByteArray text = lines(200'000);
    const QByteArray packed = gzip(text);
    QCOMPARE(qFromLittleEndian<quint32>(packed.last(4).constData()), quint32(text.size()));
}

void GzipTest::readsSeveralMembers()
{
    const QByteArray packed = gzip("one, ") + gzip("two");
    QCOMPARE(inflated(packed, 3), "one, two");
}

void GzipTest::boundsWhatComesOut()
{
    GzipInflater inflater;
    inflater.feed(gzip(QByteArray(50'000'000, 'x')));
    const Result<QByteArray> piece = inflater.take(100'000);
    QVERIFY(piece);
    QCOMPARE(piece->size(), 100'000);
    QVERIFY(inflater.hasMore());
}

void GzipTest::refusesDamage()
{
    QByteArray packed = gzip(lines(100));
    packed[packed.size() - 6] = static_cast<char>(packed.at(packed.size() - 6) ^ 1);
    QVERIFY(!inflated(packed, 100));
    QVERIFY(!inflated("this is not gzip at all", 100));
}

void GzipTest::refusesATail()
{
    const QByteArray packed = gzip(lines(100));
    QVERIFY(!inflated(packed.first(packed.size() / 2), 100));
    QVERIFY(!inflated(packed.first(packed.size() - 1), 100));
    QVERIFY(!inflated(packed.first(5), 100));
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::GzipTest)
#include "gzip_test.moc"
