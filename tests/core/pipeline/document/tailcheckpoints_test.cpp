// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/document/tailcheckpoints.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

class TailCheckpointsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void theNextRunKnows();
    void theBeginningIsKeptAndNotTold();
    void whatIsNotKnownToTheByteIsNotKept();
    void oneRunAtATime();
    void whatIsNoneIsAnError();
    void aFolderThatCannotBeIsAnError();
    void aDiskThatRefusesSaysSo();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("tails/1.json")); }
    std::unique_ptr<TailCheckpoints> keeper()
    {
        return std::make_unique<TailCheckpoints>(path(), [this](const Checkpoint &told) { m_told += told.row; });
    }
    static Checkpoint at(quint64 row, qint64 offset)
    {
        Checkpoint checkpoint;
        checkpoint.row = row;
        checkpoint.offset = offset;
        return checkpoint;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QList<quint64> m_told;
};

void TailCheckpointsTest::theNextRunKnows()
{
    m_told.clear();
    auto first = keeper();
    const auto nothing = first->begin();
    QVERIFY(nothing && !nothing->has_value());
    QCOMPARE(first->open()->row, quint64(0)); // rows are counted anew
    first->places()->begin(1, {3, 4, "head", 0});
    QVERIFY(first->save(at(5, 77), false));
    first->places()->begin(6, {3, 9, "other", 0});
    QVERIFY(first->save(at(8, 20), true));
    QCOMPARE(m_told, QList<quint64>({5, 8}));
    first->close();

    const auto second = keeper();
    const auto place = second->begin();
    QVERIFY(place && place->has_value());
    QVERIFY(**place == (TailPlace{3, 9, "other", 20}));
    QCOMPARE(QFileInfo(path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TailCheckpointsTest::theBeginningIsKeptAndNotTold()
{
    m_told.clear();
    auto first = keeper();
    QVERIFY(first->begin());
    QVERIFY(first->save(at(0, -1), false)); // nothing was begun
    QVERIFY(!QFileInfo::exists(path()));
    first->places()->begin(1, {3, 4, "head", 500});
    QVERIFY(first->save(at(0, -1), false));
    QVERIFY(m_told.isEmpty());
    first.reset();
    QCOMPARE((*keeper()->begin())->offset, qint64(500));
}

void TailCheckpointsTest::whatIsNotKnownToTheByteIsNotKept()
{
    auto first = keeper();
    QVERIFY(first->begin());
    first->places()->begin(1, {3, 4, "head", 0});
    QVERIFY(first->save(at(2, 30), false));
    QVERIFY(first->save(at(3, -1), false));
    first.reset();
    QCOMPARE((*keeper()->begin())->offset, qint64(30));
}

void TailCheckpointsTest::oneRunAtATime()
{
    const auto first = keeper();
    QVERIFY(first->begin());
    const auto refused = keeper()->begin();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Unavailable);
    first->close();
    QVERIFY(keeper()->begin());
}

void TailCheckpointsTest::whatIsNoneIsAnError()
{
    QVERIFY(keeper()->begin()); // makes the folder
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{}") == 2);
    file.close();
    const auto refused = keeper()->begin();
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(path()));
    QVERIFY(QFile::exists(path()));
}

void TailCheckpointsTest::aFolderThatCannotBeIsAnError()
{
    QFile file(m_folder->filePath(QStringLiteral("tails")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!keeper()->begin());
}

void TailCheckpointsTest::aDiskThatRefusesSaysSo()
{
    const auto first = keeper();
    QVERIFY(first->begin());
    first->places()->begin(1, {3, 4, "head", 0});
    QVERIFY(QDir(m_folder->filePath(QStringLiteral("tails"))).removeRecursively());
    const Status status = first->save(at(2, 30), false);
    QVERIFY(!status);
    QCOMPARE(status.error().kind, Error::Kind::File);
}

QTEST_GUILESS_MAIN(TailCheckpointsTest)
#include "tailcheckpoints_test.moc"
