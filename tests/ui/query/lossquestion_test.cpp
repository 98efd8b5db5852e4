// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"
#include "tests/ui/common/testservices.h"
#include "ui/answer/resultview.h"
#include "ui/common/messagebar.h"
#include "ui/query/answerpane.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace penstock {

/// A statement that destroys waits in its tab for a button that says what, and where.
class LossQuestionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void t4_3_aDropAsksInPlace();
    void saysWhatIsLost_data();
    void saysWhatIsLost();
    void t4_3_runningAgainAsksAgain();
    void t4_3_whatChangedIsAskedAnew_data();
    void t4_3_whatChangedIsAskedAnew();
    void aQuestionStaysWhileItsStatementStands();
    void readingAsksNothing();
    void productionAsksForTheName_data();
    void productionAsksForTheName();
    void productionAsksForWhatCanBeTyped_data();
    void productionAsksForWhatCanBeTyped();
    void aReadOnlyConnectionRefuses();

private:
    void mark(void (*change)(Profile &));
    bool hasMeasurement() const
    {
        return m_server.query(QStringLiteral("SHOW MEASUREMENTS"), QStringLiteral("plant")).contains("conflict");
    }
    MessageBar &bar() const { return m_tab->findChild<AnswerPane *>()->message(); }
    QToolButton *answer() const
    {
        const auto buttons = bar().findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            const bool isOfLoss = button->text().startsWith(QStringLiteral("DROP")) ||
                                  button->text().startsWith(QStringLiteral("DELETE"));
            if (isOfLoss && button->isVisible())
                return button;
        }
        return nullptr;
    }

    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<QueryTab> m_tab;
    Profile m_profile;
};

void LossQuestionTest::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
}

void LossQuestionTest::init()
{
    m_server.query(QStringLiteral("CREATE DATABASE plant"));
    QCOMPARE(m_server.write(QStringLiteral("plant"), "conflict v=1 1\n"), 204);
    m_test = std::make_unique<TestServices>();
    m_profile = m_test->addProfile(QStringLiteral("Plant 3"), m_server.url());
    m_test->sessions.find(m_profile.id)->open();
    QTRY_COMPARE(m_test->sessions.find(m_profile.id)->state(), Session::State::Open);
    m_tab = std::make_unique<QueryTab>(m_test->services);
    m_tab->setTarget(m_profile.id, QStringLiteral("plant"));
    m_tab->resize(900, 600);
    m_tab->show();
    m_tab->editor()->setPlainText(QStringLiteral("DROP MEASUREMENT \"conflict\""));
}

void LossQuestionTest::cleanup()
{
    m_tab.reset();
    m_test.reset();
}

void LossQuestionTest::t4_3_aDropAsksInPlace()
{
    m_tab->run();
    QVERIFY(!m_tab->isRunning());
    QVERIFY(answer());
    // Verb, object and server.
    QCOMPARE(answer()->text(), QStringLiteral("DROP MEASUREMENT \"conflict\" on Plant 3 · plant"));
    QVERIFY(hasMeasurement());
    answer()->click();
    QTRY_VERIFY(!m_tab->isRunning());
    QTRY_VERIFY(!hasMeasurement());
}

void LossQuestionTest::saysWhatIsLost_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("isSure"); ///< that it cannot be undone
    const auto row = [](const char *statement, const char *said, bool isSure = true) {
        QTest::newRow(statement) << QString::fromLatin1(statement) << QString::fromLatin1(said) << isSure;
    };
    row("DROP DATABASE plant", "Everything in it");
    row("DROP MEASUREMENT conflict", "All its rows");
    row("DROP RETENTION POLICY autogen ON plant", "written into it");
    row("DROP SERIES FROM conflict WHERE host = 'a'", "All rows of the series that its condition names");
    row("DROP SERIES FROM conflict", "no condition: all its series");
    row("DELETE FROM conflict WHERE time < 0", "The rows that its condition names");
    row("DELETE FROM conflict", "no condition: all rows go");
    row("ALTER RETENTION POLICY autogen ON plant DURATION 1h", "older than that go for good", false);
    row("ALTER RETENTION POLICY a_name_that_leaves_the_button_no_room ON plant DURATION 1h",
        "has not been run yet: ALTER RETENTION POLICY a_name", false);
    row("ALTER DATABASE plant", "is not known", false);
    row("ALTER RETENTION POLICY autogen ON plant DURATION 1h; DROP MEASUREMENT b",
        "2 statements may take something away for good", false);
    row("DROP SHARD 1", "of its time");
    row("DROP USER eve", "is refused");
    row("DELETE FROM a; DROP MEASUREMENT b", "no condition: all rows go, of every time and in every retention policy. "
                                             "All its rows");
}

