// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeschema.h"
#include "tests/ui/common/testservices.h"
#include "tests/ui/explorer/explorertree.h"
#include "ui/explorer/explorerdock.h"
#include "ui/explorer/explorermodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <tuple>

namespace penstock {

/// What the explorer's menu offers for each kind of row, and does.
class ExplorerMenuTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theMenuOfARow_data();
    void theMenuOfARow();
    void theMenuCopiesAndInserts();
    void valuesAreQuotedAsTexts();
    void theMenuCopiesTheReasonOfAFailure();

private:
    QMenu *menuOf(const QString &path);
    static QAction *entry(const QMenu &menu, const QString &text);
    static QStringList entries(const QMenu &menu);

    std::unique_ptr<FakeSchema> m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<ExplorerDock> m_dock;
    std::unique_ptr<ExplorerTree> m_tree;
    Profile m_home;
};

void ExplorerMenuTest::init()
{
    m_server = std::make_unique<FakeSchema>();
    m_server->measurements = {
        {QStringLiteral("telemetry"), {QStringLiteral("sensors"), QStringLiteral("weather station")}}};
    m_server->policies += QStringLiteral(R"(["week","168h0m0s","24h0m0s",1,false])");
    m_server->tagValues = {{QStringLiteral("host"), {QStringLiteral("a"), QStringLiteral("it's")}}};
    m_test = std::make_unique<TestServices>();
    m_home = m_test->addProfile(QStringLiteral("home"), m_server->url());
    m_dock = std::make_unique<ExplorerDock>(m_test->services);
    m_dock->resize(300, 500);
    m_dock->show();
    m_tree = std::make_unique<ExplorerTree>(*m_dock);
}

void ExplorerMenuTest::cleanup()
{
    m_tree.reset();
    m_dock.reset();
    m_test.reset();
    m_server.reset();
}

QMenu *ExplorerMenuTest::menuOf(const QString &path)
{
    m_tree->open(path);
    Q_EMIT m_tree->tree().customContextMenuRequested(m_tree->tree().visualRect(m_tree->tree().currentIndex()).center());
    return m_tree->tree().findChild<QMenu *>();
}

QStringList ExplorerMenuTest::entries(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            texts += action->text().remove(u'&');
    }
    return texts;
}

QAction *ExplorerMenuTest::entry(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

void ExplorerMenuTest::theMenuOfARow_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("texts");
    const QStringList end{QStringLiteral("Refresh"), QStringLiteral("Import CSV here…"),
                          QStringLiteral("Administration…"), QStringLiteral("Edit connection…")};
    const QStringList target{QStringLiteral("New query here"), QStringLiteral("Use for the current query")};
    const QStringList name{QStringLiteral("Copy name"), QStringLiteral("Copy quoted name"),
                           QStringLiteral("Insert name")};
    QTest::newRow("connection") << "home" << target + QStringList{QStringLiteral("Copy name")} + end;
    QTest::newRow("database") << "home/telemetry"
                              << target + QStringList{QStringLiteral("Count series")} + name + end +
                                     QStringList{QStringLiteral("Drop database…")};
    QTest::newRow("retention policy") << "home/telemetry/week"
                                      << name + end + QStringList{QStringLiteral("Drop retention policy…")};
    QTest::newRow("measurement") << "home/telemetry/sensors"
                                 << QStringList{QStringLiteral("New query"), QStringLiteral("Show first rows"),
                                                QStringLiteral("Describe"), QStringLiteral("Show time span"),
                                                QStringLiteral("Show series")} +
                                        name + end + QStringList{QStringLiteral("Drop measurement…")};
    QTest::newRow("tag") << "home/telemetry/sensors/host" << QStringList{QStringLiteral("Count values")} + name + end;
    QTest::newRow("value") << "home/telemetry/sensors/host/it's" << name + end;
    QTest::newRow("field") << "home/telemetry/sensors/cpu"
                           << QStringList{QStringLiteral("Show time span")} + name + end;
}

