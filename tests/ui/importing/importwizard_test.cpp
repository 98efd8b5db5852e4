// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importing/wizarddriver.h"
#include "ui/common/messagebar.h"
#include "ui/importing/targetpage.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>

using namespace penstock;

/// The steps of the wizard up to the run: back and forth, other files, servers that do not let it in.
class ImportWizardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void goesBackAndKeepsWhatWasChosen();
    void dropsReadTheFileAfresh();
    void wrongPasswordIsSaidInPlace();
    void serverDownIsSaidInPlaceAndMended();
    void t4_2_enterGoesOnAndStopsNothing();

private:
    testing::WizardDriver m_driver;
};

void ImportWizardTest::initTestCase()
{
    QVERIFY2(m_driver.start(), qPrintable(m_driver.influxd.problem()));
}

void ImportWizardTest::init()
{
    delete m_driver.wizard;
    QVERIFY(m_driver.influxd.query(QStringLiteral("DROP DATABASE telemetry")).contains("statement_id"));
}

void ImportWizardTest::goesBackAndKeepsWhatWasChosen()
{
    m_driver.open(m_driver.write(QStringLiteral("small.csv"), "time,load\n2024-01-01,1\n2024-01-02,2\n"),
                  m_driver.profile.id, {});
    QVERIFY(m_driver.pressUpTo(2));
    auto *database = m_driver.combo(QStringLiteral("Database"));
    database->setEditText(QStringLiteral("telemetry"));
    for (QLineEdit *edit : m_driver.wizard->findChildren<QLineEdit *>()) {
        if (edit->isVisible() && edit->text() == QLatin1String("small"))
            edit->setText(QStringLiteral("chosen"));
    }
    QTRY_VERIFY(m_driver.button(QStringLiteral("Import"))->isEnabled());
    QVERIFY(m_driver.press(QStringLiteral("Back")));
    QCOMPARE(m_driver.step(), 1);
    QTest::mouseClick(m_driver.button(QStringLiteral("File")), Qt::LeftButton);
    QCOMPARE(m_driver.step(), 0);
    QVERIFY(!m_driver.button(QStringLiteral("Target"))->isEnabled());
    QVERIFY(m_driver.pressUpTo(2));
    QCOMPARE(database->currentText(), QStringLiteral("telemetry"));
    QVERIFY(m_driver.press(QStringLiteral("Import")));
    QTRY_VERIFY(m_driver.outcome().isOver());
    QCOMPARE(m_driver.influxd.count(QStringLiteral("SELECT count(load) FROM chosen"), QStringLiteral("telemetry")), 2);
}

void ImportWizardTest::dropsReadTheFileAfresh()
{
    const QString file = m_driver.write(QStringLiteral("drop.csv"), "time,load\n2024-01-01,1\n");
    m_driver.open(file, m_driver.profile.id, QStringLiteral("telemetry"));
    QVERIFY(m_driver.pressUpTo(1));
    m_driver.write(QStringLiteral("drop.csv"), "time,load,more\n2024-01-01,1,2\n");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_driver.wizard, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_driver.wizard, &drop);
    QCOMPARE(m_driver.step(), 0);
    QVERIFY(m_driver.pressUpTo(1));
    QTRY_VERIFY(m_driver.named<QTableView>(QStringLiteral("Columns of the file"))->model()->rowCount() == 3);
}

void ImportWizardTest::wrongPasswordIsSaidInPlace()
{
    const Profile wrong =
        m_driver.addProfile(QStringLiteral("wrong"), m_driver.influxd.url(), QStringLiteral("not the password"));
    m_driver.open(m_driver.write(QStringLiteral("small.csv"), "time,load\n2024-01-01,1\n"), wrong.id,
                  QStringLiteral("telemetry"));
    QVERIFY(m_driver.pressUpTo(2));
    auto *bar = m_driver.wizard->findChild<TargetPage *>()->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(!m_driver.button(QStringLiteral("Import"))->isEnabled());
    QVERIFY(m_driver.visibleTexts().contains(QStringLiteral("No connection")));

    // Another connection mends it.
    auto *connections = m_driver.combo(QStringLiteral("Connection"));
    connections->setCurrentIndex(connections->findText(QStringLiteral("home")));
    Q_EMIT connections->activated(connections->currentIndex());
    QTRY_VERIFY(m_driver.button(QStringLiteral("Import"))->isEnabled());
    QVERIFY(!bar->isVisible());
}

void ImportWizardTest::serverDownIsSaidInPlaceAndMended()
{
    InfluxdServer other(InfluxdServer::Options{true, {}, {}});
    QVERIFY2(other.start(), qPrintable(other.problem()));
    const Profile profile = m_driver.addProfile(QStringLiteral("other"), other.url(), QStringLiteral("secret"));
    other.kill();
    m_driver.open(m_driver.write(QStringLiteral("small.csv"), "time,load\n2024-01-01,1\n"), profile.id,
                  QStringLiteral("telemetry"));
    QVERIFY(m_driver.pressUpTo(2));
    auto *bar = m_driver.wizard->findChild<TargetPage *>()->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(!m_driver.button(QStringLiteral("Import"))->isEnabled());
    QVERIFY(m_driver.button(QStringLiteral("Try again"))->isEnabled());
    QVERIFY(m_driver.press(QStringLiteral("Try again")));
    QTRY_VERIFY(bar->isVisible());

    // The local server is offered first; without influxd it says so, too.
    auto *connections = m_driver.combo(QStringLiteral("Connection"));
    QCOMPARE(connections->itemData(0).toString(), Profile::localId());
    connections->setCurrentIndex(0);
    Q_EMIT connections->activated(0);
    QTRY_VERIFY(m_driver.visibleTexts().contains(QStringLiteral("No connection")));
    QTRY_VERIFY(bar->isVisible());
}

void ImportWizardTest::t4_2_enterGoesOnAndStopsNothing()
{
    m_driver.open(m_driver.write(QStringLiteral("focus.csv"), "time,cpu\n2024-01-01T00:00:00Z,1\n"),
                  m_driver.profile.id, QStringLiteral("telemetry"));
    QTRY_VERIFY(m_driver.button(QStringLiteral("Next"))->isEnabled());
    QCOMPARE(m_driver.wizard->focusWidget(), m_driver.button(QStringLiteral("Next")));
    QVERIFY(m_driver.pressUpTo(2));
    QVERIFY(m_driver.press(QStringLiteral("Import")));
    QVERIFY(!m_driver.wizard->focusWidget() ||
            m_driver.wizard->focusWidget() != m_driver.button(QStringLiteral("Stop")));
    QTRY_VERIFY(m_driver.outcome().isOver());
    QCOMPARE(m_driver.outcome().accepted, quint64(1));
}

QTEST_MAIN(ImportWizardTest)
#include "importwizard_test.moc"
