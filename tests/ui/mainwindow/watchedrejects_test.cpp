// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/importing/watchedfolders.h"
#include "ui/mainwindow/fileintake.h"
#include "ui/mainwindow/mainwindow.h"

#include <QDir>
#include <QTest>

using namespace penstock;
using namespace std::chrono_literals;

/// What becomes of the refused rows of a watched folder is said in the preferences, as they are when a file comes.
class WatchedRejectsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePreferencesSayWhereTheyAreKept();

private:
    void bring(const QString &name);
    quint64 failed() const;
    QStringList rejects(const QString &folder) const;

    TestServices m_test;
    InfluxdServer m_influxd;
    QString m_in;
    std::unique_ptr<MainWindow> m_window;
};

void WatchedRejectsTest::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_test.folder.path().toLocal8Bit());
    QVERIFY2(m_influxd.start(), qPrintable(m_influxd.problem()));
    QVERIFY(m_influxd.query(QStringLiteral("CREATE DATABASE plant")).contains("statement_id"));
    m_in = m_test.folder.filePath(QStringLiteral("in"));
    QVERIFY(QDir().mkpath(m_in));
}

/// A file with a row that is refused.
void WatchedRejectsTest::bring(const QString &name)
{
    QFile file(m_in + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,flow\n2024-03-05,1\n2024-03-06,much\n2024-03-07,3\n");
}

quint64 WatchedRejectsTest::failed() const
{
    const auto *folders = m_window->findChild<WatchedFolders *>();
    return folders && !folders->all().isEmpty() ? folders->all().constFirst()->failed() : 0;
}

QStringList WatchedRejectsTest::rejects(const QString &folder) const
{
    return QDir(folder).entryList({QStringLiteral("*.rejects.csv")}, QDir::Files, QDir::Name);
}

void WatchedRejectsTest::thePreferencesSayWhereTheyAreKept()
{
    const Profile home = m_test.addProfile(QStringLiteral("home"), m_influxd.url());
    m_window = std::make_unique<MainWindow>(m_test.services);
    m_window->show();
    WatchedFolder::Options options;
    options.folder.folder = m_in;
    options.folder.settle = 50ms;
    options.folder.look = 100ms;
    options.profile = {QStringLiteral("pump"),
                       {{QStringLiteral("time"), QStringLiteral("flow")},
                        {},
                        {{QStringLiteral("field"), {QStringLiteral("flow:float")}}}}};
    options.connection = home.id;
    options.database = QStringLiteral("plant");
    auto *intake = m_window->findChild<FileIntake *>();
    QVERIFY(intake);
    Q_EMIT intake->folderChosen(options);

    bring(QStringLiteral("a.csv"));
    QTRY_COMPARE(failed(), quint64(1));
    QCOMPARE(rejects(m_in), QStringList{QStringLiteral("a.csv.rejects.csv")});

    m_test.settings.setValue(settingkey::keepsRejects, false);
    bring(QStringLiteral("b.csv"));
    QTRY_COMPARE(failed(), quint64(2));
    QCOMPARE(rejects(m_in).size(), 1);

    const QString elsewhere = m_test.folder.filePath(QStringLiteral("refused"));
    QVERIFY(QDir().mkpath(elsewhere));
    m_test.settings.setValue(settingkey::keepsRejects, true);
    m_test.settings.setValue(settingkey::rejectsFolder, elsewhere);
    bring(QStringLiteral("c.csv"));
    QTRY_COMPARE(failed(), quint64(3));
    QCOMPARE(rejects(m_in).size(), 1);
    QCOMPARE(rejects(elsewhere).size(), 1);
    QVERIFY2(rejects(elsewhere).constFirst().startsWith(QStringLiteral("c-")),
             qPrintable(rejects(elsewhere).constFirst()));
    // And those files are none that come.
    QCOMPARE(m_influxd.count(QStringLiteral("SELECT count(flow) FROM c"), QStringLiteral("plant")), 2);
    m_window.reset();
}

QTEST_MAIN(WatchedRejectsTest)
#include "watchedrejects_test.moc"
