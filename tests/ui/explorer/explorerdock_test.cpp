// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/schemacache.h"
#include "tests/support/fakeschema.h"
#include "tests/ui/common/testservices.h"
#include "ui/explorer/explorerdock.h"
#include "ui/explorer/explorermodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <memory>

namespace penstock {

/// The explorer as a person uses it: search, keys, clicks, the menu, a drag.
class ExplorerDockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void revealOpensTheBranchAndSelectsTheDatabase();
    void searchFindsMeasurementsOfOpenConnections();
    void searchAsksNoClosedConnection();
    void enterDoesWhatTheRowIsFor_data();
    void enterDoesWhatTheRowIsFor();
    void enterOnAFailureAsksAgain();
    void aClickTellsTheMeasurement();
    void theMenuOfARow_data();
    void theMenuOfARow();
    void theMenuCopiesAndInserts();
    void theMenuCopiesTheReasonOfAFailure();
    void refreshBringsWhatIsNew();
    void aWriteElsewhereBringsWhatIsNew();
    void aDragCarriesQuotedNames();

private:
    QTreeView &tree() const { return *m_dock->findChild<QTreeView *>(); }
    QAbstractItemModel &model() const { return *tree().model(); }
    QModelIndex child(const QModelIndex &parent, const QString &name) const;
    QModelIndex row(const QString &path) const; ///< "home/telemetry/sensors/cpu"
    void open(const QString &path);             ///< with all above it
    QMenu *menuOf(const QString &path);
    static QAction *entry(const QMenu &menu, const QString &text);
    static QStringList entries(const QMenu &menu);

    std::unique_ptr<FakeSchema> m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<ExplorerDock> m_dock;
    Profile m_home;
};

void ExplorerDockTest::init()
{
    m_server = std::make_unique<FakeSchema>();
    m_server->measurements = {
        {QStringLiteral("telemetry"), {QStringLiteral("sensors"), QStringLiteral("weather station")}}};
    m_test = std::make_unique<TestServices>();
    m_home = m_test->addProfile(QStringLiteral("home"), m_server->url());
    m_dock = std::make_unique<ExplorerDock>(m_test->services);
    m_dock->resize(300, 500);
    m_dock->show();
}

void ExplorerDockTest::cleanup()
{
    m_dock.reset();
    m_test.reset();
    m_server.reset();
}

QModelIndex ExplorerDockTest::child(const QModelIndex &parent, const QString &name) const
{
    for (int row = 0; row < model().rowCount(parent); ++row) {
        const QModelIndex index = model().index(row, 0, parent);
        if (index.data().toString() == name)
            return index;
    }
    return {};
}

QModelIndex ExplorerDockTest::row(const QString &path) const
{
    QModelIndex index;
    for (const QString &name : path.split(u'/')) {
        index = child(index, name);
        if (!index.isValid())
            return {};
    }
    return index;
}

void ExplorerDockTest::open(const QString &path)
{
    const QStringList names = path.split(u'/');
    for (int depth = 1; depth <= names.size(); ++depth) {
        const QString here = names.first(depth).join(u'/');
        [&] { QTRY_VERIFY2(row(here).isValid(), qPrintable(here)); }();
        if (depth < names.size())
            tree().expand(row(here));
    }
    tree().setCurrentIndex(row(path));
}

QMenu *ExplorerDockTest::menuOf(const QString &path)
{
    open(path);
    Q_EMIT tree().customContextMenuRequested(tree().visualRect(tree().currentIndex()).center());
    return tree().findChild<QMenu *>();
}

QStringList ExplorerDockTest::entries(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            texts += action->text().remove(u'&');
    }
    return texts;
}

QAction *ExplorerDockTest::entry(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

void ExplorerDockTest::revealOpensTheBranchAndSelectsTheDatabase()
{
    QSignalSpy selected(m_dock.get(), &ExplorerDock::measurementSelected);
    m_dock->reveal(m_home.id, QStringLiteral("telemetry"));
    QTRY_COMPARE(tree().currentIndex().data().toString(), QStringLiteral("telemetry"));
    QVERIFY(tree().isExpanded(tree().currentIndex()));
    QTRY_VERIFY(row(QStringLiteral("home/telemetry/sensors")).isValid());
    QCOMPARE(selected.size(), 0);
    m_dock->reveal(QStringLiteral("no such profile"), {});
    QCOMPARE(tree().currentIndex().data().toString(), QStringLiteral("telemetry"));
}

void ExplorerDockTest::searchFindsMeasurementsOfOpenConnections()
{
    open(QStringLiteral("home/telemetry"));
    auto *search = m_dock->findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("WEATH"));
    QTRY_VERIFY(row(QStringLiteral("home/telemetry/weather station")).isValid());
    QTRY_VERIFY(tree().isExpanded(row(QStringLiteral("home/telemetry")))); // although its names came after the text
    QVERIFY(tree().isExpanded(row(QStringLiteral("home"))));
    QTRY_VERIFY(!row(QStringLiteral("home/telemetry/sensors")).isValid());
    QVERIFY(!row(QStringLiteral("home/telemetry/weather station/host")).isValid()); // opening it would ask
    QCOMPARE(m_server->asked(QStringLiteral("SHOW TAG KEYS")), 0);
    search->clear();
    QTRY_VERIFY(row(QStringLiteral("home/telemetry/sensors")).isValid());
    QCOMPARE(m_server->asked(QStringLiteral("SHOW MEASUREMENTS")), 1);
}

