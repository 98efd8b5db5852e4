// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/queryeditor.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

#include <random>

namespace penstock {

/// The editor's script is the one of its text, however the text came about.
class EditorScriptTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_editor = std::make_unique<QueryEditor>(); }
    void followsTyping();
    void followsWhateverTheKeyboardDoes();
    void followsOtherTexts();
    void followsTheLanguage();
    void followsRandomEdits();
    void tellsWhenTheStatementIsAnother();

private:
    /// Empty when they agree.
    QString difference() const
    {
        const QString text = m_editor->toPlainText();
        if (m_editor->script() == Script(text, m_editor->language()))
            return {};
        return text + QStringLiteral("\n|") + m_editor->script().text();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_editor.get(), key, modifiers); }

    std::unique_ptr<QueryEditor> m_editor;
};

void EditorScriptTest::followsTyping()
{
    for (const QChar c : QStringLiteral("SELECT 'a;b';\n-- x; y\nDROP DATABASE z; ")) {
        if (c == u'\n')
            press(Qt::Key_Return);
        else
            QTest::keyClick(m_editor.get(), c.toLatin1());
        QCOMPARE(difference(), QString());
    }
    QCOMPARE(m_editor->script().statements().size(), 2);
    QCOMPARE(m_editor->currentStatement(), QStringLiteral("-- x; y\nDROP DATABASE z"));
    QVERIFY(m_editor->currentStatementChangesData());
    QCOMPARE(m_editor->scriptToRun().destructions().size(), 1);
}

void EditorScriptTest::followsWhateverTheKeyboardDoes()
{
    m_editor->setPlainText(QStringLiteral("SELECT 1;\nSHOW USERS;\n\nSELECT 2"));
    const auto agrees = [this](const char *step) {
        const QString problem = difference();
        return problem.isEmpty() ? true : (qWarning("%s: %s", step, qPrintable(problem)), false);
    };
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Slash, Qt::ControlModifier);
    QVERIFY(agrees("comments"));
    QCOMPARE(m_editor->script().statements().size(), 0);
    press(Qt::Key_Slash, Qt::ControlModifier);
    QVERIFY(agrees("no comments"));
    press(Qt::Key_Tab);
    QVERIFY(agrees("indented"));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(agrees("back"));
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_X, Qt::ControlModifier);
    QVERIFY(agrees("cut"));
    press(Qt::Key_End, Qt::ControlModifier);
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(agrees("pasted"));
    QCOMPARE(m_editor->script().statementTexts(),
             (QStringList{QStringLiteral("SHOW USERS"), QStringLiteral("SELECT 2SELECT 1")}));
    press(Qt::Key_Home, Qt::ControlModifier);
    press(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(agrees("a word deleted"));
    for (int i = 0; i < 6; ++i) {
        m_editor->undo();
        QVERIFY(agrees("undo"));
    }
    m_editor->redo();
    QVERIFY(agrees("redo"));
}

void EditorScriptTest::followsOtherTexts()
{
    // No-break spaces and the separators of rich text come out of the editor as plain ones.
    for (const QString &text : {QStringLiteral("SELECT 1; SELECT 2"), QString(), QStringLiteral("a"),
                                QStringLiteral("a\u00a0b;\u2028c;\r\nd\u2029e"), QStringLiteral("\n\n;"), QString()}) {
        m_editor->setPlainText(text);
        QCOMPARE(difference(), QString());
        m_editor->insertAtCaret(QStringLiteral("x;\u00a0y\u2028"));
        QCOMPARE(difference(), QString());
        m_editor->appendPlainText(QStringLiteral("z; "));
        QCOMPARE(difference(), QString());
    }
    QTextCursor cursor = m_editor->textCursor();
    cursor.select(QTextCursor::Document);
    m_editor->setTextCursor(cursor);
    QCOMPARE(m_editor->scriptToRun().text(), m_editor->toPlainText().trimmed());
    m_editor->clear();
    QCOMPARE(difference(), QString());
}

void EditorScriptTest::followsTheLanguage()
{
    m_editor->setPlainText(QStringLiteral("a = 1; b = \"x"));
    QCOMPARE(m_editor->script().statements().size(), 2);
    m_editor->setLanguage(Language::Flux);
    QCOMPARE(m_editor->script().statements().size(), 1);
    QCOMPARE(difference(), QString());
    m_editor->setPlainText(QStringLiteral("from(bucket: \"b\") |> to(bucket: \"c\")"));
    QVERIFY(m_editor->currentStatementChangesData());
    QCOMPARE(m_editor->scriptToRun().language(), Language::Flux);
}

void EditorScriptTest::followsRandomEdits()
{
    std::mt19937 random(1);
    const auto below = [&random](int count) { return int(random() % unsigned(count)); };
    const QStringList pieces{QStringLiteral(";"),   QStringLiteral("'"),  QStringLiteral("\""),
                             QStringLiteral("\n"),  QStringLiteral("--"), QStringLiteral("/*"),
                             QStringLiteral("*/"),  QStringLiteral(" "),  QStringLiteral("SELECT v FROM m;\n"),
                             QStringLiteral("/x/"), QStringLiteral("\\")};
    for (int edit = 0; edit < 1'500; ++edit) {
        QTextCursor cursor = m_editor->textCursor();
        const int size = m_editor->document()->characterCount();
        cursor.setPosition(below(size));
        cursor.setPosition(below(8) == 0 ? below(size) : cursor.position(), QTextCursor::KeepAnchor);
        switch (below(6)) {
        case 0:
            m_editor->undo();
            break;
        case 1:
            cursor.deletePreviousChar();
            break;
        case 2: // several edits in one step
            cursor.beginEditBlock();
            cursor.insertText(pieces[below(int(pieces.size()))]);
            cursor.movePosition(QTextCursor::Start);
            cursor.insertText(pieces[below(int(pieces.size()))]);
            cursor.movePosition(QTextCursor::End);
            cursor.deletePreviousChar();
            cursor.endEditBlock();
            break;
        default:
            cursor.insertText(pieces[below(int(pieces.size()))]);
            break;
        }
        QCOMPARE(difference(), QString());
    }
}

void EditorScriptTest::tellsWhenTheStatementIsAnother()
{
    m_editor->setPlainText(QStringLiteral("SELECT 1; SELECT 2"));
    press(Qt::Key_Home, Qt::ControlModifier);
    QSignalSpy changed(m_editor.get(), &QueryEditor::currentStatementChanged);
    press(Qt::Key_Right);
    QCOMPARE(changed.size(), 0); // within the same
    press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_editor->currentStatement(), QStringLiteral("SELECT 2"));
    QTest::keyClick(m_editor.get(), '3');
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_editor->currentStatement(), QStringLiteral("SELECT 23"));
}

} // namespace penstock

QTEST_MAIN(penstock::EditorScriptTest)
#include "editorscript_test.moc"
