// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/common/testservices.h"
#include "ui/query/editing/editorfindbar.h"
#include "ui/query/queryeditor.h"
#include "ui/query/querytab.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace penstock;

class EditorFindBarTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestServices> m_world;
    std::unique_ptr<QueryTab> m_tab;

    EditorFindBar &bar() const { return *m_tab->findChild<EditorFindBar *>(); }
    QueryEditor &editor() const { return *m_tab->editor(); }

    template <typename Control> Control *named(const QString &name) const
    {
        for (Control *control : bar().findChildren<Control *>()) {
            if (control->accessibleName() == name)
                return control;
        }
        return nullptr;
    }
    QLineEdit *wanted() const { return named<QLineEdit>(QStringLiteral("Find in the query")); }
    QString state() const { return bar().findChild<QLabel *>()->text(); }
    QString chosen() const
    {
        return QString::number(editor().textCursor().selectionStart()) + u':' + editor().textCursor().selectedText();
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<TestServices>();
        m_tab = std::make_unique<QueryTab>(m_world->services);
        m_tab->resize(1000, 700);
        m_tab->show();
        QVERIFY(QTest::qWaitForWindowActive(m_tab.get()));
        editor().setPlainText(QStringLiteral("SELECT cpu, CPU\nFROM cpu_load WHERE cpu > 1"));
        editor().setFocus();
    }

    void cleanup()
    {
        m_tab.reset();
        m_world.reset();
    }

    void opensInTheTextAndGoesAround()
    {
        QTest::keyClick(&editor(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(bar().isVisible());
        QTRY_VERIFY(wanted()->hasFocus());
        QTest::keyClicks(wanted(), QStringLiteral("cpu"));
        QCOMPARE(state(), QStringLiteral("4 found"));
        QTest::keyClick(wanted(), Qt::Key_Return);
        QCOMPARE(chosen(), QStringLiteral("7:cpu"));
        QCOMPARE(state(), QStringLiteral("1 of 4"));
        QTest::keyClick(wanted(), Qt::Key_F3);
        QCOMPARE(chosen(), QStringLiteral("12:CPU"));
        QTest::keyClick(wanted(), Qt::Key_F3, Qt::ShiftModifier);
        QTest::keyClick(wanted(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(state(), QStringLiteral("4 of 4")); // round
        QCOMPARE(editor().extraSelections().size(), 4);

        QTest::keyClick(wanted(), Qt::Key_Escape);
        QVERIFY(!bar().isVisible());
        QTRY_VERIFY(editor().hasFocus());
        QVERIFY(editor().extraSelections().isEmpty());
        QTest::keyClick(&editor(), Qt::Key_F3);
        QVERIFY(bar().isVisible());
    }

    void caseWordsAndPatterns()
    {
        bar().open(false);
        wanted()->setText(QStringLiteral("cpu"));
        named<QToolButton>(QStringLiteral("Match the case"))->click();
        QCOMPARE(state(), QStringLiteral("3 found"));
        named<QToolButton>(QStringLiteral("Whole words only"))->click();
        QCOMPARE(state(), QStringLiteral("2 found"));
        named<QToolButton>(QStringLiteral("Regular expression"))->click();
        wanted()->setText(QStringLiteral("cpu|FROM"));
        QCOMPARE(state(), QStringLiteral("3 found"));
        wanted()->setText(QStringLiteral("(cpu"));
        QVERIFY2(state().startsWith(QStringLiteral("not a pattern")), qPrintable(state()));
        wanted()->setText(QStringLiteral("nowhere"));
        QCOMPARE(state(), QStringLiteral("not found"));
    }

    void replacesOneAndAll()
    {
        QTest::keyClick(&editor(), Qt::Key_H, Qt::ControlModifier);
        auto *with = named<QLineEdit>(QStringLiteral("Replace with"));
        QVERIFY(with->isVisible());
        wanted()->setText(QStringLiteral("cpu"));
        with->setText(QStringLiteral("mem"));
        const QList<QPushButton *> buttons = bar().findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        buttons[0]->click(); // chooses the first
        QCOMPARE(chosen(), QStringLiteral("7:cpu"));
        buttons[0]->click();
        QCOMPARE(editor().toPlainText(), QStringLiteral("SELECT mem, CPU\nFROM cpu_load WHERE cpu > 1"));
        QCOMPARE(chosen(), QStringLiteral("12:CPU"));
        buttons[1]->click();
        QCOMPARE(editor().toPlainText(), QStringLiteral("SELECT mem, mem\nFROM mem_load WHERE mem > 1"));
        QCOMPARE(state(), QStringLiteral("3 replaced"));
        editor().undo(); // in one step
        QCOMPARE(editor().toPlainText(), QStringLiteral("SELECT mem, CPU\nFROM cpu_load WHERE cpu > 1"));
    }

    void followsTheText()
    {
        bar().open(false);
        wanted()->setText(QStringLiteral("cpu"));
        QCOMPARE(state(), QStringLiteral("4 found"));
        editor().moveCursor(QTextCursor::End);
        editor().textCursor().insertText(QStringLiteral(" OR cpu < 0"));
        QCOMPARE(state(), QStringLiteral("5 found"));
    }

    void takesWhatIsSelected()
    {
        QTextCursor cursor = editor().textCursor();
        cursor.setPosition(21);
        cursor.setPosition(29, QTextCursor::KeepAnchor);
        editor().setTextCursor(cursor);
        bar().open(false);
        QCOMPARE(wanted()->text(), QStringLiteral("cpu_load"));
        QCOMPARE(state(), QStringLiteral("1 of 1"));
    }
};

QTEST_MAIN(EditorFindBarTest)
#include "editorfindbar_test.moc"