void ExplorerDockTest::searchAsksNoClosedConnection()
{
    QTest::keyClicks(m_dock->findChild<QLineEdit *>(), QStringLiteral("a"));
    QTRY_COMPARE(model().rowCount(), 0); // no name that is known has the letter
    QCOMPARE(m_test->sessions.find(m_home.id)->state(), Session::State::Closed);
}

void ExplorerDockTest::enterDoesWhatTheRowIsFor_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("inserted");
    QTest::newRow("measurement") << "home/telemetry/weather station"
                                 << R"(SELECT * FROM "weather station" LIMIT 1000)" << "";
    QTest::newRow("tag") << "home/telemetry/sensors/host" << "" << R"("host")";
    QTest::newRow("field") << "home/telemetry/sensors/cpu" << "" << R"("cpu")";
    QTest::newRow("database") << "home/telemetry" << "" << "";
}

void ExplorerDockTest::enterDoesWhatTheRowIsFor()
{
    QFETCH(QString, path);
    QFETCH(QString, statement);
    QFETCH(QString, inserted);
    QSignalSpy statements(m_dock.get(), &ExplorerDock::statementRequested);
    QSignalSpy inserts(m_dock.get(), &ExplorerDock::insertRequested);
    QSignalSpy targets(m_dock.get(), &ExplorerDock::targetChosen);
    open(path);
    const bool wasExpanded = tree().isExpanded(row(path));
    QTest::keyClick(&tree(), Qt::Key_Return);
    QCOMPARE(statements.size(), statement.isEmpty() ? 0 : 1);
    if (!statement.isEmpty())
        QCOMPARE(statements.first(), QVariantList({m_home.id, QStringLiteral("telemetry"), statement, true}));
    QCOMPARE(inserts.size(), inserted.isEmpty() ? 0 : 1);
    if (!inserted.isEmpty())
        QCOMPARE(inserts.first().first().toString(), inserted);
    if (statement.isEmpty() && inserted.isEmpty())
        QCOMPARE(tree().isExpanded(row(path)), !wasExpanded);
    QCOMPARE(targets.size(), 0);
}

void ExplorerDockTest::enterOnAFailureAsksAgain()
{
    m_server->databases += QStringLiteral("gone"); // its measurements are refused
    open(QStringLiteral("home/gone"));
    tree().expand(row(QStringLiteral("home/gone")));
    const auto isProblem = [this] {
        const QModelIndex first = model().index(0, 0, row(QStringLiteral("home/gone")));
        return ExplorerModel::kind(first) == ExplorerNode::Kind::Problem;
    };
    QTRY_VERIFY(isProblem());
    m_server->measurements[QStringLiteral("gone")] = {QStringLiteral("back")};
    tree().setCurrentIndex(model().index(0, 0, row(QStringLiteral("home/gone"))));
    QTest::keyClick(&tree(), Qt::Key_Return);
    QTRY_VERIFY(row(QStringLiteral("home/gone/back")).isValid());
}

void ExplorerDockTest::aClickTellsTheMeasurement()
{
    open(QStringLiteral("home/telemetry/sensors"));
    tree().setCurrentIndex({});
    QSignalSpy selected(m_dock.get(), &ExplorerDock::measurementSelected);
    QSignalSpy statements(m_dock.get(), &ExplorerDock::statementRequested);
    const QModelIndex measurement = row(QStringLiteral("home/telemetry/sensors"));
    QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, tree().visualRect(measurement).center());
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().first().toString(), QStringLiteral("sensors"));
    QCOMPARE(statements.size(), 0);
}

void ExplorerDockTest::theMenuOfARow_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("texts");
    const QStringList end{QStringLiteral("Refresh"), QStringLiteral("Import CSV here…"),
                          QStringLiteral("Edit connection…")};
    const QStringList target{QStringLiteral("New query here"), QStringLiteral("Use for the current query")};
    const QStringList name{QStringLiteral("Copy name"), QStringLiteral("Insert name")};
    QTest::newRow("connection") << "home" << target + QStringList{QStringLiteral("Copy name")} + end;
    QTest::newRow("database") << "home/telemetry" << target + name + end;
    QTest::newRow("measurement") << "home/telemetry/sensors"
                                 << QStringList{QStringLiteral("Show first rows"), QStringLiteral("Describe")} + name +
                                        end;
    QTest::newRow("tag") << "home/telemetry/sensors/host" << name + end;
    QTest::newRow("field") << "home/telemetry/sensors/cpu" << name + end;
}

