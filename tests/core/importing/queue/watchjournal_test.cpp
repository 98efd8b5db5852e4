// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/queue/watchjournal.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace penstock;

class WatchJournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasImportedIsKnownAgain()
    {
        {
            WatchJournal journal(path());
            QVERIFY(journal.open());
            QVERIFY(journal.add(QStringLiteral("a.csv"), {{1, 2, QStringLiteral("x")}, {}}));
            QVERIFY(
                journal.add(QStringLiteral("sub/b \"ü\".csv"), {{3, 4, QStringLiteral("y")}, QStringLiteral("no")}));
            QVERIFY(journal.add(QStringLiteral("a.csv"), {{5, 6, QStringLiteral("z")}, {}})); // came again
        }
        for (int start = 0; start < 2; ++start) { // the first one makes it shorter
            WatchJournal journal(path());
            QVERIFY(journal.open());
            const WatchJournal::Entry *const a = journal.find(QStringLiteral("a.csv"));
            QVERIFY(a && a->fingerprint == (FileFingerprint{5, 6, QStringLiteral("z")}) && a->problem.isEmpty());
            QCOMPARE(journal.failed().join(u'|'), QStringLiteral("sub/b \"ü\".csv"));
            QVERIFY(!journal.find(QStringLiteral("c.csv")));
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 2);
    }

    void aLineThatWasCutOffCostsItselfOnly()
    {
        {
            WatchJournal journal(path());
            QVERIFY(journal.open());
            QVERIFY(journal.add(QStringLiteral("a.csv"), {{1, 2, QStringLiteral("x")}, {}}));
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::Append));
        file.write("{\"name\": \"b.csv\", \"si");
        file.close();
        {
            WatchJournal journal(path());
            QVERIFY(journal.open());
            QVERIFY(journal.find(QStringLiteral("a.csv")) && !journal.find(QStringLiteral("b.csv")));
            QVERIFY(journal.add(QStringLiteral("b.csv"), {{3, 4, QStringLiteral("y")}, {}}));
        }
        WatchJournal journal(path());
        QVERIFY(journal.open());
        QVERIFY(journal.find(QStringLiteral("a.csv")) && journal.find(QStringLiteral("b.csv")));
    }

    void whatADiskWithoutRoomCutOffCostsItselfOnly()
    {
        {
            WatchJournal journal(path());
            QVERIFY(journal.open());
            QVERIFY(journal.add(QStringLiteral("a.csv"), {{1, 2, QStringLiteral("x")}, {}}));
            // A limit for the size of files ends a write as a full disk does: in the middle.
            rlimit old{};
            QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
            const rlimit narrow{rlim_t(QFileInfo(path()).size()) + 20, old.rlim_max};
            const auto handler = std::signal(SIGXFSZ, SIG_IGN);
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &narrow), 0);
            const Status refused = journal.add(QStringLiteral("b.csv"), {{3, 4, QStringLiteral("y")}, {}});
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
            std::signal(SIGXFSZ, handler);
            QVERIFY(!refused);
            QVERIFY(journal.add(QStringLiteral("c.csv"), {{5, 6, QStringLiteral("z")}, {}}));
        }
        for (int start = 0; start < 2; ++start) {
            WatchJournal journal(path());
            QVERIFY(journal.open());
            QVERIFY(journal.find(QStringLiteral("a.csv")) && journal.find(QStringLiteral("c.csv")));
            QVERIFY(!journal.find(QStringLiteral("b.csv")));
        }
    }

    void oneWatchKeepsIt()
    {
        WatchJournal journal(path());
        QVERIFY(journal.open());
        WatchJournal other(path());
        const Status status = other.open();
        QVERIFY(!status && status.error().message.contains(QStringLiteral("another program")));
    }

    void eachTargetHasItsOwn()
    {
        const QString folder = m_folder.path();
        QCOMPARE(WatchJournal::pathOf(folder, QStringLiteral("db")),
                 WatchJournal::pathOf(folder + QStringLiteral("/."), QStringLiteral("db")));
        QVERIFY(WatchJournal::pathOf(folder, QStringLiteral("db")) !=
                WatchJournal::pathOf(folder, QStringLiteral("other")));
    }

    void cleanup() { QFile::remove(path()); }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("kept/watch.jsonl")); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(WatchJournalTest)

#include "watchjournal_test.moc"
