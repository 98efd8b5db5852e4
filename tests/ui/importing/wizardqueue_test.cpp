// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importing/wizarddriver.h"
#include "ui/common/controlmanners.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>

using namespace penstock;

/// The wizard by the keyboard alone, into an empty server, with several files, and closed too early.
class WizardQueueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void threeEntersIntoAnEmptyServer();
    void enterNeverClosesWhileTheServerIsAsked();
    void anOpenQuestionHoldsNext();
    void filesFollowEachOther();
    void closingSaysThatItGoesOn();
    void closingTellsWhatWaits();

private:
    void enter() const { QTest::keyClick(m_driver.wizard->focusWidget(), Qt::Key_Return); }
    bool isFocused(const QString &button) const
    {
        return m_driver.button(button) && m_driver.wizard->focusWidget() == m_driver.button(button);
    }

    testing::WizardDriver m_driver;
};

void WizardQueueTest::initTestCase()
{
    new ControlManners(*qApp, qApp); // as the program has them
    QVERIFY2(m_driver.start(), qPrintable(m_driver.influxd.problem()));
}

void WizardQueueTest::init()
{
    delete m_driver.wizard;
    for (const char *database : {"telemetry", "plant_3"})
        QVERIFY(m_driver.influxd.query(QStringLiteral("DROP DATABASE ") + QLatin1String(database))
                    .contains("statement_id"));
    QVERIFY(QDir(m_driver.test.folder.path()).mkpath(QStringLiteral("Plant 3")));
}

void WizardQueueTest::threeEntersIntoAnEmptyServer()
{
    m_driver.open(m_driver.write(QStringLiteral("Plant 3/pump flow.csv"), "time,flow\n2024-03-05,1\n2024-03-06,2\n"),
                  m_driver.profile.id, {});
    QTRY_VERIFY(isFocused(QStringLiteral("Next")));
    enter();
    QCOMPARE(m_driver.step(), 1);
    enter();
    QCOMPARE(m_driver.step(), 2);
    QTRY_VERIFY(m_driver.button(QStringLiteral("Import"))->isEnabled());
    auto *database = m_driver.combo(QStringLiteral("Database"));
    QCOMPARE(database->currentText(), QStringLiteral("plant_3"));
    QVERIFY(m_driver.wizard->focusWidget() == database || m_driver.wizard->focusWidget() == database->lineEdit());
    QCOMPARE(database->lineEdit()->selectedText(), QStringLiteral("plant_3"));
    enter();
    QCOMPARE(m_driver.step(), 3);
    QTRY_VERIFY(m_driver.outcome().isOver());
    QCOMPARE(m_driver.influxd.count(QStringLiteral("SELECT count(flow) FROM pump_flow"), QStringLiteral("plant_3")), 2);
    QTRY_VERIFY(isFocused(QStringLiteral("Open result")));
}

void WizardQueueTest::enterNeverClosesWhileTheServerIsAsked()
{
    m_driver.open(m_driver.write(QStringLiteral("small.csv"), "time,load\n2024-01-01,1\n"), m_driver.profile.id,
                  QStringLiteral("telemetry"));
    for (int i = 0; i < 20 && m_driver.step() < 3; ++i) {
        QVERIFY(m_driver.wizard->isVisible());
        QVERIFY(!isFocused(QStringLiteral("Close")));
        enter();
        QCoreApplication::processEvents();
    }
    QVERIFY(m_driver.wizard->isVisible());
}

void WizardQueueTest::anOpenQuestionHoldsNext()
{
    m_driver.open(m_driver.write(QStringLiteral("days.csv"), "time,v\n05/03/2024,1\n06/03/2024,2\n"),
                  m_driver.profile.id, QStringLiteral("telemetry"));
    QVERIFY(m_driver.pressUpTo(1));
    QVERIFY(!m_driver.button(QStringLiteral("Next"))->isEnabled());
    QVERIFY(m_driver.visibleTexts().contains(QStringLiteral("Answer the question above to go on.")));
    enter();
    enter();
    QCOMPARE(m_driver.step(), 1);
    QVERIFY(m_driver.press(QStringLiteral("Day first: 5 March 2024")));
    QVERIFY(m_driver.button(QStringLiteral("Next"))->isEnabled());
    QVERIFY(!m_driver.visibleTexts().contains(QStringLiteral("Answer the question above to go on.")));
}

