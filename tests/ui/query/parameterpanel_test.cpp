// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/query/answerpane.h"
#include "ui/query/parameters/parameterpanel.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"
#include "ui/results/resulttableview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace penstock;

class ParameterPanelTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<QueryTab> m_tab;

    ParameterPanel &panel() const { return *m_tab->findChild<ParameterPanel *>(); }
    void give(const QString &name, const QString &type, const QString &value)
    {
        QComboBox *types = panel().typeField(name);
        QVERIFY(types);
        types->setCurrentIndex(types->findText(type));
        QCOMPARE(types->currentText(), type);
        panel().valueField(name)->setText(value);
    }
    QString message() const
    {
        const MessageBar &bar = m_tab->findChild<AnswerPane *>()->message();
        return bar.isVisible() ? bar.findChildren<QLabel *>().value(1)->text() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE plant"));
        QCOMPARE(m_server.write(QStringLiteral("plant"),
                                "my\\ m,host=a'b v=1 1\nmy\\ m,host=c v=2 2\nmy\\ m,host=c v=3 3\n"),
                 204);
    }

    void init()
    {
        m_test = std::make_unique<TestServices>();
        const Profile home = m_test->addProfile(QStringLiteral("home"), m_server.url());
        m_tab = std::make_unique<QueryTab>(m_test->services);
        m_tab->setTarget(home.id, QStringLiteral("plant"));
        m_tab->resize(1000, 700);
        m_tab->show();
        QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
    }

    void cleanup()
    {
        m_tab.reset();
        m_test.reset();
    }

    void showsWhatTheTextHas()
    {
        QVERIFY(!panel().isVisible());
        m_tab->editor()->setPlainText(QStringLiteral("SELECT * FROM $m WHERE host = $host"));
        QVERIFY(panel().isVisible());
        give(QStringLiteral("host"), QStringLiteral("text"), QStringLiteral("c"));
        m_tab->editor()->setPlainText(QStringLiteral("SELECT * FROM x"));
        QVERIFY(!panel().isVisible());
        m_tab->editor()->setPlainText(QStringLiteral("SELECT * FROM x WHERE host = $host"));
        QCOMPARE(panel().valueField(QStringLiteral("host"))->text(), QStringLiteral("c")); // is kept
    }

    void theServerPutsThemIn()
    {
        m_tab->editor()->setPlainText(QStringLiteral("SELECT v FROM $m WHERE host = $host AND v < $most"));
        give(QStringLiteral("m"), QStringLiteral("name"), QStringLiteral("my m"));
        give(QStringLiteral("host"), QStringLiteral("text"), QStringLiteral("a'b"));
        give(QStringLiteral("most"), QStringLiteral("number"), QStringLiteral("1.5"));
        m_tab->run();
        QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isRunning(), patienceMs);
        QCOMPARE(m_tab->results()->tableView()->model()->rowCount(), 1);
        // Hostile texts stay texts.
        panel().valueField(QStringLiteral("host"))->setText(QStringLiteral("c' OR '1' = '1"));
        m_tab->run();
        QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isRunning(), patienceMs);
        QCOMPARE(m_tab->results()->tableView()->model()->rowCount(), 0);
    }

    void whatIsMissingIsAskedFor()
    {
        m_tab->editor()->setPlainText(QStringLiteral("SELECT v FROM \"my m\" WHERE v < $most"));
        give(QStringLiteral("most"), QStringLiteral("number"), QString());
        m_tab->run();
        QVERIFY(!m_tab->isRunning());
        QVERIFY2(message().startsWith(QStringLiteral("$most has no value yet")), qPrintable(message()));
        QVERIFY(panel().valueField(QStringLiteral("most"))->hasFocus());
        panel().valueField(QStringLiteral("most"))->setText(QStringLiteral("many"));
        m_tab->run();
        QVERIFY2(message().contains(QStringLiteral("“many” is no number")), qPrintable(message()));
        QVERIFY(!m_tab->isRunning());
    }

    void onlyScalarsForFlux()
    {
        panel().setNames({QStringLiteral("a")}, Language::InfluxQl);
        QCOMPARE(panel().typeField(QStringLiteral("a"))->count(), 7);
        panel().setNames({QStringLiteral("a")}, Language::Flux);
        QCOMPARE(panel().typeField(QStringLiteral("a"))->count(), 4);
    }
};

QTEST_MAIN(ParameterPanelTest)
#include "parameterpanel_test.moc"
