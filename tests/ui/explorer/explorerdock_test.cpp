// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/schemacache.h"
#include "tests/support/fakeschema.h"
#include "tests/ui/common/testservices.h"
#include "tests/ui/explorer/explorertree.h"
#include "ui/explorer/explorerdock.h"
#include "ui/explorer/explorermodel.h"

#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <memory>

namespace penstock {

/// The explorer as a person uses it: search, keys, clicks, a drag.
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
    void refreshBringsWhatIsNew();
    void aWriteElsewhereBringsWhatIsNew();
    void aDragCarriesQuotedNames();
    void moreValuesComeWhenTheyAreAskedFor();
    void theFilterLeadsIntoTheTree();
    void aSearchShutsNothing();
    void groupsStandAsTheyStood();
    void aConnectionInAClosedGroupIsShown();
    void aSearchLooksIntoClosedGroups();

private:
    QTreeView &tree() const { return m_tree->tree(); }
    QAbstractItemModel &model() const { return *tree().model(); }
    QModelIndex row(const QString &path) const { return m_tree->row(path); }
    void open(const QString &path) const { m_tree->open(path); }
    void putIntoGroup(const QString &group)
    {
        m_home.group = group;
        QVERIFY(m_test->profiles.save(m_home));
    }
    bool isOpen(const QString &path) const { return row(path).isValid() && tree().isExpanded(row(path)); }
    void makeDock()
    {
        m_tree.reset();
        m_dock = std::make_unique<ExplorerDock>(m_test->services);
        m_dock->resize(300, 500);
        m_dock->show();
        m_tree = std::make_unique<ExplorerTree>(*m_dock);
    }

    std::unique_ptr<FakeSchema> m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<ExplorerDock> m_dock;
    std::unique_ptr<ExplorerTree> m_tree;
    Profile m_home;
};

void ExplorerDockTest::init()
{
    m_server = std::make_unique<FakeSchema>();
    m_server->measurements = {
        {QStringLiteral("telemetry"), {QStringLiteral("sensors"), QStringLiteral("weather station")}}};
    m_test = std::make_unique<TestServices>();
    m_home = m_test->addProfile(QStringLiteral("home"), m_server->url());
    makeDock();
}

