// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/editmenu.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextEdit>
#include <QVBoxLayout>

#include <memory>

namespace penstock {

/// What the menu offers is what can be done in the text that has the focus.
class EditMenuTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void linesAreAsked();
    void richTextIsAsked();
    void aFieldIsAsked();
    void aPasswordIsNotCopied();
    void keysStayWithTheText();
    void whoeverOpensItByAltMeansTheTextBefore();

private:
    template <typename Text> Text *add()
    {
        auto *const text = new Text;
        m_window->layout()->addWidget(text);
        text->show();
        text->setFocus();
        return text;
    }
    /// Of undo, redo, cut and copy, those that are on when the menu opens.
    QStringList on() const
    {
        Q_EMIT m_menu->aboutToShow();
        QStringList texts;
        for (const QAction *const action : m_menu->actions()) {
            const QString text = action->text().remove(u'&');
            if (action->isEnabled() && QStringList{QStringLiteral("Undo"), QStringLiteral("Redo"),
                                                   QStringLiteral("Cut"), QStringLiteral("Copy")}
                                           .contains(text))
                texts += text;
        }
        return texts;
    }
    template <typename Text> void askLines();

    std::unique_ptr<QWidget> m_window;
    EditMenu *m_menu = nullptr;
};

void EditMenuTest::init()
{
    m_window = std::make_unique<QWidget>();
    auto *const column = new QVBoxLayout(m_window.get());
    auto *const bar = new QMenuBar;
    column->setMenuBar(bar);
    m_menu = new EditMenu(bar);
    bar->addMenu(m_menu);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

template <typename Text> void EditMenuTest::askLines()
{
    auto *const text = add<Text>();
    QCOMPARE(on(), QStringList());
    QTest::keyClick(text, Qt::Key_A);
    QCOMPARE(on(), QStringList{QStringLiteral("Undo")});
    text->selectAll();
    QCOMPARE(on(), (QStringList{QStringLiteral("Undo"), QStringLiteral("Cut"), QStringLiteral("Copy")}));
    text->undo();
    QCOMPARE(on(), QStringList{QStringLiteral("Redo")});
    text->redo();
    text->selectAll();
    text->setReadOnly(true);
    QCOMPARE(on(), QStringList{QStringLiteral("Copy")});
}

void EditMenuTest::linesAreAsked()
{
    askLines<QPlainTextEdit>();
}

void EditMenuTest::richTextIsAsked()
{
    askLines<QTextEdit>();
}

void EditMenuTest::aFieldIsAsked()
{
    askLines<QLineEdit>();
}

void EditMenuTest::aPasswordIsNotCopied()
{
    auto *const field = add<QLineEdit>();
    field->setEchoMode(QLineEdit::Password);
    field->setText(QStringLiteral("secret"));
    field->selectAll();
    QCOMPARE(on(), QStringList());
}

/// What was off when the menu was open is not off for those who type.
void EditMenuTest::keysStayWithTheText()
{
    auto *const text = add<QPlainTextEdit>();
    QCOMPARE(on(), QStringList());
    QTest::keyClick(text, Qt::Key_A);
    QTest::keySequence(text, QKeySequence::Undo);
    QCOMPARE(text->toPlainText(), QString());
    QCOMPARE(on(), QStringList{QStringLiteral("Redo")});
}

/// The menu bar itself has the focus then.
void EditMenuTest::whoeverOpensItByAltMeansTheTextBefore()
{
    auto *const text = add<QPlainTextEdit>();
    QTest::keyClick(text, Qt::Key_A);
    auto *const bar = m_window->findChild<QMenuBar *>();
    bar->setFocus(Qt::MenuBarFocusReason);
    QVERIFY(bar->hasFocus());
    QCOMPARE(on(), QStringList{QStringLiteral("Undo")});
    m_menu->actions().constFirst()->trigger();
    QCOMPARE(text->toPlainText(), QString());
    QVERIFY(bar->hasFocus());
    delete text;
    QCOMPARE(on(), QStringList());
}

} // namespace penstock

QTEST_MAIN(penstock::EditMenuTest)
#include "editmenu_test.moc"