void WizardQueueTest::filesFollowEachOther()
{
    m_driver.openAll({m_driver.write(QStringLiteral("a.csv"), "time,load\n2024-01-01,1\n"),
                      m_driver.write(QStringLiteral("b.csv"), "time,load\n2024-01-01,1\n2024-01-02,2\n")},
                     m_driver.profile.id, QStringLiteral("telemetry"));
    QCOMPARE(m_driver.wizard->windowTitle(), QStringLiteral("Import a.csv (1 of 2)"));
    QVERIFY(m_driver.pressUpTo(2));
    QVERIFY(m_driver.press(QStringLiteral("Import")));
    QTRY_VERIFY(m_driver.outcome().isOver());
    QTRY_VERIFY(isFocused(QStringLiteral("Next file")));
    enter();
    QTRY_COMPARE(m_driver.step(), 0);
    QCOMPARE(m_driver.wizard->windowTitle(), QStringLiteral("Import b.csv (2 of 2)"));
    QVERIFY(m_driver.pressUpTo(2));
    QVERIFY(m_driver.press(QStringLiteral("Import")));
    QTRY_VERIFY(m_driver.outcome().isOver() && m_driver.outcome().accepted == 2);
    QVERIFY(!m_driver.button(QStringLiteral("Next file")));
    QCOMPARE(m_driver.influxd.count(QStringLiteral("SELECT count(load) FROM a"), QStringLiteral("telemetry")), 1);
    QCOMPARE(m_driver.influxd.count(QStringLiteral("SELECT count(load) FROM b"), QStringLiteral("telemetry")), 2);
}

void WizardQueueTest::closingSaysThatItGoesOn()
{
    QByteArray csv("time,load\n");
    for (int i = 0; i < 100'000; ++i)
        csv += QByteArray::number(1'700'000'000 + i) + ",1.5\n";
    m_driver.open(m_driver.write(QStringLiteral("long.csv"), csv), m_driver.profile.id, QStringLiteral("telemetry"));
    QSignalSpy goesOn(m_driver.wizard, &ImportWizard::goesOn);
    QVERIFY(m_driver.pressUpTo(2));
    QVERIFY(m_driver.press(QStringLiteral("Import")));
    QTRY_VERIFY(m_driver.visibleTexts().join(u'|').contains(QStringLiteral("it goes on in the sink monitor")));
    m_driver.wizard->reject();
    QCOMPARE(goesOn.value(0), QVariantList{QStringLiteral("long.csv")});
    QTRY_VERIFY_WITH_TIMEOUT(!m_driver.wizard, 60'000); // it is gone when its import has ended
    QCOMPARE(m_driver.influxd.count(QStringLiteral("SELECT count(load) FROM long"), QStringLiteral("telemetry")),
             100'000);
}

void WizardQueueTest::closingTellsWhatWaits()
{
    const QString first = m_driver.write(QStringLiteral("a.csv"), "time,load\n2024-01-01,1\n");
    const QString second = m_driver.write(QStringLiteral("b.csv"), "time,load\n2024-01-01,1\n");
    m_driver.openAll({first, second}, m_driver.profile.id, QStringLiteral("telemetry"));
    QSignalSpy unturned(m_driver.wizard, &ImportWizard::filesLeft);
    m_driver.wizard->reject();
    QCOMPARE(unturned.value(0).value(0).toStringList(), (QStringList{first, second}));
    m_driver.openAll({first, second}, m_driver.profile.id, QStringLiteral("telemetry"));
    QSignalSpy left(m_driver.wizard, &ImportWizard::filesLeft);
    QVERIFY(m_driver.pressUpTo(2));
    QVERIFY(m_driver.press(QStringLiteral("Import")));
    QTRY_VERIFY(m_driver.outcome().isOver());
    QTRY_VERIFY(m_driver.visibleTexts().contains(QStringLiteral("1 file(s) wait(s).")));
    m_driver.wizard->reject();
    QCOMPARE(left.value(0).value(0).toStringList(), QStringList{second});
    m_driver.open(first, m_driver.profile.id, QStringLiteral("telemetry")); // there is nothing that waits
    QSignalSpy none(m_driver.wizard, &ImportWizard::filesLeft);
    m_driver.wizard->reject();
    QCOMPARE(none.size(), 0);
}

QTEST_MAIN(WizardQueueTest)
#include "wizardqueue_test.moc"