void ExplorerMenuTest::theMenuOfARow()
{
    QFETCH(QString, path);
    QFETCH(QStringList, texts);
    QMenu *menu = menuOf(path);
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(entries(*menu), texts);
    QStringList keys; // each is of one entry alone
    for (const QAction *action : menu->actions()) {
        if (const qsizetype at = action->text().indexOf(u'&'); at >= 0)
            keys += action->text().mid(at + 1, 1).toLower();
    }
    const QString all = keys.join(u' ');
    QVERIFY2(keys.size() > 2 && keys.removeDuplicates() == 0, qPrintable(all));

    const QString database = path.section(u'/', 1, 1);
    const QList<QPair<QString, void (ExplorerDock::*)(const QString &, const QString &)>> signalsOfEntries{
        {QStringLiteral("New query here"), &ExplorerDock::newQueryRequested},
        {QStringLiteral("Use for the current query"), &ExplorerDock::targetChosen},
        {QStringLiteral("Import CSV here…"), &ExplorerDock::importRequested}};
    for (const auto &[text, told] : signalsOfEntries) {
        QAction *action = entry(*menu, text);
        QCOMPARE(action != nullptr, texts.contains(text));
        if (!action)
            continue;
        QSignalSpy spy(m_dock.get(), told);
        action->trigger();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first(), QVariantList({m_home.id, database}));
    }
    QSignalSpy administration(m_dock.get(), &ExplorerDock::administrationRequested);
    entry(*menu, QStringLiteral("Administration…"))->trigger();
    QCOMPARE(administration.first().first().toString(), m_home.id);
    QSignalSpy manager(m_dock.get(), &ExplorerDock::connectionManagerRequested);
    entry(*menu, QStringLiteral("Edit connection…"))->trigger();
    QCOMPARE(manager.first().first().toString(), m_home.id);
    menu->close();
}

void ExplorerMenuTest::theMenuCopiesAndInserts()
{
    QMenu *menu = menuOf(QStringLiteral("home/telemetry/weather station"));
    QSignalSpy inserts(m_dock.get(), &ExplorerDock::insertRequested);
    entry(*menu, QStringLiteral("Copy name"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("weather station"));
    entry(*menu, QStringLiteral("Insert name"))->trigger();
    QCOMPARE(inserts.first().first().toString(), QStringLiteral("\"weather station\""));
    entry(*menu, QStringLiteral("Copy quoted name"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("\"weather station\""));
    // The database has two policies, and the data may be in both.
    const QString sources = QStringLiteral("\"autogen\".\"weather station\", \"week\".\"weather station\"");
    const QList<std::tuple<QString, QString, bool>> wanted{
        {QStringLiteral("New query"), QStringLiteral("SELECT * FROM %1 LIMIT 1000").arg(sources), false},
        {QStringLiteral("Show first rows"), QStringLiteral("SELECT * FROM %1 LIMIT 1000").arg(sources), true},
        {QStringLiteral("Describe"), QStringLiteral("SHOW FIELD KEYS FROM %1; SHOW TAG KEYS FROM %1").arg(sources),
         true},
        {QStringLiteral("Show time span"),
         QStringLiteral("SELECT * FROM %1 ORDER BY time LIMIT 1; SELECT * FROM %1 ORDER BY time DESC LIMIT 1")
             .arg(sources),
         true},
        {QStringLiteral("Show series"), QStringLiteral("SHOW SERIES FROM %1").arg(sources), true},
        {QStringLiteral("Drop measurement…"), QStringLiteral("DROP MEASUREMENT \"weather station\""), true}};
    for (const auto &[text, statement, runs] : wanted) {
        QSignalSpy statements(m_dock.get(), &ExplorerDock::statementRequested);
        entry(*menu, text)->trigger();
        QCOMPARE(statements.size(), 1);
        QCOMPARE(statements.first(), QVariantList({m_home.id, QStringLiteral("telemetry"), statement, runs,
                                                   QVariant::fromValue(Language::InfluxQl)}));
    }
    menu->close();
}

/// A value is a text in a statement, not a name.
void ExplorerMenuTest::valuesAreQuotedAsTexts()
{
    QMenu *menu = menuOf(QStringLiteral("home/telemetry/sensors/host/it's"));
    QSignalSpy inserts(m_dock.get(), &ExplorerDock::insertRequested);
    entry(*menu, QStringLiteral("Insert name"))->trigger();
    QCOMPARE(inserts.first().first().toString(), QStringLiteral("'it\\'s'"));
    menu->close();
}

void ExplorerMenuTest::theMenuCopiesTheReasonOfAFailure()
{
    m_server->databases += QStringLiteral("gone");
    m_tree->open(QStringLiteral("home/gone"));
    m_tree->tree().expand(m_tree->row(QStringLiteral("home/gone")));
    const auto note = [this] { return m_tree->tree().model()->index(0, 0, m_tree->row(QStringLiteral("home/gone"))); };
    QTRY_COMPARE(ExplorerModel::kind(note()), ExplorerNode::Kind::Problem);
    Q_EMIT m_tree->tree().customContextMenuRequested(m_tree->tree().visualRect(note()).center());
    QMenu *menu = m_tree->tree().findChild<QMenu *>();
    entry(*menu, QStringLiteral("Copy message"))->trigger();
    QVERIFY2(QGuiApplication::clipboard()->text().contains(QStringLiteral("database not found: gone")),
             qPrintable(QGuiApplication::clipboard()->text()));
    QVERIFY(!entry(*menu, QStringLiteral("Copy name")));
    menu->close();
}

} // namespace penstock

QTEST_MAIN(penstock::ExplorerMenuTest)
#include "explorermenu_test.moc"