void LossQuestionTest::saysWhatIsLost()
{
    QFETCH(const QString, statement);
    QFETCH(const QString, said);
    QFETCH(const bool, isSure);
    m_tab->editor()->setPlainText(statement);
    m_tab->runAll();
    QVERIFY(!m_tab->isRunning());
    QVERIFY2(bar().text().contains(said), qPrintable(bar().text()));
    QVERIFY2(bar().text().contains(QStringLiteral("cannot be undone")) == isSure, qPrintable(bar().text()));
    QVERIFY2(bar().text().contains(QRegularExpression(QStringLiteral("(has not|nothing has) been run"))),
             qPrintable(bar().text()));
    QVERIFY(bar().hasAction());
    QVERIFY(hasMeasurement());
}

void LossQuestionTest::t4_3_runningAgainAsksAgain()
{
    m_tab->run();
    m_tab->run();
    m_tab->runAll();
    QVERIFY(!m_tab->isRunning());
    QVERIFY(answer());
    QVERIFY(hasMeasurement());
}

void LossQuestionTest::t4_3_whatChangedIsAskedAnew_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("changed"); // empty: the target is
    const QString quoted = QStringLiteral("DROP MEASUREMENT \"conflict\"");
    QTest::newRow("another text") << quoted << QStringLiteral("DROP DATABASE plant");
    QTest::newRow("another target") << quoted << QString();
    // The text that was asked about still stands in all of these.
    QTest::newRow("a condition behind it")
        << QStringLiteral("DELETE FROM conflict") << QStringLiteral("DELETE FROM conflict WHERE time < 0");
    QTest::newRow("a longer name") << QStringLiteral("DROP MEASUREMENT conflict")
                                   << QStringLiteral("DROP MEASUREMENT conflicts");
    QTest::newRow("something before it") << quoted << QStringLiteral("EXPLAIN DROP MEASUREMENT \"conflict\"");
    QTest::newRow("one of two") << QStringLiteral("DROP SERIES WHERE v = ''; DELETE FROM conflict")
                                << QStringLiteral("DROP SERIES WHERE v = ''; DELETE FROM conflict WHERE time < 0");
}

void LossQuestionTest::t4_3_whatChangedIsAskedAnew()
{
    QFETCH(const QString, asked);
    QFETCH(const QString, changed);
    m_tab->editor()->setPlainText(asked);
    m_tab->runAll();
    QPointer<QToolButton> button = answer();
    QVERIFY(button);
    if (changed.isEmpty())
        m_tab->setTarget(m_profile.id, QStringLiteral("finance"));
    else if (!changed.startsWith(asked))
        m_tab->editor()->setPlainText(changed);
    m_tab->editor()->moveCursor(QTextCursor::End);
    if (changed.startsWith(asked))
        m_tab->editor()->insertPlainText(changed.sliced(asked.size()));
    QVERIFY(!bar().hasAction());
    QVERIFY2(bar().text().contains(QStringLiteral("has not been run")), qPrintable(bar().text()));
    button->click();
    QVERIFY(!m_tab->isRunning());
    QVERIFY(hasMeasurement());
}

/// An edit somewhere else, such as the next statement, is no answer.
void LossQuestionTest::aQuestionStaysWhileItsStatementStands()
{
    m_tab->runAll();
    QVERIFY(answer());
    m_tab->editor()->setFocus();
    m_tab->editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_tab->editor(), QStringLiteral("; SELECT * FROM"));
    QVERIFY(answer());
    m_tab->tell(QStringLiteral("Something else."));
    m_tab->results()->setPage(ResultView::Page::Chart);
    QVERIFY(answer());
    QCOMPARE(answer()->text(), QStringLiteral("DROP MEASUREMENT \"conflict\" on Plant 3 · plant"));
    QVERIFY(hasMeasurement());
    answer()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!hasMeasurement(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isRunning(), 30'000);
    // What was asked about and no other.
    QCOMPARE(m_test->workspace.history.runs().front().text, QStringLiteral("DROP MEASUREMENT \"conflict\""));
    // In it, it is.
    m_tab->editor()->setPlainText(QStringLiteral("DROP MEASUREMENT a"));
    m_tab->run();
    QVERIFY(answer());
    m_tab->editor()->moveCursor(QTextCursor::End);
    QTest::keyClick(m_tab->editor(), Qt::Key_Backspace);
    QVERIFY(!answer());
    QVERIFY2(bar().text().contains(QStringLiteral("has not been run")), qPrintable(bar().text()));
}

void LossQuestionTest::readingAsksNothing()
{
    m_tab->editor()->setPlainText(QStringLiteral("SELECT * FROM conflict WHERE note = 'DROP DATABASE x'"));
    m_tab->run();
    QVERIFY(m_tab->isRunning());
    QTRY_VERIFY(!m_tab->isRunning());
    QVERIFY(!answer());
}

