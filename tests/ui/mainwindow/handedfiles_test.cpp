// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/profile/importprofile.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/common/messagebar.h"
#include "ui/importing/importwizard.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pipelines/pipelineeditor.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/write/lineeditor.h"
#include "ui/write/writetab.h"

#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include <memory>

using namespace penstock;

/// The kinds of files that the desktop gives to Penstock, each opened by the window as what it is.
class HandedFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit()); }
    void init();
    void cleanup();

    void eachKindIsOpenedAsWhatItIs_data();
    void eachKindIsOpenedAsWhatItIs();
    void recentOnesAreInTheMenu();
    void aRecentOneThatIsGoneIsSaid();

private:
    QString make(const QString &name, const QByteArray &content);
    QMenu *recent() const;
    /// What has become of the file.
    QString opened() const;
    QString said() const;

    QTemporaryDir m_home;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<MainWindow> m_window;
};

void HandedFilesTest::init()
{
    m_test = std::make_unique<TestServices>();
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->show();
}

void HandedFilesTest::cleanup()
{
    m_window.reset();
    m_test.reset();
}

QString HandedFilesTest::make(const QString &name, const QByteArray &content)
{
    QFile file(m_test->folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The file cannot be written.");
    return file.fileName();
}

/// As it is when it drops down.
QMenu *HandedFilesTest::recent() const
{
    const auto menus = m_window->findChildren<QMenu *>();
    for (QMenu *menu : menus) {
        if (menu->title().remove(u'&') == u"Open recent") {
            Q_EMIT menu->aboutToShow();
            return menu;
        }
    }
    return nullptr;
}

QString HandedFilesTest::opened() const
{
    if (const auto *wizard = m_window->findChild<ImportWizard *>(); wizard && wizard->isVisible())
        return QStringLiteral("wizard");
    if (const auto *editor = m_window->findChild<PipelineEditor *>(); editor && editor->isVisible())
        return QStringLiteral("pipeline");
    const auto *tabs = m_window->findChild<QueryTabs *>();
    if (const auto *lines = qobject_cast<const WriteTab *>(tabs->currentWork()))
        return QStringLiteral("lines: ") + lines->editor()->text().trimmed();
    if (const QueryTab *query = tabs->currentTab(); query && !query->isBlank())
        return languageName(query->language()) + QStringLiteral(": ") + query->editor()->toPlainText().trimmed();
    return said();
}

QString HandedFilesTest::said() const
{
    QStringList all;
    const auto bars = m_window->findChildren<MessageBar *>();
    for (const MessageBar *bar : bars) {
        if (bar->isVisible())
            all += bar->text();
    }
    return all.join(u'|');
}

void HandedFilesTest::eachKindIsOpenedAsWhatItIs_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("becomes"); ///< begins with it
    const auto row = [](const char *name, const QByteArray &content, const char *becomes) {
        QTest::newRow(name) << content << QString::fromLatin1(becomes);
    };
    row("levels.csv", "time,level\n2024-01-01T00:00:00Z,1\n", "wizard");
    row("levels.tsv", "time\tlevel\n2024-01-01T00:00:00Z\t1\n", "wizard");
    row("a.lp", "tide,port=kiel level=1.5 1\n", "lines: tide,port=kiel level=1.5 1");
    row("a.influxql", "SELECT level FROM tide\n", "InfluxQL: SELECT level FROM tide");
    row("a.flux", "from(bucket: \"tide\")\n", "Flux: from(bucket: \"tide\")");
    row("a.sql", "SELECT level FROM tide\n", "SQL: SELECT level FROM tide");
    row("relay.pipeline.json", "{\"schema\":\"penstock pipeline\",\"version\":1}", "pipeline");
    row("levels.import.json", ImportProfile{{QStringLiteral("time")}, {}, {}}.toJson(), "The profile");
}

void HandedFilesTest::eachKindIsOpenedAsWhatItIs()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, becomes);
    m_window->openFiles({make(QString::fromLatin1(QTest::currentDataTag()), content)});
    QTRY_VERIFY2(opened().startsWith(becomes), qPrintable(opened()));
}

void HandedFilesTest::recentOnesAreInTheMenu()
{
    QVERIFY(recent());
    QCOMPARE(recent()->actions().size(), 1);
    QVERIFY(!recent()->actions().constFirst()->isEnabled()); // none yet
    const QString query = make(QStringLiteral("a & b.influxql"), "SELECT level FROM tide\n");
    m_window->openFiles({query});
    QTRY_VERIFY(opened().startsWith(QStringLiteral("InfluxQL")));
    m_window->openFiles({make(QStringLiteral("a.lp"), "tide level=1.5 1\n")});
    QTRY_VERIFY(opened().startsWith(QStringLiteral("lines")));
    QTRY_COMPARE(recent()->actions().size(), 2);
    const QAction *newest = recent()->actions().constFirst();
    QVERIFY2(newest->text().startsWith(QStringLiteral("a.lp — ")), qPrintable(newest->text()));
    QAction *other = recent()->actions().constLast();
    QVERIFY2(other->text().startsWith(QStringLiteral("a && b.influxql — ")), qPrintable(other->text()));
    other->trigger();
    QTRY_VERIFY2(opened().startsWith(QStringLiteral("InfluxQL: SELECT level")), qPrintable(opened()));
}

void HandedFilesTest::aRecentOneThatIsGoneIsSaid()
{
    const QString query = make(QStringLiteral("a.influxql"), "SELECT level FROM tide\n");
    m_window->openFiles({query});
    QTRY_VERIFY(opened().startsWith(QStringLiteral("InfluxQL")));
    m_window->findChild<QueryTabs *>()->newTab();
    QVERIFY(QFile::remove(query));
    recent()->actions().constFirst()->trigger();
    QTRY_VERIFY2(said().contains(QStringLiteral("a.influxql")), qPrintable(said()));
}

QTEST_MAIN(HandedFilesTest)
#include "handedfiles_test.moc"
