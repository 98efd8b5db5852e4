// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/controlmanners.h"
#include "ui/common/worktab.h"
#include "ui/write/writequestion.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;

namespace {

/// A text, and the question below it.
class AskingTab final : public WorkTab
{
public:
    using WorkTab::WorkTab;

    QString profileId() const override { return {}; }
    QString database() const override { return {}; }
    void setTarget(const QString &, const QString &) override {}
    SavedTab saved() const override { return {}; }
    void restore(const SavedTab &) override {}
    QString title() const override { return {}; }
    QString toolTipText() const override { return {}; }
    QIcon icon() const override { return {}; }
    bool isBlank() const override { return true; }
    void run() override {}
    void stop() override {}
    bool isRunning() const override { return false; }
    QString status() const override { return {}; }

    QLineEdit *text = new QLineEdit(this);
    WriteQuestion *question = new WriteQuestion(this);
};

} // namespace

/// What is asked before statements run that stand above lines: Return alone never runs them.
class WriteQuestionTest final : public QObject
{
    Q_OBJECT

    static WriteQuestion::Facts factsOf(const QStringList &statements, quint64 goodLines)
    {
        WriteQuestion::Facts facts{.goodLines = goodLines};
        facts.statements = statements;
        facts.server = QStringLiteral("home");
        facts.database = QStringLiteral("plant");
        return facts;
    }
    static QPushButton *button(const WriteQuestion &question, const QString &part)
    {
        const auto buttons = question.findChildren<QPushButton *>();
        for (QPushButton *one : buttons) {
            if (one->text().contains(part))
                return one;
        }
        return nullptr;
    }
    static QPushButton *runButton(const WriteQuestion &question) { return button(question, QStringLiteral("on home")); }
    static QLineEdit *field(const WriteQuestion &question) { return question.findChild<QLineEdit *>(); }

private Q_SLOTS:
    void returnNeverRunsStatements_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<quint64>("goodLines");
        QTest::addColumn<bool>("canRun");
        QTest::addColumn<bool>("writes"); ///< Return does, without the statements
        const QStringList makes{QStringLiteral("CREATE DATABASE a")};
        const QStringList drops{makes.first(), QStringLiteral("DROP DATABASE a")};
        QTest::newRow("lines alone") << QStringList() << quint64(1) << true << true;
        QTest::newRow("one that makes") << makes << quint64(1) << true << true;
        QTest::newRow("one that makes, no lines") << makes << quint64(0) << true << false;
        QTest::newRow("one that drops") << drops << quint64(1) << true << false;
        QTest::newRow("one that drops, no lines") << drops << quint64(0) << true << false;
        QTest::newRow("one that the server does not know") << drops << quint64(1) << false << true;
    }
    void returnNeverRunsStatements()
    {
        QFETCH(const QStringList, statements);
        QFETCH(const quint64, goodLines);
        QFETCH(const bool, canRun);
        QFETCH(const bool, writes);
        const ControlManners manners(*qApp); // where Return presses a button
        WriteQuestion question;
        QSignalSpy answered(&question, &WriteQuestion::answered);
        QSignalSpy declined(&question, &WriteQuestion::declined);
        WriteQuestion::Facts facts = factsOf(statements, goodLines);
        facts.canRun = canRun;
        question.ask(facts);
        QVERIFY(question.focusWidget());
        QTest::keyClick(question.focusWidget(), Qt::Key_Return);
        QCOMPARE(answered.size(), writes ? 1 : 0);
        QCOMPARE(declined.size(), writes ? 0 : 1);
        if (writes)
            QCOMPARE(answered[0][0].toBool(), false);
    }

    void productionAsksForTheName_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("name");
        const QString makes = QStringLiteral("CREATE DATABASE a");
        const QString drops = QStringLiteral("DROP DATABASE \"conflict\"");
        QTest::newRow("of what goes") << QStringList{makes, drops} << QStringLiteral("conflict");
        QTest::newRow("of the database") << QStringList{drops, QStringLiteral("DROP MEASUREMENT b")}
                                         << QStringLiteral("plant");
        QTest::newRow("of what can be typed")
            << QStringList{QStringLiteral("DROP DATABASE \"c\u200bd\"")} << QStringLiteral("plant");
    }
    void productionAsksForTheName()
    {
        QFETCH(const QStringList, statements);
        QFETCH(const QString, name);
        WriteQuestion question;
        QSignalSpy answered(&question, &WriteQuestion::answered);
        WriteQuestion::Facts facts = factsOf(statements, 1);
        facts.isProduction = true;
        question.ask(facts);
        QPushButton *const run = runButton(question);
        QVERIFY(run && run->isVisible() && !run->isEnabled());
        QVERIFY(field(question)->isVisible());
        QVERIFY2(field(question)->accessibleName().contains(name), qPrintable(field(question)->accessibleName()));
        run->click();
        QTest::keyClicks(field(question), name.left(name.size() - 1));
        QTest::keyClick(field(question), Qt::Key_Return);
        QVERIFY(!run->isEnabled());
        QCOMPARE(answered.size(), 0);
        QTest::keyClicks(field(question), name.right(1));
        QVERIFY(run->isEnabled());
        QTest::keyClick(field(question), Qt::Key_Return);
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered[0][0].toBool(), true);
        QVERIFY(question.isHidden());
        // What was typed before is no answer to the next question.
        question.ask(facts);
        QVERIFY(!run->isEnabled());
        QVERIFY(field(question)->text().isEmpty());
    }

    void elsewhereNoNameIsAskedFor_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<bool>("isProduction");
        QTest::newRow("no production") << QStringLiteral("DROP DATABASE a") << false;
        QTest::newRow("nothing is lost") << QStringLiteral("CREATE DATABASE a") << true;
    }
    void elsewhereNoNameIsAskedFor()
    {
        QFETCH(const QString, statement);
        QFETCH(const bool, isProduction);
        WriteQuestion question;
        QSignalSpy answered(&question, &WriteQuestion::answered);
        WriteQuestion::Facts facts = factsOf({QStringLiteral("DROP DATABASE b")}, 1);
        facts.isProduction = true;
        question.ask(facts); // the question before wanted one
        facts.statements = QStringList{statement};
        facts.isProduction = isProduction;
        question.ask(facts);
        QVERIFY(!field(question)->isVisible());
        QVERIFY(runButton(question)->isEnabled());
        runButton(question)->click();
        QCOMPARE(answered.size(), 1);
    }

    void whoWritesInAnotherTabGoesOn()
    {
        QWidget window;
        AskingTab asking(&window);
        AskingTab other(&window);
        window.show();
        other.text->setFocus();
        asking.question->ask(factsOf({}, 1));
        QVERIFY(asking.question->isVisible());
        QCOMPARE(window.focusWidget(), other.text);
        asking.text->setFocus();
        asking.question->ask(factsOf({}, 1));
        QVERIFY(asking.question->isAncestorOf(window.focusWidget()));
    }

    void saysHowMuchCannotBeUndone()
    {
        WriteQuestion question;
        question.ask(factsOf({QStringLiteral("CREATE DATABASE a"), QStringLiteral("DROP DATABASE b")}, 1));
        const auto *const text = question.findChild<QLabel *>();
        QVERIFY2(text->text().contains(QStringLiteral("cannot be undone: DROP DATABASE b")), qPrintable(text->text()));
        question.ask(factsOf({QStringLiteral("DROP DATABASE b"), QStringLiteral("DROP DATABASE c")}, 1));
        QVERIFY2(text->text().contains(QStringLiteral("2 statement")) &&
                     text->text().contains(QStringLiteral("The first of them: DROP DATABASE b")),
                 qPrintable(text->text()));
        // What a shorter time takes away is not known.
        const QString alter = QStringLiteral("ALTER RETENTION POLICY p ON b DURATION 1h");
        question.ask(factsOf({alter}, 1));
        QVERIFY2(text->text().contains(QStringLiteral("This one may take something away for good: ") + alter) &&
                     !text->text().contains(QStringLiteral("undone")),
                 qPrintable(text->text()));
        question.ask(factsOf({alter, QStringLiteral("DROP DATABASE c")}, 1));
        QVERIFY2(text->text().contains(QStringLiteral("2 statement")) &&
                     !text->text().contains(QStringLiteral("undone")),
                 qPrintable(text->text()));
    }
};

QTEST_MAIN(WriteQuestionTest)
#include "writequestion_test.moc"
