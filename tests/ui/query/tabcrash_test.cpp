// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/atomicfile.h"
#include "tests/support/patience.h"
#include "tests/support/sanitized.h"
#include "tests/ui/common/testservices.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <cstdio>

namespace penstock {

namespace {

constexpr int keyPause = 10;      // ms between keys
constexpr int typingTime = 4'000; // ms before the end
constexpr int keysOfAWrite = 50;  // between two files that are written beside
constexpr int writesOfASave = 2;  // the tab's, and that of their order
// A second is promised where the machine has nothing else to do; tests share it.
#ifdef PENSTOCK_SANITIZED
constexpr int mostLost = 10'000; // ms
#else
constexpr int mostLost = 3'000; // ms
#endif

const QString typistWord = QStringLiteral("--typist");

/// A window in another process, in which somebody types and types. It tells of each key how many there were.
int typeForEver(int argc, char **argv)
{
    QApplication application(argc, argv);
    TestServices services;
    Workspace workspace(services.settings, QString::fromLocal8Bit(argv[2]));
    const Services own{services.settings, services.profiles,  services.secrets, services.localServer,
                       services.sessions, services.pipelines, workspace,        services.chunks};
    QueryTabs tabs(own);
    tabs.show();
    QTimer keys;
    int typed = 0;
    QObject::connect(&keys, &QTimer::timeout, &tabs, [&] {
        QTest::keyClick(tabs.currentTab()->editor(), typed % 60 == 59 ? Qt::Key_Space : Qt::Key_X);
        std::printf("%d\n", ++typed);
        std::fflush(stdout);
    });
    keys.start(keyPause);
    return application.exec();
}

} // namespace

/// The process is killed while somebody types.
class TabCrashTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedWhileTypingLosesLittle();
};

void TabCrashTest::killedWhileTypingLosesLittle()
{
#ifdef PENSTOCK_WITHOUT_PROCESSES
    QSKIP("The thread sanitizer of Clang does not survive QProcess.");
#endif
    const QTemporaryDir folder;
    QProcess typist;
    typist.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    typist.start(QCoreApplication::applicationFilePath(), {typistWord, folder.path()});
    QVERIFY2(typist.waitForStarted(patienceMs), qPrintable(typist.errorString()));
    // A disk that is busy makes others wait as well, which is seen by a file beside: that is not the program's doing.
    std::atomic<qint64> slowest = 0; // ms
    std::atomic<bool> isWriting = false;
    QThreadPool beside;
    const auto write = [&slowest, &isWriting, path = folder.filePath(QStringLiteral("beside"))] {
        QElapsedTimer clock;
        clock.start();
        if (AtomicFile::write(path, QByteArray(1'000, 'x')))
            slowest = std::max(slowest.load(), clock.elapsed());
        isWriting = false;
    };
    qsizetype nextWrite = keysOfAWrite;
    QElapsedTimer clock;
    QList<std::pair<qint64, int>> seen; // when, and how many keys there were by then
    clock.start();
    while (seen.isEmpty() || clock.elapsed() - seen.first().first < typingTime) {
        QVERIFY2(clock.elapsed() < patienceMs, "nobody types");
        if (!typist.canReadLine() && !typist.waitForReadyRead(patienceMs))
            QFAIL("the typist has ended");
        while (typist.canReadLine())
            seen.append({clock.elapsed(), typist.readLine().trimmed().toInt()});
        if (seen.size() >= nextWrite && !isWriting.exchange(true)) {
            nextWrite = seen.size() + keysOfAWrite;
            beside.start(write);
        }
    }
    ::kill(pid_t(typist.processId()), SIGKILL);
    const qint64 end = clock.elapsed();
    QVERIFY(typist.waitForFinished(patienceMs));
    beside.waitForDone();
    QCOMPARE(typist.exitStatus(), QProcess::CrashExit);

    SessionStore store(folder.filePath(QStringLiteral("session")));
    const SessionStore::Saved saved = store.load();
    QCOMPARE(saved.tabs.size(), 1);
    const auto kept = saved.tabs.first().text.size();
    QVERIFY(kept > 0);
    qint64 lost = 0; // since when a key is not in it
    for (const auto &[when, count] : std::as_const(seen)) {
        if (count > kept) {
            lost = end - when;
            break;
        }
    }
    qInfo("%lld of %d keys were kept: %lld ms of typing are lost; a file beside took up to %lld ms", qlonglong(kept),
          seen.last().second, qlonglong(lost), qlonglong(slowest));
    QVERIFY2(lost <= mostLost + writesOfASave * slowest, qPrintable(QString::number(lost)));
    QVERIFY(saved.tabs.first().caret > 0);
}

} // namespace penstock

int main(int argc, char **argv)
{
    if (argc > 2 && QString::fromLocal8Bit(argv[1]) == penstock::typistWord)
        return penstock::typeForEver(argc, argv);
    QApplication application(argc, argv);
    penstock::TabCrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tabcrash_test.moc"
