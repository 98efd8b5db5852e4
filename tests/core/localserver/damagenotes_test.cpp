// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/localserver/damagenotes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace penstock;

namespace {

const QByteArray lostShard =
    "ts=2026-01-02T03:04:05Z lvl=info msg=\"Failed to open shard\" db_shard_id=7 error=\"bad\"";
const QByteArray lostFile =
    "ts=2026-01-02T03:04:06Z lvl=error msg=\"Cannot read corrupt tsm file, renaming\" path=/d/1.tsm error=eof";
const QByteArray nothing = "ts=2026-01-02T03:04:07Z lvl=info msg=\"Opened shard\" db_shard_id=8";

} // namespace

/// What data the local server has lost, over its restarts.
class DamageNotesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<LocalServerFolder>(m_folder->path());
    }

    void eachLossIsNotedOnce()
    {
        DamageNotes notes(*m_server);
        notes.begin();
        QVERIFY(notes.sentences().isEmpty());
        QVERIFY(!notes.read(nothing, true));
        QVERIFY(!QFile::exists(m_server->damagePath()));
        QVERIFY(notes.read(lostShard, true));
        QVERIFY(!notes.read(lostShard, true));
        QVERIFY(notes.read(lostFile, true));
        QCOMPARE(notes.sentences().size(), 2);
        QVERIFY(notes.sentences().at(0).contains(QStringLiteral("shard 7")));
        QVERIFY(notes.sentences().at(1).contains(QStringLiteral("/d/1.tsm.bad")));
    }

    void theyOutliveTheServer()
    {
        {
            DamageNotes notes(*m_server);
            notes.begin();
            QVERIFY(notes.read(lostShard, true));
        }
        DamageNotes later(*m_server);
        later.begin();
        QCOMPARE(later.sentences().size(), 1);
        QVERIFY(!later.read(lostShard, true)); // its log is read again from the beginning
        QVERIFY(later.read(lostFile, true));
        QCOMPARE(m_server->readDamage(), later.sentences());
        QVERIFY(QFile::remove(m_server->damagePath())); // by the person, who has seen them
        later.begin();
        QVERIFY(later.sentences().isEmpty());
        QVERIFY(later.read(lostShard, true));
    }

    void onlyTheOwnerWritesThemDown()
    {
        DamageNotes notes(*m_server);
        notes.begin();
        QVERIFY(notes.read(lostShard, false));
        QCOMPARE(notes.sentences().size(), 1);
        QVERIFY(!QFile::exists(m_server->damagePath()));
    }

    void whatCannotBeWrittenIsKnownAllTheSame()
    {
        const LocalServerFolder gone(m_folder->filePath(QStringLiteral("none")));
        DamageNotes notes(gone);
        notes.begin();
        QVERIFY(notes.read(lostShard, true));
        QVERIFY(!notes.read(lostShard, true));
        QCOMPARE(notes.sentences().size(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LocalServerFolder> m_server;
};

QTEST_GUILESS_MAIN(DamageNotesTest)
#include "damagenotes_test.moc"
