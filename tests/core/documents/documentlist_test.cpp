// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documentlist.h"
#include "core/pipeline/pipelinesnapshot.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

class DocumentListTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path() const { return m_folder->filePath(QStringLiteral("kept/list.json")); }

    static QStringList shown(const DocumentList &list)
    {
        QStringList all;
        for (const DocumentList::Entry &entry : list.entries())
            all += entry.path + (entry.startsWithPenstock ? QStringLiteral("!") : QString());
        return all;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void itIsThereAgain()
    {
        {
            DocumentList list(path());
            QVERIFY(list.entries().isEmpty());
            QSignalSpy changed(&list, &DocumentList::changed);
            list.add(QStringLiteral("/a.json"));
            list.add(QStringLiteral("/b.json"));
            list.add(QStringLiteral("/a.json")); // once
            list.setStartsWithPenstock(QStringLiteral("/b.json"), true);
            list.setStartsWithPenstock(QStringLiteral("/b.json"), true); // nothing new
            list.setStartsWithPenstock(QStringLiteral("/nobody.json"), true);
            QCOMPARE(changed.size(), 3);
        }
        DocumentList list(path());
        QCOMPARE(shown(list), (QStringList{QStringLiteral("/a.json"), QStringLiteral("/b.json!")}));
        list.remove(QStringLiteral("/a.json"));
        list.remove(QStringLiteral("/nobody.json"));
        list.setStartsWithPenstock(QStringLiteral("/b.json"), false);
        list.flush();
        QCOMPARE(shown(DocumentList(path())), QStringList{QStringLiteral("/b.json")});
    }

    void whatCameOfTheLastRunIsThereAgain()
    {
        LastRun last;
        PipelineSnapshot part;
        part.accepted = 5'000'000'000; // beyond 32 bits
        part.rejected = 2;
        part.rejectsFile = QStringLiteral("/bad.csv");
        last.take(part);
        part = {};
        part.accepted = 1;
        part.unknown = 3;
        part.state = PipelineSnapshot::State::Cancelled;
        part.error = Error{Error::Kind::Network, QStringLiteral("gone"), {}, {}};
        last.take(part);
        QVERIFY(last.isKnown() && last.isStopped);
        QCOMPARE(last.accepted, 5'000'000'001U);
        QCOMPARE(last.rejected, 2U);
        QCOMPARE(last.unknown, 3U);
        QCOMPARE(last.error, QStringLiteral("gone"));
        QCOMPARE(last.rejectsFile, QStringLiteral("/bad.csv"));
        {
            DocumentList list(path());
            list.add(QStringLiteral("/a.json"));
            list.add(QStringLiteral("/b.json"));
            QSignalSpy changed(&list, &DocumentList::changed);
            list.setLast(QStringLiteral("/a.json"), last);
            list.setLast(QStringLiteral("/a.json"), last); // nothing new
            list.setLast(QStringLiteral("/nobody.json"), last);
            QCOMPARE(changed.size(), 1);
        }
        const DocumentList list(path());
        QCOMPARE(list.entries().at(0).last, last);
        QVERIFY(!list.entries().at(1).last.isKnown());
    }

    void aRelativeNameIsMadeAbsolute()
    {
        DocumentList list(path());
        list.add(QStringLiteral("here.json"));
        QCOMPARE(shown(list), QStringList{QDir::current().absoluteFilePath(QStringLiteral("here.json"))});
    }

    void damageIsAnEmptyListOrAShorterOne()
    {
        QDir().mkpath(m_folder->filePath(QStringLiteral("kept")));
        for (const auto &[bytes, count] : std::initializer_list<std::pair<QByteArray, int>>{
                 {"", 0},
                 {"{}", 0},
                 {"[1,\"x\",{\"path\":\"\"},{\"path\":7}]", 0},
                 {"[{\"path\":\"/a\"},{\"path\":\"/a\",\"starts_with_penstock\":true},{\"path\":\"/b\"}]", 2}}) {
            QFile file(path());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            const DocumentList list(path());
            QCOMPARE(list.entries().size(), count);
            // What is not said starts nothing.
            QVERIFY(count == 0 || !list.entries().first().startsWithPenstock);
        }
    }

    void whatCannotBeKeptIsTold()
    {
        QFile blocker(m_folder->filePath(QStringLiteral("kept")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        DocumentList list(path());
        QSignalSpy failed(&list, &DocumentList::failed);
        list.add(QStringLiteral("/a.json"));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(list.entries().size(), 1); // for now it is there
    }
};

QTEST_GUILESS_MAIN(DocumentListTest)
#include "documentlist_test.moc"
