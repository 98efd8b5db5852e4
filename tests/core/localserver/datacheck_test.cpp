// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/datacheck.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

/// The local server's folder before the server starts.
class DataCheckTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewFolderIsWell()
    {
        const Result<QStringList> moved = checkData(m_folder->path());
        QVERIFY(moved);
        QVERIFY(moved->isEmpty());
    }

    void dataWithoutTheirListAreNotBegunAnew()
    {
        QVERIFY(put(QStringLiteral("data/weather/_series/00/0000"), "SSEG\x01 and so on"));
        QVERIFY(put(QStringLiteral("data/energy/autogen/1/1.tsm"), "x"));
        const Result<QStringList> moved = checkData(m_folder->path());
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, Error::Kind::File);
        QVERIFY(moved.error().message.contains(QStringLiteral("energy, weather")));
        QVERIFY(moved.error().message.contains(m_folder->path() + QStringLiteral("/meta/meta.db")));
        QVERIFY(there(QStringLiteral("data/weather/_series/00/0000")));
    }

    void aListOfSeriesIsTested_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isMoved");
        const QByteArray good("SSEG\x01");
        QTest::newRow("only a header") << QStringLiteral("00/0000") << good << false;
        QTest::newRow("a header and more") << QStringLiteral("07/0003") << good + "..." << false;
        QTest::newRow("empty") << QStringLiteral("00/0000") << QByteArray() << true;
        QTest::newRow("cut in its header") << QStringLiteral("00/0000") << QByteArray("SSE") << true;
        QTest::newRow("zeros") << QStringLiteral("00/0000") << QByteArray(64, '\0') << true;
        QTest::newRow("of another version") << QStringLiteral("00/0000") << QByteArray("SSEG\x02") << true;
        QTest::newRow("the last of many") << QStringLiteral("07/00ff") << QByteArray("?") << true;
        QTest::newRow("capital letters") << QStringLiteral("07/00FF") << QByteArray("?") << true;
        QTest::newRow("the index beside them") << QStringLiteral("00/index") << QByteArray("?") << false;
        QTest::newRow("no hexadecimal number") << QStringLiteral("00/000g") << QByteArray("?") << false;
        QTest::newRow("a longer name") << QStringLiteral("00/00000") << QByteArray("?") << false;
        QTest::newRow("in no partition") << QStringLiteral("0000") << QByteArray("?") << false;
    }

    void aListOfSeriesIsTested()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        QFETCH(const bool, isMoved);
        QVERIFY(put(QStringLiteral("meta/meta.db"), "list"));
        QVERIFY(put(QStringLiteral("data/other/_series/00/0000"), "SSEG\x01"));
        QVERIFY(put(QStringLiteral("data/weather/_series/00/0001"), "SSEG\x01"));
        QVERIFY(put(QStringLiteral("data/weather/autogen/1/1.tsm"), "rows"));
        QVERIFY(put(QStringLiteral("data/weather/_series/") + name, bytes));
        const Result<QStringList> moved = checkData(m_folder->path());
        QVERIFY(moved);
        QCOMPARE(moved->size(), isMoved ? 1 : 0);
        QCOMPARE(there(QStringLiteral("data/weather/_series")), !isMoved);
        QVERIFY(there(QStringLiteral("data/weather/autogen/1/1.tsm")));
        QVERIFY(there(QStringLiteral("data/other/_series/00/0000")));
        const QStringList aside =
            QDir(m_folder->path()).entryList({QStringLiteral("damaged-series-weather-*")}, QDir::Dirs);
        QCOMPARE(aside.size(), moved->size());
        if (!isMoved)
            return;
        QVERIFY(there(aside.first() + u'/' + name)); // moved, and not thrown away
        QVERIFY(moved->first().contains(QStringLiteral("weather")));
        QVERIFY(moved->first().contains(aside.first()));
        const Result<QStringList> again = checkData(m_folder->path());
        QVERIFY(again);
        QVERIFY(again->isEmpty());
    }

    void eachDatabaseIsLookedAt()
    {
        QVERIFY(put(QStringLiteral("meta/meta.db"), "list"));
        for (const QString &database : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})
            QVERIFY(put(QStringLiteral("data/%1/_series/00/0000").arg(database), database == u'b' ? "SSEG\x01" : ""));
        const Result<QStringList> moved = checkData(m_folder->path());
        QVERIFY(moved);
        QCOMPARE(moved->size(), 2);
        QVERIFY(!there(QStringLiteral("data/a/_series")));
        QVERIFY(there(QStringLiteral("data/b/_series")));
        QVERIFY(!there(QStringLiteral("data/c/_series")));
    }

private:
    bool put(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
               file.write(bytes) == bytes.size();
    }
    bool there(const QString &name) const { return QFileInfo::exists(m_folder->filePath(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DataCheckTest)
#include "datacheck_test.moc"
