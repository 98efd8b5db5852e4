// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/queue/folderwatch.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace penstock;
using namespace std::chrono_literals;

namespace {

const Error badRows{Error::Kind::Rejected, QStringLiteral("2 rows were refused."), {}, {}};
const Error offline{Error::Kind::Network, QStringLiteral("refused"), {}, {}};

} // namespace

class FolderWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("in/sub")));
        m_options = {.folder = path(QStringLiteral("in")),
                     .recursive = false,
                     .doneFolder = {},
                     .settle = 50ms,
                     .look = 100ms,
                     .journal = path(QStringLiteral("state/watch.jsonl"))};
        m_found.clear();
        m_said.clear();
    }
    void cleanup() { m_watch.reset(); }

    void eachFileOnce()
    {
        write("in/a.csv", "time,v\n1,2\n");
        write("in/notes.md", "no");
        write("in/.hidden.csv", "no");
        write("in/sub/deep.csv", "time,v\n1,2\n");
        watch();
        QTRY_COMPARE(m_found, QStringLiteral("a.csv"));
        m_watch->conclude(path(QStringLiteral("in/a.csv")), {});
        write("in/b.csv.gz", "packed");
        QTRY_COMPARE(m_found, QStringLiteral("a.csv b.csv.gz"));
        m_watch->conclude(path(QStringLiteral("in/b.csv.gz")), {});

        // A restart knows them; what has another content is another file, and the same under another name too.
        m_watch.reset();
        write("in/a.csv", "time,v\n1,3\n");
        QVERIFY(QFile::copy(path(QStringLiteral("in/b.csv.gz")), path(QStringLiteral("in/c.csv.gz"))));
        watch();
        foundInAnyOrder(QStringLiteral("a.csv b.csv.gz a.csv c.csv.gz"));
    }

    void refusedRowsAreLeftOutAndSaidOnce()
    {
        write("in/a.csv", "time,v\n1,x\n");
        write("in/a.csv.rejects.csv", "time,v\n1,x\n");
        watch();
        QTRY_COMPARE(m_found, QStringLiteral("a.csv"));
        m_watch->conclude(path(QStringLiteral("in/a.csv")), badRows);
        write("in/b.csv.rejects.csv", "time,v\n1,x\n");
        write("in/c.csv", "time,v\n1,2\n");
        QTRY_COMPARE(m_found, QStringLiteral("a.csv c.csv"));
        QCOMPARE(m_said.count(QStringLiteral("a.csv.rejects.csv")), 1);
        QVERIFY2(!m_said.contains(QStringLiteral("b.csv")), qPrintable(m_said));
    }

    void whatGrowsIsWaitedFor()
    {
        m_options.settle = 2s; // a busy machine may hold the logger up
        QFile file(path(QStringLiteral("in/a.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        watch();
        // As a logger writes: found only when it has come to its end.
        int left = 75;
        QTimer logger;
        connect(&logger, &QTimer::timeout, this, [&] {
            QVERIFY(file.write("2024-01-01,1\n") > 0 && file.flush());
            QVERIFY(m_found.isEmpty());
            if (--left == 0)
                logger.stop();
        });
        logger.start(20ms);
        QTRY_COMPARE(left, 0);
        QTRY_COMPARE(m_found, QStringLiteral("a.csv"));
    }

    void whatWasDoneIsMoved()
    {
        m_options.recursive = true;
        m_options.doneFolder = QStringLiteral("done");
        write("in/a.csv", "1");
        write("in/sub/a.csv", "2");
        watch();
        foundInAnyOrder(QStringLiteral("a.csv sub/a.csv"));
        m_watch->conclude(path(QStringLiteral("in/a.csv")), {});
        m_watch->conclude(path(QStringLiteral("in/sub/a.csv")), badRows);
        QTRY_COMPARE(read("in/done/a.csv"), QByteArray("1"));
        QVERIFY(!QFile::exists(path(QStringLiteral("in/a.csv"))));
        QCOMPARE(read("in/sub/a.csv"), QByteArray("2"));
        QVERIFY2(m_said.contains(QStringLiteral("sub/a.csv stays where it is")), qPrintable(m_said));

        write("in/a.csv", "3"); // does not replace the first, and what was moved is not found again
        QTRY_COMPARE(m_found, QStringLiteral("a.csv sub/a.csv a.csv"));
        m_watch->conclude(path(QStringLiteral("in/a.csv")), {});
        QTRY_COMPARE(read("in/done/a-2.csv"), QByteArray("3"));
        QCOMPARE(read("in/done/a.csv"), QByteArray("1"));
    }

    void whatFailedIsTriedAgainWhenItChanges()
    {
        write("in/a.csv", "1");
        write("in/b.csv", "2");
        watch();
        foundInAnyOrder(QStringLiteral("a.csv b.csv"));
        m_watch->conclude(path(QStringLiteral("in/a.csv")), badRows);
        m_watch->conclude(path(QStringLiteral("in/b.csv")), offline);
        m_watch.reset();
        watch(); // only the one that the server did not get
        QCOMPARE(m_watch->failedBefore().join(u' '), QStringLiteral("a.csv"));
        QTRY_COMPARE(m_found, QStringLiteral("a.csv b.csv b.csv"));
        write("in/a.csv", "mended");
        QTRY_COMPARE(m_found, QStringLiteral("a.csv b.csv b.csv a.csv"));
        m_watch->conclude(path(QStringLiteral("in/a.csv")), {});
        QVERIFY(m_watch->failedBefore().isEmpty());
    }

    void whatChangesMeanwhileIsImportedAgain()
    {
        write("in/a.csv", "1");
        watch();
        QTRY_COMPARE(m_found, QStringLiteral("a.csv"));
        write("in/a.csv", "1 and more");
        m_watch->conclude(path(QStringLiteral("in/a.csv")), {});
        QVERIFY2(m_said.contains(QStringLiteral("has changed while it was imported")), qPrintable(m_said));
        QTRY_COMPARE(m_found, QStringLiteral("a.csv a.csv"));
    }

    void whatWasStoppedIsFoundByTheNextWatch()
    {
        write("in/a.csv", "1");
        watch();
        QTRY_COMPARE(m_found, QStringLiteral("a.csv"));
        m_watch->stop();
        m_watch->letGo(path(QStringLiteral("in/a.csv")));
        m_watch.reset();
        watch();
        QTRY_COMPARE(m_found, QStringLiteral("a.csv a.csv"));
    }

    void aFolderThatGoesIsWaitedFor()
    {
        watch();
        const QString away = path(QStringLiteral("away"));
        QVERIFY(QDir().rename(m_options.folder, away));
        QTRY_VERIFY2(m_said.contains(QStringLiteral("it is waited for")), qPrintable(m_said));
        QVERIFY(QDir().rename(away, m_options.folder));
        QTRY_VERIFY2(m_said.contains(QStringLiteral("is there again")), qPrintable(m_said));
        write("in/a.csv", "1");
        QTRY_COMPARE(m_found, QStringLiteral("a.csv"));
    }

    void whatIsNoFolderIsRefused()
    {
        m_options.folder = path(QStringLiteral("nowhere"));
        FolderWatch watch(m_options);
        QVERIFY(!watch.start());
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    void watch()
    {
        m_watch = std::make_unique<FolderWatch>(m_options);
        connect(m_watch.get(), &FolderWatch::found, this, [this](const QString &file) {
            const QString name = QDir(m_options.folder).relativeFilePath(file);
            m_found += m_found.isEmpty() ? name : u' ' + name;
        });
        connect(m_watch.get(), &FolderWatch::said, this, [this](const QString &text) { m_said += text + u'\n'; });
        QVERIFY(m_watch->start());
    }

    /// Of files that stand still at once it is not said which is found first.
    void foundInAnyOrder(const QString &names)
    {
        const auto sorted = [](const QString &text) {
            QStringList words = text.split(u' ');
            words.sort();
            return words;
        };
        QTRY_COMPARE(sorted(m_found), sorted(names));
        m_found = names;
    }

    void write(const char *name, const QByteArray &bytes)
    {
        QFile file(path(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QByteArray read(const char *name) const
    {
        QFile file(path(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FolderWatch::Options m_options;
    std::unique_ptr<FolderWatch> m_watch;
    QString m_found; ///< names, in the order in which they came
    QString m_said;
};

QTEST_GUILESS_MAIN(FolderWatchTest)

#include "folderwatch_test.moc"
