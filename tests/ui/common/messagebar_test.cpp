// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagebar.h"
#include "ui/common/worktab.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

namespace penstock {

namespace {

QToolButton *button(const MessageBar &bar, const QString &text)
{
    const auto buttons = bar.findChildren<QToolButton *>();
    for (QToolButton *candidate : buttons) {
        if (candidate->text() == text || candidate->accessibleName() == text)
            return candidate;
    }
    return nullptr;
}

/// A text, and a bar above it.
class StubTab final : public WorkTab
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

    MessageBar *bar = new MessageBar(this);
    QLineEdit *text = new QLineEdit(this);
};

} // namespace

class MessageBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondActionDoesItsOwnAndGoesWithTheMessage()
    {
        MessageBar bar;
        QSignalSpy first(&bar, &MessageBar::actionTriggered);
        int done = 0;
        for (int time = 1; time <= 2; ++time) { // the same button again
            bar.showMessage(MessageBar::Kind::Error, QStringLiteral("new"));
            bar.setAction(QStringLiteral("Try again"));
            bar.addAction(QStringLiteral("Set it up…"), [&done] { ++done; });
            QVERIFY(!button(bar, QStringLiteral("Set it up…"))->isHidden());
            button(bar, QStringLiteral("Set it up…"))->click();
            QCOMPARE(done, time);
            QVERIFY(bar.isHidden());
        }
        QCOMPARE(first.size(), 0);
        bar.showMessage(MessageBar::Kind::Error, QStringLiteral("another"));
        bar.setAction(QStringLiteral("Try again"));
        QVERIFY(button(bar, QStringLiteral("Set it up…"))->isHidden());
        button(bar, QStringLiteral("Try again"))->click();
        QCOMPARE(first.size(), 1);
        QCOMPARE(done, 2);
    }

    void errorShowsTheServersWordsOnlyOnRequest()
    {
        MessageBar bar;
        QVERIFY(!bar.isVisible());
        Error error;
        error.message = QStringLiteral("The database is not there.");
        error.details.serverText = QStringLiteral("database not found: nowhere");
        error.details.status = 404;
        bar.showError(error);
        QVERIFY(bar.isVisible());
        auto *details = bar.findChild<QPlainTextEdit *>();
        QVERIFY(!details->isVisible());
        button(bar, QStringLiteral("Details"))->click();
        QVERIFY(details->isVisible());
        QVERIFY(details->toPlainText().contains(error.details.serverText));
        QVERIFY(details->toPlainText().contains(QStringLiteral("404")));
    }

    void whoWritesInAnotherTabGoesOn()
    {
        QWidget window;
        StubTab asking(&window);
        StubTab other(&window);
        window.show();
        const auto ask = [&asking] {
            asking.bar->showMessage(MessageBar::Kind::Warning, QStringLiteral("Really?"));
            asking.bar->setAction(QStringLiteral("Drop"));
            asking.bar->requireTyped(QStringLiteral("its name"), QStringLiteral("plant"));
            return asking.bar->findChild<QLineEdit *>();
        };
        other.text->setFocus();
        QVERIFY(ask() != nullptr);
        QCOMPARE(window.focusWidget(), other.text);
        asking.text->setFocus();
        QLineEdit *const name = ask();
        QCOMPARE(window.focusWidget(), name);
    }

    void t4_7_messagesOfSuccessGoAway()
    {
        QWidget window;
        auto *elsewhere = new QLineEdit(&window);
        MessageBar bar(&window);
        bar.setGeometry(200, 200, 200, 50); // not under the pointer
        window.resize(500, 500);
        window.show();
        elsewhere->setFocus();
        auto *life = bar.findChild<QTimer *>();
        QCOMPARE(life->interval(), MessageBar::successMs);
        life->setInterval(1);
        bar.showMessage(MessageBar::Kind::Success, QStringLiteral("19 rows written."));
        QVERIFY(bar.isVisible());
        QTRY_VERIFY(!bar.isVisible());
        for (const auto kind : {MessageBar::Kind::Information, MessageBar::Kind::Warning, MessageBar::Kind::Error}) {
            bar.showMessage(kind, QStringLiteral("stays"));
            QVERIFY(!life->isActive());
        }
        // What offers something to do waits for it.
        bar.showMessage(MessageBar::Kind::Success, QStringLiteral("Removed."));
        bar.setAction(QStringLiteral("Undo"));
        const QSignalSpy ended(life, &QTimer::timeout);
        QTRY_VERIFY(ended.size() > 2);
        QVERIFY(bar.isVisible());
    }

    void t1_9_serversWordsShowNoControls()
    {
        MessageBar bar;
        Error error;
        error.message = QStringLiteral("It says: \u001b[31m\u202Eboom");
        error.details.serverText = QStringLiteral("\u009b2J\u202Eboom");
        bar.showError(error);
        const auto labels = bar.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text() == QLatin1String("It says: \\x1b[31m\\u202eboom");
        }));
        const QString details = bar.findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY2(details.contains(QLatin1String("\\u009b2J\\u202eboom")), qPrintable(details));
    }

    void whatIsToBeTypedCanBe_data()
    {
        QTest::addColumn<QString>("required");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isMeant");
        QTest::newRow("the same") << QStringLiteral("cpu") << QStringLiteral("cpu") << true;
        QTest::newRow("less") << QStringLiteral("cpu") << QStringLiteral("cp") << false;
        QTest::newRow("a space before it") << QStringLiteral(" cpu") << QStringLiteral(" cpu") << true;
        QTest::newRow("without that space") << QStringLiteral(" cpu") << QStringLiteral("cpu") << true;
        QTest::newRow("a space too many") << QStringLiteral("cpu") << QStringLiteral("cpu ") << true;
        QTest::newRow("a space within it") << QStringLiteral("c pu") << QStringLiteral("cpu") << false;
        QTest::newRow("as it is shown") << QStringLiteral("a\u202eb") << QStringLiteral("a\\u202eb") << true;
        QTest::newRow("spaces alone") << QStringLiteral("  ") << QStringLiteral(" ") << false;
    }

    void whatIsToBeTypedCanBe()
    {
        QFETCH(const QString, required);
        QFETCH(const QString, typed);
        QFETCH(const bool, isMeant);
        MessageBar bar;
        bar.showMessage(MessageBar::Kind::Warning, QStringLiteral("This cannot be undone."));
        bar.setAction(QStringLiteral("Drop"));
        bar.requireTyped(QStringLiteral("its name"), required);
        QVERIFY(!button(bar, QStringLiteral("Drop"))->isEnabled());
        bar.findChild<QLineEdit *>()->setText(typed);
        QCOMPARE(button(bar, QStringLiteral("Drop"))->isEnabled(), isMeant);
    }

    void plainErrorHasNoDetails()
    {
        MessageBar bar;
        Error error;
        error.message = QStringLiteral("Name: give one.");
        bar.showError(error);
        QVERIFY(!button(bar, QStringLiteral("Details"))->isVisible());
    }

    void textIsNeverTakenForMarkup()
    {
        MessageBar bar;
        bar.showMessage(MessageBar::Kind::Error, QStringLiteral("<b>not</b> bold"));
        const auto labels = bar.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->text() == QLatin1String("<b>not</b> bold") && label->textFormat() == Qt::PlainText;
        }));
    }

    void actionHidesTheBarBeforeItIsTold()
    {
        MessageBar bar;
        bar.showMessage(MessageBar::Kind::Information, QStringLiteral("Removed."));
        bar.setAction(QStringLiteral("Undo"));
        // Whoever answers may show the next message at once.
        connect(&bar, &MessageBar::actionTriggered, &bar,
                [&bar] { bar.showMessage(MessageBar::Kind::Success, QStringLiteral("Back again.")); });
        QSignalSpy spy(&bar, &MessageBar::actionTriggered);
        button(bar, QStringLiteral("Undo"))->click();
        QCOMPARE(spy.count(), 1);
        QVERIFY(bar.isVisible());
        QVERIFY(!button(bar, QStringLiteral("Undo"))->isVisible());
        button(bar, QStringLiteral("Close this message"))->click();
        QVERIFY(!bar.isVisible());
    }
};

} // namespace penstock

QTEST_MAIN(penstock::MessageBarTest)
#include "messagebar_test.moc"
