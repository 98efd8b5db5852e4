// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinflux3.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "tests/ui/explorer/explorertree.h"
#include "tests/ui/mainwindow/actingperson.h"
#include "ui/admin/admindialog.h"
#include "ui/explorer/explorerdock.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace penstock {

/// Dropping from the explorer where the server has no statement for it: the window asks.
class ExplorerDropsTest final : public ActingPerson
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingGoesUnasked_data();
    void nothingGoesUnasked();
    void productionAsksForTheName();

private:
    AdminDialog *question() const { return opened<AdminDialog>(); }
    bool isThere(const QString &measurement) const
    {
        const FakeInflux3State &state = m_server->state(); // what is deleted stays, under another name
        const QString home = QStringLiteral("home");
        return state.knows(home) && (measurement.isEmpty() || state.store.tables(home).contains(measurement.toUtf8()));
    }

    std::unique_ptr<FakeInflux3> m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<ExplorerTree> m_tree;
    Profile m_profile;
};

void ExplorerDropsTest::init()
{
    m_server = std::make_unique<FakeInflux3>();
    m_server->createDatabase(QStringLiteral("home"));
    m_server->write(QStringLiteral("home"), "sensors,host=a v=1 1\nweather temp=2 1\n");
    m_test = std::make_unique<TestServices>();
    m_profile = m_test->addProfile(QStringLiteral("three"), m_server->url());
    m_window = std::make_unique<MainWindow>(m_test->services);
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_tree = std::make_unique<ExplorerTree>(*m_window->findChild<ExplorerDock *>());
}

void ExplorerDropsTest::cleanup()
{
    m_tree.reset();
    m_window.reset();
    m_test.reset();
    m_server.reset();
}

void ExplorerDropsTest::nothingGoesUnasked_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("measurement");
    QTest::newRow("table") << "three/home/sensors" << "Drop measurement…" << "sensors";
    QTest::newRow("database") << "three/home" << "Drop database…" << "";
}

void ExplorerDropsTest::nothingGoesUnasked()
{
    QFETCH(const QString, path);
    QFETCH(const QString, entry);
    QFETCH(const QString, measurement);
    m_tree->choose(path, entry);
    QTRY_VERIFY(question());
    QVERIFY2(question()->windowTitle().contains(QStringLiteral("three")), qPrintable(question()->windowTitle()));
    QVERIFY2(question()->goButton()->text().endsWith(path.section(u'/', -1)),
             qPrintable(question()->goButton()->text()));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QVERIFY(isThere(measurement));

    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_tree->choose(path, entry);
    QTRY_VERIFY(question());
    click(question()->goButton());
    QTRY_VERIFY(!question());
    QVERIFY(!isThere(measurement));
    QTRY_VERIFY(!m_tree->row(path).isValid()); // the tree has noticed
    if (!measurement.isEmpty())
        QTRY_VERIFY(m_tree->row(QStringLiteral("three/home/weather")).isValid());
}

void ExplorerDropsTest::productionAsksForTheName()
{
    m_profile.isProduction = true;
    QVERIFY(m_test->profiles.save(m_profile));
    m_tree->choose(QStringLiteral("three/home"), QStringLiteral("Drop database…"));
    QTRY_VERIFY(question());
    QVERIFY(!question()->goButton()->isEnabled());
    QVERIFY(question()->typedName());
    click(question()->typedName());
    QTRY_COMPARE(focus(), question()->typedName());
    type(QStringLiteral("home"));
    QTRY_VERIFY(question()->goButton()->isEnabled());
    click(question()->goButton());
    QTRY_VERIFY(!isThere({}));
}

} // namespace penstock

QTEST_MAIN(penstock::ExplorerDropsTest)
#include "explorerdrops_test.moc"