void ExplorerDockTest::theMenuOfARow()
{
    QFETCH(QString, path);
    QFETCH(QStringList, texts);
    QMenu *menu = menuOf(path);
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(entries(*menu), texts);

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
    QSignalSpy manager(m_dock.get(), &ExplorerDock::connectionManagerRequested);
    entry(*menu, QStringLiteral("Edit connection…"))->trigger();
    QCOMPARE(manager.first().first().toString(), m_home.id);
    menu->close();
}

void ExplorerDockTest::theMenuCopiesAndInserts()
{
    QMenu *menu = menuOf(QStringLiteral("home/telemetry/weather station"));
    QSignalSpy inserts(m_dock.get(), &ExplorerDock::insertRequested);
    QSignalSpy statements(m_dock.get(), &ExplorerDock::statementRequested);
    entry(*menu, QStringLiteral("Copy name"))->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("weather station"));
    entry(*menu, QStringLiteral("Insert name"))->trigger();
    QCOMPARE(inserts.first().first().toString(), QStringLiteral("\"weather station\""));
    entry(*menu, QStringLiteral("Show first rows"))->trigger();
    entry(*menu, QStringLiteral("Describe"))->trigger();
    QCOMPARE(statements.size(), 2);
    QCOMPARE(statements[0][2].toString(), QStringLiteral("SELECT * FROM \"weather station\" LIMIT 1000"));
    QCOMPARE(statements[1][2].toString(),
             QStringLiteral("SHOW FIELD KEYS FROM \"weather station\"; SHOW TAG KEYS FROM \"weather station\""));
    menu->close();
}

void ExplorerDockTest::theMenuCopiesTheReasonOfAFailure()
{
    m_server->databases += QStringLiteral("gone");
    open(QStringLiteral("home/gone"));
    tree().expand(row(QStringLiteral("home/gone")));
    const auto note = [this] { return model().index(0, 0, row(QStringLiteral("home/gone"))); };
    QTRY_COMPARE(ExplorerModel::kind(note()), ExplorerNode::Kind::Problem);
    Q_EMIT tree().customContextMenuRequested(tree().visualRect(note()).center());
    QMenu *menu = tree().findChild<QMenu *>();
    entry(*menu, QStringLiteral("Copy message"))->trigger();
    QVERIFY2(QGuiApplication::clipboard()->text().contains(QStringLiteral("database not found: gone")),
             qPrintable(QGuiApplication::clipboard()->text()));
    QVERIFY(!entry(*menu, QStringLiteral("Copy name")));
    menu->close();
}

void ExplorerDockTest::refreshBringsWhatIsNew()
{
    open(QStringLiteral("home/telemetry/sensors"));
    m_server->measurements[QStringLiteral("telemetry")] += QStringLiteral("tide");
    tree().setCurrentIndex(row(QStringLiteral("home/telemetry")));
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(row(QStringLiteral("home/telemetry/tide")).isValid());
    QCOMPARE(m_server->asked(QStringLiteral("SHOW MEASUREMENTS")), 2);
}

void ExplorerDockTest::aWriteElsewhereBringsWhatIsNew()
{
    open(QStringLiteral("home/telemetry/sensors"));
    m_server->databases += QStringLiteral("new");
    m_server->measurements[QStringLiteral("telemetry")] += QStringLiteral("tide");
    m_test->sessions.find(m_home.id)->schema().forget(QStringLiteral("telemetry"));
    QVERIFY(row(QStringLiteral("home/telemetry/sensors")).isValid()); // stays until the new list has come
    QTRY_VERIFY(row(QStringLiteral("home/telemetry/tide")).isValid());
    QTRY_VERIFY(row(QStringLiteral("home/new")).isValid());
    QCOMPARE(tree().currentIndex().data().toString(), QStringLiteral("sensors"));
}

void ExplorerDockTest::aDragCarriesQuotedNames()
{
    open(QStringLiteral("home/telemetry/weather station"));
    QVERIFY(tree().dragEnabled());
    const std::unique_ptr<QMimeData> data(model().mimeData({tree().currentIndex()}));
    QVERIFY(data);
    QCOMPARE(data->text(), QStringLiteral("\"weather station\""));
    QVERIFY(!model().flags(row(QStringLiteral("home"))).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!model().mimeData({row(QStringLiteral("home"))}));
}

} // namespace penstock

QTEST_MAIN(penstock::ExplorerDockTest)
#include "explorerdock_test.moc"
