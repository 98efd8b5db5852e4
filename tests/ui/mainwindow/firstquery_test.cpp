// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "tests/ui/mainwindow/actingperson.h"
#include "ui/answer/resultview.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartview.h"
#include "ui/common/controlmanners.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/connections/connectionsdialog.h"
#include "ui/explorer/explorerdock.h"
#include "ui/query/answerpane.h"
#include "ui/query/completion/completer.h"
#include "ui/query/completion/completionmodel.h"
#include "ui/query/patternsdock.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/query/querytabs.h"
#include "ui/query/saved/savequerydialog.h"
#include "ui/results/resulttableview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

#include <memory>

namespace penstock {

/// The whole way of somebody who sees the program for the first time, from no settings at all to a query that is saved:
/// once by keys alone, once by the mouse alone (names are typed into the fields that were clicked). Nothing is called.
class FirstQueryTest final : public ActingPerson
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void byKeysAlone();
    void byTheMouseAlone();

private:
    /// For whoever looks why it does not go on.
    QString state() const
    {
        QStringList said{
            QStringLiteral("in %1, at %2")
                .arg(QApplication::activeWindow() ? QApplication::activeWindow()->windowTitle() : QString(),
                     focus() ? QString::fromLatin1(focus()->metaObject()->className()) + focus()->accessibleName()
                             : QString())};
        for (const auto *bar : m_window->findChildren<MessageBar *>()) {
            if (bar->isVisible())
                said += bar->text();
        }
        if (const QueryTab *shown = tabs().currentTab())
            said += shown->editor()->toPlainText();
        return said.join(u'\n');
    }
    QueryTabs &tabs() const { return *m_window->findChild<QueryTabs *>(); }
    QueryTab &tab() const { return *tabs().currentTab(); }
    ResultTableView &table() const { return *tab().results()->tableView(); }
    QTreeView &tree() const { return *m_window->findChild<ExplorerDock *>()->findChild<QTreeView *>(); }
    QModelIndex row(const QString &name) const
    {
        const QModelIndexList found = tree().model()->match(tree().model()->index(0, 0), Qt::EditRole, name, 1,
                                                            Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }
    QString saved(const QString &name) const
    {
        QFile file(m_test->workspace.queries.fullPath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<ControlManners> m_manners;
    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_test;
};

void FirstQueryTest::initTestCase()
{
    m_manners = std::make_unique<ControlManners>(*qApp);
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
    m_server.query(QStringLiteral("CREATE DATABASE plant"));
    QByteArray lines;
    for (int i = 0; i < 60; ++i)
        lines += "sensors,host=a temperature=" + QByteArray::number(20 + i % 7) + ' ' +
                 QByteArray::number((1'704'067'200LL + i) * 1'000'000'000) + '\n';
    QCOMPARE(m_server.write(QStringLiteral("plant"), lines), 204);
}

void FirstQueryTest::init()
{
    m_test = std::make_unique<TestServices>();
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void FirstQueryTest::cleanup()
{
    m_window.reset();
    m_test.reset();
}

void FirstQueryTest::byKeysAlone()
{
    // A connection is made and tested.
    QTRY_COMPARE(focus(), tab().editor());
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY2(opened<ConnectionsDialog>(), qPrintable(state()));
    type(QStringLiteral("home"));
    press(Qt::Key_Tab);
    press(Qt::Key_A, Qt::ControlModifier);
    type(m_server.url().toString());
    press(Qt::Key_T, Qt::AltModifier);
    const auto isTested = [this] {
        for (const auto *bar : opened<ConnectionsDialog>()->findChildren<MessageBar *>()) {
            if (bar->isVisible() && bar->text().contains(QStringLiteral("1.6.7")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY2(isTested(), qPrintable(state()));
    press(Qt::Key_Return); // to connect is the usual answer
    QTRY_VERIFY2(!m_window->findChild<ConnectionsDialog *>(), qPrintable(state()));
    QCOMPARE(m_test->profiles.profiles().size(), 1);
    m_window->activateWindow(); // as a window manager does
    QTRY_VERIFY2(row(QStringLiteral("plant")).isValid(), qPrintable(state()));

    // What is there: to the explorer, down to a measurement, its first rows.
    const auto *explorer = m_window->findChild<ExplorerDock *>();
    for (int steps = 0; !isIn(explorer) && steps < 10; ++steps)
        press(Qt::Key_F6);
    QVERIFY(isIn(explorer));
    if (focus() != &tree())
        press(Qt::Key_Down); // out of the filter
    QCOMPARE(focus(), &tree());
    press(Qt::Key_Home);
    for (const char *name : {"home", "plant"}) {
        for (int steps = 0; tree().currentIndex().data(Qt::EditRole) != QLatin1String(name) && steps < 20; ++steps)
            press(Qt::Key_Down);
        QCOMPARE(tree().currentIndex().data(Qt::EditRole).toString(), QLatin1String(name));
        if (!tree().isExpanded(tree().currentIndex()))
            press(Qt::Key_Right);
        QTRY_VERIFY2(tree().model()->rowCount(tree().currentIndex()) > 0, qPrintable(state()));
    }
    QTRY_VERIFY2(row(QStringLiteral("sensors")).isValid(), qPrintable(state()));
    for (int steps = 0; tree().currentIndex() != row(QStringLiteral("sensors")) && steps < 20; ++steps) {
        press(Qt::Key_Down);
        if (tree().currentIndex().data(Qt::EditRole) == QLatin1String("autogen") &&
            !tree().isExpanded(tree().currentIndex()))
            press(Qt::Key_Right);
    }
    press(Qt::Key_Return);
    QTRY_COMPARE(table().model()->rowCount(), 60);
    QTRY_COMPARE(focus(), tab().editor());

    // A query of one's own, with what is offered.
    press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(tab().editor()->toPlainText().isEmpty() && focus() == tab().editor());
    const Completer &offers = tab().editor()->completer();
    type(QStringLiteral("SELECT max(temperature) FROM sen"));
    QTRY_VERIFY2(offers.isOpen() && offers.model().index(0).data() == QStringLiteral("sensors"), qPrintable(state()));
    press(Qt::Key_Return);
    QCOMPARE(tab().editor()->toPlainText(), QStringLiteral("SELECT max(temperature) FROM \"sensors\""));
    type(QStringLiteral(" WHERE ho"));
    QTRY_VERIFY2(offers.isOpen() && offers.model().index(0).data() == QStringLiteral("host"), qPrintable(state()));
    press(Qt::Key_Return);
    type(QStringLiteral(" = '"));
    QTRY_VERIFY2(offers.isOpen() && offers.model().index(0).data() == QStringLiteral("a"), qPrintable(state()));
    press(Qt::Key_Return);
    press(Qt::Key_F5);
    QTRY_COMPARE(table().model()->rowCount(), 1);

    // The answer is looked at.
    press(Qt::Key_F6);
    QVERIFY(isIn(tab().findChild<AnswerPane *>()));
    for (int steps = 0; focus() != &table() && steps < 40; ++steps)
        press(Qt::Key_Tab);
    QCOMPARE(focus(), &table());
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Right);
    press(Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::clipboard()->text().trimmed(), QStringLiteral("26"));
    press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(focus(), tab().editor());

    // And kept.
    const QString written = tab().editor()->toPlainText();
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY2(opened<SaveQueryDialog>(), qPrintable(state()));
    type(QStringLiteral("hottest"));
    press(Qt::Key_Return);
    QTRY_VERIFY2(saved(QStringLiteral("hottest.influxql")).trimmed().endsWith(written),
                 qPrintable(saved(QStringLiteral("hottest.influxql"))));
    QTRY_COMPARE(tabs().tabText(tabs().currentIndex()), QStringLiteral("hottest"));
}

void FirstQueryTest::byTheMouseAlone()
{
    // A connection is made and tested.
    clickInMenu(QStringLiteral("File"), QStringLiteral("New connection…"));
    QTRY_VERIFY2(opened<ConnectionsDialog>(), qPrintable(state()));
    auto *const dialog = opened<ConnectionsDialog>();
    QLineEdit *const url = field(*dialog, QStringLiteral("http://localhost:8086"));
    click(url);
    QTest::mouseDClick(url, Qt::LeftButton);
    QTest::mouseClick(url, Qt::LeftButton); // thrice: all of it is chosen, to be written over
    QCOMPARE(url->selectedText(), url->text());
    type(m_server.url().toString());
    click(button(*dialog, QStringLiteral("Test")));
    const auto isTested = [dialog] {
        for (const auto *bar : dialog->findChildren<MessageBar *>()) {
            if (bar->isVisible() && bar->text().contains(QStringLiteral("1.6.7")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY2(isTested(), qPrintable(state()));
    click(button(*dialog, QStringLiteral("Connect")));
    QTRY_VERIFY2(!m_window->findChild<ConnectionsDialog *>(), qPrintable(state()));
    m_window->activateWindow();
    QTRY_VERIFY2(row(QStringLiteral("plant")).isValid(), qPrintable(state()));

    // What is there.
    if (!tree().isExpanded(row(QStringLiteral("plant"))))
        clickRow(&tree(), row(QStringLiteral("plant")), true);
    QTRY_VERIFY2(row(QStringLiteral("sensors")).isValid() || row(QStringLiteral("autogen")).isValid(),
                 qPrintable(state()));
    if (const QModelIndex policy = row(QStringLiteral("autogen")); policy.isValid() && !tree().isExpanded(policy))
        clickRow(&tree(), row(QStringLiteral("autogen")), true);
    QTRY_VERIFY2(row(QStringLiteral("sensors")).isValid(), qPrintable(state()));
    clickRow(&tree(), row(QStringLiteral("sensors")), true);
    QTRY_COMPARE(table().model()->rowCount(), 60);

    // A pattern, of the measurement that was chosen.
    auto *const patterns = m_window->findChild<PatternsDock *>();
    for (QTabBar *bar : m_window->findChildren<QTabBar *>(Qt::FindDirectChildrenOnly)) {
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->tabText(i).remove(u'&') == patterns->windowTitle().remove(u'&'))
                QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(i).center());
        }
    }
    QTRY_VERIFY2(!patterns->visibleRegion().isEmpty(), qPrintable(state()));
    QTRY_VERIFY2(patterns->findChild<QTreeWidget *>(), qPrintable(state()));
    auto *const list = patterns->findChild<QTreeWidget *>();
    QTRY_VERIFY2(!list->visibleRegion().isEmpty() && list->viewport()->height() > 0, qPrintable(state()));
    const QList<QTreeWidgetItem *> found =
        list->findItems(QStringLiteral("Fields of a measurement"), Qt::MatchContains | Qt::MatchRecursive);
    QVERIFY(!found.isEmpty());
    list->scrollToItem(found.first());
    clickRow(list, list->indexFromItem(found.first()));
    QAbstractButton *const run = button(*patterns, QStringLiteral("Run"));
    QTRY_VERIFY2(run && run->isEnabled(), qPrintable(state()));
    click(run);
    QTRY_VERIFY2(!tab().isRunning() && table().model()->rowCount() == 1, qPrintable(state()));

    // The answer is looked at, and the first one's chart.
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, {20, 10});
    QVERIFY(table().hasFocus());
    click(tabs().tabBar(), tabs().tabBar()->tabRect(0).center());
    click(button(*tab().results(), QStringLiteral("Chart")));
    QTRY_VERIFY2(tab().results()->chartView()->canvas()->isVisible() &&
                     tab().results()->chartView()->canvas()->drawnPoints() > 0,
                 qPrintable(state()));

    // And kept.
    const QString written = tab().editor()->toPlainText();
    clickInMenu(QStringLiteral("File"), QStringLiteral("Save the query"));
    QTRY_VERIFY2(opened<SaveQueryDialog>(), qPrintable(state()));
    auto *const save = opened<SaveQueryDialog>();
    QVERIFY(save->findChild<QLineEdit *>()->hasFocus());
    type(QStringLiteral("first rows"));
    click(button(*save, QStringLiteral("Save")));
    QTRY_VERIFY2(saved(QStringLiteral("first rows.influxql")).trimmed().endsWith(written),
                 qPrintable(saved(QStringLiteral("first rows.influxql"))));
}

} // namespace penstock

QTEST_MAIN(penstock::FirstQueryTest)
#include "firstquery_test.moc"
