// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/profile/importprofiles.h"
#include "tests/ui/importing/wizarddriver.h"
#include "ui/common/controlmanners.h"

#include <QApplication>
#include <QInputDialog>
#include <QPushButton>

using namespace penstock;

/// What was decided for one file serves the next ones like it: kept at the end of an import, offered by their header.
class WizardProfilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theNextFileNeedsOneEnter();
    void whatIsToBeToldIsShownFirst();
    void aProfileCanBeLookedAt();
    void otherFilesAreOfferedNothing();

private:
    bool isFocused(const QString &button) const
    {
        return m_driver.button(button) && m_driver.wizard->focusWidget() == m_driver.button(button);
    }
    void open(const QString &name, const QByteArray &content)
    {
        m_driver.open(m_driver.write(name, content), m_driver.profile.id, QStringLiteral("telemetry"));
    }
    void keepOne();

    testing::WizardDriver m_driver;
};

void WizardProfilesTest::initTestCase()
{
    new ControlManners(*qApp, qApp); // as the program has them
    qputenv("XDG_CONFIG_HOME", m_driver.test.folder.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_driver.test.folder.path().toLocal8Bit());
    QVERIFY2(m_driver.start(), qPrintable(m_driver.influxd.problem()));
}

void WizardProfilesTest::init()
{
    delete m_driver.wizard;
    QVERIFY(m_driver.influxd.query(QStringLiteral("DROP DATABASE telemetry")).contains("statement_id"));
    const ImportProfileFolder folder;
    for (const KeptProfile &kept : folder.read().profiles)
        QVERIFY(folder.remove(kept.name));
}

/// Of days that could be months, which somebody has answered.
void WizardProfilesTest::keepOne()
{
    open(QStringLiteral("march.csv"), "time,flow\n05/03/2024,1\n06/03/2024,2\n");
    QVERIFY(m_driver.pressUpTo(1));
    QVERIFY(m_driver.press(QStringLiteral("Day first: 5 March 2024")));
    QVERIFY(m_driver.pressUpTo(2));
    QVERIFY(m_driver.press(QStringLiteral("Import")));
    QTRY_VERIFY(m_driver.outcome().isOver());
    QVERIFY(m_driver.press(QStringLiteral("Save as profile…")));
    QTRY_VERIFY(m_driver.wizard->findChild<QInputDialog *>());
    auto *name = m_driver.wizard->findChild<QInputDialog *>();
    QCOMPARE(name->textValue(), QStringLiteral("march"));
    name->setTextValue(QStringLiteral("pump"));
    name->accept();
    QTRY_VERIFY(ImportProfileFolder().holds(QStringLiteral("pump")));
}

void WizardProfilesTest::theNextFileNeedsOneEnter()
{
    keepOne();
    open(QStringLiteral("april.csv"), "time,flow\n05/04/2024,1\n06/04/2024,2\n07/04/2024,3\n");
    QTRY_VERIFY(isFocused(QStringLiteral("Import with it")));
    QVERIFY(qobject_cast<QPushButton *>(m_driver.wizard->focusWidget())->isDefault()); // and looks like it
    QVERIFY(m_driver.visibleTexts().contains(QStringLiteral("The profile “pump” is for files like this.")));
    QTest::keyClick(m_driver.wizard->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_driver.step() == 3 && m_driver.outcome().isOver(), 30'000);
    QCOMPARE(m_driver.outcome().accepted, 3u);
    QCOMPARE(m_driver.influxd.count(QStringLiteral("SELECT count(flow) FROM april WHERE time >= '2024-04-05' AND "
                                                   "time < '2024-04-08'"),
                                    QStringLiteral("telemetry")),
             3);
}

void WizardProfilesTest::whatIsToBeToldIsShownFirst()
{
    keepOne();
    open(QStringLiteral("may.csv"), "time,flow\n05/05/2024,1\n06/05/2024,oops\n07/05/2024,3\n08/05/2024,4\n");
    QTRY_VERIFY(isFocused(QStringLiteral("Import with it")));
    QTest::keyClick(m_driver.wizard->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(isFocused(QStringLiteral("Import"))); // a row will be refused
    QCOMPARE(m_driver.step(), 2);
    QVERIFY2(m_driver.visibleTexts().join(u'|').contains(QStringLiteral("refused")),
             qPrintable(m_driver.visibleTexts().join(u'|')));
    QTest::keyClick(m_driver.wizard->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(m_driver.outcome().isOver());
    QCOMPARE(m_driver.outcome().accepted, 3u);
}

void WizardProfilesTest::aProfileCanBeLookedAt()
{
    keepOne();
    open(QStringLiteral("april.csv"), "time,flow\n05/04/2024,1\n06/04/2024,2\n");
    QVERIFY(m_driver.press(QStringLiteral("Use it and look")));
    QTRY_VERIFY(isFocused(QStringLiteral("Next")));
    QCOMPARE(m_driver.step(), 0);
    QVERIFY(!m_driver.button(QStringLiteral("Import with it")));
    QVERIFY(m_driver.pressUpTo(2)); // nothing is asked
}

void WizardProfilesTest::otherFilesAreOfferedNothing()
{
    keepOne();
    open(QStringLiteral("other.csv"), "time,level\n2024-04-05,1\n2024-04-06,2\n");
    QTRY_VERIFY(isFocused(QStringLiteral("Next")));
    QVERIFY(!m_driver.button(QStringLiteral("Import with it")));
}

QTEST_MAIN(WizardProfilesTest)
#include "wizardprofiles_test.moc"