void ExplorerDockTest::cleanup()
{
    m_tree.reset();
    m_dock.reset();
    m_test.reset();
    m_server.reset();
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
        QCOMPARE(statements.first(), QVariantList({m_home.id, QStringLiteral("telemetry"), statement, true,
                                                   QVariant::fromValue(Language::InfluxQl)}));
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

void ExplorerDockTest::moreValuesComeWhenTheyAreAskedFor()
{
    QStringList &values = m_server->tagValues[QStringLiteral("host")];
    for (int i = 0; i < 5'500; ++i)
        values += QStringLiteral("host%1").arg(i, 5, 10, QLatin1Char('0'));
    open(QStringLiteral("home/telemetry/sensors/host"));
    QCOMPARE(m_server->asked(QStringLiteral("SHOW TAG VALUES")), 0); // nobody has looked
    const QPersistentModelIndex tag = tree().currentIndex();
    tree().expand(tag);
    const auto last = [&] { return model().index(model().rowCount(tag) - 1, 0, tag); };
    const QLocale locale;
    QTRY_COMPARE(last().data().toString(), // first that there are more, then how many
                 QStringLiteral("%1 of %2 · more…").arg(locale.toString(1'000), locale.toString(5'500)));
    QCOMPARE(model().rowCount(tag), 1'001);
    tree().setCurrentIndex(last());
    QTest::keyClick(&tree(), Qt::Key_Return);
    QTRY_COMPARE(model().rowCount(tag), 4'001);
    QCOMPARE(last().data().toString(),
             QStringLiteral("%1 of %2 · more…").arg(locale.toString(4'000), locale.toString(5'500)));
    tree().setCurrentIndex(last());
    QTest::keyClick(&tree(), Qt::Key_Return);
    QTRY_COMPARE(model().rowCount(tag), 5'500);
    QCOMPARE(last().data().toString(), QStringLiteral("host05499"));
    QCOMPARE(m_server->asked(QStringLiteral("SHOW TAG VALUES EXACT CARDINALITY")), 1);
    QVERIFY(tree().isExpanded(tag));
}

void ExplorerDockTest::theFilterLeadsIntoTheTree()
{
    open(QStringLiteral("home/telemetry/sensors"));
    auto *search = m_dock->findChild<QLineEdit *>();
    m_dock->activateWindow();
    search->setFocus();
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(tree().hasFocus());
    QVERIFY(tree().currentIndex().isValid());
}

/// A search without a find hides all rows; afterwards the tree is as it was.
void ExplorerDockTest::aSearchShutsNothing()
{
    open(QStringLiteral("home/telemetry/sensors/cpu"));
    auto *search = m_dock->findChild<QLineEdit *>();
    search->setText(QStringLiteral("no such name"));
    QTRY_COMPARE(model().rowCount(), 0);
    search->clear();
    QTRY_VERIFY(row(QStringLiteral("home/telemetry/sensors/cpu")).isValid());
    for (const auto *path : {"home", "home/telemetry", "home/telemetry/sensors"})
        QVERIFY2(tree().isExpanded(row(QString::fromLatin1(path))), path);
    QCOMPARE(tree().currentIndex(), row(QStringLiteral("home/telemetry/sensors/cpu")));
}

/// Open, unless somebody has closed them; then they are in the next run as well.
void ExplorerDockTest::groupsStandAsTheyStood()
{
    putIntoGroup(QStringLiteral("plant 3/line 2"));
    QTRY_VERIFY(isOpen(QStringLiteral("plant 3")) && isOpen(QStringLiteral("plant 3/line 2")));
    QVERIFY(row(QStringLiteral("plant 3/line 2/home")).isValid());
    tree().setCurrentIndex(row(QStringLiteral("plant 3/line 2")));
    QTest::keyClick(&tree(), Qt::Key_Left);
    QVERIFY(!isOpen(QStringLiteral("plant 3/line 2")));
    makeDock();
    QTRY_VERIFY(isOpen(QStringLiteral("plant 3")));
    QVERIFY(!isOpen(QStringLiteral("plant 3/line 2")));
    // Another one comes into it.
    Profile pump = Profile::createNew();
    pump.name = QStringLiteral("pump");
    pump.url = m_server->url();
    pump.group = QStringLiteral("plant 3/line 2");
    QVERIFY(m_test->profiles.save(pump));
    QTRY_VERIFY(row(QStringLiteral("plant 3/line 2/pump")).isValid());
    QVERIFY(!isOpen(QStringLiteral("plant 3/line 2")));
    tree().setCurrentIndex(row(QStringLiteral("plant 3/line 2")));
    QTest::keyClick(&tree(), Qt::Key_Return);
    QVERIFY(isOpen(QStringLiteral("plant 3/line 2")));
    makeDock();
    QTRY_VERIFY(isOpen(QStringLiteral("plant 3/line 2")));
}

void ExplorerDockTest::aConnectionInAClosedGroupIsShown()
{
    putIntoGroup(QStringLiteral("plant 3/line 2"));
    QTRY_VERIFY(isOpen(QStringLiteral("plant 3")));
    tree().collapse(row(QStringLiteral("plant 3")));
    m_dock->reveal(m_home.id, QStringLiteral("telemetry"));
    QTRY_COMPARE(tree().currentIndex().data().toString(), QStringLiteral("telemetry"));
    QVERIFY(isOpen(QStringLiteral("plant 3")) && isOpen(QStringLiteral("plant 3/line 2")));
    QVERIFY(!tree().visualRect(tree().currentIndex()).isEmpty());
}

/// And afterwards they are closed again.
void ExplorerDockTest::aSearchLooksIntoClosedGroups()
{
    putIntoGroup(QStringLiteral("plant 3"));
    open(QStringLiteral("plant 3/home/telemetry/sensors"));
    tree().setCurrentIndex({});
    tree().collapse(row(QStringLiteral("plant 3")));
    auto *search = m_dock->findChild<QLineEdit *>();
    search->setText(QStringLiteral("weath"));
    QTRY_VERIFY(isOpen(QStringLiteral("plant 3")) && isOpen(QStringLiteral("plant 3/home/telemetry")));
    QVERIFY(!row(QStringLiteral("plant 3/home/telemetry/sensors")).isValid());
    search->clear();
    QTRY_VERIFY(row(QStringLiteral("plant 3/home/telemetry/sensors")).isValid());
    QTRY_VERIFY(!isOpen(QStringLiteral("plant 3")));
}

} // namespace penstock

QTEST_MAIN(penstock::ExplorerDockTest)
#include "explorerdock_test.moc"
