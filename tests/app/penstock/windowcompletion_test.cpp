// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/profilestore.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

/// What bash, zsh and fish offer behind the window's own program, each run with its script.
class WindowCompletionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bash_data();
    void bash();
    void fish_data() { bash_data(); }
    void fish();
    void zsh();

private:
    static QString script(const char *shell)
    {
        return QStringLiteral(SOURCES "/packaging/completions/penstock.") + QLatin1String(shell);
    }
    /// In the folder with the files; with what it complains of.
    QStringList said(const QString &shell, const QStringList &arguments) const;

    QTemporaryDir m_files;
};

void WindowCompletionTest::initTestCase()
{
    Profile profile = Profile::createNew();
    profile.name = QStringLiteral("Plant 3");
    profile.url = QUrl(QStringLiteral("http://localhost:8086"));
    QFile::remove(ProfileStore::defaultPath());
    ProfileStore store;
    QVERIFY(store.save(profile));
    store.flush();
    for (const char *name : {"levels.csv", "levels two.csv", "other.txt"}) {
        QFile file(m_files.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    // The scripts ask it for the names of connections.
    const QByteArray tools = QFile::encodeName(QFileInfo(QStringLiteral(PENSTOCK_CLI)).absolutePath());
    qputenv("PATH", tools + ':' + qgetenv("PATH"));
}

QStringList WindowCompletionTest::said(const QString &shell, const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_files.path());
    process.start(shell, arguments);
    if (!process.waitForFinished(patienceMs))
        return {QStringLiteral("(did not end)")};
    QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    const QByteArray complaints = process.readAllStandardError();
    if (!complaints.isEmpty())
        lines += QString::fromUtf8(complaints);
    lines.sort();
    return lines;
}

void WindowCompletionTest::bash_data()
{
    QTest::addColumn<QStringList>("words"); // behind the program's name
    QTest::addColumn<QStringList>("told");
    QTest::newRow("an option") << QStringList{QStringLiteral("--de")} << QStringList{QStringLiteral("--demo")};
    QTest::newRow("two options") << QStringList{QStringLiteral("--h")}
                                 << QStringList{QStringLiteral("--help"), QStringLiteral("--help-all")};
    QTest::newRow("a connection") << QStringList{QStringLiteral("--connection"), QStringLiteral("P")}
                                  << QStringList{QStringLiteral("Plant 3")};
    QTest::newRow("no such connection") << QStringList{QStringLiteral("--connection"), QStringLiteral("X")}
                                        << QStringList();
    QTest::newRow("files") << QStringList{QStringLiteral("lev")}
                           << QStringList{QStringLiteral("levels two.csv"), QStringLiteral("levels.csv")};
    QTest::newRow("files behind an option") << QStringList{QStringLiteral("--new-window"), QStringLiteral("oth")}
                                            << QStringList{QStringLiteral("other.txt")};
}

void WindowCompletionTest::bash()
{
    QFETCH(const QStringList, words);
    QFETCH(const QStringList, told);
    const QString text = QStringLiteral("source \"$0\"\nCOMP_WORDS=(penstock \"$@\")\nCOMP_CWORD=$#\n_penstock\n"
                                        "for word in \"${COMPREPLY[@]}\"; do printf '%s\\n' \"$word\"; done");
    QStringList offered =
        said(QStringLiteral("bash"),
             QStringList{QStringLiteral("--norc"), QStringLiteral("-c"), text, script("bash")} + words);
    offered.replaceInStrings(QStringLiteral("Plant\\ 3"), QStringLiteral("Plant 3")); // to be typed
    QCOMPARE(offered, told);
}

void WindowCompletionTest::fish()
{
    if (QStandardPaths::findExecutable(QStringLiteral("fish")).isEmpty())
        QSKIP("fish is not installed (packaging/dependencies.sh test brings it): its completion was not tried");
    QFETCH(const QStringList, words);
    QFETCH(const QStringList, told);
    const QString text = QStringLiteral("source %1\ncomplete -C 'penstock %2'").arg(script("fish"), words.join(u' '));
    QStringList offered;
    for (const QString &line :
         said(QStringLiteral("fish"), {QStringLiteral("--no-config"), QStringLiteral("-c"), text}))
        offered += line.section(u'\t', 0, 0).remove(u'\\');
    QCOMPARE(offered, told);
}

/// zsh's own functions need a terminal: these stand in for them.
void WindowCompletionTest::zsh()
{
    if (QStandardPaths::findExecutable(QStringLiteral("zsh")).isEmpty())
        QSKIP("zsh is not installed (packaging/dependencies.sh test brings it): its completion was not tried");
    const QString text =
        QStringLiteral("compdef() { : }\ncompadd() { print -rl -- ${(P)2} }\n"
                       "_arguments() { for one in \"$@\"; do print -r -- ${${one#\\(*\\)}%%\\[*}; done }\n"
                       "source %1\n_penstock_connections")
            .arg(script("zsh"));
    QStringList wanted{QStringLiteral("--connection"), QStringLiteral("--demo"),     QStringLiteral("--new-window"),
                       QStringLiteral("--help"),       QStringLiteral("--help-all"), QStringLiteral("--version"),
                       QStringLiteral("-h"),           QStringLiteral("-v"),         QStringLiteral("*:file:_files"),
                       QStringLiteral("Plant 3")};
    wanted.sort();
    QCOMPARE(said(QStringLiteral("zsh"), {QStringLiteral("-f"), QStringLiteral("-c"), text}), wanted);
}

QTEST_GUILESS_MAIN(WindowCompletionTest)
#include "windowcompletion_test.moc"