void LossQuestionTest::mark(void (*change)(Profile &))
{
    change(m_profile);
    QVERIFY(m_test->profiles.save(m_profile));
    m_test->sessions.find(m_profile.id)->open();
    QTRY_COMPARE_WITH_TIMEOUT(m_test->sessions.find(m_profile.id)->state(), Session::State::Open, 30'000);
    m_tab->setTarget(m_profile.id, QStringLiteral("plant"));
}

void LossQuestionTest::productionAsksForTheName_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("name");
    QTest::newRow("of the object") << QStringLiteral("DROP MEASUREMENT \"conflict\"") << QStringLiteral("conflict");
    QTest::newRow("of the database") << QStringLiteral("DROP SERIES WHERE v = ''; DROP MEASUREMENT conflict")
                                     << QStringLiteral("plant");
}

void LossQuestionTest::productionAsksForTheName()
{
    QFETCH(const QString, statement);
    QFETCH(const QString, name);
    mark([](Profile &profile) { profile.isProduction = true; });
    m_tab->editor()->setPlainText(statement);
    m_tab->runAll();
    QVERIFY(answer());
    QVERIFY(!answer()->isEnabled());
    auto *typed = bar().findChild<QLineEdit *>();
    QVERIFY(typed && typed->isVisible());
    QVERIFY2(typed->accessibleName().contains(name), qPrintable(typed->accessibleName()));
    QTest::keyClicks(typed, name.left(name.size() - 1));
    QTest::keyClick(typed, Qt::Key_Return);
    QVERIFY(!answer()->isEnabled());
    QVERIFY(!m_tab->isRunning());
    QVERIFY(hasMeasurement());
    QTest::keyClicks(typed, name.right(1));
    QVERIFY(answer()->isEnabled());
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!hasMeasurement(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isRunning(), 30'000);
    // The next message asks for nothing.
    m_tab->editor()->clear();
    m_tab->run();
    QVERIFY(!typed->isVisible());
}

void LossQuestionTest::productionAsksForWhatCanBeTyped_data()
{
    QTest::addColumn<QString>("measurement");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("asked");
    const QString spaced = QStringLiteral(" cpu ");
    QTest::newRow("spaces around it") << spaced << spaced << spaced;
    QTest::newRow("without them") << spaced << QStringLiteral("cpu") << spaced;
    QTest::newRow("beyond the first plane")
        << QStringLiteral("cpu 🌡") << QStringLiteral("cpu 🌡") << QStringLiteral("cpu 🌡");
    const QString database = QStringLiteral("plant");
    QTest::newRow("a control") << QStringLiteral("c\u0007pu") << database << database;
    QTest::newRow("no width") << QStringLiteral("c\u200bpu") << database << database;
    QTest::newRow("spaces alone") << QStringLiteral("  ") << database << database;
}

void LossQuestionTest::productionAsksForWhatCanBeTyped()
{
    QFETCH(const QString, measurement);
    QFETCH(const QString, typed);
    QFETCH(const QString, asked);
    mark([](Profile &profile) { profile.isProduction = true; });
    m_tab->editor()->setPlainText(QStringLiteral("DROP MEASUREMENT \"%1\"").arg(measurement));
    m_tab->runAll();
    QVERIFY(answer());
    auto *field = bar().findChild<QLineEdit *>();
    QVERIFY(field && field->isVisible());
    QVERIFY2(field->accessibleName().contains(asked), qPrintable(field->accessibleName()));
    for (const QString &other : {QStringLiteral("cp"), QStringLiteral("c pu"), QStringLiteral(" ")}) {
        field->setText(other);
        QVERIFY2(!answer()->isEnabled(), qPrintable(other));
    }
    field->setText(typed);
    QVERIFY(answer()->isEnabled());
}

void LossQuestionTest::aReadOnlyConnectionRefuses()
{
    mark([](Profile &profile) { profile.isReadOnly = true; });
    m_tab->run();
    QVERIFY(!m_tab->isRunning());
    QVERIFY(!answer());
    QStringList said;
    for (const QLabel *label : bar().findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.join(u' ').contains(QStringLiteral("marked as read-only")), qPrintable(said.join(u' ')));
    QVERIFY(hasMeasurement());
    m_tab->editor()->setPlainText(QStringLiteral("SELECT * FROM conflict"));
    m_tab->run();
    QVERIFY(m_tab->isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!m_tab->isRunning(), 30'000);
}

} // namespace penstock

QTEST_MAIN(penstock::LossQuestionTest)
#include "lossquestion_test.moc"
