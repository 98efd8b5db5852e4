// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/common/flowplan.h"
#include "tests/ui/common/testservices.h"
#include "ui/importing/importwizard.h"
#include "ui/importing/savelinesbutton.h"

#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;

/// A wizard that is closed over what it has begun.
class WizardClosingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_test.folder.path().toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_test.folder.path().toLocal8Bit());
    }

    void linesThatAreBeingSavedAreSaved()
    {
        const std::optional<ImportPlan> plan =
            flowPlan(m_test.folder.filePath(QStringLiteral("rows.csv")), "1704067200,1\n1704067201,2\n");
        QVERIFY(plan);
        const QPointer<ImportWizard> wizard = new ImportWizard(m_test.services, {plan->file}, QString(), QString());
        wizard->show();
        auto *save = wizard->findChild<SaveLinesButton *>();
        QVERIFY(save);
        const QString path = m_test.folder.filePath(QStringLiteral("rows.lp"));
        QSignalSpy saved(wizard.data(), &ImportWizard::linesSaved);
        save->setPlan(*plan, Flavour::V1);
        save->save(path);
        wizard->close();
        QVERIFY(wizard && !wizard->isVisible());
        QTRY_COMPARE(saved.size(), 1);
        const QString said = saved.constFirst().constFirst().toString();
        QVERIFY2(said.contains(u"2 line") && said.contains(path), qPrintable(said));
        QTRY_VERIFY(!wizard);
        QFile lines(path);
        QVERIFY(lines.open(QIODevice::ReadOnly));
        QCOMPARE(lines.readAll(), QByteArray("m flow=1 1704067200000000000\nm flow=2 1704067201000000000\n"));
    }

    void withNothingToDoItGoes()
    {
        const QString file = m_test.folder.filePath(QStringLiteral("rows.csv"));
        const QPointer<ImportWizard> wizard = new ImportWizard(m_test.services, {file}, QString(), QString());
        wizard->show();
        wizard->close();
        QTRY_VERIFY(!wizard);
    }

private:
    TestServices m_test;
};

QTEST_MAIN(WizardClosingTest)
#include "wizardclosing_test.moc"
