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

    /// Each statement stands there once, as what it is, and each sentence ends.
    void saysHowMuchCannotBeUndone_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("says");
        const QString makes = QStringLiteral("CREATE DATABASE a");
        const QString drops = QStringLiteral("DROP DATABASE b");
        const QString alters = QStringLiteral("ALTER RETENTION POLICY p ON b DURATION 1h");
        const QString other = QStringLiteral("DROP DATABASE c");
        QTest::newRow("nothing") << QStringList{makes} << QStringLiteral("The first one: “CREATE DATABASE a”.");
        QTest::newRow("another one") << QStringList{makes, drops}
                                     << QStringLiteral("The first one: “CREATE DATABASE a”. This one cannot be undone: "
                                                       "“DROP DATABASE b”.");
        QTest::newRow("the first one") << QStringList{drops, makes}
                                       << QStringLiteral("The first one: “DROP DATABASE b”. It cannot be undone.");
        QTest::newRow("the first one and another")
            << QStringList{drops, other}
            << QStringLiteral("The first one: “DROP DATABASE b”. It and 1 other(s) cannot be undone.");
        QTest::newRow("others") << QStringList{makes, drops, other}
                                << QStringLiteral("2 statements cannot be undone. The first of them: “DROP DATABASE "
                                                  "b”.");
        // What a shorter time takes away is not known.
        QTest::newRow("perhaps")
            << QStringList{alters}
            << QStringLiteral("The first one: “%1”. It may take something away for good.").arg(alters);
        QTest::newRow("another one, perhaps")
            << QStringList{makes, alters}
            << QStringLiteral("This one may take something away for good: “%1”.").arg(alters);
        QTest::newRow("perhaps, and surely")
            << QStringList{alters, other} << QStringLiteral("It and 1 other(s) may take something away for good.");
        const QString name(200, u'n');
        QTest::newRow("cut")
            << QStringList{QStringLiteral("DROP DATABASE ") + name}
            << QStringLiteral("The first one: “DROP DATABASE %1…”. It cannot be undone.").arg(name.left(120 - 14));
    }
    void saysHowMuchCannotBeUndone()
    {
        QFETCH(const QStringList, statements);
        QFETCH(const QString, says);
        WriteQuestion question;
        question.ask(factsOf(statements, 1));
        const QString text = question.findChild<QLabel *>()->text();
        QVERIFY2(text.endsWith(says), qPrintable(text));
        QVERIFY2(text.startsWith(QStringLiteral("The text holds %1 statement").arg(statements.size())),
                 qPrintable(text));
    }
};

QTEST_MAIN(WriteQuestionTest)
#include "writequestion_test.moc"
